import { createHash } from 'node:crypto';
import type { Environment } from '../../core/environment.ts';
import type { Issue } from '../../github/index.ts';

const KEY_LENGTH = 16;
const MARKER = /<!-- ims-auth\/credential-health v1 key=([0-9a-f]{16}) -->/g;
const STATE = /<!-- ims-auth\/credential-health state (\{[^<>]*\}) -->/g;
const ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Identifies this use of the action in the repository: by workflow file, job and step, but not by branch, so that a manual
 * run on another branch updates the same issue.
 *
 * @returns 16 hexadecimal digits, which are public
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function issueKey(env: Environment): string {
  // `owner/repo/.github/workflows/health.yml@refs/heads/main`
  const workflow = (env['GITHUB_WORKFLOW_REF'] ?? '')
    .replace(/@refs\/.*$/s, '')
    .replace(/^[^/]*\/[^/]*\//, '');
  const use = [
    workflow || (env['GITHUB_WORKFLOW'] ?? ''),
    env['GITHUB_JOB'] ?? '',
    env['GITHUB_ACTION'] ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(use)).digest('hex').slice(0, KEY_LENGTH);
}

/**
 * Writes the hidden end of an issue's body: two HTML comments.
 *
 * @param key of {@link issueKey}
 * @param state JSON without `<`, `>` and `--`
 */
export function hiddenPart(key: string, state: string): string {
  return `<!-- ims-auth/credential-health v1 key=${key} -->\n<!-- ims-auth/credential-health state ${state} -->`;
}

/**
 * @param body of an issue; untrusted
 * @returns the last stored state in the body, not decoded
 */
export function hiddenState(body: string): string | undefined {
  return [...body.matchAll(STATE)].at(-1)?.[1];
}

/** Removes the hidden part from a body, so that no run finds the issue again. */
export function withoutHiddenPart(body: string): string {
  return body.replace(MARKER, '').replace(STATE, '').trimEnd();
}

/**
 * Tells whether an issue belongs to this use of the action. In a public repository, anybody can read the marker and open
 * an issue with it, so only issues by bots and members of the repository count.
 *
 * @param key of {@link issueKey}
 */
export function isOurs(issue: Issue, key: string): boolean {
  if (issue.pullRequest) return false;
  if (issue.authorType !== 'Bot' && !ASSOCIATIONS.has(issue.authorAssociation)) return false;
  return [...issue.body.matchAll(MARKER)].at(-1)?.[1] === key;
}
