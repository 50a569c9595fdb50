import type { Code } from './code.ts';
import type { Organization } from './organization.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Runs } from './runs.ts';
import type { Secrets } from './secrets.ts';

/** An account, by the token that it uses. */
export type Account = {
  login: string;
  type: 'Bot' | 'User';
  /** What it is to the repository. */
  association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
  /** May change `.github/workflows`, which the token of a job never may. */
  workflows?: boolean;
  /** What its token may do with secrets and variables; default: nothing, as the token of a job. */
  permissions?: Partial<Record<Permission, 'read' | 'write'>>;
};

/** A permission of an App, as GitHub names it in `X-Accepted-GitHub-Permissions`. */
export type Permission =
  | 'metadata'
  | 'actions'
  | 'environments'
  | 'secrets'
  | 'actions_variables'
  | 'dependabot_secrets'
  | 'organization_secrets'
  | 'organization_actions_variables'
  | 'organization_dependabot_secrets'
  | 'organization_custom_properties';

/** A repository of the organization; a test may change everything. */
export type StoredRepository = {
  id: number;
  /** Without the owner. */
  name: string;
  visibility: 'public' | 'internal' | 'private';
  archived: boolean;
  fork: boolean;
  defaultBranch: string;
  topics: readonly string[];
  properties: Readonly<Record<string, string | string[] | null>>;
  /** In kB; 0 where nothing was pushed. */
  size: number;
  /** Whether tokens may see it at all. */
  visible: boolean;
  /** Whether the App is installed on it, where it is installed on selected repositories. */
  installed: boolean;
};

/** A place that has secrets; of a repository and of an organization Dependabot has its own. */
export type SecretPlace =
  | { repository: string; environment: string; organization?: undefined; dependabot?: undefined }
  | { repository: string; environment?: undefined; organization?: undefined; dependabot?: boolean }
  | { repository?: undefined; environment?: undefined; organization: string; dependabot?: boolean };

/** A secret as the server keeps it; a test may change everything. */
export type StoredSecret = {
  value: string;
  /** In ms since the epoch, by the clock of {@link Secrets}. */
  createdAt: number;
  updatedAt: number;
  /** Of a secret of an organization, and the ids of the repositories where it is `selected`. */
  visibility: 'all' | 'private' | 'selected';
  repositories: number[];
  /** Those of them that the token may not see. */
  hidden: number[];
};

/** A comment on lines of a pull request. */
export type ReviewComment = {
  author: Account;
  body: string;
  path: string;
  line: number;
  start: number;
  /** Number of the review that it came with. */
  review: number;
};

/** A pull request as the server keeps it; a test may change everything. */
export type StoredPull = {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  merged: boolean;
  /** `sha` counts for forks and deleted branches; the repository is undefined where it was deleted. */
  head: { ref: string; sha: string; repository: number | undefined };
  /** Owner of the head; default: that of the repository. */
  owner?: string;
  base: string;
  author: Account;
  reviews: { author: Account; body: string; commit: string }[];
  comments: ReviewComment[];
};

/** An issue as the server keeps it; a test may change everything. */
export type StoredIssue = {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  /** Id of the other issue, where it was closed as a duplicate. */
  duplicateOf?: number;
  locked: boolean;
  pullRequest: boolean;
  author: Account;
  /** In ms since the epoch, by the server's own clock. */
  createdAt: number;
  updatedAt: number;
  comments: { author: Account; body: string }[];
  labels: readonly string[];
  /** Names of accounts. */
  assignees: readonly string[];
};

/** What the repository takes as labels and assignees of an issue; a test may change it. */
export type People = {
  /** Accounts that can be assigned, in lower case; GitHub refuses a request with another one. */
  assignable: Set<string>;
  /** Labels with which GitHub refuses the request. */
  refusedLabels: Set<string>;
  /** Labels that GitHub does not set, and says nothing. */
  droppedLabels: Set<string>;
};

/** A request as it came. */
export type RecordedRequest = {
  method: string;
  /** With the query. */
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Status of the answer; 0 where none was given. */
  status: number;
};

/** What the server does instead of behaving. */
export type Behaviour =
  | { kind: 'no-permission' }
  | { kind: 'bad-token' }
  | { kind: 'not-found' }
  | { kind: 'issues-disabled' }
  | { kind: 'deleted' }
  | { kind: 'archived' }
  /** 403 with `x-ratelimit-remaining: 0`; `resetAt` in s since the epoch. */
  | { kind: 'primary-limit'; resetAt: number }
  /** With `retry-after` in s, where GitHub says it; default: 429. */
  | { kind: 'secondary-limit'; retryAfter?: number; status?: 403 | 429 }
  | { kind: 'unprocessable' }
  /** This status with this message. */
  | { kind: 'refuse'; status: number; message: string }
  | { kind: 'server-error' }
  /** Takes the request and never answers; `meanwhile` is called while the client waits. */
  | { kind: 'hang'; meanwhile?: () => void }
  /** Ends the connection. */
  | { kind: 'reset' }
  /** A web page with this status. */
  | { kind: 'html'; status: number }
  /** Does what was asked for, with further headers. */
  | { kind: 'headers'; headers: Readonly<Record<string, string>> }
  /** Does what was asked for, and then says something else, or nothing. */
  | { kind: 'after-effect'; answer: 'hang' | 'reset' | 'server-error' | 'html'; meanwhile?: () => void };

/** Which requests an ordered behaviour is for. */
export type Match = { method?: 'GET' | 'POST' | 'PATCH' | 'PUT'; path?: RegExp };

/** A GitHub API on loopback with one repository. */
export type GitHubServer = {
  /** For GITHUB_API_URL. */
  url: string;
  /** `owner/name`, for GITHUB_REPOSITORY. */
  repository: string;
  /** Accounts by token. */
  accounts: Map<string, Account>;
  /** The git objects and pull requests; a test gives it a folder with a repository. */
  code: Code;
  /** Places with secrets and variables. The repository and its owner, as an organization, are there; no environment is. */
  secrets: Secrets;
  /** The repositories of the owner; none is there at the start, not even the one of the workflow. */
  organization: Organization;
  /** The limits of all tokens together; off at the start. */
  rate: RateLimit;
  /** Artifacts of earlier runs. */
  runs: Runs;
  /** @returns the value in the last box that was stored, or what a test has added; undefined if there is no such secret */
  secretValue: (place: SecretPlace, name: string) => string | undefined;
  /** By number; a test may change, add and remove. */
  issues: Map<number, StoredIssue>;
  people: People;
  requests: RecordedRequest[];
  /** Adds an issue that somebody made before. */
  add: (issue: Partial<StoredIssue>) => StoredIssue;
  /** Orders a behaviour for the next requests that match; the first ordered comes first. */
  order: (behaviour: Behaviour, match?: Match, times?: number) => void;
  /** Called before each request is handled; it is handled when this resolves. */
  before: (request: { method: string; path: string }) => Promise<void> | void;
  /** Takes what requests and answers did against the description; what is not taken makes {@link close} throw. */
  takeViolations: () => string[];
  close: () => Promise<void>;
};
