import { sanitize } from '../../core/text.ts';
import { thousands } from '../../core/words.ts';
import type { IssuesFailure, IssuesFailureKind } from '../issue-failure.ts';
import type { Cut } from './pages.ts';

const REASONS: Readonly<Record<IssuesFailureKind, string>> = {
  'no-token': 'there is no token',
  'no-permission': 'the token may not read it',
  'bad-token': 'the token is invalid or expired',
  'issues-disabled': 'GitHub refused it',
  archived: 'GitHub refused it',
  'rate-limited': 'the limit of requests to GitHub is exceeded',
  'not-found': 'it does not exist, or the token may not see it',
  unavailable: 'GitHub could not answer',
  unreachable: 'GitHub could not be reached',
  'not-github': 'the response is not what GitHub sends',
  other: 'GitHub refused it',
};

/**
 * @param secrets values that must not appear, the token among them
 * @returns why a list is not complete, as a part of a sentence: `page 2 is missing: the token may not read it (HTTP 403)`
 */
export function describeCut(cut: Cut, secrets: readonly string[]): string {
  if (cut.reason === 'too-many') return `there are more than ${thousands(cut.most)}`;
  if (cut.reason === 'fewer') return `GitHub says that there are ${thousands(cut.total)}, and sent fewer`;
  const why = describeReason(cut.failure, secrets);
  // What came before is there.
  return cut.page === 1 ? why : `page ${thousands(cut.page)} and what follows is missing: ${why}`;
}

function describeReason(failure: IssuesFailure, secrets: readonly string[]): string {
  const { kind, status, code, acceptedPermissions, message } = failure;
  const said = message === undefined ? '' : sanitize(message, secrets).replaceAll('"', "'");
  const evidence = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(code === undefined ? [] : [`code ${sanitize(code, secrets)}`]),
    ...(kind === 'no-permission' && acceptedPermissions !== undefined
      ? [`needs ${acceptedPermissions}`]
      : []),
    ...(said === '' ? [] : [`GitHub said "${said}"`]),
  ];
  return evidence.length === 0 ? REASONS[kind] : `${REASONS[kind]} (${evidence.join(', ')})`;
}
