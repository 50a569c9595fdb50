import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Issues, type IssuesConnection, issuesOf } from '../../src/github/index.ts';
import { type Behaviour, type GitHubServer, startGitHubServer, TOKEN } from '../github-server/index.ts';

let github: GitHubServer | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await github?.close();
  github = undefined;
});

async function start(more: Partial<IssuesConnection> = {}, prefix = ''): Promise<[GitHubServer, Issues]> {
  github = await startGitHubServer({ prefix });
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository };
  return [github, issuesOf({ token: TOKEN, env, retryAfterMs: 0, ...more })];
}

describe('the issues of a repository', () => {
  test('are created, changed, commented on and listed', async () => {
    const [server, issues] = await start();
    const created = await issues.create({ title: 'A title', body: 'A body' });
    expect(created).toEqual({
      ok: true,
      value: {
        number: 1,
        id: 3_000_000_001,
        title: 'A title',
        body: 'A body',
        state: 'open',
        locked: false,
        url: 'https://github.com/octo-org/credentials/issues/1',
        authorType: 'Bot',
        authorAssociation: 'NONE',
        pullRequest: false,
        labels: [],
        assignees: [],
      },
    });
    expect(await issues.update(1, { state: 'closed', stateReason: 'completed', body: '' })).toMatchObject({
      value: { state: 'closed', title: 'A title', body: '' },
    });
    expect(await issues.update(1, { labels: ['adobe', 'ops'], assignees: ['mona'] })).toMatchObject({
      value: { labels: ['adobe', 'ops'], assignees: ['mona'] },
    });
    expect(await issues.comment(1, 'A comment')).toEqual({ ok: true, value: undefined });
    server.add({ pullRequest: true, body: null });
    server.add({ author: { login: 'mona', type: 'User', association: 'OWNER' } });
    expect(await issues.list({ page: 1 })).toMatchObject({
      value: {
        more: false,
        issues: [
          { number: 3, authorType: 'User', authorAssociation: 'OWNER' },
          { number: 2, pullRequest: true, body: '' },
          { number: 1, state: 'closed' },
        ],
      },
    });
    expect(await issues.list({ creator: 'mona', page: 1 })).toMatchObject({
      value: { issues: [{ number: 3 }] },
    });
  });

  test('come in pages of a hundred', async () => {
    const [server, issues] = await start();
    for (let count = 0; count < 101; count++) server.add({});
    expect(await issues.list({ page: 1 })).toMatchObject({ value: { more: true, issues: { length: 100 } } });
    expect(await issues.list({ page: 2 })).toMatchObject({ value: { more: false, issues: { length: 1 } } });
  });

  test('of GitHub Enterprise Server lie under /api/v3', async () => {
    const [server, issues] = await start({}, '/api/v3');
    expect(await issues.create({ title: 'A title', body: '' })).toMatchObject({ ok: true });
    expect(server.requests[0]?.url).toBe('/api/v3/repos/octo-org/credentials/issues');
  });
});

describe('what goes wrong is data', () => {
  const cases: [Behaviour, object][] = [
    [{ kind: 'no-permission' }, { kind: 'no-permission', status: 403 }],
    [{ kind: 'archived' }, { kind: 'archived', status: 403 }],
    [{ kind: 'bad-token' }, { kind: 'bad-token', status: 401, message: 'Bad credentials' }],
    [{ kind: 'not-found' }, { kind: 'not-found', status: 404 }],
    [{ kind: 'deleted' }, { kind: 'not-found', status: 410 }],
    [{ kind: 'issues-disabled' }, { kind: 'issues-disabled', status: 410 }],
    [
      { kind: 'primary-limit', resetAt: 1_795_190_400 },
      { kind: 'rate-limited', status: 403, resetAt: 1_795_190_400_000 },
    ],
    [
      { kind: 'secondary-limit', retryAfter: 60 },
      { kind: 'rate-limited', status: 429, retryAfterMs: 60_000 },
    ],
    [{ kind: 'unprocessable' }, { kind: 'other', status: 422, message: 'Validation Failed' }],
    [{ kind: 'server-error' }, { kind: 'unavailable', status: 500 }],
    [
      { kind: 'html', status: 200 },
      { kind: 'not-github', status: 200 },
    ],
    [
      { kind: 'html', status: 403 },
      { kind: 'not-github', status: 403 },
    ],
    [
      { kind: 'html', status: 502 },
      { kind: 'unavailable', status: 502 },
    ],
    [{ kind: 'reset' }, { kind: 'unreachable' }],
    [{ kind: 'hang' }, { kind: 'unreachable', code: 'TIMEOUT' }],
  ];

  test.each(cases)('%o', async (behaviour, problem) => {
    const [server, issues] = await start(behaviour.kind === 'hang' ? { timeoutMs: 300 } : {});
    server.order(behaviour);
    expect(await issues.create({ title: 'A title', body: '' })).toMatchObject({ ok: false, problem });
  });

  test.each([
    [{ kind: 'server-error' }, 2],
    [{ kind: 'reset' }, 2],
    [{ kind: 'html', status: 502 }, 2],
    [{ kind: 'no-permission' }, 1],
    [{ kind: 'secondary-limit', retryAfter: 1 }, 1],
    [{ kind: 'hang' }, 1],
  ] as [Behaviour, number][])('only what reads is sent again, and once: %o', async (behaviour, requests) => {
    // Short only where it must run out: on a busy machine any other request may take long.
    const [server, issues] = await start(behaviour.kind === 'hang' ? { timeoutMs: 1_000 } : {});
    server.order(behaviour, {}, 2);
    expect(await issues.list({ page: 1 })).toMatchObject({ ok: false });
    expect(server.requests.length).toBe(requests);
    server.order(behaviour, { method: 'POST' });
    await issues.comment(1, 'A comment');
    expect(server.requests.filter(({ method }) => method === 'POST').length).toBe(1);
  });

  test('a single failure of a reading request is not seen', async () => {
    const [server, issues] = await start();
    server.order({ kind: 'server-error' });
    expect(await issues.list({ page: 1 })).toMatchObject({ ok: true });
  });

  test('a message is cut, and a header cannot write to the log', async () => {
    const [server, issues] = await start();
    const printed = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    server.order({ kind: 'headers', headers: { deprecation: '::error::x', link: '<x>; rel="deprecation"' } });
    expect(await issues.list({ page: 1 })).toMatchObject({ ok: true });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(await at({ status: 422, body: { message: 'x'.repeat(10_000) } })).toMatchObject({
      problem: { kind: 'other', message: 'x'.repeat(500) },
    });
  });

  test.each([
    { status: 200, body: {} },
    { status: 200, body: [{ number: 1 }] },
    { status: 400, body: { error: 'x' } },
    { status: 403, body: [] },
  ])('an answer of something that is not GitHub: %o', async (answer) => {
    expect(await at(answer)).toMatchObject({ ok: false, problem: { kind: 'not-github' } });
  });
});

// GitHub does not answer so; no server that is held to its description could.
async function at({ status, body }: { status: number; body: unknown }): Promise<unknown> {
  const server: Server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const env = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'octo-org/credentials' };
    return await issuesOf({ token: TOKEN, env }).list({ page: 1 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
