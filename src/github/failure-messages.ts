import { composeMessage, type Message } from '../core/message.ts';
import { sanitize } from '../core/text.ts';
import type { IssuesFailure, IssuesFailureKind } from './issue-failure.ts';

const PERMISSIONS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const PROXY =
  'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';

/** Why nothing, or not all, was written to a pull request. */
export const GITHUB_MESSAGES = {
  'github-token': {
    summary: 'The pull request was not written: GitHub does not accept the token, or it is empty.',
    meaning: 'HTTP 401, or a secret in `github-token` that does not exist.',
    next: 'Remove the input to use the token of the job, or name a secret that exists and is valid.',
    link: TOKEN,
  },
  'github-permission': {
    summary: 'The pull request was not written: the token may not do it.',
    meaning:
      'HTTP 403 or 404: the job does not grant it, the organization allows only read-only tokens, the repository is archived, or the run is for a pull request from a fork.',
    next: 'Grant the job the permissions that the documentation of the workflow names; a reusable workflow gets no more than its caller grants.',
    link: PERMISSIONS,
  },
  'github-no-answer': {
    summary: 'The pull request was not written: GitHub could not be reached, or could not answer.',
    meaning: 'A network error, a proxy that answers in its place, a rate limit, or HTTP 5xx.',
    next: 'Run the job again. If the problem stays, check proxy and firewall, and whether GitHub reports an incident.',
    link: PROXY,
  },
  'github-refused': {
    summary: 'The pull request was not written: GitHub refused the request.',
    meaning: 'An unexpected status, such as HTTP 422.',
    next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
    link: TROUBLESHOOTING,
  },
} as const satisfies Record<string, Message>;

const IDS: Readonly<Record<IssuesFailureKind, keyof typeof GITHUB_MESSAGES>> = {
  'no-token': 'github-token',
  'bad-token': 'github-token',
  'no-permission': 'github-permission',
  'not-found': 'github-permission',
  archived: 'github-permission',
  'rate-limited': 'github-no-answer',
  unavailable: 'github-no-answer',
  unreachable: 'github-no-answer',
  'not-github': 'github-no-answer',
  'issues-disabled': 'github-refused',
  other: 'github-refused',
};

/**
 * Writes the text for a failed request.
 *
 * @param secrets values that must not appear, the token among them
 */
export function describeGitHubFailure(failure: IssuesFailure, secrets: readonly string[]): string {
  return composeMessage(GITHUB_MESSAGES[IDS[failure.kind]], evidenceOf(failure, secrets));
}

/** @returns what GitHub or the network said, as a line; none if nothing is known */
export function evidenceOf(
  { status, code, message }: Pick<IssuesFailure, 'status' | 'code' | 'message'>,
  secrets: readonly string[],
): string[] {
  const said = message === undefined ? '' : sanitize(message, secrets).replaceAll('"', "'");
  const parts = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(said === '' ? [] : [`GitHub said "${said}"`]),
    ...(code === undefined ? [] : [`code ${sanitize(code, secrets)}`]),
  ];
  return parts.length === 0 ? [] : [`Evidence: ${parts.join(', ')}`];
}
