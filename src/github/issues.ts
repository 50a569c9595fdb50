import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { Environment } from '../core/environment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type IssuesFailure, issuesFailure } from './issue-failure.ts';

/** An issue or a pull request, as GitHub's API lists it. Title and body are hostile. */
export type Issue = {
  number: number;
  /** GitHub's id across repositories. */
  id: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  locked: boolean;
  /** Absolute address for a browser. */
  url: string;
  /** `Bot`, `User` …; empty where the account is gone. */
  authorType: string;
  /** What the author is to the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE` … */
  authorAssociation: string;
  pullRequest: boolean;
};

/** A value, or why a request failed. */
export type IssuesResult<Value> = Result<Value, IssuesFailure>;

/** A page of issues of any state, the last updated first. */
export type IssueQuery = {
  /** Only those that this account opened. */
  creator?: string;
  /** From 1; a page has {@link PAGE_SIZE} issues. */
  page: number;
};

/** What of an issue is to change. */
export type IssueChange = {
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  /** With the reason `duplicate`: the {@link Issue.id} of the other one. */
  duplicateOf?: number;
};

/** The issues of one repository. Nothing here throws for what GitHub or the network does. */
export type Issues = {
  list: (query: IssueQuery) => Promise<IssuesResult<{ issues: Issue[]; more: boolean }>>;
  create: (issue: { title: string; body: string }) => Promise<IssuesResult<Issue>>;
  update: (issueNumber: number, change: IssueChange) => Promise<IssuesResult<Issue>>;
  comment: (issueNumber: number, body: string) => Promise<IssuesResult<undefined>>;
};

/** How to reach GitHub. */
export type IssuesConnection = {
  /** A secret; the caller has masked it. */
  token: string;
  /**
   * The runner's environment: GITHUB_API_URL (of GitHub Enterprise Server, too) and GITHUB_REPOSITORY. The toolkit
   * takes the proxy from the environment of the process, for the GITHUB_API_URL there.
   */
  env: Environment;
  /** Longest time for one request, in ms. Default 10,000. */
  timeoutMs?: number;
  /** Pause before a request that reads is sent for the second and last time, in ms. Default 1,000. */
  retryAfterMs?: number;
};

/** Issues on one page of {@link Issues.list}: the most that GitHub gives. */
export const PAGE_SIZE = 100;

const DEFAULT_API = 'https://api.github.com';
const TIMEOUT_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const ID_MAX = Number.MAX_SAFE_INTEGER;

const ISSUE = z
  .object({
    number: z.number().int().min(1).max(ID_MAX),
    id: z.number().int().min(1).max(ID_MAX),
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    locked: z.boolean(),
    html_url: z.url({ protocol: /^https?$/ }).max(2_000),
    user: z.object({ type: z.string() }).nullish(),
    author_association: z.string().optional(),
    pull_request: z.unknown().optional(),
  })
  .transform(
    (issue): Issue => ({
      number: issue.number,
      id: issue.id,
      title: issue.title,
      body: issue.body ?? '',
      state: issue.state,
      locked: issue.locked,
      url: issue.html_url,
      authorType: issue.user?.type ?? '',
      authorAssociation: issue.author_association ?? 'NONE',
      pullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    }),
  );

// Octokit prints a `deprecation` header as it came to the logger that it is given, or else to the console.
const nothing = (): undefined => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

type HttpResponse = { status: number; data: unknown; headers: { link?: string | undefined } };
type Octokit = ReturnType<typeof getOctokit>;

/**
 * The issues of the repository that the workflow runs in, by GitHub's REST API.
 *
 * @param connection token and environment
 * @returns the operations; each gives a value or a failure
 * Source: https://docs.github.com/en/rest/issues/issues
 */
export function issuesOf(connection: IssuesConnection): Issues {
  const [owner = '', repo = ''] = (connection.env['GITHUB_REPOSITORY'] ?? '').split('/');
  let client: Promise<IssuesResult<Octokit>> | undefined;

  async function request<T>(
    route: string,
    parameters: object,
    read: z.ZodType<T>,
  ): Promise<IssuesResult<{ value: T; response: HttpResponse }>> {
    if (connection.token === '') return failed({ kind: 'no-token' });
    client ??= octokit(connection);
    const loaded = await client;
    if (!loaded.ok) return loaded;
    const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
    try {
      const response = (await loaded.value.request(route, {
        owner,
        repo,
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal: deadline, log: SILENT },
      })) as HttpResponse;
      const value = read.safeParse(response.data);
      if (value.success) return ok({ value: value.data, response });
      // Octokit takes a body that breaks off for an empty one.
      if (deadline.aborted) return failed({ kind: 'unreachable', code: 'TIMEOUT' });
      return failed({ kind: 'not-github', status: response.status });
    } catch (error) {
      return failed(issuesFailure(error));
    }
  }

  async function issue(route: string, parameters: object): Promise<IssuesResult<Issue>> {
    const sent = await request(route, parameters, ISSUE);
    return sent.ok ? ok(sent.value.value) : sent;
  }

  return {
    list: async ({ creator, page }) => {
      const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page };
      const get = () =>
        request(
          'GET /repos/{owner}/{repo}/issues',
          { ...query, ...(creator === undefined ? {} : { creator }) },
          z.array(ISSUE),
        );
      let sent = await get();
      if (!sent.ok && isTemporary(sent.problem)) {
        await pause(connection.retryAfterMs ?? RETRY_AFTER_MS);
        sent = await get();
      }
      if (!sent.ok) return sent;
      // Only whether there is a next page is read: its address is not for the response to choose.
      const more = /;\s*rel="next"/.test(sent.value.response.headers.link ?? '');
      return ok({ issues: sent.value.value, more });
    },
    create: ({ title, body }) => issue('POST /repos/{owner}/{repo}/issues', { title, body }),
    update: (issueNumber, { stateReason, duplicateOf, ...change }) =>
      issue('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: issueNumber,
        ...change,
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        ...(duplicateOf === undefined ? {} : { duplicate_issue_id: duplicateOf }),
      }),
    comment: async (issueNumber, body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const sent = await request(route, { issue_number: issueNumber, body }, z.object({ id: z.number() }));
      return sent.ok ? ok(undefined) : sent;
    },
  };
}

// The toolkit reads the event and the proxy when it is loaded, and is large: it is loaded only where issues are needed.
async function octokit({ token, env }: IssuesConnection): Promise<IssuesResult<Octokit>> {
  try {
    const github = await import('@actions/github');
    const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
    return ok(github.getOctokit(token, { baseUrl, log: SILENT }));
  } catch (error) {
    // A broken event file or proxy variable; the error may quote it, which is not for the log.
    return failed({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
  }
}

// After a deadline, another attempt would take as long again.
function isTemporary({ kind, code }: IssuesFailure): boolean {
  return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}
