import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { BRANCH } from '../../src/migration/index.ts';
import { DEPLOY } from '../fix-review/support.ts';
import { PACKAGE, type World, world } from './support.ts';

let here: World;
afterEach(() => here.close());

const WORKFLOW = '.github/workflows/deploy.yml';
const pullsOf = () => [...here.github.code.pulls.values()];
const onlyPull = () => {
  const [pull, ...others] = pullsOf();
  if (pull === undefined || others.length > 0) throw new Error('There is not one pull request.');
  return pull;
};
const writes = (): string[] =>
  here.github.requests.flatMap(({ method, url }) => (method === 'GET' ? [] : [`${method} ${url}`]));
/** Commits to the branch of the pull request, as a person. */
function commitToBranch(...args: string[]): string {
  here.git('checkout', '-q', BRANCH);
  here.git('commit', '-q', '--allow-empty', ...args);
  const sha = here.git('rev-parse', 'HEAD');
  here.git('checkout', '-q', 'main');
  return sha;
}

describe('the life of the pull request', () => {
  test('it is made, kept as it is, brought up to date, merged, and made again', async () => {
    here = await world({ 'package.json': PACKAGE });
    expect(await here.run()).toMatchObject({ done: 'created', leftOut: [] });
    const pull = onlyPull();
    expect(pull).toMatchObject({ state: 'open', base: 'main', head: { ref: BRANCH } });
    expect(here.git('diff', '--stat', 'main', BRANCH)).toContain('1 file changed');
    expect(here.git('show', `${BRANCH}:package.json`)).not.toContain('jwt-auth');
    expect(here.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');

    // Nothing new: nothing is written, also after a change of other files.
    const before = writes();
    expect(await here.run()).toMatchObject({ done: 'up-to-date' });
    here.commit({ 'README.md': 'Another readme\n' });
    expect(await here.run()).toMatchObject({ done: 'up-to-date' });
    expect(writes()).toEqual(before);

    // Another file: one commit again, on the new base.
    here.commit({ 'app/package.json': PACKAGE });
    expect(await here.run()).toMatchObject({ done: 'updated' });
    expect(here.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    expect(here.git('diff', '--name-only', 'main', BRANCH).split('\n')).toEqual([
      'app/package.json',
      'package.json',
    ]);
    expect(pull.body).toContain('This replaces 2 places');

    // The base changes what the commit changes.
    here.commit({ 'package.json': PACKAGE.replace('left-pad', 'right-pad') });
    expect(await here.run()).toMatchObject({ done: 'updated' });
    expect(here.git('show', `${BRANCH}:package.json`)).toContain('right-pad');

    // Merged, and nothing is left.
    here.git('merge', '-q', '--squash', BRANCH);
    here.commit({});
    Object.assign(pull, { state: 'closed', merged: true });
    expect(await here.run()).toMatchObject({ done: 'nothing-to-fix' });
    // Something new, while the old branch is still there.
    here.commit({ 'b/package.json': PACKAGE });
    expect(await here.run()).toMatchObject({ done: 'created' });
    expect(pullsOf().map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(here.git('diff', '--name-only', 'main', BRANCH)).toBe('b/package.json');
  });

  test('where nothing can be fixed any more, an open one is left as it is', async () => {
    here = await world({ 'package.json': PACKAGE });
    await here.run();
    const pull = structuredClone(onlyPull());
    here.commit({ 'package.json': '{}\n' });
    const before = writes();
    expect(await here.run()).toMatchObject({ done: 'nothing-to-fix', pull: { number: pull.number } });
    expect(onlyPull()).toEqual(pull);
    expect(writes()).toEqual(before);
  });

  test('in a repository without findings nothing is made', async () => {
    here = await world({});
    expect(await here.run()).toEqual({ done: 'nothing-to-fix', pull: undefined, leftOut: [] });
    expect(writes()).toEqual([]);
  });
});

describe('what a person did is left alone', () => {
  test.each([
    ['a commit', () => commitToBranch('-m', 'By hand')],
    [
      'a commit with the message of ours',
      () =>
        commitToBranch(
          '-m',
          here.git('log', '-1', '--format=%B', BRANCH).replace(/[0-9a-f]{40}/, 'a'.repeat(40)),
        ),
    ],
    [
      'an amended commit',
      () => {
        here.git('checkout', '-q', BRANCH);
        writeFileSync(join(here.folder, 'README.md'), 'By hand\n');
        here.git('commit', '-q', '-a', '--amend', '--no-edit');
        here.git('checkout', '-q', 'main');
        return here.git('rev-parse', BRANCH);
      },
    ],
    [
      'a merge of the base',
      () => {
        here.commit({ 'README.md': 'Another readme\n' });
        here.git('checkout', '-q', BRANCH);
        here.git('merge', '-q', '-m', 'Merge main', 'main');
        here.git('checkout', '-q', 'main');
        return here.git('rev-parse', BRANCH);
      },
    ],
  ])('%s on the branch', async (_what, change) => {
    here = await world({ 'package.json': PACKAGE });
    await here.run();
    const sha = change();
    here.commit({ 'app/package.json': PACKAGE });
    const before = writes();
    const pull = structuredClone(onlyPull());
    expect(await here.run()).toMatchObject({ done: 'edited', pull: { number: 1 } });
    expect(here.git('rev-parse', BRANCH)).toBe(sha);
    expect(onlyPull()).toEqual(pull);
    expect(writes()).toEqual(before);
  });

  test('a branch of the same name that is not ours', async () => {
    here = await world({ 'package.json': PACKAGE });
    here.git('branch', BRANCH);
    const sha = commitToBranch('-m', 'By hand');
    expect(await here.run()).toMatchObject({ done: 'edited' });
    expect(here.git('rev-parse', BRANCH)).toBe(sha);
    expect(writes()).toEqual([]);
  });

  test('a commit that comes while the new one is made', async () => {
    here = await world({ 'package.json': PACKAGE });
    await here.run();
    here.commit({ 'app/package.json': PACKAGE });
    let sha = '';
    here.github.before = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/git/commits')) sha = commitToBranch('-m', 'By hand');
    };
    expect(await here.run()).toMatchObject({ done: 'edited' });
    expect(here.git('rev-parse', BRANCH)).toBe(sha);
  });

  test('a pull request that was closed is neither opened again nor replaced', async () => {
    here = await world({ 'package.json': PACKAGE });
    await here.run();
    onlyPull().state = 'closed';
    const before = writes();
    here.commit({ 'app/package.json': PACKAGE });
    expect(await here.run()).toMatchObject({ done: 'closed', pull: { number: 1 } });
    expect(writes()).toEqual(before);
    onlyPull().state = 'open';
    expect(await here.run()).toMatchObject({ done: 'updated' });
  });

  test('ticked boxes, the title and the text around ours', async () => {
    here = await world({ [WORKFLOW]: DEPLOY }, { workflows: true });
    await here.run(true);
    const pull = onlyPull();
    pull.title = 'Our title';
    const text = pull.body ?? '';
    expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThan(1);
    pull.body = `Before.\r\n\r\n${text.replace('- [ ]', '- [x]').replaceAll('\n', '\r\n')}\r\nBehind.`;
    here.commit({ 'package.json': PACKAGE });
    expect(await here.run(true)).toMatchObject({ done: 'updated' });
    expect(pull.title).toBe('Our title');
    expect(pull.body).toMatch(/^Before\.\r\n\r\n<!-- ims-auth[\s\S]*-->\r\nBehind\.$/);
    expect(pull.body?.match(/^- \[x\] /gm)).toHaveLength(1);
    expect(pull.body).toContain('This replaces 2 places');
  });

  test('a text without our part', async () => {
    here = await world({ 'package.json': PACKAGE });
    await here.run();
    onlyPull().body = 'Mine.';
    here.commit({ 'app/package.json': PACKAGE });
    expect(await here.run()).toMatchObject({ done: 'updated' });
    expect(onlyPull().body).toBe('Mine.');
  });
});

describe('workflows', () => {
  test('are left out and listed with the token of a job', async () => {
    here = await world({ [WORKFLOW]: DEPLOY, 'package.json': PACKAGE });
    const done = await here.run();
    expect(done).toMatchObject({ done: 'created', leftOut: [{ path: WORKFLOW }] });
    expect(here.git('diff', '--name-only', 'main', BRANCH)).toBe('package.json');
    expect(onlyPull().body).toMatch(
      /## Not in this pull request\n\n- `\.github\/workflows\/deploy\.yml`: the token/,
    );
    // What is to do for a change that is not in it is not in its checklist.
    expect(onlyPull().body).not.toContain('TECHNICALACCEMAIL');
  });

  test('are in it with the token of an App', async () => {
    here = await world({ [WORKFLOW]: DEPLOY }, { workflows: true });
    expect(await here.run(true)).toMatchObject({ done: 'created', leftOut: [] });
    expect(here.git('show', `${BRANCH}:${WORKFLOW}`)).toContain('command: oauth_sts');
    expect(onlyPull().body).toMatch(/## Before you merge\n\n- \[ \] /);
  });

  test('are left out where the token of an App may not change them either', async () => {
    here = await world({ [WORKFLOW]: DEPLOY, 'package.json': PACKAGE });
    const done = await here.run(true);
    expect(done).toMatchObject({
      leftOut: [{ path: WORKFLOW, because: expect.stringContaining('may not') }],
    });
    expect(here.git('diff', '--name-only', 'main', BRANCH)).toBe('package.json');
  });

  test('alone make no pull request', async () => {
    here = await world({ [WORKFLOW]: DEPLOY });
    expect(await here.run()).toMatchObject({ done: 'nothing-to-write', leftOut: [{ path: WORKFLOW }] });
    expect(writes()).toEqual([]);
  });
});

describe('files', () => {
  test('keep their mode, line ends, mark and encoding', async () => {
    here = await world({
      'a/package.json': PACKAGE.replaceAll('\n', '\r\n'),
      'b/package.json': `\ufeff${PACKAGE}`,
      'c/ü/package.json': PACKAGE,
    });
    here.git('update-index', '--chmod=+x', 'c/ü/package.json');
    here.git('commit', '-q', '-m', 'x');
    here.git('checkout', '-q', '.');
    expect(await here.run()).toMatchObject({ done: 'created' });
    const lines = here.git('diff', '--numstat', 'main', BRANCH).split('\n');
    // The others still have it, so that it is replaced.
    const one = ['1', '1'];
    expect(lines.map((line) => line.split('\t').slice(0, 2))).toEqual([one, one, one]);
    expect(here.git('ls-tree', '-r', BRANCH)).toContain('100755');
    expect(await here.run()).toMatchObject({ done: 'up-to-date' });
  });

  test('that are not those of the commit are left out', async () => {
    here = await world({ 'package.json': PACKAGE, 'app/package.json': PACKAGE });
    writeFileSync(join(here.folder, 'package.json'), PACKAGE.replace('"a"', '"b"'));
    writeFileSync(join(here.folder, 'new.json'), '{}');
    const done = await here.run();
    expect(done).toMatchObject({ done: 'created', leftOut: [{ path: 'package.json' }] });
    expect(here.git('diff', '--name-only', 'main', BRANCH)).toBe('app/package.json');
  });
});

describe('what GitHub refuses', () => {
  const MAY_NOT = 'GitHub Actions is not permitted to create or approve pull requests.';

  test('a pull request: the branch is there, and one that a person opens is kept up to date', async () => {
    here = await world({ 'package.json': PACKAGE });
    here.github.order(
      { kind: 'refuse', status: 403, message: MAY_NOT },
      { method: 'POST', path: /\/pulls$/ },
    );
    expect(await here.run()).toMatchObject({
      at: 'pull-request',
      failure: { kind: 'no-permission', message: MAY_NOT },
    });
    expect(here.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    const sha = here.git('rev-parse', BRANCH);
    here.github.code.add({ head: { ref: BRANCH, sha, repository: 1_296_269 }, body: null });
    expect(await here.run()).toMatchObject({ done: 'up-to-date' });
    expect(pullsOf()).toHaveLength(1);
  });

  test.each([
    ['a ruleset', { kind: 'refuse', status: 422, message: 'Repository rule violations found' }, 'other'],
    ['no permission', { kind: 'no-permission' }, 'no-permission'],
    ['a limit', { kind: 'secondary-limit', retryAfter: 60 }, 'rate-limited'],
    ['an error', { kind: 'server-error' }, 'unavailable'],
  ] as const)('the branch, by %s', async (_what, behaviour, kind) => {
    here = await world({ 'package.json': PACKAGE });
    here.github.order(behaviour, { method: 'POST', path: /\/git\/refs$/ });
    expect(await here.run()).toMatchObject({ at: 'branch', failure: { kind } });
    expect(pullsOf()).toEqual([]);
    // The next run goes on.
    expect(await here.run()).toMatchObject({ done: 'created' });
  });

  test('every request, in turn: nothing of it is half done for ever', async () => {
    here = await world({ 'package.json': PACKAGE });
    const count = 12;
    let failures = 0;
    for (let at = 0; at < count; at++) {
      let seen = 0;
      here.github.before = () => {
        if (seen++ === at) here.github.order({ kind: 'no-permission' });
      };
      const done = await here.run();
      if ('at' in done) failures++;
      else break;
    }
    here.github.before = () => undefined;
    expect(failures).toBeGreaterThan(5);
    expect(pullsOf()).toHaveLength(1);
    expect(await here.run()).toMatchObject({ done: 'up-to-date' });
  });
});
