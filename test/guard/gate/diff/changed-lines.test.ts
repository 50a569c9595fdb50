import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../../src/guard/gate/diff/changed-lines.ts';
import { ANOTHER_USER, gitBefore, WITHOUT_COMMAND_LINE } from '../../../support/git.ts';
import { GIT_ENV, Repository, temporaryFolder } from '../../repository.ts';
import { ABSENT, changed, linesOf, push, withTopic } from './changed.ts';

describe.skipIf(process.platform === 'win32')('in a repository of another user', () => {
  test.each([
    ['git of today', ANOTHER_USER],
    ['git before 2.38', `${ANOTHER_USER}\n${WITHOUT_COMMAND_LINE}`],
  ])('lines are compared as everywhere: %s', async (_name, script) => {
    const repository = Repository.create();
    const before = repository.commit({ 'sub/a.js': ['one'] });
    repository.commit({ 'sub/a.js': ['one', 'two'] });
    const env = { ...GIT_ENV, PATH: gitBefore(temporaryFolder(), script), GITHUB_WORKSPACE: repository.root };
    const event = { name: 'push', payload: { before } };
    for (const [folder, path] of [
      ['', 'sub/a.js'],
      ['sub', 'a.js'],
    ] as const) {
      const root = join(repository.root, folder);
      expect(await linesOf(changedLines({ root, event, env }))).toEqual({ [path]: [{ start: 2, end: 2 }] });
    }
  });
});

describe('without an event', () => {
  test.each(['schedule', 'workflow_dispatch', '', '::error::x\n'])(
    '%j has nothing to compare with',
    async (name) => {
      const repository = Repository.create();
      repository.commit({ 'a.js': ['one'] });
      const result = await changed(repository, name, {});
      expect(result).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/^the event .* has no commit/),
      });
      expect(JSON.stringify(result)).not.toMatch(/::error|\\n/);
    },
  );

  test('a branch can be named, and is compared from where the histories parted', async () => {
    const { repository, base } = withTopic();
    repository.git('switch', '--quiet', 'topic');
    const result = await changed(repository, '', undefined, 'main');
    expect(result).toMatchObject({ ok: true, value: { base } });
  });

  test('HEAD can be named: what is not committed yet has changed, staged or not', async () => {
    const repository = Repository.create();
    repository.commit({ 'a.js': ['one'], 'b.js': ['one'] });
    repository.write({ 'a.js': ['one', 'two'], 'b.js': ['zero', 'one'], 'c.js': ['new'] });
    repository.git('add', 'b.js', 'c.js');
    expect(await linesOf(changed(repository, '', undefined, 'HEAD'))).toEqual({
      'a.js': [{ start: 2, end: 2 }],
      'b.js': [{ start: 1, end: 1 }],
      'c.js': 'all',
    });
  });

  test.each(['nowhere', '--output=x', 'main..topic', 'main topic', '', ':/x', ABSENT])(
    'the base %j is refused',
    async (base) => {
      const repository = Repository.create();
      repository.commit({ 'a.js': ['one'] });
      expect(await changed(repository, '', undefined, base)).toMatchObject({ ok: false });
      expect(existsSync(join(repository.root, 'x'))).toBe(false);
    },
  );
});

describe('where nothing can be compared', () => {
  test('no repository', async () => {
    const result = await changed({ root: temporaryFolder() }, 'push', { before: ABSENT });
    expect(result).toEqual({
      ok: false,
      problem: 'there is no git repository with a commit that git can read.',
    });
  });

  test('no commit', async () => {
    expect(await push(Repository.create(), ABSENT)).toMatchObject({ ok: false });
  });

  test('no git', async () => {
    const repository = Repository.create();
    const event = { name: 'push', payload: {} };
    const result = await changedLines({
      root: repository.root,
      event,
      env: { ...GIT_ENV, PATH: '', Path: '' },
    });
    expect(result).toEqual({ ok: false, problem: 'git was not found.' });
  });

  test('a folder that belongs to the repository of something else', async () => {
    const repository = Repository.create();
    const before = repository.commit({ '.gitignore': ['build/'] });
    repository.commit({ 'a.js': ['one'], 'build/a.js': ['one'] });
    const result = await changed({ root: join(repository.root, 'build') }, 'push', { before });
    expect(result).toEqual({ ok: false, problem: 'git tracks no file in the scanned folder.' });
  });

  test('the working tree of an unfinished merge is compared', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': ['one'] });
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.commit({ 'a.js': ['two'] });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'a.js': ['three'] });
    expect(() => repository.merge('topic')).toThrow();
    expect(await linesOf(push(repository, before))).toEqual({ 'a.js': [{ start: 1, end: 5 }] });
  });
});

test('what is in the folder is named from the folder, and the rest is left out', async () => {
  const repository = Repository.create();
  const before = repository.commit({ 'in/a.js': ['one'], 'out/a.js': ['one'] });
  repository.commit({ 'in/a.js': ['one', 'two'], 'out/a.js': ['one', 'two'] });
  expect(await linesOf(changed({ root: join(repository.root, 'in') }, 'push', { before }))).toEqual({
    'a.js': [{ start: 2, end: 2 }],
  });
});
