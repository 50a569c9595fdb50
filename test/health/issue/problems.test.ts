import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readIssue } from '../../../src/health/issue/snapshot.ts';
import { updateIssue } from '../../../src/health/issue/update.ts';
import { describeIssueProblem, ISSUE_PROBLEMS, problemOf } from '../../../src/issue/problems.ts';
import type { Behaviour, GitHubServer } from '../../github-server/index.ts';
import { expectNoLeak } from '../../runner/index.ts';
import { found, run, TOKEN, withGitHub, world } from './support.ts';

const broken = found({ a: 'failing' });
const ids = ({ problems }: { problems: readonly { id: string }[] }): string[] => problems.map(({ id }) => id);
const body = (github: GitHubServer, number = 1): string => github.issues.get(number)?.body ?? '';

describe('what GitHub does not let it do', () => {
  const writing: [Behaviour, string, RegExp][] = [
    [{ kind: 'no-permission' }, 'issue-no-permission', /permissions: issues: write/],
    [{ kind: 'not-found' }, 'issue-not-found', /HTTP 404/],
    [{ kind: 'issues-disabled' }, 'issues-disabled', /issue: off/],
    [{ kind: 'archived' }, 'issue-archived', /Unarchive/],
    [
      { kind: 'primary-limit', resetAt: 1_795_190_400 },
      'issue-rate-limited',
      /lifted at 2026-11-20T16:00:00/,
    ],
    [{ kind: 'secondary-limit', retryAfter: 60 }, 'issue-rate-limited', /asked to wait 60 s/],
    [{ kind: 'server-error' }, 'issue-unavailable', /HTTP 500/],
    [{ kind: 'bad-token' }, 'issue-bad-token', /HTTP 401, GitHub said "Bad credentials"/],
    [{ kind: 'html', status: 200 }, 'issue-not-github', /HTTP 200/],
    [{ kind: 'reset' }, 'issue-unreachable', /code [A-Z_]+/],
    [{ kind: 'unprocessable' }, 'issue-refused', /HTTP 422/],
  ];

  for (const method of ['POST', 'PATCH', 'GET'] as const) {
    test.each(writing)(
      `is a problem with its text, and nothing else (${method}): %o`,
      (behaviour, id, text) =>
        withGitHub(async (github) => {
          if (method === 'PATCH') await run(world(github), broken);
          github.order(behaviour, { method }, method === 'GET' ? 4 : 1);
          const outcome = await run(world(github), broken);
          // Where the list may not be filtered by account, all issues are read, which then works.
          expect(ids(outcome)).toEqual([id]);
          expect(outcome.action).toBe('none');
          const problem = outcome.problems[0];
          expect(problem && describeIssueProblem(problem, [TOKEN])).toMatch(text);
        }),
    );
  }

  test('a server of one’s own has texts of its own', async () => {
    const server = { GITHUB_SERVER_URL: 'https://github.example.com' };
    const unreachable = { kind: 'unreachable', code: 'ENOTFOUND' } as const;
    expect(problemOf(unreachable, server).id).toBe('issue-server-unreachable');
    expect(problemOf(unreachable, {}).id).toBe('issue-unreachable');
    for (const code of ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN', 'CERT_HAS_EXPIRED']) {
      expect(problemOf({ kind: 'unreachable', code }, server).id).toBe('issue-tls');
    }
  });

  test('without a token nothing is sent', () =>
    withGitHub(async (github) => {
      expect(ids(await run(world(github, {}, ''), broken))).toEqual(['issue-no-token']);
      expect(github.requests).toEqual([]);
    }));

  test('a host that takes no connection is unreachable', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    await withGitHub(async (github) => {
      const outcome = await run(world(github, { GITHUB_API_URL: `http://127.0.0.1:${port}` }), broken);
      expect(outcome.problems).toEqual([
        { id: 'issue-unreachable', failure: { kind: 'unreachable', code: 'ECONNREFUSED' } },
      ]);
    });
  });

  test('on a locked issue the body is updated, and the missing comment is said', () =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      Object.assign(github.issues.get(1) ?? {}, { locked: true });
      const outcome = await run(world(github), found({ a: 'failing', b: 'failing' }));
      expect([outcome.action, ids(outcome)]).toEqual(['updated', ['issue-locked']]);
      expect(body(github)).toMatch(
        /^> \[!CAUTION\]\n> ❌ \*\*2 credentials are failing\*\*\n(?:>.*\n)*> - \*\*`b`\*\*<br>/m,
      );
      expect(await run(world(github), found({ a: 'healthy', b: 'healthy' }))).toMatchObject({
        action: 'closed',
      });
    }));

  test('an issue deleted between reading and writing is made anew', () =>
    withGitHub(async (github) => {
      const here = world(github);
      for (const verdict of ['failing', 'healthy'] as const) {
        await run(here, broken);
        const before = await readIssue(here);
        github.issues.clear();
        const outcome = await updateIssue(here, before, found({ a: verdict }));
        expect([outcome.action, ids(outcome)]).toEqual([verdict === 'failing' ? 'opened' : 'none', []]);
      }
    }));

  test('an issue that is listed but cannot be found is no reason for another one', () =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      for (const kind of ['deleted', 'not-found'] as const) {
        github.order({ kind }, { method: 'PATCH' });
        const outcome = await run(world(github), broken);
        expect([outcome.action, ids(outcome), github.issues.size]).toEqual(['none', ['issue-not-found'], 1]);
      }
    }));

  test('when looking again fails, nothing is written', () =>
    withGitHub(async (github) => {
      const here = world(github);
      const before = await readIssue(here);
      github.order({ kind: 'secondary-limit', retryAfter: 1 });
      expect(ids(await updateIssue(here, before, broken))).toEqual(['issue-rate-limited']);
      expect(github.issues.size).toBe(0);
    }));

  test('what GitHub says is sanitized, and every problem is told in full sentences', () => {
    const message = `::error::x <b>@octocat ${TOKEN}`;
    const text = describeIssueProblem({ id: 'issue-refused', failure: { kind: 'other', message } }, [TOKEN]);
    expect(text).not.toMatch(/::|<b>/);
    expectNoLeak([TOKEN], { text });
    for (const { summary, meaning, next, link } of Object.values(ISSUE_PROBLEMS)) {
      for (const sentence of [summary, meaning, next]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
      expect(link).toMatch(/^https:\/\//);
    }
  });
});

test('the token is in no address, body or text', () =>
  withGitHub(async (github) => {
    for (const result of [broken, found({ a: 'healthy' }), broken]) await run(world(github), result);
    github.order({ kind: 'no-permission' }, { method: 'PATCH' });
    const { problems } = await run(world(github), broken);
    const sent = github.requests.map(({ url, body: text }) => `${url}\n${text}`).join('\n');
    const stored = JSON.stringify([...github.issues.values()]);
    const texts = problems
      .map((problem) => JSON.stringify(problem) + describeIssueProblem(problem, []))
      .join('');
    expectNoLeak([TOKEN], { sent, stored, texts });
    expect(github.requests.every(({ headers }) => headers['authorization'] === `token ${TOKEN}`)).toBe(true);
  }));
