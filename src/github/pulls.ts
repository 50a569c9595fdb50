import { z } from 'zod';
import { ok, type Result } from '../core/result.ts';
import { clientOf, type GitHubConnection } from './client.ts';
import type { IssuesFailure } from './issue-failure.ts';

/** A pull request. Title, body and names of branches are untrusted. */
export type PullRequest = {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged: boolean;
  /** Absolute address for a browser. */
  url: string;
  /** Branch that it is from, and the commit of it that GitHub shows. */
  head: { ref: string; sha: string /** Undefined if the repository was deleted. */; repository?: number };
};

/** A file that a pull request changes. */
export type ChangedFile = {
  path: string;
  /** Of its blob. */
  sha: string;
  status: string;
  /** Hunks of the diff, without a header; undefined if GitHub leaves them out. */
  patch: string | undefined;
};

/** A comment on a line, to be made. */
export type LineComment = { path: string; body: string; line: number; startLine?: number };

type Answer<Value> = Promise<Result<Value, IssuesFailure>>;
type Page<Item> = { value: Item[]; more: boolean };

/** Operations on the pull requests of one repository. They return errors of GitHub and the network, and never throw them. */
export type Pulls = {
  get: (number: number) => Answer<PullRequest>;
  /** Lists those of a branch, the last created first; `head` is `owner:branch`. */
  ofBranch: (head: string, state: 'open' | 'all') => Answer<PullRequest[]>;
  files: (number: number, page: number) => Answer<Page<ChangedFile>>;
  /** Lists comments on lines. */
  comments: (number: number, page: number) => Answer<Page<{ body: string; authorType: string }>>;
  /** Makes one review with comments, which are on the right side of the diff. */
  review: (
    number: number,
    review: { commit: string; body: string; comments: LineComment[] },
  ) => Answer<string>;
  create: (pull: { title: string; body: string; head: string; base: string }) => Answer<PullRequest>;
  update: (number: number, change: { title?: string; body?: string }) => Answer<PullRequest>;
};

const PULL = z
  .object({
    number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullish(),
    html_url: z.url({ protocol: /^https?$/ }).max(2_000),
    head: z.object({
      ref: z.string(),
      sha: z.string().regex(/^[0-9a-f]{40,64}$/),
      repo: z.object({ id: z.number() }).nullish(),
    }),
  })
  .transform(
    ({ number, title, body, state, merged_at, html_url, head: { ref, sha, repo } }): PullRequest => ({
      number,
      title,
      body: body ?? '',
      state,
      merged: typeof merged_at === 'string',
      url: html_url,
      head: { ref, sha, ...(repo ? { repository: repo.id } : {}) },
    }),
  );

const FILE = z
  .object({
    filename: z.string(),
    sha: z.string().nullable(),
    status: z.string(),
    patch: z.string().optional(),
  })
  .transform(
    ({ filename, sha, status, patch }): ChangedFile => ({ path: filename, sha: sha ?? '', status, patch }),
  );

const COMMENT = z
  .object({ body: z.string(), user: z.object({ type: z.string() }).nullish() })
  .transform(({ body, user }) => ({ body, authorType: user?.type ?? '' }));

const PER_PAGE = 100;
const ALL = '/repos/{owner}/{repo}/pulls';
const ONE = `${ALL}/{pull_number}`;

/**
 * Gives access, by GitHub's REST API, to the pull requests of the repository that the workflow runs in.
 *
 * Source: https://docs.github.com/en/rest/pulls
 */
export function pullsOf(connection: GitHubConnection): Pulls {
  const { request, get } = clientOf(connection);
  const only = async <Value>(sent: Promise<Result<{ value: Value }, IssuesFailure>>): Answer<Value> => {
    const answer = await sent;
    return answer.ok ? ok(answer.value.value) : answer;
  };
  const page = <Item>(route: string, number: number, at: number, item: z.ZodType<Item>): Answer<Page<Item>> =>
    get(route, { pull_number: number, per_page: PER_PAGE, page: at }, z.array(item));
  return {
    get: (number) => only(get(`GET ${ONE}`, { pull_number: number }, PULL)),
    ofBranch: (head, state) =>
      only(
        get(
          `GET ${ALL}`,
          { head, state, sort: 'created', direction: 'desc', per_page: PER_PAGE },
          z.array(PULL),
        ),
      ),
    files: (number, at) => page(`GET ${ONE}/files`, number, at, FILE),
    comments: (number, at) => page(`GET ${ONE}/comments`, number, at, COMMENT),
    review: (number, { commit, body, comments }) =>
      only(
        request(
          `POST ${ONE}/reviews`,
          {
            pull_number: number,
            commit_id: commit,
            body,
            event: 'COMMENT',
            comments: comments.map(({ startLine, ...comment }) => ({
              ...comment,
              side: 'RIGHT',
              ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            })),
          },
          z.object({ html_url: z.string() }).transform(({ html_url }) => html_url),
        ),
      ),
    create: (pull) => only(request(`POST ${ALL}`, pull, PULL)),
    update: (number, change) => only(request(`PATCH ${ONE}`, { pull_number: number, ...change }, PULL)),
  };
}
