import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, check, type PolicyRequest } from '../../../src/guard/check.ts';
import { guardReport } from '../../../src/guard/report/index.ts';
import { GIT_ENV, Repository, temporaryFolder } from '../repository.ts';
import { pull } from './diff/changed.ts';

// Put together here, so that this file itself is no reference.
const EXCHANGE = `fetch('https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt');`;
const CONFIG = '.github/ims-auth.yml';
const IGNORE = '// ims-auth-ignore: exchange-endpoint -- goes away in June';

type Files = NonNullable<Parameters<Repository['commit']>[0]>;

function pullRequest(before: Files, change: Files) {
  const repository = Repository.create();
  const base = repository.commit({ 'other.js': ['x'], ...before });
  repository.git('switch', '--quiet', '--create', 'topic');
  const head = repository.commit(change);
  repository.git('switch', '--quiet', 'main');
  const commit = repository.merge('topic');
  return { root: repository.root, event: { name: 'pull_request', payload: pull(base, head), commit } };
}

type PullRequest = { root: string; event: PolicyRequest['event'] };

async function checked({ root, event }: PullRequest, more: Partial<CheckOptions> = {}) {
  const result = await check({ root, home: root, policy: { name: 'base', event }, env: GIT_ENV, ...more });
  return {
    result,
    findings: result.result.findings.map(({ path, line, state }) => `${path}:${line} ${state}`),
    said: result.result.notices
      .filter(({ about }) => about === 'policy')
      .map(({ path, line, message }) => `${path}:${line} ${message}`),
  };
}

/** The checkout is in the folder `app` of the workspace, next to that of somebody else. */
function inWorkspace({ root, event }: PullRequest) {
  const workspace = temporaryFolder();
  cpSync(root, join(workspace, 'app'), { recursive: true });
  mkdirSync(join(workspace, 'tools'));
  writeFileSync(join(workspace, 'tools', 'x.js'), `${IGNORE}\n${EXCHANGE}\n${EXCHANGE}\n`);
  return { root: workspace, event };
}

async function entryFor(files: Files): Promise<string> {
  const { baselineOf } = await import('../../../src/guard/gate/load.ts');
  const repository = Repository.create();
  repository.commit(files);
  const { result } = await check({ root: repository.root, home: repository.root, env: GIT_ENV });
  return baselineOf(result.findings);
}

describe('a folder of the repository', () => {
  test('obeys the configuration at the top level as of the base, and what the change adds is named from there', async () => {
    const pr = pullRequest(
      { [CONFIG]: 'exclude: [p/legacy/]\n', 'p/legacy/b.js': [EXCHANGE] },
      { [CONFIG]: "exclude: [p/legacy/, '**']\n", 'p/a.js': [EXCHANGE], 'q.js': [EXCHANGE] },
    );
    const { result, findings, said } = await checked(pr, { root: join(pr.root, 'p') });
    expect(findings).toEqual(['p/a.js:1 active']);
    expect(said).toEqual([`${CONFIG}:1 This change accepts more: it excludes \`**\`.`]);
    const { accepted } = guardReport(result, {});
    expect(accepted?.additions.map(({ path }) => path)).toEqual([CONFIG]);
    expect(accepted?.findings.map(({ path }) => path)).toEqual(['a.js']);
  });

  test('obeys baseline and suppressions of the base', async () => {
    const baseline = await entryFor({ 'p/a.js': [EXCHANGE] });
    const pr = pullRequest(
      {
        [CONFIG]: 'baseline: .github/b.json\n',
        '.github/b.json': baseline,
        'p/a.js': [EXCHANGE],
        'p/s.js': [IGNORE, EXCHANGE],
      },
      { 'p/new.js': [IGNORE, EXCHANGE] },
    );
    const { findings, said } = await checked(pr, { root: join(pr.root, 'p') });
    expect(findings).toEqual(['p/a.js:1 baselined', 'p/new.js:2 active', 'p/s.js:2 suppressed']);
    expect(said).toEqual([expect.stringMatching(/^p\/new\.js:1 This change accepts more: it suppresses /)]);
  });
});

describe('a checkout below the workspace', () => {
  test('obeys its configuration as of the base', async () => {
    const pr = inWorkspace(
      pullRequest(
        { [CONFIG]: 'exclude: [legacy/]\n', 'legacy/b.js': [EXCHANGE] },
        { [CONFIG]: 'fail-on: never\n', 'a.js': [EXCHANGE] },
      ),
    );
    const { result, findings, said } = await checked(pr, { inJob: true });
    expect(findings).toEqual(['../tools/x.js:2 suppressed', '../tools/x.js:3 active', 'a.js:1 active']);
    expect(result.failed).toBe(true);
    expect(said).toEqual([`${CONFIG}:1 This change accepts more: \`fail-on\` is never, not error.`]);
  });

  test('has no baseline that the base names and only the change brings', async () => {
    const baseline = await entryFor({ 'a.js': [EXCHANGE] });
    const pr = inWorkspace(
      pullRequest({ [CONFIG]: 'baseline: b.json\n' }, { 'a.js': [EXCHANGE], 'b.json': baseline }),
    );
    const { findings, said } = await checked(pr, { inJob: true });
    expect(findings).toContain('a.js:1 active');
    expect(said).toEqual(['b.json:2 This change accepts more: 1 entry of the baseline is new.']);
  });

  test('with new findings only, what is beside it is not new', async () => {
    const pr = inWorkspace(pullRequest({ 'old.js': [EXCHANGE] }, { 'a.js': [EXCHANGE] }));
    const { findings } = await checked(pr, { inJob: true, changed: pr.event });
    expect(findings).toEqual([
      '../tools/x.js:2 suppressed',
      '../tools/x.js:3 outside-diff',
      'a.js:1 active',
      'old.js:1 outside-diff',
    ]);
  });
});

test('in a partial clone, what it left out of the base is fetched', async () => {
  const pr = pullRequest(
    { [CONFIG]: 'exclude: [legacy/]\n', 'legacy/b.js': [EXCHANGE], 'a.js': ['x'] },
    { [CONFIG]: 'fail-on: never\n', 'a.js': ['y', EXCHANGE] },
  );
  const repository = new Repository(pr.root);
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const { root } = repository.clone('--filter=blob:none');
  const { result, findings } = await checked({ ...pr, root });
  expect([findings, result.failed]).toEqual([['a.js:2 active'], true]);
});

describe('files that are read in an unusual way are compared with those of the base', () => {
  const wide = (...lines: string[]) => Buffer.from(`\uFEFF${lines.join('\n')}\n`, 'utf16le');

  test('UTF-16, also with a suppression', async () => {
    const pr = pullRequest(
      { 'p/w.js': wide(IGNORE, EXCHANGE, 'x', EXCHANGE) },
      { 'p/w.js': wide(IGNORE, EXCHANGE, 'y', EXCHANGE, EXCHANGE) },
    );
    const { findings, said } = await checked(pr, { root: join(pr.root, 'p'), changed: pr.event });
    expect(findings).toEqual(['p/w.js:2 suppressed', 'p/w.js:4 outside-diff', 'p/w.js:5 active']);
    expect(said).toEqual([]);
  });

  test('more than a MiB, also with a suppression', async () => {
    const filler = Array.from({ length: 60_000 }, (_, at) => `const value${at} = ${at};`);
    const pr = pullRequest(
      { 'large.js': [IGNORE, EXCHANGE, EXCHANGE, ...filler] },
      { 'large.js': [IGNORE, EXCHANGE, EXCHANGE, ...filler, EXCHANGE] },
    );
    const { findings, said } = await checked(pr, { changed: pr.event });
    expect(findings).toEqual(['large.js:2 suppressed', 'large.js:3 outside-diff', 'large.js:60004 active']);
    expect(said).toEqual([]);
  });

  test('in a folder whose name is that of a link at the root of the machine', async () => {
    // On Linux, /bin is a link.
    const pr = pullRequest({ 'bin/a.js': [EXCHANGE] }, { 'bin/a.js': ['x', EXCHANGE] });
    const { findings } = await checked(pr, { changed: pr.event });
    expect(findings).toEqual(['bin/a.js:2 outside-diff']);
  });

  test.skipIf(process.platform === 'win32')('behind a link that somebody wrote', async () => {
    const repository = Repository.create();
    mkdirSync(join(repository.root, 'p'));
    symlinkSync('vendor/lib', join(repository.root, 'p', 'lib'));
    const base = repository.commit({ 'p/vendor/lib/a.js': [EXCHANGE], 'p/vendor/lib/b.js': ['x'] });
    repository.commit({ 'p/vendor/lib/b.js': [EXCHANGE] });
    const event = { name: 'push', payload: { before: base } };
    const { findings } = await checked(
      { root: repository.root, event: { ...event, commit: repository.head() } },
      { root: join(repository.root, 'p'), changed: event },
    );
    expect(findings).toEqual(['p/vendor/lib/a.js:1 outside-diff', 'p/vendor/lib/b.js:1 active']);
  });
});
