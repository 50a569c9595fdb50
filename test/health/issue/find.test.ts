import { describe, expect, test } from 'vitest';
import { readIssue } from '../../../src/health/issue/snapshot.ts';
import { found, marked, run, withGitHub, world } from './support.ts';

describe('finding the issue', () => {
  const stranger = { login: 'mallory', type: 'User', association: 'NONE' } as const;

  test('a marker forged by a stranger, and one in a pull request, are not taken', () =>
    withGitHub(async (github) => {
      github.add({ author: stranger, body: `Hello${marked(github)}` });
      github.add({ author: { ...stranger, association: 'CONTRIBUTOR' }, body: marked(github) });
      github.add({ author: { ...stranger, association: 'OWNER' }, body: marked(github), pullRequest: true });
      expect(await run(world(github), found({ a: 'healthy' }))).toMatchObject({ action: 'none' });
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ action: 'opened' });
      expect([1, 2, 3].map((number) => github.issues.get(number)?.state)).toEqual(['open', 'open', 'open']);
      expect(github.issues.get(1)?.body).toBe(`Hello${marked(github)}`);
    }));

  test('one of a member is taken: a token of their own opened it', () =>
    withGitHub(async (github) => {
      const member = { login: 'mona', type: 'User', association: 'MEMBER' } as const;
      github.accounts.set('pat', member);
      expect(await run(world(github, {}, 'pat'), found({ a: 'failing' }))).toMatchObject({
        action: 'opened',
      });
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ action: 'updated' });
      expect(github.issues.size).toBe(1);
    }));

  test('one that quotes the marker of another use counts by its own, which comes last', () =>
    withGitHub(async (github) => {
      await run(world(github, { GITHUB_JOB: 'other' }), found({ a: 'failing' }));
      const other = github.issues.get(1);
      if (other) other.body = `${marked(github)}${other.body}`;
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ action: 'opened' });
    }));

  test('it is found on the third page', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing' }));
      const bot = github.issues.get(1)?.author;
      for (let count = 0; count < 250; count++) github.add({ author: bot ?? stranger });
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ action: 'updated' });
      expect(github.requests.filter(({ url }) => url.includes('page=3')).length).toBe(1);
    }));

  test('it is sought on ten pages at the most, in both lists', () =>
    withGitHub(async (github) => {
      for (let count = 0; count < 1_050; count++) github.add({ author: stranger });
      await readIssue(world(github));
      expect(github.requests.length).toBe(1 + 10);
    }));
});
