import { createHash } from 'node:crypto';
import type { Environment } from '../core/environment.ts';
import type { Issue } from '../github/index.ts';

/** What an issue is about. Its marker names it, so that no check takes the issue of another one. */
export type IssueKind = 'credential-health' | 'organization-audit';

/** How an issue is recognized that one use of an action keeps up to date. */
export type IssueMark = {
  kind: IssueKind;
  /** Of {@link issueKey}. */
  key: string;
};

const KEY_LENGTH = 16;
const ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const MARKERS: Readonly<Record<IssueKind, { marker: RegExp; state: RegExp }>> = {
  'credential-health': {
    marker: /<!-- ims-auth\/credential-health v1 key=([0-9a-f]{16}) -->/g,
    state: /<!-- ims-auth\/credential-health state (\{[^<>]*\}) -->/g,
  },
  'organization-audit': {
    marker: /<!-- ims-auth\/organization-audit v1 key=([0-9a-f]{16}) -->/g,
    state: /<!-- ims-auth\/organization-audit state (\{[^<>]*\}) -->/g,
  },
};

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
 * @param state JSON without `<`, `>` and `--`
 */
export function hiddenPart({ kind, key }: IssueMark, state: string): string {
  return `<!-- ims-auth/${kind} v1 key=${key} -->\n<!-- ims-auth/${kind} state ${state} -->`;
}

/**
 * @param body of an issue; untrusted
 * @returns the last stored state in the body, not decoded
 */
export function hiddenState(kind: IssueKind, body: string): string | undefined {
  return [...body.matchAll(MARKERS[kind].state)].at(-1)?.[1];
}

/** Removes the hidden part from a body, so that no run finds the issue again. */
export function withoutHiddenPart(kind: IssueKind, body: string): string {
  const { marker, state } = MARKERS[kind];
  return body.replace(marker, '').replace(state, '').trimEnd();
}

/**
 * Writes a state as JSON that cannot end the HTML comment around it, mention anybody or open a tag.
 *
 * @param value in which no number is negative
 * @returns JSON without `<`, `>`, `&`, `@` and `-`
 */
export function hiddenJson(value: object): string {
  // These characters occur only in strings.
  return JSON.stringify(value).replace(
    /[<>&@-]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Tells whether an issue belongs to this use of the action. In a public repository, anybody can read the marker and open
 * an issue with it, so only issues by bots and members of the repository count.
 */
export function isOurs(issue: Issue, { kind, key }: IssueMark): boolean {
  if (issue.pullRequest) return false;
  if (issue.authorType !== 'Bot' && !ASSOCIATIONS.has(issue.authorAssociation)) return false;
  return [...issue.body.matchAll(MARKERS[kind].marker)].at(-1)?.[1] === key;
}
