import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { Environment } from '../core/environment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type IssuesFailure, issuesFailure } from './issue-failure.ts';

/** An issue or a pull request, as GitHub's API lists it. Title and body are untrusted. */
export type Issue = {
  number: number;
  /** GitHub's id of the issue, unique across repositories. */
  id: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  locked: boolean;
  /** Absolute address for a browser. */
  url: string;
  /** `Bot`, `User` …; empty if the account was deleted. */
  authorType: string;
  /** The author's role in the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE` … */
  authorAssociation: string;
  pullRequest: boolean;
};

/** A value, or why a request failed. */
export type IssuesResult<Value> = Result<Value, IssuesFailure>;

/** Asks for one page of issues of any state, the last updated first. */
export type IssueQuery = {
  /** Asks only for issues that this account opened. */
  creator?: string;
  /** Page number from 1; a page has {@link PAGE_SIZE} issues. */
  page: number;
};

/** The changes to make to an issue. */
export type IssueChange = {
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  /** With the reason `duplicate`: the {@link Issue.id} of the original issue. */
  duplicateOf?: number;
};

/** Operations on the issues of one repository. They return errors of GitHub and the network, and never throw them. */
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
   * The runner's environment, for GITHUB_API_URL (it differs on GitHub Enterprise Server) and GITHUB_REPOSITORY. The
   * toolkit reads the proxy settings from the environment of the process, for the GITHUB_API_URL there.
   */
  env: Environment;
  /** Time limit of one request, in ms. Default 10,000. */
  timeoutMs?: number;
  /** Pause before the only retry of a request that reads, in ms. Default 1,000. */
  retryAfterMs?: number;
};

/** Number of issues on one page of {@link Issues.list}: the most that GitHub allows. */
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

// Octokit prints a `deprecation` header unsanitized, to this logger or, without one, to the console.
const nothing = (): undefined => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

type HttpResponse = { status: number; data: unknown; headers: { link?: string | undefined } };
type Octokit = ReturnType<typeof getOctokit>;

/**
 * Gives access, by GitHub's REST API, to the issues of the repository that the workflow runs in.
 *
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
      // If a body is incomplete, Octokit reports an empty one.
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
      // Tells only whether there is a next page: the response must not choose an address to request.
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

// The toolkit is loaded only when issues are needed, because it is large and reads the event and the proxy on loading.
async function octokit({ token, env }: IssuesConnection): Promise<IssuesResult<Octokit>> {
  try {
    const github = await import('@actions/github');
    const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
    return ok(github.getOctokit(token, { baseUrl, log: SILENT }));
  } catch (error) {
    // The event file or a proxy variable is broken. The error may quote it, so its message must not get into the log.
    return failed({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
  }
}

// After a deadline there is no retry, because it would probably take as long again.
function isTemporary({ kind, code }: IssuesFailure): boolean {
  return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}
