import type { Issue, Issues, IssuesFailure, IssuesResult } from '../../github/index.ts';
import { isOurs, withoutHiddenPart } from './issue-marker.ts';

/** The most pages of issues that are read in one search. */
export const PAGES_MAX = 10;

// The account behind the token of a job; on GitHub Enterprise Server too.
const ACTIONS_BOT = 'github-actions[bot]';

/** The issues with our marker. */
export type Found = {
  /** The one that counts: the lowest number. */
  issue?: Issue;
  /** Further ones, made by runs at the same time. */
  duplicates: readonly Issue[];
};

/**
 * Finds the issue by its marker: first among those of the job's own account, then, for a token of another account,
 * among all. The list of issues is read and not the search, which lags behind.
 *
 * @param issues the repository's issues
 * @param key of `issueKey`
 * @returns what was found; both empty where there is none
 */
export async function findIssue(issues: Issues, key: string): Promise<IssuesResult<Found>> {
  for (const query of [{ creator: ACTIONS_BOT }, {}]) {
    for (let page = 1; page <= PAGES_MAX; page++) {
      const listed = await issues.list({ ...query, page });
      if (!listed.ok) {
        // GitHub may refuse to filter by an account that a server does not have.
        if ('creator' in query && listed.problem.status === 422) break;
        return listed;
      }
      const ours = listed.value.issues.filter((issue) => isOurs(issue, key));
      // The last updated come first, so that duplicates, which are young, stand beside each other.
      if (ours.length > 0) return { ok: true, value: settled(ours) };
      if (!listed.value.more) break;
    }
  }
  return { ok: true, value: { duplicates: [] } };
}

/**
 * Decides which of several issues counts; every run comes to the same decision.
 *
 * @param ours issues with our marker
 * @returns the one with the lowest number, and the others
 */
export function settled(ours: readonly Issue[]): Found {
  const [issue, ...duplicates] = [...new Map(ours.map((one) => [one.number, one])).values()].sort(
    (one, other) => one.number - other.number,
  );
  return issue === undefined ? { duplicates: [] } : { issue, duplicates };
}

/**
 * Closes issues as duplicates of the one that counts, and takes the marker out of them.
 *
 * @param issues the repository's issues
 * @param winner the one that counts
 * @param duplicates the others
 * @returns what went wrong, or undefined
 */
export async function closeDuplicates(
  issues: Issues,
  winner: Issue,
  duplicates: readonly Issue[],
): Promise<IssuesFailure | undefined> {
  let failure: IssuesFailure | undefined;
  for (const duplicate of duplicates) {
    const change = { body: withoutHiddenPart(duplicate.body), state: 'closed' } as const;
    let closed = await issues.update(duplicate.number, {
      ...change,
      stateReason: 'duplicate',
      duplicateOf: winner.id,
    });
    // An older GitHub Enterprise Server does not know this reason.
    if (!closed.ok && closed.problem.status === 422) {
      closed = await issues.update(duplicate.number, { ...change, stateReason: 'not_planned' });
    }
    if (closed.ok && duplicate.state === 'open') {
      const said = await issues.comment(
        duplicate.number,
        `Two runs made an issue at the same time. #${winner.number} is the one that is kept up to date.`,
      );
      if (!said.ok && !duplicate.locked) failure ??= said.problem;
    }
    // One that somebody deleted in the meantime is as good as closed.
    if (!closed.ok && closed.problem.kind !== 'not-found') failure ??= closed.problem;
  }
  return failure;
}
