import { describe, expect, test } from 'vitest';
import { type CheckOptions, check, type PolicyRequest } from '../../../src/guard/check.ts';
import { GIT_ENV, Repository } from '../repository.ts';
import { ABSENT, pull } from './diff/changed.ts';

// Put together here, so that this file itself is no reference.
const EXCHANGE = `fetch('https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt');`;
const CONFIG = '.github/ims-auth.yml';
const IGNORE = '// ims-auth-ignore: exchange-endpoint -- goes away in June';

type Files = Record<string, string | string[]>;

/** main has a state, `topic` changes it, and the merge commit of GitHub is checked out. */
function pullRequest(before: Files, change: Files, remove: string[] = []) {
  const repository = Repository.create();
  const base = repository.commit({ 'other.js': ['x'], ...before });
  repository.git('switch', '--quiet', '--create', 'topic');
  for (const path of remove) repository.git('rm', '--quiet', path);
  const head = repository.commit(change);
  repository.git('switch', '--quiet', 'main');
  const commit = repository.merge('topic');
  return { repository, base, head, event: { name: 'pull_request', payload: pull(base, head), commit } };
}

async function checked(
  { repository, event }: { repository: Repository; event: PolicyRequest['event'] },
  name: 'base' | 'head' = 'base',
  more: Partial<CheckOptions> = {},
) {
  const result = await check({
    root: repository.root,
    home: repository.root,
    policy: { name, event },
    env: GIT_ENV,
    ...more,
  });
  return {
    result,
    findings: result.result.findings.map(({ path, line, state }) => `${path}:${line} ${state}`),
    failed: result.failed,
    said: result.result.notices
      .filter(({ about }) => about === 'policy')
      .map(({ path, line, message }) => `${path}:${line} ${message}`),
    without: result.accepted?.findings.map(({ path, line }) => `${path}:${line}`),
  };
}

async function baselineOfAll(repository: Repository): Promise<string> {
  const { baselineOf } = await import('../../../src/guard/gate/load.ts');
  const { result } = await check({ root: repository.root, home: repository.root, env: GIT_ENV });
  return baselineOf(result.findings);
}

describe('a pull request cannot accept its own findings', () => {
  test.each([
    ['exclude', "exclude: ['**']\n", 'it excludes `**`'],
    ['a level', 'levels: { exchange-endpoint: off }\n', 'the level of exchange-endpoint is off'],
    ['a lower level', 'levels: { exchange-endpoint: note }\n', 'the level of exchange-endpoint is note'],
    ['fail-on', 'fail-on: never\n', '`fail-on` is never, not error'],
  ])('with %s', async (_what, config, text) => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: config });
    const { findings, failed, said } = await checked(pr);
    expect([findings, failed]).toEqual([['a.js:1 active'], true]);
    expect(said).toEqual([expect.stringMatching(/^\.github\/ims-auth\.yml:1 This change accepts more: /)]);
    expect(said[0]).toContain(text);
    const head = await checked(pr, 'head');
    expect([head.failed, head.said]).toEqual([false, said]);
  });

  test('with a configuration that is deleted', async () => {
    const pr = pullRequest({ [CONFIG]: 'fail-on: note\n' }, { 'a.md': [EXCHANGE] }, [CONFIG]);
    const { failed, said } = await checked(pr);
    expect([failed, said]).toEqual([true, [expect.stringContaining('`fail-on` is error, not note')]]);
  });

  test('with a baseline', async () => {
    const first = pullRequest({}, { 'a.js': [EXCHANGE] });
    const baseline = await baselineOfAll(first.repository);
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'baseline: b.json\n', 'b.json': baseline });
    const { findings, failed, said, without } = await checked(pr);
    expect([findings, failed, without]).toEqual([['a.js:1 active'], true, ['a.js:1']]);
    expect(said).toEqual(['b.json:2 This change accepts more: 1 entry of the baseline is new.']);
    expect((await checked(pr, 'head')).findings).toEqual(['a.js:1 baselined']);
  });

  test('with a suppression, also a copy of one that the base has', async () => {
    const pr = pullRequest({ 'a.js': [IGNORE, EXCHANGE] }, { 'a.js': [IGNORE, EXCHANGE, IGNORE, EXCHANGE] });
    const { findings, failed, said, without } = await checked(pr);
    expect([findings, failed, without]).toEqual([['a.js:2 suppressed', 'a.js:4 active'], true, ['a.js:4']]);
    expect(said).toEqual([
      'a.js:3 This change accepts more: it suppresses exchange-endpoint, with the reason "goes away in June".',
    ]);
  });
});

describe('what the base accepts stays accepted', () => {
  test('its configuration and baseline', async () => {
    const first = pullRequest({}, { 'a.js': [EXCHANGE] });
    const baseline = await baselineOfAll(first.repository);
    const pr = pullRequest(
      {
        'a.js': [EXCHANGE],
        'legacy/b.js': [EXCHANGE],
        [CONFIG]: 'exclude: [legacy/]\nbaseline: b.json\n',
        'b.json': baseline,
      },
      { 'new.js': ['x'], 'legacy/c.js': [EXCHANGE] },
    );
    const { findings, failed, said } = await checked(pr);
    expect([findings, failed, said]).toEqual([['a.js:1 baselined'], false, []]);
  });

  test('a suppression in a file that moved, whatever is around it', async () => {
    const text = [...Array.from({ length: 20 }, (_, at) => `const a${at} = 1;`), IGNORE, EXCHANGE];
    const pr = pullRequest({ 'a.js': text }, { 'lib/b.js': ['// New.', ...text] }, ['a.js']);
    const { findings, failed } = await checked(pr);
    expect([findings, failed]).toEqual([['lib/b.js:23 suppressed'], false]);
  });
});

describe('whose base it is', () => {
  test('a stale fork point does not bring back what the base branch accepted once', async () => {
    const repository = Repository.create();
    repository.commit({ [CONFIG]: "exclude: ['**']\n", 'other.js': ['x'] });
    repository.git('switch', '--quiet', '--create', 'topic');
    const head = repository.commit({ 'a.js': [EXCHANGE] });
    repository.git('switch', '--quiet', 'main');
    const base = repository.commit({ [CONFIG]: 'exclude: []\n' });
    repository.git('switch', '--quiet', 'topic');
    const event = { name: 'pull_request', payload: pull(base, head), commit: ABSENT };
    expect((await checked({ repository, event })).findings).toEqual(['a.js:1 active']);
  });

  test('a merge commit of the author is not one of GitHub', async () => {
    const repository = Repository.create();
    const base = repository.commit({ 'other.js': ['x'] });
    repository.git('switch', '--quiet', '--create', 'topic');
    const head = repository.commit({ 'a.js': [EXCHANGE] });
    repository.git('switch', '--quiet', '--create', 'forged', base);
    repository.commit({ [CONFIG]: "exclude: ['**']\n" });
    repository.merge('topic');
    const event = { name: 'pull_request', payload: pull(base, head), commit: ABSENT };
    expect((await checked({ repository, event })).findings).toEqual(['a.js:1 active']);
  });

  test('of a merge group it is the commit that the group is based on', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' });
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: pr.base } }, commit: 'x' };
    expect((await checked({ repository: pr.repository, event })).failed).toBe(true);
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('%s has none: the checkout decides', async (name) => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' });
    const event = { name, payload: { before: pr.base }, commit: pr.event.commit };
    const { failed, said } = await checked({ repository: pr.repository, event });
    expect([failed, said]).toEqual([false, []]);
  });

  test('a shallow clone fetches it', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' });
    pr.repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = pr.repository.clone('--depth=1');
    expect((await checked({ repository: clone, event: pr.event })).failed).toBe(true);
  });

  test('the token action fetches it only if the checkout accepts something', async () => {
    const isThere = async (change: Files): Promise<boolean> => {
      const pr = pullRequest({}, change);
      pr.repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      const clone = pr.repository.clone('--depth=1');
      const policy = { name: 'base', event: pr.event, fetchIfNeeded: true } as const;
      await checked({ repository: clone, event: pr.event }, 'base', { policy });
      return clone.git('cat-file', '--batch-all-objects', '--batch-check').includes(pr.base);
    };
    expect(await isThere({ 'a.js': [EXCHANGE] })).toBe(false);
    expect(await isThere({ 'a.js': [IGNORE, EXCHANGE] })).toBe(true);
    expect(await isThere({ 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' })).toBe(true);
  });

  test('another commit in its place is not read', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE] });
    pr.repository.git('switch', '--quiet', '--detach', pr.base);
    const forged = pr.repository.commit({ [CONFIG]: "exclude: ['**']\n" });
    pr.repository.git('switch', '--quiet', 'main');
    pr.repository.git('replace', pr.base, forged);
    expect((await checked(pr)).findings).toEqual(['a.js:1 active']);
  });

  test('a repository that names programs is not asked, and a warning says so', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' });
    pr.repository.git('config', 'remote.origin.uploadpack', 'touch trap');
    const { failed, said } = await checked(pr);
    expect([failed, said]).toEqual([false, [expect.stringContaining('names programs that git would run')]]);
  });

  test('where it cannot be read, the checkout decides, and a warning says so', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE], [CONFIG]: 'fail-on: never\n' });
    const clone = pr.repository.clone('--depth=1');
    clone.git('remote', 'set-url', 'origin', '/no/such/place');
    const { failed, said } = await checked({ repository: clone, event: pr.event });
    expect(failed).toBe(false);
    expect(said).toEqual([
      expect.stringMatching(/of this change count, not those of the base commit, because the commit/),
    ]);
    expect(said[0]).toContain('fetch-depth: 2');
  });

  test('where nothing is accepted, nothing is said', async () => {
    const pr = pullRequest({}, { 'a.js': [EXCHANGE] });
    const clone = pr.repository.clone('--depth=1');
    clone.git('remote', 'set-url', 'origin', '/no/such/place');
    expect((await checked({ repository: clone, event: pr.event })).said).toEqual([]);
  });

  test('a change can correct a broken configuration of the base', async () => {
    const pr = pullRequest({ [CONFIG]: 'nonsense: 1\n' }, { [CONFIG]: 'fail-on: error\n' });
    const { failed, said } = await checked(pr);
    expect([failed, said]).toEqual([false, [expect.stringContaining('cannot be read')]]);
  });
});

describe('for a gate of an organization', () => {
  const files = { 'a.js': [IGNORE, EXCHANGE], 'b.js': [EXCHANGE], [CONFIG]: 'exclude: [b.js]\n' };

  test('allow-config: false ignores the configuration, also that of the base', async () => {
    const { findings } = await checked(pullRequest(files, {}), 'base', { allowConfig: false });
    expect(findings).toEqual(['a.js:2 suppressed', 'b.js:1 active']);
  });

  test('allow-suppressions: false ignores suppressions, and says so', async () => {
    const { findings, result } = await checked(pullRequest(files, {}), 'base', { allowSuppressions: false });
    expect(findings).toEqual(['a.js:2 active']);
    expect(result.result.notices.map(({ message }) => message).join()).toContain('allow-suppressions');
  });

  test('a file that an input names is read, also one that is not part of the repository', async () => {
    const pr = pullRequest({ 'a.js': [EXCHANGE] }, {});
    pr.repository.write({ 'policies/guard.yml': 'fail-on: never\n', '.git/info/exclude': 'policies/\n' });
    const { failed } = await checked(pr, 'base', { allowConfig: false, config: 'policies/guard.yml' });
    expect(failed).toBe(false);
  });
});

test('with changed-only, what the base has does not count, and what the change accepts does', async () => {
  const pr = pullRequest(
    { 'old.js': [EXCHANGE] },
    { 'old.js': [IGNORE, EXCHANGE], 'new.js': [IGNORE, EXCHANGE] },
  );
  const { findings, without } = await checked(pr, 'base', { changed: pr.event });
  expect([findings, without]).toEqual([['new.js:2 active', 'old.js:2 outside-diff'], ['new.js:2']]);
});
