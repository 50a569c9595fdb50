import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Repository } from '../../repository.ts';
import { ABSENT, changed, linesOf, pull, push, withTopic, ZERO } from './changed.ts';

describe('a pull request', () => {
  test.each(['pull_request', 'pull_request_target'])(
    '%s with its merge commit checked out',
    async (event) => {
      const { repository, topic, main } = withTopic();
      repository.merge('topic');
      const result = await changed(repository, event, pull(main, topic));
      expect(result).toMatchObject({
        ok: true,
        value: { base: main, lines: new Map([['a.js', [{ start: 2, end: 2 }]]]) },
      });
    },
  );

  test('does not count what others merged since the event named a base', async () => {
    const { repository, base, topic } = withTopic();
    repository.merge('topic');
    expect(await linesOf(changed(repository, 'pull_request', pull(base, topic)))).toEqual({
      'a.js': [{ start: 2, end: 2 }],
    });
  });

  test('with its head checked out is compared from where the histories parted', async () => {
    const { repository, base, topic, main } = withTopic();
    repository.git('switch', '--quiet', 'topic');
    const result = await changed(repository, 'pull_request', pull(main, topic));
    expect(result).toMatchObject({
      ok: true,
      value: { base, lines: new Map([['a.js', [{ start: 2, end: 2 }]]]) },
    });
  });

  test('in a shallow clone of its merge commit gets the first parent from the origin', async () => {
    const { repository, base, topic, main } = withTopic();
    repository.merge('topic');
    const clone = repository.clone('--depth=1');
    expect(() => clone.git('cat-file', '-e', main)).toThrow();
    const result = await changed(clone, 'pull_request', pull(base, topic));
    expect(result).toMatchObject({
      ok: true,
      value: { base: main, lines: new Map([['a.js', [{ start: 2, end: 2 }]]]) },
    });
    expect(existsSync(join(clone.root, '.git', 'FETCH_HEAD'))).toBe(false);
  });

  test('in a shallow clone whose origin was removed is reported as not comparable', async () => {
    const { repository, topic, main } = withTopic();
    repository.merge('topic');
    const clone = repository.clone('--depth=1');
    rmSync(repository.root, { recursive: true });
    expect(await changed(clone, 'pull_request', pull(main, topic))).toEqual({
      ok: false,
      problem: `the commit ${main} is not in this clone, and could not be fetched.`,
    });
  });

  test.each(['pull_request', 'pull_request_target'])(
    '%s with the base checked out is not taken for one without changes',
    async (event) => {
      const { repository, topic, main } = withTopic();
      const result = await changed(repository, event, pull(main, topic));
      expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('checked-out commit') });
    },
  );

  test('pull_request_target with a newer base checked out is not taken for one without changes', async () => {
    const { repository, base, topic } = withTopic();
    const result = await changed(repository, 'pull_request_target', pull(base, topic));
    expect(result).toEqual({
      ok: false,
      problem: 'the checked-out commit does not contain the change of the pull request.',
    });
  });

  test('pull_request_target with a commit on top of the head is compared', async () => {
    const { repository, topic, main } = withTopic();
    repository.git('switch', '--quiet', 'topic');
    repository.commit({ 'c.js': ['formatted'] });
    expect(await linesOf(changed(repository, 'pull_request_target', pull(main, topic)))).toEqual({
      'a.js': [{ start: 2, end: 2 }],
      'c.js': 'all',
    });
  });
});

describe('a merge group', () => {
  test('is compared with the commit that it is based on', async () => {
    const { repository, main } = withTopic();
    const head = repository.merge('topic');
    const payload = { merge_group: { base_sha: main, head_sha: head } };
    expect(await linesOf(changed(repository, 'merge_group', payload))).toEqual({
      'a.js': [{ start: 2, end: 2 }],
    });
  });

  test('works in a shallow clone', async () => {
    const { repository, main } = withTopic();
    const head = repository.merge('topic');
    const payload = { merge_group: { base_sha: main, head_sha: head } };
    expect(await linesOf(changed(repository.clone('--depth=1'), 'merge_group', payload))).toEqual({
      'a.js': [{ start: 2, end: 2 }],
    });
  });
});

describe('a push', () => {
  test('works in a clone without the old content, which git gets as it needs it', async () => {
    const repository = Repository.create();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const before = repository.commit({ 'a.js': ['one'] });
    repository.commit({ 'a.js': ['one', 'two'] });
    const clone = repository.clone('--filter=blob:none');
    expect(clone.git('rev-list', '--objects', '--missing=print', 'HEAD')).toMatch(/^\?/m);
    expect(await linesOf(push(clone, before))).toEqual({ 'a.js': [{ start: 2, end: 2 }] });
  });

  test('is compared with the commit before it', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': ['one', 'two', 'three'] });
    repository.commit({ 'a.js': ['one', 'TWO', 'three', 'four', 'five'] });
    expect(await push(repository, before)).toMatchObject({
      ok: true,
      value: {
        base: before,
        lines: new Map([
          [
            'a.js',
            [
              { start: 2, end: 2 },
              { start: 4, end: 5 },
            ],
          ],
        ]),
      },
    });
  });

  test('of several commits works in a shallow clone', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': ['one'] });
    repository.commit({ 'a.js': ['one', 'two'] });
    repository.commit({ 'a.js': ['one', 'two', 'three'] });
    expect(await linesOf(push(repository.clone('--depth=1'), before))).toEqual({
      'a.js': [{ start: 2, end: 3 }],
    });
  });

  test.each([
    ['a new branch', { before: ZERO }, 'the pushed branch or tag is new.'],
    ['a new branch of a SHA-256 repository', { before: '0'.repeat(64) }, 'the pushed branch or tag is new.'],
    ['a force push', { before: ABSENT, forced: true }, 'the push replaced the history of the branch.'],
    ['no payload', undefined, 'the payload of the event push names no commit to compare with.'],
    [
      'an option for a hash',
      { before: '--upload-pack=touch x' },
      'the payload of the event push names no commit to compare with.',
    ],
    ['a short hash', { before: 'abc1234' }, 'the payload of the event push names no commit to compare with.'],
    [
      'an object for a hash',
      { before: { sha: ABSENT } },
      'the payload of the event push names no commit to compare with.',
    ],
  ])('with %s has nothing to compare with', async (_what, payload, problem) => {
    const repository = Repository.create();
    repository.commit({ 'a.js': ['one'] });
    expect(await changed(repository, 'push', payload)).toEqual({ ok: false, problem });
  });

  test('whose commit before is nowhere any more cannot be compared', async () => {
    const repository = Repository.create();
    repository.commit({ 'a.js': ['one'] });
    expect(await push(repository.clone('--depth=1'), ABSENT)).toEqual({
      ok: false,
      problem: `the commit ${ABSENT} is not in this clone, and could not be fetched.`,
    });
  });

  test('run once more at its own base counts everything', async () => {
    const repository = Repository.create();
    const head = repository.commit({ 'a.js': ['one'] });
    expect(await push(repository, head)).toMatchObject({ ok: false });
  });
});
