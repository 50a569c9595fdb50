import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { credentialKey, HISTORY_MAX, type IssueState, previousVerdict, type StoredVerdict } from './state.ts';

/**
 * The state to store after this run. A credential whose verdict is `unknown` keeps its stored verdict; one that is no
 * longer checked loses it.
 *
 * @param needed a credential needs attention, or may need it
 */
export function nextState(state: IssueState, report: HealthReport, needed: boolean): IssueState {
  const credentials = new Map<string, StoredVerdict>();
  // A lost state is complete again as soon as every credential has a verdict.
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
 * Adds to each credential since when it has its verdict, if that is known.
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
  // If many credentials have problems, the state does not have room for all healthy ones.
  if (stored === undefined && (verdict === 'healthy' || !state.complete)) return undefined;
  // While no credential needs attention, nothing is stored, so only what reopens the issue is known to be new.
  return state.needed || verdict === 'failing' ? now : undefined;
}

/**
 * The names of credentials whose verdict differs from the stored one. A credential that is not stored was healthy. A change
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
