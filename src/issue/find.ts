import { failed, ok, type Result } from '../core/result.ts';
import type { Issue, Issues, IssuesFailure } from '../github/index.ts';
import { type IssueMark, isOurs, withoutHiddenPart } from './marker.ts';

/** Maximum number of pages of issues that one search reads. */
export const PAGES_MAX = 10;

// The account of a job's token, also on GitHub Enterprise Server.
const ACTIONS_BOT = 'github-actions[bot]';

/** The issues with the marker of this action. */
export type SearchResult = {
  /** The canonical issue, with the lowest number. */
  issue?: Issue | undefined;
  /** Other issues, opened by runs at the same time. */
  duplicates: readonly Issue[];
};

/**
 * Finds the issue by its marker: first among the issues of the job's own account, then among all, in case the token
 * belongs to another account. It reads the list of issues, because GitHub's search is not up to date.
 */
export async function findIssue(
  issues: Issues,
  mark: IssueMark,
): Promise<Result<SearchResult, IssuesFailure>> {
  for (const query of [{ creator: ACTIONS_BOT }, {}]) {
    for (let page = 1; page <= PAGES_MAX; page++) {
      const listed = await issues.list({ ...query, page });
      if (!listed.ok) {
        // GitHub may refuse to filter by an account that does not exist on the server.
        if ('creator' in query && listed.problem.status === 422) break;
        return listed;
      }
      const ours = listed.value.issues.filter((issue) => isOurs(issue, mark));
      // The list begins with the most recently updated issues, so recent duplicates are on the same page.
      if (ours.length > 0) return ok(pickCanonical(ours));
      if (!listed.value.more) break;
    }
  }
  return ok({ duplicates: [] });
}

/** Picks the issue with the lowest number, so that all runs pick the same one. */
export function pickCanonical(ours: readonly Issue[]): SearchResult {
  const unique = new Map(ours.map((one) => [one.number, one]));
  const [issue, ...duplicates] = [...unique.values()].sort((one, other) => one.number - other.number);
  return { issue, duplicates };
}

/**
 * Closes issues as duplicates of the canonical one, and removes the marker from them.
 *
 * @returns the first failure, after all duplicates were tried
 */
export async function closeDuplicates(
  issues: Issues,
  { kind }: IssueMark,
  canonical: Issue,
  duplicates: readonly Issue[],
): Promise<Result<undefined, IssuesFailure>> {
  let failure: IssuesFailure | undefined;
  for (const duplicate of duplicates) {
    const change = { body: withoutHiddenPart(kind, duplicate.body), state: 'closed' } as const;
    let closed = await issues.update(duplicate.number, {
      ...change,
      stateReason: 'duplicate',
      duplicateOf: canonical.id,
    });
    // Older versions of GitHub Enterprise Server do not support this reason.
    if (!closed.ok && closed.problem.status === 422) {
      closed = await issues.update(duplicate.number, { ...change, stateReason: 'not_planned' });
    }
    if (closed.ok && duplicate.state === 'open') {
      const commented = await issues.comment(
        duplicate.number,
        `Two runs opened an issue at the same time. Later runs update only #${canonical.number}.`,
      );
      if (!commented.ok && !duplicate.locked) failure ??= commented.problem;
    }
    // A duplicate that somebody deleted in the meantime need not be closed.
    if (!closed.ok && closed.problem.kind !== 'not-found') failure ??= closed.problem;
  }
  return failure === undefined ? ok(undefined) : failed(failure);
}
