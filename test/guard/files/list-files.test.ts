import { chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/guard/files/list-files.ts';
import { fileOf, shownPath } from '../../../src/guard/files/paths.ts';
import { stageReader } from '../../../src/guard/files/stage-reader.ts';
import { ANOTHER_USER, gitBefore, WITHOUT_COMMAND_LINE } from '../../support/git.ts';
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

describe('in a repository of another user', () => {
  const shownBy = async (script: string, root: string, env: Record<string, string> = {}) =>
    shown(root, { ...process.env, PATH: gitBefore(folder(), script), ...env });

  posix('Git lists what is tracked all the same', async () => {
    const root = repository({ 'a.js': '1' });
    write(root, { 'untracked.js': '1' });
    const expected = { files: ['a.js'], skipped: [], notices: [] };
    expect(await shownBy(ANOTHER_USER, root)).toEqual(expected);
    // A path that is a link: Git compares real ones.
    const link = join(folder(), 'link');
    symlinkSync(root, link);
    expect(await shownBy(ANOTHER_USER, link)).toEqual(expected);
  });

  posix('an older Git, too, which does not take safe.directory from the command line', async () => {
    const root = repository({ 'a.js': '1', 'sub/b.js': '1' });
    write(root, { 'untracked.js': '1' });
    const old = `${ANOTHER_USER}\n${WITHOUT_COMMAND_LINE}`;
    expect(await shownBy(old, root)).toEqual({ files: ['a.js', 'sub/b.js'], skipped: [], notices: [] });
    expect(await shownBy(old, join(root, 'sub'), { GITHUB_WORKSPACE: root })).toEqual({
      files: ['b.js'],
      skipped: [],
      notices: [],
    });
  });

  posix('also for a folder in the checkout of a job, but not for one that is above it', async () => {
    const root = repository({ 'sub/deep/b.js': '1' });
    write(root, { 'sub/deep/untracked.js': '1' });
    const deep = join(root, 'sub', 'deep');
    expect(await shownBy(ANOTHER_USER, deep, { GITHUB_WORKSPACE: root })).toMatchObject({
      files: ['b.js'],
      notices: [],
    });
    const above = await listFiles(deep, {
      ...process.env,
      PATH: gitBefore(folder(), ANOTHER_USER),
      GITHUB_WORKSPACE: join(root, 'sub'),
    });
    expect(above.files).toEqual(['b.js', 'untracked.js']);
    expect(above.notices[0]).toMatchObject({ level: 'warning' });
    expect(above.notices[0]?.message).toContain(`safe.directory ${deep}`);
  });

  test.runIf(process.getuid?.() === 0)('really of another user', async () => {
    const root = repository({ 'a.js': '1' });
    for (const path of ['', '.git', 'a.js']) chownSync(join(root, path), 1234, 1234);
    expect(await shown(root)).toEqual({ files: ['a.js'], skipped: [], notices: [] });
  });
});

describe('where Git cannot list, all files are listed, and a warning says why', () => {
  const states: Record<string, (root: string) => void> = {
    'a format of a future version': (root) => void git(root, 'config', 'core.repositoryFormatVersion', '99'),
    'an extension of a future version': (root) => {
      git(root, 'config', 'core.repositoryFormatVersion', '1');
      git(root, 'config', 'extensions.fromTheFuture', 'true');
    },
    'a broken index': (root) => writeFileSync(join(root, '.git', 'index'), 'nonsense ::error::x'),
    'a broken configuration': (root) => writeFileSync(join(root, '.git', 'config'), '[core'),
    'a worktree without its repository': (root) => {
      rmSync(join(root, '.git'), { recursive: true });
      writeFileSync(join(root, '.git'), 'gitdir: /nowhere/at/all\n');
    },
    'a file .git that says nothing': (root) => {
      rmSync(join(root, '.git'), { recursive: true });
      writeFileSync(join(root, '.git'), 'nonsense\n');
    },
  };

  test.each(Object.keys(states))('%s', async (state) => {
    const root = repository({ 'a.js': '1' });
    write(root, { 'untracked.js': '1' });
    states[state]?.(root);
    const { files, notices } = await listFiles(root, { ...process.env, GIT_CEILING_DIRECTORIES: '/' });
    expect(files).toEqual(['a.js', 'untracked.js']);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ level: 'warning' });
    expect(notices[0]?.message).toContain('all files were listed');
    expect(notices[0]?.message).not.toContain('\n');
  });

  test.each(Object.keys(states))('%s, in a repository below', async (state) => {
    const root = folder({ 'one/a.js': '1', 'two/b.js': '1', 'two/untracked.js': '1' });
    for (const [name, file] of [
      ['one', 'a.js'],
      ['two', 'b.js'],
    ] as const) {
      git(join(root, name), 'init', '--quiet');
      git(join(root, name), 'add', file);
    }
    states[state]?.(join(root, 'one'));
    const found = await shown(root, { ...process.env, GIT_CEILING_DIRECTORIES: '/' });
    expect(found.files).toContain('one/a.js');
    expect(found.notices).toContainEqual(
      expect.stringMatching(/^warning: Git did not list the files of 1 repository .* one\//),
    );
  });

  posix('a Git that is killed', async () => {
    const root = repository({ 'a.js': '1' });
    const { files, notices } = await listFiles(root, {
      ...process.env,
      PATH: gitBefore(folder(), "printf '100644 0 0\\ta.j'\nkill -9 $$"),
    });
    expect([files, notices[0]?.level]).toEqual([['a.js'], 'warning']);
  });

  test('what a folder that looks like a bare repository says is not listened to', async () => {
    const root = repository({ 'a.js': '1' });
    const bare = join(root, 'sub');
    mkdirSync(bare);
    git(bare, 'init', '--quiet', '--bare');
    const { files, notices } = await listFiles(bare);
    expect(files).toContain('HEAD');
    expect(notices[0]).toMatchObject({ level: 'warning' });
  });
});

describe('a sparse index', () => {
  function sparse() {
    const root = repository({ 'a.js': '1', 'in/b.js': '1', 'out/c.js': '1', 'out/deep/d.js': '1' });
    git(root, 'commit', '--quiet', '--message', 'x');
    git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(git(root, 'ls-files', '--sparse').split('\n')).toContain('out/');
    return root;
  }

  test('stays one: a folder that is not checked out is counted once', async () => {
    expect(await shown(sparse())).toEqual({
      files: ['a.js', 'in/b.js'],
      skipped: ['deleted out/'],
      notices: [],
    });
  });

  test('hides no file that is there all the same', async () => {
    const root = sparse();
    // Otherwise Git itself looks.
    git(root, 'config', 'sparse.expectFilesOutsideOfPatterns', 'true');
    write(root, { 'out/here.js': '1', 'out/deep/d.js': '1' });
    expect((await shown(root)).files).toEqual(['a.js', 'in/b.js', 'out/deep/d.js', 'out/here.js']);
  });

  posix('does not lead out through a link', async () => {
    const root = sparse();
    git(root, 'config', 'sparse.expectFilesOutsideOfPatterns', 'true');
    symlinkSync(folder({ 'secret.js': '1' }), join(root, 'out'));
    expect(await shown(root)).toMatchObject({ files: ['a.js', 'in/b.js'], skipped: ['symlink out/'] });
  });

  posix('is listed by an older Git, too, which does not know the option', async () => {
    const old = 'for arg do case "$arg" in --sparse) exit 129 ;; esac; done';
    const env = { ...process.env, PATH: gitBefore(folder(), old) };
    expect((await shown(sparse(), env)).files).toEqual(['a.js', 'in/b.js', 'out/c.js', 'out/deep/d.js']);
  });
});

test('an index with a path of any depth is listed', async () => {
  const root = repository({ 'a.js': '1', 'a/b.js': '1' });
  const blob = git(root, 'rev-parse', ':a.js').trim();
  const deep = `${'a/'.repeat(30_000)}c.js`;
  git(root, 'update-index', '--add', '--cacheinfo', `100644,${blob},${deep}`);
  expect((await listFiles(root)).files).toEqual(['a.js', deep, 'a/b.js']);
});

test('an index that names files outside of the folder is not followed', () => {
  const reader = stageReader();
  reader.push(Buffer.from('100644 0 0\t../a.js\x00100644 0 0\tb/../../c.js\x00100644 0 0\ta..b/..c.js\x00'));
  expect(reader.end()).toEqual({
    files: ['a..b/..c.js'],
    skipped: [
      { path: '../a.js', reason: 'unreadable' },
      { path: 'b/../../c.js', reason: 'unreadable' },
    ],
    sparse: [],
    blobs: new Map(),
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
