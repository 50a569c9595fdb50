import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { credentialKey, HISTORY_MAX, type IssueState, previousVerdict, type StoredVerdict } from './state.ts';

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
  return { history: [...state.history, entry].slice(-HISTORY_MAX), credentials, complete, needed };
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
