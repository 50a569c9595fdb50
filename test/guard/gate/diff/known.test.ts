import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/guard/check.ts';
import { markKnown } from '../../../../src/guard/gate/diff/known.ts';
import { finding } from '../../findings.ts';
import { GIT_ENV, Repository } from '../../repository.ts';

// Put together here, so that this file itself is no reference.
const EXCHANGE = `fetch('https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt');`;
const OTHER = `post('https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt');`;
const IGNORE = '// ims-auth-ignore: exchange-endpoint -- goes away in June';
const filler = (lines: number): string[] => Array.from({ length: lines }, (_, at) => `const a${at} = ${at};`);

type Files = Record<string, string | string[]>;

/** What counts of a push from one state to another, with `changed-only`. */
async function pushed(before: Files, after: Files, remove: string[] = []) {
  const repository = Repository.create();
  const base = repository.commit({ 'other.js': ['x'], ...before });
  for (const path of remove) repository.git('rm', '--quiet', path);
  repository.commit(after);
  return checkPush(repository, base);
}

async function checkPush(repository: Repository, base: string) {
  const result = await check({
    root: repository.root,
    home: repository.root,
    changed: { name: 'push', payload: { before: base } },
    env: GIT_ENV,
  });
  const findings = result.result.findings.map(({ path, line, state }) => `${path}:${line} ${state}`);
  return { findings, reason: result.fullScanReason };
}

describe('what a change brings to life counts, although its line did not change', () => {
  test('the end of a comment', async () => {
    const { findings } = await pushed(
      { 'a.js': ['/*', EXCHANGE, '*/'] },
      { 'a.js': ['/* */', EXCHANGE, '/* */'] },
    );
    expect(findings).toEqual(['a.js:2 active']);
  });

  test('a suppression that is removed', async () => {
    const { findings } = await pushed({ 'a.js': [IGNORE, EXCHANGE] }, { 'a.js': ['// Later.', EXCHANGE] });
    expect(findings).toEqual(['a.js:2 active']);
  });

  test('a key that is renamed, so that another line is one', async () => {
    const block = (name: string): string =>
      JSON.stringify({ [name]: 'x@techacct.adobe.com', CLIENT_SECRET: 'x', PRIVATE_KEY: 'y' }, null, 2);
    const before = await pushed({ 'a.json': 'x' }, { 'a.json': block('OTHER') });
    const after = await pushed({ 'a.json': block('OTHER') }, { 'a.json': block('TECHNICAL_ACCOUNT_ID') });
    expect(before.findings).toEqual([]);
    expect(after.findings.join()).toContain(' active');
  });

  test.each([
    ['out of a vendored folder', 'node_modules/a/index.js', 'src/index.js'],
    ['out of documentation', 'docs/a.txt', 'src/a.js'],
  ])('a file that is moved %s', async (_how, from, to) => {
    const text = [...filler(20), EXCHANGE];
    const { findings } = await pushed({ [from]: text }, { [to]: text }, [from]);
    expect(findings).toContain(`${to}:21 active`);
  });

  test('an entry of the baseline, or an exclude, that is removed', async () => {
    const config = '.github/ims-auth.yml';
    const excluded = await pushed(
      { [config]: 'exclude: [legacy/]\n', 'legacy/a.js': [EXCHANGE] },
      { [config]: 'exclude: [old/]\n' },
    );
    expect(excluded.findings).toEqual(['legacy/a.js:1 active']);
    const off = await pushed(
      { [config]: 'levels: { exchange-endpoint: off }\n', 'a.js': [EXCHANGE] },
      { [config]: 'levels: {}\n' },
    );
    expect(off.findings).toEqual(['a.js:1 active']);
  });

  test('one more of the same line', async () => {
    const { findings } = await pushed(
      { 'a.js': [...filler(5), EXCHANGE] },
      { 'a.js': [EXCHANGE, ...filler(5), EXCHANGE] },
    );
    expect(findings).toEqual(['a.js:1 active', 'a.js:7 outside-diff']);
  });
});

describe('what the base has does not count', () => {
  test('in a file that did not change, and in one that changed elsewhere or was indented', async () => {
    const { findings } = await pushed(
      { 'a.js': [EXCHANGE], 'b.js': [EXCHANGE], 'c.js': [EXCHANGE] },
      { 'b.js': ['new', EXCHANGE], 'c.js': [`  ${EXCHANGE}`] },
    );
    expect(findings).toEqual(['a.js:1 outside-diff', 'b.js:2 outside-diff', 'c.js:1 outside-diff']);
  });

  test('in a file that was renamed', async () => {
    const text = [...filler(20), EXCHANGE];
    const { findings } = await pushed({ 'a.js': text }, { 'lib/b.js': [...text, OTHER] }, ['a.js']);
    expect(findings).toEqual(['lib/b.js:21 outside-diff', 'lib/b.js:22 active']);
  });

  test('in a subfolder, and in files whose names are no text', async () => {
    const repository = Repository.create();
    const base = repository.commit({ 'p/ü.js': [EXCHANGE], 'p/a.js': [EXCHANGE], 'q.js': [EXCHANGE] });
    repository.commit({ 'p/ü.js': ['new', EXCHANGE], 'p/a.js': ['new', OTHER] });
    const result = await check({
      root: `${repository.root}/p`,
      home: repository.root,
      changed: { name: 'push', payload: { before: base } },
      env: GIT_ENV,
    });
    expect(result.result.findings.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'p/a.js active',
      'p/ü.js outside-diff',
    ]);
  });
});

describe('where the base cannot be read', () => {
  test('all lines count, and it is said', async () => {
    const repository = Repository.create();
    const base = repository.commit({ 'a.js': [EXCHANGE] });
    repository.commit({ 'a.js': ['new', EXCHANGE] });
    const blob = repository.git('rev-parse', `${base}:a.js`);
    rmSync(`${repository.root}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`, { force: true });
    const { findings, reason } = await checkPush(repository, base);
    expect(findings).toEqual(['a.js:2 active']);
    expect(reason).toMatch(/^git could not (?:read|compare)/);
  });
});

describe('a finding', () => {
  const lines = new Map<string, 'all'>([['new.js', 'all']]);
  const known = (head: Parameters<typeof finding>[0], base: Parameters<typeof finding>[0]) =>
    markKnown([finding(head)], [finding(base)], { oldPaths: new Map(), lines })[0]?.state;

  test('is new at a worse level than in the base', () => {
    expect(known({ level: 'error' }, { level: 'note' })).toBe('active');
    expect(known({ level: 'note' }, { level: 'error' })).toBe('outside-diff');
  });

  test.each(['suppressed', 'baselined'] as const)('that the base has %s is new', (state) => {
    expect(known({}, { state })).toBe('active');
  });

  test.each(['suppressed', 'baselined'] as const)('that is %s stays so', (state) => {
    expect(known({ state }, {})).toBe(state);
  });
});
