import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../../src/guard/gate/diff/changed-lines.ts';
import { GIT_ENV, Repository } from '../../repository.ts';

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
  ])('cannot have %s run', async (setting) => {
    const { repository, before, mark, command } = trapped();
    // The file is as committed, but git cannot know that without looking into it.
    repository.write({ 'a.js': text(3) });
    repository.git('config', setting, command);
    expect(await linesSince(repository, before)).toMatchObject({ 'a.js': [{ start: 3, end: 3 }] });
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
