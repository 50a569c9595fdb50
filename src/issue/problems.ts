import type { Environment } from '../core/environment.ts';
import { helpPages } from '../core/help-pages.ts';
import { composeMessage, type Message } from '../core/message.ts';
import { sanitize } from '../core/text.ts';
import type { IssuesFailure } from '../github/index.ts';
import { isCertificateError, seconds } from '../ims/index.ts';

const PERMISSIONS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const ENABLING =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-issues';
const ARCHIVING =
  'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories';
const LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const STATUS = 'https://www.githubstatus.com';
const PROXY =
  'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const EDITS =
  'https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment';
const LABELS = 'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels';
const ASSIGNING =
  'https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users';
const LOCKING =
  'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations';

/** Why the issue is not, or not completely, up to date. These problems do not change a verdict. */
export const ISSUE_PROBLEMS = {
  'issue-no-token': {
    summary: 'The issue was not updated: the input `github-token` is empty.',
    meaning:
      '`issue` is on, but `github-token` has an empty value, for example a secret that does not exist.',
    next: 'Remove `github-token` from `with` to use the token of the job, or name a secret that exists.',
    link: TOKEN,
  },
  'issue-bad-token': {
    summary: 'The issue was not updated: GitHub does not accept the token.',
    meaning: 'HTTP 401: the token in `github-token` expired, was revoked, or is for another GitHub server.',
    next: 'Remove `github-token` from `with` to use the token of the job, or replace the secret.',
    link: TOKEN,
  },
  'issue-no-permission': {
    summary: 'The issue was not updated: the token may not write issues.',
    meaning:
      'HTTP 403: the job does not grant it, the repository or organization allows only read-only tokens, or the run is for a pull request from a fork.',
    next: 'Add `permissions: issues: write` (and `contents: read`) to the job or the workflow; a reusable workflow gets no more than its caller grants.',
    link: PERMISSIONS,
  },
  'issue-not-found': {
    summary: 'The issue was not updated: the token has no access to this repository or its issues.',
    meaning: 'HTTP 404: GitHub hides what a token may not access.',
    next: 'Add `permissions: issues: write` to the job; a token of your own needs access to this repository and its issues.',
    link: PERMISSIONS,
  },
  'issues-disabled': {
    summary: 'The issue was not updated: issues are disabled in this repository.',
    meaning: 'HTTP 410.',
    next: 'Enable them (Settings > General > Features > Issues), or set `issue: off`.',
    link: ENABLING,
  },
  'issue-archived': {
    summary: 'The issue was not updated: this repository is archived.',
    meaning: 'HTTP 403: an archived repository is read-only.',
    next: 'Unarchive it, or run this check in another repository.',
    link: ARCHIVING,
  },
  'issue-rate-limited': {
    summary: 'The issue was not updated: GitHub limits the requests of this token.',
    meaning: 'HTTP 403 or 429: too many requests in an hour, or too many changes in a short time.',
    next: 'Nothing, the next run updates the issue. If the problem stays, run this check less often or at another minute.',
    link: LIMITS,
  },
  'issue-unavailable': {
    summary: 'The issue was not updated: GitHub could not answer.',
    meaning: 'HTTP 5xx.',
    next: 'Nothing, the next run updates the issue. If the problem stays, see whether GitHub reports an incident.',
    link: STATUS,
  },
  'issue-unreachable': {
    summary: 'The issue was not updated: the API of GitHub could not be reached.',
    meaning: 'No response in time, an unknown host, a refused connection, or a proxy that blocks the host.',
    next: 'Allow the runner to reach api.github.com (firewall, HTTPS_PROXY, NO_PROXY).',
    link: PROXY,
  },
  'issue-server-unreachable': {
    summary: 'The issue was not updated: the API of your GitHub server could not be reached.',
    meaning:
      'The runner belongs to GitHub Enterprise Server or to a ghe.com address, and GITHUB_API_URL does not respond: because of a firewall, the host name or a proxy.',
    next: 'Allow the runner to reach the address in GITHUB_API_URL. If the host is in your own network, add it to NO_PROXY.',
    link: PROXY,
  },
  'issue-tls': {
    summary: 'The issue was not updated: the TLS certificate of the GitHub API is not trusted.',
    meaning: 'GitHub Enterprise Server, or a proxy that inspects TLS, has a certificate of a private CA.',
    next: "Set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with the CA; never disable certificate verification.",
    link: EXTRA_CA,
  },
  'issue-not-github': {
    summary: 'The issue was not updated: the response did not come from the API of GitHub.',
    meaning:
      'It is a web page or another text, for example the sign-in page of a network or the answer of a proxy.',
    next: 'Check which proxy the runner uses, and that the proxy allows requests to the address in GITHUB_API_URL.',
    link: PROXY,
  },
  'issue-refused': {
    summary: 'The issue was not updated: GitHub refused the request.',
    meaning: 'GitHub responded with an unexpected status.',
    next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
    link: TROUBLESHOOTING,
  },
  'issue-history-broken': {
    summary: 'The history in the issue could not be read and starts again.',
    meaning: 'The hidden part at the end of the body was edited, truncated, or written by another program.',
    next: 'Nothing. From now on, write comments instead of editing the body, because every run replaces it.',
    link: EDITS,
  },
  'issue-labels-refused': {
    summary: 'The new issue has not all labels of `issue-labels`.',
    meaning:
      'GitHub has no such label in this repository, or the token may not set labels. The issue is open.',
    next: 'Create the label (Issues > Labels) or correct its name, and set it on this issue by hand: only a new issue gets labels.',
    link: LABELS,
  },
  'issue-assignees-refused': {
    summary: 'The new issue is not assigned to everybody in `issue-assignees`.',
    meaning:
      'GitHub has no such account, or it may not be assigned to issues of this repository, or the token may not assign. The issue is open.',
    next: 'Correct the name or give the account access to the repository, and assign this issue by hand: only a new issue is assigned. To reach a team, use `issue-mentions`.',
    link: ASSIGNING,
  },
  'issue-locked': {
    summary: 'The issue was updated without a comment: it is locked.',
    meaning: 'GitHub accepts no comment of this token on a locked conversation.',
    next: 'Unlock the conversation to get comments about changes.',
    link: LOCKING,
  },
} as const satisfies Record<string, Message>;

/** Stable id of a problem with the issue, and its anchor in the documentation. */
export type IssueProblemId = keyof typeof ISSUE_PROBLEMS;

/** One reason why the issue is not up to date. */
export type IssueProblem = {
  id: IssueProblemId;
  /** As received from GitHub or the network; not sanitized. */
  failure?: IssuesFailure | undefined;
  /** Labels or accounts that GitHub did not take. */
  names?: readonly string[] | undefined;
};

/**
 * Chooses the problem to report for a failed request.
 *
 * @param env tells whether the server is github.com
 */
export function problemOf(failure: IssuesFailure, env: Environment): IssueProblem {
  const ids = {
    'no-token': 'issue-no-token',
    'no-permission': 'issue-no-permission',
    'bad-token': 'issue-bad-token',
    'issues-disabled': 'issues-disabled',
    archived: 'issue-archived',
    'rate-limited': 'issue-rate-limited',
    'not-found': 'issue-not-found',
    unavailable: 'issue-unavailable',
    unreachable: unreachable(failure, env),
    'not-github': 'issue-not-github',
    other: 'issue-refused',
  } as const;
  return { id: ids[failure.kind], failure };
}

function unreachable({ code = '' }: IssuesFailure, env: Environment): IssueProblemId {
  if (isCertificateError(code)) return 'issue-tls';
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return server.replace(/\/+$/, '') === 'https://github.com'
    ? 'issue-unreachable'
    : 'issue-server-unreachable';
}

/**
 * Writes the text of a warning.
 *
 * @param secrets values that must not appear, the token among them
 * @param env tells where the page of this action about the problem is
 */
export function describeIssueProblem(
  { id, failure, names = [] }: IssueProblem,
  secrets: readonly string[],
  env: Environment = {},
): string {
  const evidence = failure === undefined ? [] : evidenceOf(failure, secrets);
  const lines = [
    ...(names.length === 0 ? [] : [`Refused: ${names.map((name) => sanitize(name, secrets)).join(', ')}`]),
    ...(evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}`]),
  ];
  return composeMessage(ISSUE_PROBLEMS[id], lines, helpPages(env)(id));
}

function evidenceOf(failure: IssuesFailure, secrets: readonly string[]): string[] {
  const { status, code, message, retryAfterMs, resetAt } = failure;
  const said = message === undefined ? '' : sanitize(message, secrets).replaceAll('"', "'");
  return [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(said === '' ? [] : [`GitHub said "${said}"`]),
    ...(code === undefined ? [] : [`code ${sanitize(code, secrets)}`]),
    ...(retryAfterMs === undefined ? [] : [`asked to wait ${seconds(retryAfterMs)}`]),
    ...(resetAt === undefined ? [] : [`the limit is lifted at ${day(resetAt)}`]),
  ];
}

// A header may contain a number that is not a valid time.
function day(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}
