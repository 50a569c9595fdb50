import { expect, test } from 'vitest';
import { readConfig } from '../../../src/guard/gate/config.ts';

const RULES = new Set(['exchange-endpoint', 'metascope', 'jwt-sdk']);

function problems(text: string): string[] {
  const result = readConfig(text, RULES);
  return result.ok ? [] : result.problem;
}

test.each([
  ['an empty file', ''],
  ['comments only', '# nothing\n'],
  ['keys without values', 'exclude:\nlevels:\nfail-on:\nbaseline:\n'],
])('%s changes nothing', (_what, text) => {
  expect(readConfig(text, RULES)).toEqual({ ok: true, value: { exclude: [], levels: {} } });
});

test('every key is read', () => {
  const text = `
exclude:
  - legacy/**
  - "*.snap"
  - /generated/
levels:
  exchange-endpoint: warning
  metascope: off
fail-on: never
baseline: .github/ims-auth-baseline.jsonl
`;
  for (const form of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    expect(readConfig(form, RULES)).toEqual({
      ok: true,
      value: {
        exclude: ['legacy/**', '*.snap', '/generated/'],
        levels: { 'exchange-endpoint': 'warning', metascope: 'off' },
        failOn: 'never',
        baseline: '.github/ims-auth-baseline.jsonl',
      },
    });
  }
});

test('every problem is said at once, with its line and key', () => {
  const text = `exclude: src/**
levels:
  metascop: error
  exchange-endpoint: eror
fail_on: error
fail-on: critical
baseline: ../x
`;
  expect(problems(text)).toEqual([
    'line 1: exclude: "src/**" is not a list of globs, each on a line after "- ".',
    'line 3: levels.metascop: no rule has this id; did you mean metascope?',
    'line 4: levels.exchange-endpoint: "eror" is not one of error, warning, note, off; did you mean error?',
    'line 5: fail_on: unknown key; valid keys are exclude, levels, fail-on, baseline; did you mean fail-on?',
    'line 6: fail-on: "critical" is not one of error, warning, note, never.',
    'line 7: baseline: must be relative to the root of the checkout and stay in it.',
  ]);
});

test.each([
  ['a number for a glob', 'exclude:\n  - a\n  - 3', 'line 3: exclude[2]: "3" is not text.'],
  ['an empty glob', 'exclude: [""]', 'line 1: exclude[1]: is empty.'],
  ['a negated glob', 'exclude: ["!a"]', 'line 1: exclude[1]: starts with !, which is not supported.'],
  [
    'a glob upwards',
    'exclude: [../a]',
    'line 1: exclude[1]: contains .., and paths count from the top level of the repository.',
  ],
  [
    'a glob of Windows',
    'exclude: ["a\\\\b"]',
    'line 1: exclude[1]: contains a backslash; separate folders by /.',
  ],
  ['a mapping for a glob', 'exclude: [{a: b}]', 'line 1: exclude[1]: a mapping is not text.'],
  ['a long glob', `exclude: [${'a'.repeat(201)}]`, 'line 1: exclude[1]: is longer than 200 characters.'],
  ['many globs', `exclude: [${'a,'.repeat(501)}]`, 'line 1: exclude: has more than 500 entries.'],
  ['a list of levels', 'levels: [a]', 'line 1: levels: a list is not a mapping of rule ids to levels.'],
  [
    'a level left out',
    'levels:\n  metascope:\n',
    'line 2: levels.metascope: an empty value is not one of error, warning, note, off.',
  ],
  [
    'a level of YAML 1.1',
    '%YAML 1.1\n---\nlevels:\n  metascope: off\n',
    'line 4: levels.metascope: "false" is not one of error, warning, note, off.',
  ],
  [
    'an absolute baseline',
    'baseline: /etc/passwd',
    'line 1: baseline: must be relative to the root of the checkout and stay in it.',
  ],
  [
    'a baseline on a drive',
    'baseline: "C:x"',
    'line 1: baseline: must be relative to the root of the checkout and stay in it.',
  ],
  ['an empty baseline', 'baseline: ""', 'line 1: baseline: is empty.'],
  ['a list', '- a', 'a list is not a mapping of the keys exclude, levels, fail-on, baseline.'],
  ['a word', 'hello', '"hello" is not a mapping of the keys exclude, levels, fail-on, baseline.'],
  ['a key twice', 'exclude: []\nexclude: []', 'line 2: not valid YAML: Map keys must be unique.'],
  [
    'two documents',
    '---\nexclude: []\n---\nexclude: []',
    'line 3: a second document starts here (---); only one is read.',
  ],
  ['a prototype', 'levels:\n  __proto__: error', 'line 2: __proto__: unknown key.'],
  ['a method', 'levels:\n  constructor: error', 'line 2: levels.constructor: no rule has this id.'],
])('%s is refused', (_what, text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

test('what is no YAML is refused, with its line', () => {
  expect(problems('exclude: [a]\nlevels: "x')[0]).toMatch(/^line 2: not valid YAML: /);
});

test('aliases are refused before they are resolved', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, index) => `k${index}: &k${index} [*k${index - 1}, *k${index - 1}]`,
  );
  expect(problems(['k-1: &k-1 [x, x]', ...bomb].join('\n'))).toEqual([
    'line 2: YAML aliases (*name) are not supported here.',
  ]);
});

test.each([
  ['brackets', '['.repeat(90_000)],
  ['closed brackets', `${'['.repeat(45_000)}${']'.repeat(45_000)}`],
  ['a mapping in a mapping', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('deep nesting of %s is refused, not a crash', { tags: 'limits' }, (_what, text) => {
  expect(problems(text).length).toBeGreaterThan(0);
  expect(problems(text).length).toBeLessThanOrEqual(6);
});

test('a file of a megabyte is refused', () => {
  expect(problems(`# ${'x'.repeat(1_000_000)}`)).toEqual(['The file is larger than 100 kB.']);
});

test('thirty problems are said, and the rest is counted', () => {
  const many = problems(Array.from({ length: 50 }, (_, index) => `key${index}: 1`).join('\n'));
  expect(many).toHaveLength(31);
  expect(many.at(-1)).toBe('And 20 more.');
});

test('what is quoted cannot forge a command, nor show a secret', () => {
  const secret = `p8e-${'a1'.repeat(20)}`;
  const text = `"::error::x\\n\\e[31m": 1\nfail-on: "##[error]${secret}"\nbaseline: [${secret}]\nlevels:\n  ${secret}: error\n`;
  const said = problems(text).join('\n');
  expect(said).not.toMatch(/::|##\[|[^\P{Cc}\n]/u);
  expect(said).not.toContain(secret.slice(0, 12));
  expect(problems(text)).toHaveLength(4);
});

test('no problem is a text of the schema library, and each says what is expected', () => {
  const values = [
    ...[
      '~',
      'true',
      '1',
      '.nan',
      '-.inf',
      '"x"',
      '""',
      '[]',
      '{}',
      '[1]',
      '[~]',
      '[.nan]',
      '[[a]]',
      '[{a: 1}]',
    ],
    ...[
      '{a: b}',
      '{1: error}',
      '{~: error}',
      '{rule: ~}',
      '{? [a] : error}',
      '{__proto__: 1}',
      '{<<: {a: 1}}',
    ],
    ...[
      '!!set {a}',
      '!!omap [a: b]',
      '!!binary aGk=',
      '!!merge x',
      '{!!merge x: 1}',
      '!!str 5',
      '!!pairs [a: 1]',
    ],
    ...['0x10', '12345678901234567890', '"\\0"', `"${'x'.repeat(600)}"`, `[${'a, '.repeat(501)}]`],
    ...[...RULES].flatMap((rule) => [`{${rule}: on}`, `{${rule}: 1}`, `{${rule}: [error]}`, `{${rule}: ~}`]),
  ];
  const texts = [
    ...values,
    ...['exclude', 'levels', 'fail-on', 'baseline', 'other'].flatMap((key) =>
      values.map((value) => `${key}: ${value}`),
    ),
  ];
  const problems = texts.flatMap((text) => {
    const result = readConfig(text, RULES);
    return result.ok ? [] : result.problem;
  });
  expect(problems.length).toBeGreaterThan(100);
  expect(
    problems.filter((problem) => /invalid input|expected|too (?:big|small)|zod|unrecognized/i.test(problem)),
  ).toEqual([]);
  const short = problems.filter((problem) => !/[a-z]{2,} [a-z]{2,}/.test(problem));
  expect(short.filter((problem) => !/^And \d+ more\.$/.test(problem))).toEqual([]);
});

test('tags that stop the parser are not called a deep nesting', () => {
  const result = readConfig('exclude: {!!merge x#!!binary &a 1: 2}', RULES);
  expect(result).toMatchObject({ ok: false });
  expect(JSON.stringify(result)).not.toContain('too deeply');
});
