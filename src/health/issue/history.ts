import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts, needsAttention, UNANSWERED_RUNS } from '../verdicts.ts';
import {
  credentialKey,
  HISTORY_MAX,
  type IssueState,
  previousVerdict,
  RUNS_MAX,
  type StoredVerdict,
} from './state.ts';

/**
 * Makes the state to store after this run. A credential with the verdict `unknown` keeps its stored verdict; the verdict
 * of a credential that is no longer checked is removed.
 *
 * @param needed true if a credential needs attention, or may need it
 */
export function nextState(state: IssueState, report: HealthReport, needed: boolean): IssueState {
  const credentials = new Map<string, StoredVerdict>();
  // After the state was lost, it is complete again when every credential has a verdict.
  const complete = report.credentials.every(
    ({ name, verdict }) => verdict !== 'unknown' || previousVerdict(state, name) !== 'unknown',
  );
  for (const { name, verdict } of report.credentials) {
    const key = credentialKey(name);
    const stored = state.credentials.get(key);
    if (verdict === 'unknown' || verdict === stored?.verdict) {
      if (stored !== undefined) credentials.set(key, stored);
    } else {
      credentials.set(key, { verdict, since: report.startedAt });
    }
  }
  const runId = report.runId !== undefined && /^\d{1,20}$/.test(report.runId) ? report.runId : undefined;
  const entry = { at: report.startedAt, ...countVerdicts(report), runId };
  const history = [...state.history, entry].slice(-HISTORY_MAX);
  return { history, credentials, complete, needed, unanswered: unansweredRuns(state, report) };
}

/**
 * Counts for each credential that is `unknown` in how many runs in a row it was, this run among them. A run that is
 * started again counts once.
 *
 * @returns by {@link credentialKey}
 */
function unansweredRuns(state: IssueState, { credentials, runId }: HealthReport): Map<string, number> {
  const isAgain = runId !== undefined && state.history.at(-1)?.runId === runId;
  const unknown = credentials.filter(({ verdict }) => verdict === 'unknown');
  return new Map(
    unknown.map(({ name }) => {
      const key = credentialKey(name);
      const before = state.unanswered.get(key) ?? 0;
      return [key, Math.min(RUNS_MAX, isAgain && before > 0 ? before : before + 1)];
    }),
  );
}

/** @returns how many credentials were `unknown` in {@link UNANSWERED_RUNS} runs in a row or more, this run among them */
export function lastingUnknown(state: IssueState, report: HealthReport): number {
  return [...unansweredRuns(state, report).values()].filter((runs) => runs >= UNANSWERED_RUNS).length;
}

/**
 * Finds the credentials that need attention and did not when the state was stored. One whose last verdict is not known is
 * not among them.
 */
export function newlyNeeding(state: IssueState, { credentials, failOn }: HealthReport): CredentialHealth[] {
  return credentials.filter(({ name, verdict }) => {
    const before = previousVerdict(state, name);
    return needsAttention(verdict, failOn) && before !== 'unknown' && !needsAttention(before, failOn);
  });
}

/**
 * Adds the time since when each credential has its verdict, if known.
 *
 * @param now the start of this run, in ms since the epoch
 */
export function sinceFrom(
  { state }: { state: IssueState },
  credentials: readonly CredentialHealth[],
  now: number,
): CredentialHealth[] {
  return credentials.map((credential) => ({ ...credential, since: verdictSince(state, credential, now) }));
}

function verdictSince(
  state: IssueState,
  { name, verdict }: CredentialHealth,
  now: number,
): number | undefined {
  if (state.history.length === 0 || verdict === 'unknown') return undefined;
  const stored = state.credentials.get(credentialKey(name));
  if (stored?.verdict === verdict) return stored.since;
  // If many credentials have problems, not all healthy ones fit into the state.
  if (stored === undefined && (verdict === 'healthy' || !state.complete)) return undefined;
  // Nothing is stored while no credential needs attention. Then only a verdict that reopens the issue is certainly new.
  return state.needed || verdict === 'failing' ? now : undefined;
}

/**
 * Finds the credentials whose verdict differs from the stored one. A credential that is not stored was healthy. A change
 * to or from `unknown` does not count.
 */
export function changedNames(state: IssueState, credentials: readonly CredentialHealth[]): string[] {
  return credentials
    .filter(({ name, verdict }) => {
      const before = previousVerdict(state, name);
      return verdict !== 'unknown' && before !== 'unknown' && verdict !== before;
    })
    .map(({ name }) => name);
}

/** Counts stored credentials that are no longer checked, because their entry was removed or renamed. */
export function removedVerdicts(
  state: IssueState,
  credentials: readonly CredentialHealth[],
): { failing: number; warning: number } {
  const keys = new Set(credentials.map(({ name }) => credentialKey(name)));
  const removed = { failing: 0, warning: 0 };
  for (const [key, { verdict }] of state.credentials) {
    if (!keys.has(key) && verdict !== 'healthy') removed[verdict] += 1;
  }
  return removed;
}
