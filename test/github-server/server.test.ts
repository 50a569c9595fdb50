import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Behaviour, type GitHubServer, startGitHubServer, TOKEN } from './index.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer();
});
afterEach(() => github.close());

const HEADERS = {
  accept: 'application/vnd.github.v3+json',
  authorization: `token ${TOKEN}`,
  'user-agent': 'a test',
  'x-github-api-version': '2022-11-28',
};

async function ask(
  path: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: {
      ...HEADERS,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const ISSUES = '/repos/octo-org/credentials/issues';
const PULLS = '/repos/octo-org/credentials/pulls';
const GIT = '/repos/octo-org/credentials/git';

describe('a request that GitHub does not describe is a violation', () => {
  test.each([
    ['an unknown path', '/repos/octo-org/credentials/labels', 'GET', undefined, 'is not in the description'],
    ['an unknown method', `${ISSUES}/1`, 'DELETE', undefined, 'is not in the description'],
    ['the search', '/search/issues?q=x', 'GET', undefined, 'is not in the description'],
    [
      'an unknown query parameter',
      `${ISSUES}?author=mona`,
      'GET',
      undefined,
      'unknown query parameter author',
    ],
    ['a wrong value', `${ISSUES}?state=broken`, 'GET', undefined, 'issues/list-for-repo state'],
    ['a page that is no number', `${ISSUES}?page=x`, 'GET', undefined, 'issues/list-for-repo page'],
    ['too many on a page', `${ISSUES}?per_page=101`, 'GET', undefined, 'per_page is above 100'],
    ['an issue number that is none', `${ISSUES}/one`, 'PATCH', {}, 'issue_number'],
    ['no title', ISSUES, 'POST', { body: 'x' }, "'title'"],
    ['an unknown member', ISSUES, 'POST', { title: 'x', state: 'open' }, 'additional properties'],
    ['a wrong reason', `${ISSUES}/1`, 'PATCH', { state_reason: 'bored' }, 'state_reason'],
    ['a comment without text', `${ISSUES}/1/comments`, 'POST', {}, "'body'"],
    ['no body', ISSUES, 'POST', undefined, 'content type'],
    ['a pull request without a base', PULLS, 'POST', { head: 'a' }, "'base'"],
    ['a wrong state of pull requests', `${PULLS}?state=merged`, 'GET', undefined, 'pulls/list state'],
    ['another event of a review', `${PULLS}/1/reviews`, 'POST', { event: 'HIDE' }, 'event'],
    ['a side without a path', `${PULLS}/1/reviews`, 'POST', { comments: [{ body: 'a' }] }, "'path'"],
    ['a commit without a tree', `${GIT}/commits`, 'POST', { message: 'a' }, "'tree'"],
    ['a mode that git has not', `${GIT}/trees`, 'POST', { tree: [{ mode: '100600' }] }, 'mode'],
    ['a branch without a commit', `${GIT}/refs`, 'POST', { ref: 'refs/heads/a' }, "'sha'"],
    ['the token in a body', ISSUES, 'POST', { title: TOKEN }, 'the token is in it'],
    ['the token in an address', `${ISSUES}?creator=${TOKEN}`, 'GET', undefined, 'the token is in it'],
  ])('%s', async (_name, path, method, body, violation) => {
    expect((await ask(path, method, body)).status).toBeGreaterThanOrEqual(400);
    expect(github.takeViolations().join('\n')).toContain(violation);
  });

  test('a request without the version of the API, and one with another media type', async () => {
    await ask(ISSUES, 'GET', undefined, { 'x-github-api-version': '', accept: 'text/html' });
    expect(github.takeViolations()).toEqual([
      'request issues/list-for-repo: no version of the API',
      'request issues/list-for-repo: accept',
    ]);
  });

  test('closing the server says so', async () => {
    const other = await startGitHubServer();
    await fetch(`${other.url}/nowhere`);
    await expect(other.close()).rejects.toThrow('GET /nowhere is not in the description');
  });

  test('null where the description says nullable is none', async () => {
    github.add({});
    expect((await ask(`${ISSUES}/1`, 'PATCH', { title: null, body: null, milestone: null })).status).toBe(
      200,
    );
  });
});

describe('what it answers', () => {
  test.each([
    { kind: 'no-permission' },
    { kind: 'bad-token' },
    { kind: 'not-found' },
    { kind: 'issues-disabled' },
    { kind: 'deleted' },
    { kind: 'archived' },
    { kind: 'primary-limit', resetAt: 1 },
    { kind: 'secondary-limit', retryAfter: 1 },
    { kind: 'unprocessable' },
    { kind: 'server-error' },
  ] as Behaviour[])('is as GitHub describes it: %o', async (behaviour) => {
    github.add({ state: 'closed', pullRequest: true });
    for (const [path, method, body] of [
      [ISSUES, 'GET', undefined],
      [ISSUES, 'POST', { title: 'x' }],
      [`${ISSUES}/1`, 'PATCH', {}],
      [`${ISSUES}/1/comments`, 'POST', { body: 'x' }],
    ] as const) {
      github.order(behaviour);
      expect((await ask(path, method, body)).status).toBeGreaterThanOrEqual(400);
      expect((await ask(path, method, body)).status).toBeLessThan(300);
    }
  });

  test('an answer that is not as GitHub describes it is a violation too', async () => {
    // @ts-expect-error GitHub has no such association
    github.add({ author: { login: 'mona', type: 'User', association: 'FRIEND' } });
    await ask(`${ISSUES}?state=all`);
    expect(github.takeViolations().join()).toContain('author_association');
  });

  test('an unknown token, repository or issue is refused', async () => {
    const authorization = 'token other';
    expect((await ask(ISSUES, 'GET', undefined, { authorization })).status).toBe(401);
    expect((await ask('/repos/octo-org/other/issues')).status).toBe(404);
    expect((await ask(`${ISSUES}/7`, 'PATCH', {})).status).toBe(404);
  });

  test('a list is filtered, sorted and cut into pages', async () => {
    for (let count = 0; count < 5; count++) github.add({ state: count % 2 === 0 ? 'open' : 'closed' });
    await ask(ISSUES, 'POST', { title: 'by the bot' });
    await ask(`${ISSUES}/2`, 'PATCH', { title: 'changed' });
    const numbers = async (query: string): Promise<number[]> =>
      ((await ask(`${ISSUES}?${query}`)).body as { number: number }[]).map(({ number }) => number);
    expect(await numbers('')).toEqual([6, 5, 3, 1]);
    expect(await numbers('state=closed&direction=asc')).toEqual([2, 4]);
    expect(await numbers('state=all&sort=updated')).toEqual([2, 6, 5, 4, 3, 1]);
    expect(await numbers('creator=github-actions[bot]')).toEqual([6]);
    expect(await numbers('state=all&per_page=4&page=2')).toEqual([2, 1]);
    const { headers } = await ask(`${ISSUES}?state=all&per_page=4`);
    expect(headers.get('link')).toMatch(/page=2>; rel="next", .*page=2>; rel="last"$/);
    expect((await ask(`${ISSUES}?state=all&per_page=4&page=2`)).headers.get('link')).toBeNull();
  });

  test('a body that is too long is refused', async () => {
    expect((await ask(ISSUES, 'POST', { title: 'x', body: 'x'.repeat(65_536) })).status).toBe(201);
    expect((await ask(ISSUES, 'POST', { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422);
  });
});
