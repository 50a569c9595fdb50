import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCentralConfig } from '../../../src/guard/gate/central.ts';

import { RULES as ALL_RULES } from '../../../src/guard/rules/index.ts';

const RULES = new Set(['exchange-endpoint', 'metascope', 'jwt-sdk']);
const TODAY = '2026-11-25';

const read = (text: string) => readCentralConfig(text, RULES, TODAY);
function problems(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.problem;
}
const exemption = (keys: string): string =>
  `exemptions:\n  - { rule: metascope, owner: a, reason: b, until: 2026-12-31, ${keys} }\n`;

test.each([
  ['an empty file', ''],
  ['keys without values', 'exclude:\nlevels:\nfail-on:\nrepository-config:\nsuppressions:\nexemptions:\n'],
])('%s changes nothing', (_what, text) => {
  expect(read(text)).toEqual({
    ok: true,
    value: { exclude: [], levels: {}, repositoryConfig: 'allow', suppressions: 'allow', exemptions: [] },
  });
});

test('every key is read', () => {
  const text = `
exclude: [vendor/]
levels: { metascope: off }
fail-on: warning
repository-config: ignore
suppressions: ignore
exemptions:
  - rule: exchange-endpoint
    repository: octo-org/billing
    path: legacy/
    owner: '@octo-org/billing'
    reason: Moves in June # with the new platform
    until: 2027-06-30
  - repository: old-*
    owner: octocat
    reason: Switched off in December
    until: '2026-12-31'
`;
  for (const form of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    expect(read(form)).toEqual({
      ok: true,
      value: {
        exclude: ['vendor/'],
        levels: { metascope: 'off' },
        failOn: 'warning',
        repositoryConfig: 'ignore',
        suppressions: 'ignore',
        exemptions: [
          {
            rule: 'exchange-endpoint',
            repository: 'octo-org/billing',
            path: 'legacy/',
            owner: '@octo-org/billing',
            reason: 'Moves in June',
            until: '2027-06-30',
          },
          {
            repository: 'old-*',
            owner: 'octocat',
            reason: 'Switched off in December',
            until: '2026-12-31',
          },
        ],
      },
    });
  }
});

test('every problem is said at once, with its line and key', () => {
  const text = `exemptions:
  - rule: metascop
    onwer: a
    reason: ''
    until: 2027-02-30
  - owner: a
    reason: b
    until: 2026-12-31
  - a
levels:
  metascop: error
repository_config: allow
suppressions: never
`;
  expect(problems(text)).toEqual([
    'line 2: exemptions[1].rule: no rule has this id; did you mean metascope?',
    'line 2: exemptions[1].owner: is missing.',
    'line 3: exemptions[1].onwer: unknown key; valid keys are rule, repository, path, owner, reason, until; did you mean owner?',
    'line 4: exemptions[1].reason: is empty.',
    'line 5: exemptions[1].until: must be a day such as 2026-12-31.',
    'line 6: exemptions[2]: has no rule, repository or path, so that everything would be exempt.',
    'line 9: exemptions[3]: "a" is not a mapping of the keys rule, repository, path, owner, reason, until.',
    'line 11: levels.metascop: no rule has this id; did you mean metascope?',
    'line 12: repository_config: unknown key; valid keys are exclude, levels, fail-on, repository-config, suppressions, exemptions; did you mean repository-config?',
    'line 13: suppressions: "never" is not one of allow, ignore.',
  ]);
});

test.each([
  ['a day that is a number', 'until: 20261231', 'until: "20261231" is not text.'],
  ['a moment', 'until: 2026-12-31T00:00:00Z', 'until: must be a day such as 2026-12-31.'],
  ['more than a year', 'until: 2027-11-26', 'until: is after 2027-11-25, a year from today.'],
  ['a list of rules', 'rule: [metascope]', 'rule: a list is not text.'],
  [
    'all repositories of an owner',
    'repository: octo-org/',
    'repository: must be owner/name or a name, in which * and ? stand for other characters.',
  ],
  ['an address', 'repository: "https://x/y"', expect.stringContaining('repository: must be owner/name')],
  ['a path upwards', 'path: ../a', expect.stringContaining('path: contains ..')],
  ['a long reason', `reason: ${'a'.repeat(501)}`, 'reason: is longer than 500 characters.'],
  ['two lines', 'owner: "a\\nb"', 'owner: contains a control character.'],
])('%s is refused', (_what, key, problem) => {
  const name = key.slice(0, key.indexOf(':'));
  const others = ['rule: metascope', 'owner: a', 'reason: b', 'until: 2026-12-31']
    .filter((other) => !other.startsWith(`${name}:`))
    .join(', ');
  const said = problems(`exemptions:\n  - { ${others}, ${key} }\n`);
  expect(said.map((text) => text.replace('line 2: exemptions[1].', ''))).toEqual([problem]);
});

test('an exemption can last a year, and one that has ended is no mistake', () => {
  expect(problems(exemption('').replace('2026-12-31', '2027-11-25'))).toEqual([]);
  expect(problems(exemption('').replace('2026-12-31', '2019-01-01'))).toEqual([]);
});

test('hostile text', () => {
  expect(problems(`# ${'a'.repeat(500_000)}`)).toEqual(['The file is larger than 500 kB.']);
  expect(problems(`exemptions: [${'{},'.repeat(1_001)}]`)).toContainEqual(
    'line 1: exemptions: has more than 1000 entries.',
  );
  expect(problems('exemptions: [a, &a b, *a]').join()).toContain('aliases');
  expect(problems(exemption('__proto__: x')).join()).toContain('unknown key');
  expect(problems('['.repeat(100_000)).join()).toMatch(/nested too deeply|not valid YAML/);
  const said = problems(`exemptions:\n  - "\u202e${'x'.repeat(10_000)}"`).join();
  expect(said.length).toBeLessThan(300);
  expect(said).not.toContain('\u202e');
});

test('the example of the documentation is right', () => {
  const page = new URL('../../../docs/central-configuration.md', import.meta.url);
  const [, example = ''] = /```yaml\n(# ims-auth\.yml\n[\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
  const result = readCentralConfig(example, new Set(ALL_RULES.map(({ id }) => id)), TODAY);
  expect(result).toMatchObject({ ok: true, value: { exemptions: [{ path: 'connectors/' }, {}] } });
});
