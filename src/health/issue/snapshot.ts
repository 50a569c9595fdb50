import type { Environment } from '../../core/environment.ts';
import type { Issue, Issues } from '../../github/index.ts';
import type { Clock } from '../../ims/index.ts';
import { findIssue } from './find.ts';
import { hiddenState, issueKey } from './marker.ts';
import { type IssueProblem, problemOf } from './problems.ts';
import { decodeState, type IssueState, LOST_STATE, NO_STATE } from './state.ts';

/** The external services that an update of the issue uses; tests pass their own. */
export type IssueDependencies = { issues: Issues; clock: Clock; env: Environment };

/** The issue at one moment. */
export type IssueSnapshot = {
  /** False if the request failed; then nothing may be written. */
  readable: boolean;
  issue?: Issue | undefined;
  duplicates: readonly Issue[];
  state: IssueState;
  problems: readonly IssueProblem[];
};

/** Reads the issue of this step of this workflow, and the state stored in it. */
export async function readIssue({ issues, env }: IssueDependencies): Promise<IssueSnapshot> {
  const found = await findIssue(issues, issueKey(env));
  if (!found.ok)
    return { readable: false, duplicates: [], state: NO_STATE, problems: [problemOf(found.problem, env)] };
  const { issue, duplicates } = found.value;
  if (issue === undefined) return { readable: true, duplicates, state: NO_STATE, problems: [] };
  const text = hiddenState(issue.body);
  const state = text === undefined ? undefined : decodeState(text);
  return {
    readable: true,
    issue,
    duplicates,
    state: state ?? LOST_STATE,
    problems: state === undefined ? [{ id: 'issue-history-broken' }] : [],
  };
}
