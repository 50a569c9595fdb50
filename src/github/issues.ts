import { z } from 'zod';
import { ok, type Result } from '../core/result.ts';
import { clientOf, type GitHubConnection } from './client.ts';
import type { IssuesFailure } from './issue-failure.ts';

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
  /** Names of its labels. */
  labels: readonly string[];
  /** Names of the accounts that it is assigned to. */
  assignees: readonly string[];
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
  /** Replaces all labels. */
  labels?: readonly string[];
  /** Replaces all assignees. */
  assignees?: readonly string[];
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
export type IssuesConnection = GitHubConnection;

/** Number of issues on one page of {@link Issues.list}: the most that GitHub allows. */
export const PAGE_SIZE = 100;

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
    labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).nullish(),
    assignees: z.array(z.object({ login: z.string() })).nullish(),
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
      labels: (issue.labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
      assignees: (issue.assignees ?? []).map(({ login }) => login),
    }),
  );

/**
 * Gives access, by GitHub's REST API, to the issues of the repository that the workflow runs in.
 *
 * Source: https://docs.github.com/en/rest/issues/issues
 */
export function issuesOf(connection: GitHubConnection): Issues {
  const { request, get } = clientOf(connection);

  async function issue(route: string, parameters: object): Promise<IssuesResult<Issue>> {
    const sent = await request(route, parameters, ISSUE);
    return sent.ok ? ok(sent.value.value) : sent;
  }

  return {
    list: async ({ creator, page }) => {
      const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page };
      const sent = await get(
        'GET /repos/{owner}/{repo}/issues',
        { ...query, ...(creator === undefined ? {} : { creator }) },
        z.array(ISSUE),
      );
      if (!sent.ok) return sent;
      return ok({ issues: sent.value.value, more: sent.value.more });
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
