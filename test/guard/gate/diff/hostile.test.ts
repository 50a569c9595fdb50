import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changedLines } from '../../../../src/guard/gate/diff/changed-lines.ts';
import { ANOTHER_USER, gitBefore, WITHOUT_COMMAND_LINE } from '../../../support/git.ts';
import { GIT_ENV, Repository, temporaryFolder } from '../../repository.ts';

const posix = process.platform !== 'win32';
const text = (lines: number): string[] => Array.from({ length: lines }, (_, index) => `line ${index + 1}`);

async function linesSince(repository: Repository, before: string, env: Record<string, string> = {}) {
  const result = await changedLines({
    root: repository.root,
    event: { name: 'push', payload: { before } },
    env: { ...GIT_ENV, ...env },
  });
  if (!result.ok) throw new Error(result.problem);
  return Object.fromEntries(result.value.lines);
}

describe('a hostile repository', () => {
  /** A repository in which every program that git could be told to run would leave a mark. */
  function trapped() {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': text(2), 'b.js': text(2) });
    repository.commit({
      'a.js': text(3),
      '.gitattributes': ['*.js diff=evil filter=evil', 'b.js -diff'],
      'b.js': text(3),
    });
    const mark = join(repository.root, 'ran');
    // A shell script does for Windows as well: git brings a shell.
    const script = join(repository.root, '.git', 'evil.sh');
    writeFileSync(
      script,
      `#!/bin/sh\necho x >> '${mark.replaceAll('\\', '/')}'\ncat "$1" 2>/dev/null || cat\n`,
      {
        mode: 0o755,
      },
    );
    const command = `sh '${script.replaceAll('\\', '/')}'`;
    return { repository, before, mark, script, command };
  }

  test.each([
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.process',
    'filter.evil.smudge',
    'core.fsmonitor',
    'core.pager',
    'pager.diff',
    'core.editor',
    'gpg.program',
    'core.sshCommand',
    'credential.helper',
    'merge.evil.driver',
    'alias.diff',
    'alias.ls-files',
    'uploadpack.packObjectsHook',
  ])('cannot have %s run', async (setting) => {
    const { repository, before, mark, command } = trapped();
    // The file is as committed, but git cannot know that without looking into it.
    repository.write({ 'a.js': text(3) });
    repository.git('config', setting, command);
    expect(await linesSince(repository, before)).toMatchObject({ 'a.js': [{ start: 3, end: 3 }] });
    expect(existsSync(mark)).toBe(false);
  });

  test.each(['include.path', 'includeIf.gitdir:**.path', '.git/config.worktree'])(
    'cannot have a filter run that is named in another file: %s',
    async (way) => {
      const { repository, before, mark, command } = trapped();
      repository.write({ 'a.js': text(4) });
      const other = join(repository.root, '.git', 'other');
      const write = (file: string) => repository.git('config', '--file', file, 'filter.evil.clean', command);
      if (way === '.git/config.worktree') {
        repository.git('config', 'core.repositoryFormatVersion', '1');
        repository.git('config', 'extensions.worktreeConfig', 'true');
        write(join(repository.root, '.git', 'config.worktree'));
      } else {
        repository.git('config', way, other);
        write(other);
      }
      expect(await linesSince(repository, before)).toMatchObject({ 'a.js': [{ start: 3, end: 4 }] });
      expect(existsSync(mark)).toBe(false);
      // The trap works.
      repository.git('diff', '--stat');
      expect(existsSync(mark)).toBe(true);
    },
  );

  test.runIf(posix)('cannot have a filter run whose name is not UTF-8', async () => {
    const { repository, mark, command, before } = trapped();
    const name = Buffer.from([0xff]);
    repository.write({
      '.gitattributes': Buffer.concat([Buffer.from('*.js filter='), name, Buffer.from('\n')]),
      'a.js': text(4),
    });
    appendFileSync(
      join(repository.root, '.git', 'config'),
      Buffer.concat([
        Buffer.from('[filter "'),
        name,
        Buffer.from(`"]\n\tclean = ${JSON.stringify(command)}\n`),
      ]),
    );
    const event = { name: 'push', payload: { before } };
    expect(await changedLines({ root: repository.root, event, env: GIT_ENV })).toMatchObject({ ok: false });
    expect(existsSync(mark)).toBe(false);
    repository.git('diff', '--stat');
    expect(existsSync(mark)).toBe(true);
  });

  /** Fetches with the guard and with plain git from a server on this machine; which of the files does each make? */
  async function fetchedFrom(
    answer: RequestListener,
    settings: (url: string) => readonly (readonly [string, string])[],
    files: readonly string[],
  ) {
    const clone = Repository.create();
    clone.commit({ x: 'x' });
    const server = createServer(answer);
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    clone.git('config', 'remote.origin.url', `${url}/x`);
    for (const [key, value] of settings(url)) clone.git('config', key, value);
    const made = () => {
      const found = files.filter((file) => existsSync(file));
      for (const file of found) rmSync(file);
      return found;
    };
    const event = { name: 'push', payload: { before: 'a'.repeat(40) } };
    await changedLines({ root: clone.root, event, env: GIT_ENV });
    const guard = made();
    await new Promise((resolve) => {
      execFile('git', ['fetch', 'origin'], { cwd: clone.root, env: GIT_ENV }, resolve);
    });
    server.closeAllConnections();
    return { guard, plain: made() };
  }

  test.runIf(posix).each(['credential.helper', 'credential.URL.helper'])(
    'cannot have a program asked for a password: %s',
    async (key) => {
      const { mark } = trapped();
      const found = await fetchedFrom(
        (_request, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end(),
        (url) => [
          [key.replace('URL', url), `!touch '${mark}';`],
          ['core.askPass', 'false'],
        ],
        [mark],
      );
      expect(found).toEqual({ guard: [], plain: [mark] });
    },
  );

  test.runIf(posix)('cannot have what a server sends written to a file', async () => {
    const { repository, mark } = trapped();
    repository.git('update-server-info');
    const found = await fetchedFrom(
      ({ url = '' }, response) => {
        const file = join(repository.root, '.git', new URL(url, 'http://x').pathname.slice('/x/'.length));
        const is = existsSync(file);
        response.writeHead(is ? 200 : 404, { 'Set-Cookie': 'a=b' }).end(is ? readFileSync(file) : '');
      },
      (url) => [
        [`http.${url}/.saveCookies`, 'true'],
        [`http.${url}/.cookieFile`, mark],
      ],
      [mark],
    );
    expect(found).toEqual({ guard: [], plain: [mark] });
  });

  test.runIf(posix)('cannot have a filter run by an older git that is not told of the owner', async () => {
    const { repository, before, mark, command } = trapped();
    repository.write({ 'a.js': text(4) });
    repository.git('config', 'filter.evil.clean', command);
    const PATH = gitBefore(temporaryFolder(), `${ANOTHER_USER}\n${WITHOUT_COMMAND_LINE}`);
    expect(await linesSince(repository, before, { PATH })).toMatchObject({ 'a.js': [{ start: 3, end: 4 }] });
    expect(existsSync(mark)).toBe(false);
  });

  test.runIf(posix)('an environment cannot have what git does written to a file', async () => {
    const { repository, before, mark } = trapped();
    const env = { GIT_TRACE: mark, GIT_TRACE2_EVENT: mark, GIT_TRACE_CURL: mark, GIT_SSH_COMMAND: 'false' };
    await linesSince(repository, before, env);
    expect(existsSync(mark)).toBe(false);
  });

  test('has the trap that the tests above rely on', () => {
    const { repository, mark, command } = trapped();
    repository.git('config', 'core.fsmonitor', command);
    repository.git('status');
    expect(existsSync(mark)).toBe(true);
  });

  test.runIf(posix)('cannot have a hook run', async () => {
    const { repository, before, mark, script } = trapped();
    repository.write({ 'a.js': text(3) });
    const hooks = join(repository.root, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\nexec sh '${script}'\n`, { mode: 0o755 });
    }
    await linesSince(repository, before);
    expect(existsSync(mark)).toBe(false);
  });

  test.each([
    ['remote.origin.uploadpack', 'file'],
    ['remote.origin.vcs', 'file'],
    ['remote.origin.url', 'ext'],
    ['core.sshCommand', 'ssh://localhost.invalid/x'],
    ['core.gitProxy', 'git://localhost.invalid/x'],
    ['core.alternateRefsCommand', 'file'],
  ])('cannot have %s run by a fetch', async (setting, url) => {
    const { repository, mark, script, command } = trapped();
    const clone = repository.clone('--depth=1');
    const other = Repository.create();
    other.commit({ x: 'x' });
    clone.write({ '.git/objects/info/alternates': [join(other.root, '.git', 'objects')] });
    if (url.includes('://')) clone.git('config', 'remote.origin.url', url);
    for (const protocol of ['ext', 'git']) clone.git('config', `protocol.${protocol}.allow`, 'always');
    clone.git('config', setting, url === 'ext' ? `ext::sh ${script}` : command);
    const event = { name: 'push', payload: { before: 'a'.repeat(40) } };
    expect(await changedLines({ root: clone.root, event, env: GIT_ENV })).toMatchObject({ ok: false });
    expect(existsSync(mark)).toBe(false);
  });

  test('cannot pass a folder off as a repository', async () => {
    const { repository, before } = trapped();
    const evil = Repository.create();
    evil.commit({ x: 'x' });
    cpSync(join(evil.root, '.git'), join(repository.root, 'sub'), { recursive: true });
    repository.commit();
    const event = { name: 'push', payload: { before } };
    const root = join(repository.root, 'sub');
    expect(await changedLines({ root, event, env: GIT_ENV })).toEqual({
      ok: false,
      problem: 'there is no git repository with a commit that git can read.',
    });
  });

  test('cannot hide lines by calling them binary, or by settings of diff', async () => {
    const { repository, before } = trapped();
    for (const [key, value] of [
      ['diff.noPrefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '9'],
      ['diff.orderFile', 'no-such-file'],
      ['diff.wordRegex', '.'],
      ['diff.relative', 'false'],
      ['diff.submodule', 'log'],
      ['diff.renames', 'copies'],
      ['diff.evil.binary', 'true'],
      ['color.ui', 'always'],
      ['color.diff', 'always'],
      ['core.quotePath', 'false'],
      ['core.bigFileThreshold', '1'],
    ] as const) {
      repository.git('config', key, value);
    }
    expect(
      await linesSince(repository, before, { GIT_DIFF_OPTS: '-u9', GIT_EXTERNAL_DIFF: 'false' }),
    ).toEqual({
      '.gitattributes': 'all',
      'a.js': [{ start: 3, end: 3 }],
      'b.js': [{ start: 3, end: 3 }],
    });
  });

  test('a filter whose name cannot be overridden is not run', async () => {
    const { repository, mark, command, before } = trapped();
    repository.write({ '.gitattributes': ['*.js filter=x=y'], 'a.js': text(4) });
    repository.git('config', 'filter.x=y.clean', command);
    const event = { name: 'push', payload: { before } };
    expect(await changedLines({ root: repository.root, event, env: GIT_ENV })).toMatchObject({ ok: false });
    expect(existsSync(mark)).toBe(false);
  });
});
