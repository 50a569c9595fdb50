import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/guard/files/list-files.ts';
import { fileOf, shownPath } from '../../../src/guard/files/paths.ts';
import { ScanError } from '../../../src/guard/scan-error.ts';
import { folder, git, repository, write } from '../detect/support.ts';

const posix = test.skipIf(process.platform === 'win32');

async function shown(root: string, env?: Record<string, string | undefined>) {
  const { files, skipped, notices } = await listFiles(root, env);
  return {
    files: files.map(shownPath),
    skipped: skipped.map(({ path, reason }) => `${reason} ${shownPath(path)}`),
    notices: notices.map(({ level, message }) => `${level}: ${message.split(':')[0]}`),
  };
}

describe('in a repository', () => {
  test('lists what is tracked, sorted, and nothing else', async () => {
    const root = repository({ 'b/z.js': '1', 'a.js': '1', 'b/B.js': '1' });
    write(root, { 'untracked.js': '1' });
    expect(await shown(root)).toEqual({ files: ['a.js', 'b/B.js', 'b/z.js'], skipped: [], notices: [] });
  });

  test('knows links and submodules from the index, without a look at the files', async () => {
    const root = repository({ 'a.js': '1' });
    const inner = repository({ 'x.js': '1' });
    git(inner, 'commit', '--quiet', '--message', 'x');
    const blob = git(root, 'rev-parse', ':a.js').trim();
    const commit = git(inner, 'rev-parse', 'HEAD').trim();
    git(root, 'update-index', '--add', '--cacheinfo', `120000,${blob},link`);
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${commit},module`);
    expect(await shown(root)).toEqual({
      files: ['a.js'],
      skipped: ['symlink link', 'submodule module'],
      notices: [],
    });
  });

  test('lists a file in conflict once', async () => {
    const root = repository({ 'a.js': 'base\n' });
    git(root, 'commit', '--quiet', '--message', 'base');
    git(root, 'checkout', '--quiet', '-b', 'other');
    write(root, { 'a.js': 'other\n' });
    git(root, 'commit', '--quiet', '--all', '--message', 'other');
    git(root, 'checkout', '--quiet', '-');
    write(root, { 'a.js': 'mine\n' });
    git(root, 'commit', '--quiet', '--all', '--message', 'mine');
    expect(() => git(root, 'merge', 'other')).toThrow();
    expect((await shown(root)).files).toEqual(['a.js']);
  });

  test('takes a folder of it as root, with paths from there', async () => {
    const root = repository({ 'a.js': '1', 'sub/b.js': '1', 'sub/deep/c.js': '1', 'subway/d.js': '1' });
    expect((await shown(join(root, 'sub'))).files).toEqual(['b.js', 'deep/c.js']);
  });

  test('lists files that were removed from the folder, which are counted later', async () => {
    const root = repository({ 'a.js': '1', 'b.js': '1' });
    rmSync(join(root, 'a.js'));
    expect((await shown(root)).files).toEqual(['a.js', 'b.js']);
  });

  test('is not misled by the environment of a hook', async () => {
    const root = repository({ 'a.js': '1' });
    const other = repository({ 'other.js': '1' });
    const env = {
      ...process.env,
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git', 'index'),
      GIT_PREFIX: 'x/',
      GIT_LITERAL_PATHSPECS: '1',
    };
    expect((await shown(root, env)).files).toEqual(['a.js']);
  });

  test('runs no program that the configuration of the repository names', async () => {
    const root = repository({ 'a.js': '1' });
    const trace = join(root, 'ran');
    git(root, 'config', 'core.fsmonitor', `touch "${trace}"; false`);
    await shown(root);
    expect(await shown(root)).toMatchObject({ files: ['a.js'] });
    expect(() => rmSync(trace)).toThrow();
  });

  posix('knows paths of any bytes', async () => {
    const root = repository();
    const odd = [
      Buffer.from('a\nb"\'\t.js'),
      Buffer.from('\u00fc✓.js'),
      Buffer.from([0x66, 0xff, 0xfc, 0x2e, 0x6a, 0x73]),
    ];
    try {
      for (const name of odd) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), 'x');
    } catch {
      // macOS takes only UTF-8.
      return;
    }
    git(root, 'add', '--all');
    const { files } = await listFiles(root);
    expect(files.map(shownPath)).toEqual(['a\nb"\'\t.js', 'f\\xff\\xfc.js', '\u00fc✓.js']);
    expect(
      files.map((path) =>
        Buffer.from(fileOf(root, path))
          .toString('latin1')
          .slice(root.length + 1),
      ),
    ).toEqual(files);
  });
});

describe('where Git refuses', () => {
  posix('a folder of another user is an error that says what to do', async () => {
    const root = repository({ 'a.js': '1' });
    const bin = folder({
      git: `#!/bin/sh\necho "fatal: detected dubious ownership in repository at '${root}'" >&2\nexit 128\n`,
    });
    chmodSync(join(bin, 'git'), 0o755);
    const failure = await listFiles(root, { ...process.env, PATH: `${bin}:${process.env['PATH']}` }).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(ScanError);
    expect(failure.message).toContain('another user');
    expect(failure.hint).toContain(`safe.directory ${root}`);
  });

  test('a broken index is an error', async () => {
    const root = repository({ 'a.js': '1' });
    writeFileSync(join(root, '.git', 'index'), 'nonsense ::error::x');
    const failure = await listFiles(root).catch((error) => error);
    expect(failure).toBeInstanceOf(ScanError);
    expect(failure.message).toMatch(/could not list the files/);
    expect(failure.hint).not.toBe('');
  });

  test('what a folder that looks like a bare repository says is not listened to', async () => {
    const root = repository({ 'a.js': '1' });
    const bare = join(root, 'sub');
    mkdirSync(bare);
    git(bare, 'init', '--quiet', '--bare');
    await expect(listFiles(bare)).rejects.toThrow(ScanError);
  });
});

describe('without a repository', () => {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: '/' };

  test('lists all files but those of package managers and version control, and says so', async () => {
    const root = folder({
      'a.js': '1',
      'src/b.js': '1',
      'node_modules/x/index.js': '1',
      'sub/.venv/y.py': '1',
      '.svn/z': '1',
      '.github/workflows/ci.yml': '1',
    });
    expect(await shown(root, env)).toEqual({
      files: ['.github/workflows/ci.yml', 'a.js', 'src/b.js'],
      skipped: [],
      notices: ['note: This is not a Git repository'],
    });
  });

  test('lists an empty folder as empty, without a word', async () => {
    expect(await shown(folder(), env)).toEqual({ files: [], skipped: [], notices: [] });
  });

  test('lists repositories side by side by what each of them tracks', async () => {
    const root = folder({ 'loose.js': '1', 'one/a.js': '1', 'one/ignored.js': '1', 'two/b.js': '1' });
    git(join(root, 'one'), 'init', '--quiet');
    git(join(root, 'one'), 'add', 'a.js');
    expect((await shown(root, env)).files).toEqual(['loose.js', 'one/a.js', 'two/b.js']);
  });

  test('lists all files of a repository that tracks none', async () => {
    const root = folder({ 'a.js': '1' });
    git(root, 'init', '--quiet');
    expect(await shown(root)).toEqual({
      files: ['a.js'],
      skipped: [],
      notices: ['note: Git tracks no file here'],
    });
  });

  test('warns where Git is missing, or the repository is broken', async () => {
    const root = folder({ 'a.js': '1' });
    expect((await shown(root, { PATH: root })).notices).toEqual(['warning: Git was not found']);
    writeFileSync(join(root, '.git'), 'gitdir: /nowhere/at/all\n');
    expect(await shown(root, env)).toMatchObject({
      files: ['a.js'],
      notices: ['warning: This is not a Git repository'],
    });
  });

  posix('follows no link', async () => {
    const root = folder({ 'a.js': '1' });
    symlinkSync('/', join(root, 'everything'));
    symlinkSync('a.js', join(root, 'b.js'));
    expect((await shown(root, env)).skipped).toEqual(['symlink b.js', 'symlink everything']);
  });
});
