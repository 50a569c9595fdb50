import type { Environment } from '../../core/environment.ts';
import { composeMessage, type Message } from '../../core/message.ts';
import { sanitize } from '../../core/text.ts';
import type { IssuesFailure } from '../../github/index.ts';
import { isCertificateError, seconds } from '../../ims/index.ts';

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
const TROUBLE = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const EDITS =
  'https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment';
const LOCKING =
  'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations';

/**
 * What can keep the issue from being true. None of these changes what the check found out. The texts are searched
 * for, so they do not vary.
 */
export const ISSUE_PROBLEMS = {
  'issue-no-token': {
    summary: 'No issue is kept: the input `github-token` is empty.',
    meaning:
      '`issue` is on, but `github-token` was set to an empty value, for example to a secret that is not there.',
    next: 'Remove `github-token` from `with`, so that the token of the job is used, or name a secret that exists.',
    link: TOKEN,
  },
  'issue-bad-token': {
    summary: 'The issue was not updated: GitHub does not accept the token.',
    meaning: 'HTTP 401: the token in `github-token` expired, was revoked, or is for another GitHub server.',
    next: 'Remove `github-token` from `with`, so that the token of the job is used, or replace the secret.',
    link: TOKEN,
  },
  'issue-no-permission': {
    summary: 'The issue was not updated: the token may not write issues.',
    meaning:
      'HTTP 403: the job does not grant it, the repository or organization allows read-only tokens only, or the run was started from a fork.',
    next: 'Add `permissions: issues: write` (and `contents: read`) to the job or the workflow; a reusable workflow gets no more than its caller grants.',
    link: PERMISSIONS,
  },
  'issue-not-found': {
    summary: 'The issue was not updated: the token does not see this repository or its issues.',
    meaning: 'HTTP 404: GitHub hides what a token may not see.',
    next: 'Add `permissions: issues: write` to the job; a token of your own needs access to this repository and its issues.',
    link: PERMISSIONS,
  },
  'issues-disabled': {
    summary: 'No issue is kept: issues are disabled in this repository.',
    meaning: 'HTTP 410.',
    next: 'Enable them (Settings > General > Features > Issues), or set `issue: off`.',
    link: ENABLING,
  },
  'issue-archived': {
    summary: 'The issue was not updated: this repository is archived.',
    meaning: 'HTTP 403: nothing in an archived repository can be written.',
    next: 'Unarchive it, or run this check in another repository.',
    link: ARCHIVING,
  },
  'issue-rate-limited': {
    summary: 'The issue was not updated: GitHub limits the requests of this token.',
    meaning: 'HTTP 403 or 429: too many requests in the hour, or too much written in a short time.',
    next: 'Nothing needs to be done, the next run updates the issue; if it stays, run this check less often or at another minute.',
    link: LIMITS,
  },
  'issue-unavailable': {
    summary: 'The issue was not updated: GitHub could not answer.',
    meaning: 'HTTP 5xx.',
    next: 'Nothing needs to be done, the next run updates the issue; if it stays, see whether GitHub reports an incident.',
    link: STATUS,
  },
  'issue-unreachable': {
    summary: 'The issue was not updated: the API of GitHub could not be reached.',
    meaning: 'No answer in time, no such host, a refused connection, or a proxy that forbids the host.',
    next: 'Allow the runner to reach api.github.com (firewall, HTTPS_PROXY, NO_PROXY).',
    link: PROXY,
  },
  'issue-server-unreachable': {
    summary: 'The issue was not updated: the API of your GitHub server could not be reached.',
    meaning:
      'The runner belongs to GitHub Enterprise Server or to a ghe.com address, and GITHUB_API_URL gives no answer: firewall, name, or a proxy in between.',
    next: 'Allow the runner to reach the address in GITHUB_API_URL; name the host in NO_PROXY where it is inside of your network.',
    link: PROXY,
  },
  'issue-tls': {
    summary: 'The issue was not updated: the TLS certificate of the GitHub API is not trusted.',
    meaning:
      'A GitHub Enterprise Server with a certificate of a private CA, or a proxy that inspects TLS with one.',
    next: "Set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with the CA; never switch verification off.",
    link: EXTRA_CA,
  },
  'issue-not-github': {
    summary: 'The issue was not updated: the answer did not come from the API of GitHub.',
    meaning: 'A web page or other text: a sign-in page of a network, or a proxy that answers by itself.',
    next: 'Check which proxy the runner uses, and that it lets requests to the address in GITHUB_API_URL through.',
    link: PROXY,
  },
  'issue-refused': {
    summary: 'The issue was not updated: GitHub refused the request.',
    meaning: 'A status that is not expected here.',
    next: 'Read what GitHub said above; if it does not help, report it to the authors of this action.',
    link: TROUBLE,
  },
  'issue-history-broken': {
    summary: 'The history in the issue could not be read and begins anew.',
    meaning: 'The hidden part at the end of its body was edited, cut off, or written by something else.',
    next: 'Nothing needs to be done; write in comments instead of editing the body, it is replaced by every run.',
    link: EDITS,
  },
  'issue-locked': {
    summary: 'The issue was updated without a comment: it is locked.',
    meaning: 'GitHub did not take a comment of this token on a locked conversation.',
    next: 'Unlock the conversation of the issue to be told of changes by comments.',
    link: LOCKING,
  },
} as const satisfies Record<string, Message>;

/** Name of a problem with the issue; stable, used as the anchor in the documentation. */
export type IssueProblemId = keyof typeof ISSUE_PROBLEMS;

/** One thing that kept the issue from being true. */
export type IssueProblem = {
  id: IssueProblemId;
  /** What GitHub or the network gave, raw. */
  failure?: IssuesFailure;
};

/**
 * Names the problem that a failed request is for the person who reads the log.
 *
 * @param failure what came of the request
 * @param env the runner's environment, which tells github.com from other servers
 * @returns the problem
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
 * The text of a problem with the issue, for a warning.
 *
 * @param problem the problem
 * @param secrets values that must not appear, the token among them
 * @returns several lines
 */
export function describeIssueProblem({ id, failure }: IssueProblem, secrets: readonly string[]): string {
  const evidence = failure === undefined ? [] : evidenceOf(failure, secrets);
  return composeMessage(
    ISSUE_PROBLEMS[id],
    evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}`],
  );
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

// A header may hold a number that is no date.
function day(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}
