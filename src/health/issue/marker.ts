import { createHash } from 'node:crypto';
import type { Environment } from '../../core/environment.ts';
import type { Issue } from '../../github/index.ts';

const KEY_LENGTH = 16;
const MARKER = /<!-- ims-auth\/credential-health v1 key=([0-9a-f]{16}) -->/g;
const STATE = /<!-- ims-auth\/credential-health state (\{[^<>]*\}) -->/g;
const ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * What tells this use of the action from others in the repository: workflow file, job and step. The branch is no part
 * of it, so that a run started by hand from another branch keeps the same issue.
 *
 * @param env the runner's environment
 * @returns 16 hexadecimal digits; no secret
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
 * The hidden end of an issue's body.
 *
 * @param key of {@link issueKey}
 * @param state JSON without `<`, `>` and `--`
 * @returns two HTML comments
 */
export function hiddenPart(key: string, state: string): string {
  return `<!-- ims-auth/credential-health v1 key=${key} -->\n<!-- ims-auth/credential-health state ${state} -->`;
}

/**
 * The stored state as it stands in a body.
 *
 * @param body of an issue; hostile
 * @returns the text between the delimiters of the last state, or undefined where there is none
 */
export function hiddenState(body: string): string | undefined {
  return [...body.matchAll(STATE)].at(-1)?.[1];
}

/**
 * A body without its hidden part, so that its issue is never found again.
 *
 * @param body of an issue
 * @returns what a reader sees of it
 */
export function withoutHiddenPart(body: string): string {
  return body.replace(MARKER, '').replace(STATE, '').trimEnd();
}

/**
 * Whether an issue is the one of this use of the action. The marker is public, and anybody can open an issue in a
 * public repository: only those of bots and of people who belong to the repository count.
 *
 * @param issue as GitHub lists it
 * @param key of {@link issueKey}
 */
export function isOurs(issue: Issue, key: string): boolean {
  if (issue.pullRequest) return false;
  if (issue.authorType !== 'Bot' && !ASSOCIATIONS.has(issue.authorAssociation)) return false;
  return [...issue.body.matchAll(MARKER)].at(-1)?.[1] === key;
}
