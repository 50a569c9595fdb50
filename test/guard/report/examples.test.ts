import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/guard/model.ts';
import { exampleFor, examplesFor } from '../../../src/guard/report/examples.ts';
import { groupByRule } from '../../../src/guard/report/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

import { finding, report } from './fixture.ts';

const ADVICE: Advice = {
  text: 'Write something else.',
  before: 'js',
  language: 'js',
  more: [
    { after: 'python', language: 'python' },
    { after: 'yaml', language: 'yaml' },
    { after: 'sh', language: 'sh' },
  ],
};

describe('the example that fits a file', () => {
  test.each([
    ['src/a.ts', 'js'],
    ['a.mjs', 'js'],
    ['a.py', 'python'],
    ['a.ipynb', 'python'],
    ['config.yml.dist', 'yaml'],
    ['config.yaml.example.j2', 'yaml'],
    ['.env.production', 'sh'],
    ['Dockerfile', 'sh'],
  ])('%s: %s', (path, language) => {
    expect(exampleFor(ADVICE, path)?.language).toBe(language);
  });

  test.each(['a.rb', 'a.cs', 'a.rs', 'a.json', 'a.kt', 'a.unknown', 'README.md'])(
    '%s: none, rather than one of another language',
    (path) => {
      expect(exampleFor(ADVICE, path)).toBeUndefined();
    },
  );

  test('a request fits every file', () => {
    const advice = { ...ADVICE, more: [{ after: 'POST /', language: 'http' }] };
    expect(exampleFor(advice, 'a.rs')?.language).toBe('http');
    expect(exampleFor(advice, 'a.js')?.language).toBe('js');
  });
});

test('a group shows the example of each language of its files once', () => {
  const paths = ['a.py', 'b.js', 'c.py', 'd.rb'];
  const rule = { ...report({}).rules[0], id: 'sample-endpoint', advice: ADVICE };
  const findings = paths.map((path) => finding({ path }));
  const [group] = groupByRule({ ...report({ findings }), rules: [rule as never] });
  expect(group && examplesFor(group).map(({ language }) => language)).toEqual(['python', 'js']);
});

test('where the replacement is there already, no example shows it', () => {
  const inFile = [{ when: [/x/g], text: 'Delete the rest.', done: true as const }];
  const rule = { ...report({}).rules[0], id: 'sample-endpoint', advice: { ...ADVICE, inFile } };
  const shown = (advice: string): number => {
    const findings = [finding({ path: 'a.js', advice })];
    const [group] = groupByRule({ ...report({ findings }), rules: [rule as never] });
    return group === undefined ? -1 : examplesFor(group).length;
  };
  expect(shown('Delete the rest. Ask for scopes.')).toBe(0);
  expect(shown('Write something else.')).toBe(1);
});

describe('the examples of the rules', () => {
  const examples = RULES.flatMap(({ id, advice: { more = [], ...first } }) =>
    [first, ...more].map((example) => ({ id, ...example })),
  ).filter(({ before, after }) => (before ?? after) !== undefined);

  test('each says its language, once in a rule', () => {
    const names = examples.map(({ id, language }) => `${id} ${language ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith(' '))).toEqual([]);
  });

  test('the rules that fit any file have an example for the languages that people write', () => {
    for (const id of ['exchange-endpoint', 'jwt-exchange-request', 'audience-claim', 'metascope-claim']) {
      const rule = RULES.find((each) => each.id === id);
      const found = ['a.js', 'a.py', 'a.java', 'a.rb', 'a.cs', 'a.php', 'a.go', 'a.sh', 'a.json', 'a.rs'].map(
        (path) => rule && exampleFor(rule.advice, path)?.language,
      );
      expect(found, id).toEqual([
        'js',
        'python',
        'java',
        'ruby',
        'csharp',
        'php',
        'go',
        'sh',
        'http',
        'http',
      ]);
    }
  });

  test('none names a metascope or a scope that a reader might copy for something else', () => {
    for (const { id, before = '', after = '' } of examples)
      expect(`${before}\n${after}`, id).not.toMatch(/ent_user_sdk|user_management_sdk/);
  });
});
