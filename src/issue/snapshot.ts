import type { Environment } from '../core/environment.ts';
import type { Issue, Issues } from '../github/index.ts';
import type { Clock } from '../ims/index.ts';
import { findIssue } from './find.ts';
import { hiddenState, type IssueKind, type IssueMark, issueKey } from './marker.ts';
import { type IssueProblem, problemOf } from './problems.ts';

/** The external services that an update of the issue uses; tests pass their own. */
export type IssueDependencies = { issues: Issues; clock: Clock; env: Environment };

/** What the issues of one kind store from run to run. */
export type IssueMemory<State> = {
  kind: IssueKind;
  /** The state before the first run. */
  none: State;
  /** The state if the stored one cannot be read. */
  lost: State;
  /**
   * @param text untrusted: anybody who can edit the issue may have changed it
   * @returns undefined if it is not valid
   */
  decode: (text: string) => State | undefined;
};

/** The issue at one moment. */
export type IssueSnapshot<State> = {
  /** False if the request failed; then nothing may be written. */
  readable: boolean;
  issue?: Issue | undefined;
  duplicates: readonly Issue[];
  state: State;
  problems: readonly IssueProblem[];
};

/** @returns how the issue of this step of this workflow is recognized */
export function markOf(kind: IssueKind, env: Environment): IssueMark {
  return { kind, key: issueKey(env) };
}

/** Reads the issue of this step of this workflow, and the state stored in it. */
export async function readIssue<State>(
  { issues, env }: IssueDependencies,
  { kind, none, lost, decode }: IssueMemory<State>,
): Promise<IssueSnapshot<State>> {
  const found = await findIssue(issues, markOf(kind, env));
  if (!found.ok)
    return { readable: false, duplicates: [], state: none, problems: [problemOf(found.problem, env)] };
  const { issue, duplicates } = found.value;
  if (issue === undefined) return { readable: true, duplicates, state: none, problems: [] };
  const text = hiddenState(kind, issue.body);
  const state = text === undefined ? undefined : decode(text);
  return {
    readable: true,
    issue,
    duplicates,
    state: state ?? lost,
    problems: state === undefined ? [{ id: 'issue-history-broken' }] : [],
  };
}
