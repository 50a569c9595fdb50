import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { credentialKey, formerVerdict, HISTORY_MAX, type IssueState, type StoredVerdict } from './state.ts';

/**
 * What the issue is to remember after this run.
 *
 * @param state what it remembered
 * @param report this run
 * @param needed somebody has to act
 * @returns the new state; a credential whose verdict is `unknown` keeps its stored one, one that is gone is forgotten
 */
export function nextState(state: IssueState, report: HealthReport, needed: boolean): IssueState {
  const runId = report.runId !== undefined && /^\d{1,20}$/.test(report.runId) ? report.runId : undefined;
  const entry = { at: report.startedAt, ...countVerdicts(report) };
  const credentials = new Map<string, StoredVerdict>();
  // What was lost is made good as soon as every credential has a verdict again.
  const complete = report.credentials.every(
    ({ name, verdict }) => verdict !== 'unknown' || formerVerdict(state, name) !== 'unknown',
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
  return {
    history: [...state.history, runId === undefined ? entry : { ...entry, runId }].slice(-HISTORY_MAX),
    credentials,
    complete,
    needed,
  };
}

/**
 * Tells of each credential since when its verdict is what it is.
 *
 * @param known what the issue remembers; nothing is written to it any more once nobody has to act, so that from then
 *   on only what makes it open again is known to be new
 * @param credentials the verdicts of this run
 * @param now the start of this run, in ms since the epoch
 * @returns the same credentials, with `since` where it is known: not while a verdict is `unknown`, and not without a
 *   history
 */
export function sinceFrom(
  { state }: { state: IssueState },
  credentials: readonly CredentialHealth[],
  now: number,
): CredentialHealth[] {
  return credentials.map((credential) => {
    const { since: _replaced, ...rest } = credential;
    if (state.history.length === 0 || credential.verdict === 'unknown') return rest;
    const stored = state.credentials.get(credentialKey(credential.name));
    if (stored?.verdict === credential.verdict) return { ...rest, since: stored.since };
    // Of healthy ones not all are remembered where many have trouble.
    if (stored === undefined && (credential.verdict === 'healthy' || !state.complete)) return rest;
    return state.needed || credential.verdict === 'failing' ? { ...rest, since: now } : rest;
  });
}

/**
 * The names whose verdict is another one than the issue remembers. One that it never saw counts as healthy before;
 * to or from `unknown` is never a change.
 *
 * @param state what the issue remembers
 * @param credentials the verdicts of this run
 * @returns names, in their order
 */
export function changedNames(state: IssueState, credentials: readonly CredentialHealth[]): string[] {
  return credentials
    .filter(({ name, verdict }) => {
      const before = formerVerdict(state, name);
      return verdict !== 'unknown' && before !== 'unknown' && verdict !== before;
    })
    .map(({ name }) => name);
}

/**
 * The stored verdicts of credentials that this run does not have: removed, or under another name.
 *
 * @param state what the issue remembers
 * @param credentials of this run
 * @returns how many of them were failing, and how many had a warning
 */
export function goneVerdicts(
  state: IssueState,
  credentials: readonly CredentialHealth[],
): { failing: number; warning: number } {
  const keys = new Set(credentials.map(({ name }) => credentialKey(name)));
  const gone = { failing: 0, warning: 0 };
  for (const [key, { verdict }] of state.credentials) {
    if (!keys.has(key) && verdict !== 'healthy') gone[verdict] += 1;
  }
  return gone;
}
