import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitIn } from '../../../src/guard/files/git.ts';
import { listFiles } from '../../../src/guard/files/list-files.ts';
import { changedLines } from '../../../src/guard/gate/diff/changed-lines.ts';
import { gitBefore } from '../../support/git.ts';
import { foreignRepository } from '../foreign.ts';
import { GIT_ENV, Repository, temporaryFolder } from '../repository.ts';

const posix = process.platform !== 'win32';

// Each command that the guard runs. `{0}` and `{1}` are the hashes of commits.
const COMMANDS: Record<string, string[]> = {
  'ls-files': ['ls-files', '-z', '--stage'],
  'ls-files of a sparse index': ['ls-files', '-z', '--stage', '--sparse'],
  'rev-parse': ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'],
  'cat-file commit': ['cat-file', 'commit', '{1}'],
  'cat-file -e': ['cat-file', '-e', '{0}^{commit}'],
  'merge-base': ['merge-base', '{0}', 'HEAD'],
  diff: ['diff', '--unified=0', '--relative', '--no-ext-diff', '--no-textconv', '--text', '{0}', '--'],
  fetch: ['fetch', '--quiet', '--depth=1', 'origin', '{0}'],
  config: ['config', '--null', '--name-only', '--get-regexp', '^filter'],
};
// These never look up an object that is missing.
const QUIET = new Set(['ls-files of a sparse index', 'config']);

describe('a foreign repository that has git fetch what is missing', () => {
  test.each(Object.keys(COMMANDS))('runs no program through git %s', async (name) => {
    const { repository, commits, ran } = foreignRepository();
    const args = (COMMANDS[name] ?? []).map((arg) =>
      arg.replace('{0}', commits[0]).replace('{1}', commits[1]),
    );
    await gitIn(repository.root, GIT_ENV)(args);
    expect(ran()).toBe(false);
    // The trap works.
    spawnSync('git', args, { cwd: repository.root, env: GIT_ENV });
    expect(ran()).toBe(!QUIET.has(name));
  });

  test.each(Object.keys(COMMANDS))(
    'nor through an older git, which does not know the variable: %s',
    async (name) => {
      if (!posix) return;
      const { repository, commits, ran } = foreignRepository();
      const args = (COMMANDS[name] ?? []).map((arg) =>
        arg.replace('{0}', commits[0]).replace('{1}', commits[1]),
      );
      const PATH = gitBefore(temporaryFolder(), 'unset GIT_NO_LAZY_FETCH');
      await gitIn(repository.root, { ...GIT_ENV, PATH })(args);
      expect(ran()).toBe(false);
    },
  );

  test('is listed, because a sparse index needs no object', async () => {
    const { repository, ran } = foreignRepository();
    expect(await listFiles(repository.root, GIT_ENV)).toMatchObject({
      files: ['a.js', 'in/b.js'],
      notices: [],
    });
    expect(ran()).toBe(false);
  });

  test('is compared with nothing', async () => {
    const { repository, commits, ran } = foreignRepository();
    const event = { name: 'push', payload: { before: commits[0] } };
    expect((await changedLines({ root: repository.root, event, env: GIT_ENV })).ok).toBe(false);
    expect(ran()).toBe(false);
  });
});

describe.runIf(posix)('the commands of the guard', () => {
  test('are those of this file', async () => {
    const log = join(temporaryFolder(), 'log');
    const PATH = gitBefore(
      temporaryFolder(),
      `word=; skip=
for arg do
  if [ -n "$skip" ]; then skip=; continue; fi
  case "$arg" in -c|-C) skip=1 ;; -*) ;; *) word=$arg; break ;; esac
done
echo "$word" >> '${log}'`,
    );
    const origin = Repository.create();
    const before = origin.commit({ 'a.js': ['1'] });
    origin.commit({ 'a.js': ['1', '2'] });
    const { root } = origin.clone('--depth=1');
    const env = { ...GIT_ENV, PATH };
    await listFiles(root, env);
    const pull = { pull_request: { base: { sha: before }, head: { sha: before } } };
    for (const name of ['pull_request', 'pull_request_target'])
      await changedLines({ root, event: { name, payload: pull }, env });
    await changedLines({ root, event: { name: 'command', payload: {} }, base: 'HEAD', env });
    const known = new Set(Object.values(COMMANDS).map(([command]) => command));
    expect(new Set(readFileSync(log, 'utf8').trim().split('\n'))).toEqual(known);
  });
});
