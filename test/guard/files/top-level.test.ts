import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf, isTopLevel, repositoryOf } from '../../../src/guard/files/git-folder.ts';
import { placeOf } from '../../../src/guard/files/top-level.ts';
import { Repository, temporaryFolder } from '../repository.ts';

const inJob = (root: string, workspace: string, env: Record<string, string> = {}) => {
  const { top, prefix, elsewhere, fromTop } = placeOf({ root, workspace, env });
  return { top, prefix, elsewhere, path: fromTop?.('x/a.js') ?? 'x/a.js' };
};

describe('the top level of a folder', () => {
  test('is that of the nearest repository: a clone, a worktree, a submodule', () => {
    const outer = Repository.create();
    outer.commit({ 'packages/ä/x/a.js': '1' });
    outer.git('remote', 'add', 'origin', 'git@github.com:Octo-Org/Outer.git');
    outer.git('worktree', 'add', '--quiet', 'tree');
    const inner = Repository.create();
    inner.commit({ 'b.js': '1' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'lib/inner');
    const at = (folder: string) => {
      const { top, prefix, fromTop } = placeOf({ root: join(outer.root, folder) });
      return [top, prefix, fromTop?.('a.js') ?? 'a.js'];
    };
    expect(at('.')).toEqual([outer.root, '', 'a.js']);
    expect(at('packages/ä/x')).toEqual([
      outer.root,
      'packages/ä/x',
      // One character a byte.
      Buffer.from('packages/ä/x/a.js').toString('latin1'),
    ]);
    expect(at('tree/packages')).toEqual([join(outer.root, 'tree'), 'packages', 'packages/a.js']);
    expect(at('lib/inner')).toEqual([join(outer.root, 'lib/inner'), '', 'a.js']);
    const head = outer.head();
    expect(factsOf(outer.root)).toEqual({ origin: 'octo-org/outer', head });
    expect(factsOf(join(outer.root, 'tree'))).toEqual({ origin: 'octo-org/outer', head });
  });

  test('is not what a repository of strangers names', () => {
    const repository = Repository.create();
    repository.commit({ 'sub/a.js': '1' });
    repository.git('config', 'core.worktree', '/');
    expect(placeOf({ root: join(repository.root, 'sub') }).top).toBe(repository.root);
    repository.write({ '.git/HEAD': 'ref: refs/heads/../../../secret\n', secret: 'f'.repeat(40) });
    expect(factsOf(repository.root).head).toBeUndefined();
  });

  test('is not a folder with a .git that is none', () => {
    const folder = temporaryFolder();
    new Repository(folder).write({ 'a/.git/x': '1', 'b/.git': 'nothing\n', 'c/.git/HEAD': 'x' });
    expect(['a', 'b', 'c', 'd'].map((name) => isTopLevel(join(folder, name)))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('of a folder that does not exist is the folder', () => {
    const folder = join(temporaryFolder(), 'none');
    expect(placeOf({ root: folder })).toMatchObject({ top: folder, prefix: '' });
  });

  test.skipIf(process.platform === 'win32')('in a job is not outside of the workspace, by a link', () => {
    const outside = Repository.create();
    outside.commit({ 'x/a.js': '1' });
    const workspace = temporaryFolder();
    symlinkSync(outside.root, join(workspace, 'link'));
    expect(inJob(join(workspace, 'link'), workspace)).toMatchObject({ top: workspace, prefix: 'link' });
  });
});

describe('in a job without a repository in the workspace', () => {
  const OWN = { GITHUB_REPOSITORY: 'Octo-Org/App', GITHUB_SHA: 'a'.repeat(40) };

  function checkOut(workspace: string, path: string, origin: string): string {
    const folder = join(workspace, path);
    mkdirSync(folder, { recursive: true });
    const repository = new Repository(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.git('remote', 'add', 'origin', `https://github.com/${origin}`);
    return folder;
  }

  test('it is the one below, or that of the workflow', () => {
    const workspace = temporaryFolder();
    const other = checkOut(workspace, 'x', 'octo-org/tools');
    expect(inJob(workspace, workspace, OWN)).toEqual({
      top: other,
      prefix: '',
      elsewhere: { folder: 'x', prefix: '' },
      path: 'a.js',
    });
    const own = checkOut(workspace, 'src/deep/app', 'octo-org/app.git');
    expect(inJob(workspace, workspace, OWN)).toEqual({
      top: own,
      prefix: '',
      elsewhere: undefined,
      path: '../../../x/a.js',
    });
  });

  test('it is the nearest folder of an archive, which has no .git', () => {
    const workspace = temporaryFolder();
    const app = join(workspace, 'app');
    mkdirSync(join(app, '.github'), { recursive: true });
    mkdirSync(join(app, 'packages/a'), { recursive: true });
    expect(inJob(join(app, 'packages/a'), workspace, OWN)).toMatchObject({ top: app, prefix: 'packages/a' });
    expect(inJob(workspace, workspace, OWN)).toMatchObject({ top: app, prefix: '' });
    mkdirSync(join(workspace, '.github'));
    checkOut(workspace, 'tools', 'octo-org/tools');
    expect(inJob(workspace, workspace, OWN)).toMatchObject({ top: workspace, elsewhere: undefined });
  });

  test('otherwise it is the workspace', () => {
    const workspace = temporaryFolder();
    expect(inJob(join(workspace, 'x'), workspace, OWN)).toMatchObject({ top: workspace, prefix: 'x' });
  });
});

test.each([
  ['https://github.com/O/R', 'o/r'],
  ['https://x-access-token:secret@github.com/o/r.git', 'o/r'],
  ['https://ghe.example.com:8443/o/r/', 'o/r'],
  ['ssh://git@github.com/o/r.git', 'o/r'],
  ['git@alias:o/r.git', 'o/r'],
  ['/srv/o/r', undefined],
  ['file:///srv/o/r', undefined],
  ['https://github.com/o/r/x', undefined],
  ['https://github.com/', undefined],
])('%s is of %s', (url, name) => {
  expect(repositoryOf(url)).toBe(name);
});
