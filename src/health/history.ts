import { z } from 'zod';
import {
  type CredentialHealth,
  HEALTH_VERDICTS,
  type HealthHistoryEntry,
  type HealthReport,
  type HealthVerdict,
} from '../report/index.ts';

/** The most runs that the issue remembers. */
export const HISTORY_MAX = 50;

// Far more than anybody has; a state that claims more is not ours.
const CREDENTIALS_MAX = 2_000;
const NAME_MAX = 500;
const COUNT = z.number().int().min(0).max(1_000_000);
// The largest time of a Date, in ms since the epoch.
const TIME = z.number().int().min(0).max(8.64e15);
const KNOWN_VERDICT = z.enum(['failing', 'warning', 'healthy']);

const STORED = z.object({
  version: z.literal(1),
  history: z
    .array(
      z.object({
        at: TIME,
        failing: COUNT,
        warning: COUNT,
        unknown: COUNT,
        healthy: COUNT,
        runId: z
          .string()
          .regex(/^\d{1,20}$/)
          .optional(),
      }),
    )
    .max(HISTORY_MAX),
  credentials: z.array(z.tuple([z.string().max(NAME_MAX), KNOWN_VERDICT, TIME])).max(CREDENTIALS_MAX),
});

/** The last known verdict of a credential (never `unknown`), and since when it holds, in ms since the epoch. */
export type StoredVerdict = { verdict: Exclude<HealthVerdict, 'unknown'>; since: number };

/** What the issue remembers from run to run. */
export type IssueState = {
  /** The oldest first. */
  history: readonly HealthHistoryEntry[];
  /** By name of the credential. */
  credentials: ReadonlyMap<string, StoredVerdict>;
};

/** Nothing remembered. */
export const NO_STATE: IssueState = { history: [], credentials: new Map() };

/**
 * The state as JSON that cannot end the HTML comment around it, mention anybody or open a tag.
 *
 * @param state the state
 * @returns JSON without `<`, `>`, `&`, `@` and `--`
 */
export function encodeState({ history, credentials }: IssueState): string {
  const stored = {
    version: 1,
    history: history.slice(-HISTORY_MAX),
    credentials: [...credentials].map(([name, { verdict, since }]) => [name, verdict, since]),
  };
  // All of these only occur inside of strings: no number here is negative.
  return JSON.stringify(stored).replace(
    /[<>&@-]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Reads a state back. Whoever may edit the issue may have changed it.
 *
 * @param text JSON from the body of an issue; hostile
 * @returns the state, or undefined where it is none of ours
 */
export function decodeState(text: string): IssueState | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = STORED.safeParse(value);
  if (!read.success) return undefined;
  return {
    history: read.data.history.map(({ runId, ...entry }) => ({
      ...entry,
      ...(runId === undefined ? {} : { runId }),
    })),
    credentials: new Map(
      read.data.credentials.map(([name, verdict, since]) => [name, { verdict, since }] as const),
    ),
  };
}

/**
 * What the issue is to remember after this run.
 *
 * @param state what it remembered
 * @param report this run
 * @returns the new state; a credential whose verdict is `unknown` keeps its stored one, one that is gone is forgotten
 */
export function nextState(state: IssueState, report: HealthReport): IssueState {
  const count = (verdict: HealthVerdict): number =>
    report.credentials.filter((credential) => credential.verdict === verdict).length;
  const [failing, warning, unknown, healthy] = HEALTH_VERDICTS.map(count) as [number, number, number, number];
  const runId = report.runId !== undefined && /^\d{1,20}$/.test(report.runId) ? report.runId : undefined;
  const entry = { at: report.startedAt, failing, warning, unknown, healthy };
  const credentials = new Map<string, StoredVerdict>();
  for (const { name, verdict } of report.credentials) {
    const stored = state.credentials.get(name);
    if (verdict === 'unknown' || verdict === stored?.verdict) {
      if (stored !== undefined) credentials.set(name, stored);
    } else {
      credentials.set(name, { verdict, since: report.startedAt });
    }
  }
  return {
    history: [...state.history, runId === undefined ? entry : { ...entry, runId }].slice(-HISTORY_MAX),
    credentials,
  };
}

/**
 * Tells of each credential since when its verdict is what it is.
 *
 * @param known what the issue remembers; while it is closed nothing is written to it, so that only what makes it open
 *   again is known to be new
 * @param credentials the verdicts of this run
 * @param now the start of this run, in ms since the epoch
 * @returns the same credentials, with `since` where it is known: not while a verdict is `unknown`, and not without a
 *   history
 */
export function sinceFrom(
  { state, issue }: { state: IssueState; issue?: { state: 'open' | 'closed' } },
  credentials: readonly CredentialHealth[],
  now: number,
): CredentialHealth[] {
  return credentials.map((credential) => {
    const { since: _replaced, ...rest } = credential;
    if (state.history.length === 0 || credential.verdict === 'unknown') return rest;
    const stored = state.credentials.get(credential.name);
    if (stored?.verdict === credential.verdict) return { ...rest, since: stored.since };
    // Of healthy ones not all are remembered where many have trouble.
    if (stored === undefined && credential.verdict === 'healthy') return rest;
    return issue?.state === 'closed' && credential.verdict !== 'failing' ? rest : { ...rest, since: now };
  });
}

/**
 * The names whose verdict is another one than the issue remembers. One that it never saw counts as healthy before;
 * `unknown` is never a change.
 *
 * @param state what the issue remembers
 * @param credentials the verdicts of this run
 * @returns names, in their order
 */
export function changedNames(state: IssueState, credentials: readonly CredentialHealth[]): string[] {
  return credentials
    .filter(({ verdict }) => verdict !== 'unknown')
    .filter(({ name, verdict }) => verdict !== (state.credentials.get(name)?.verdict ?? 'healthy'))
    .map(({ name }) => name);
}
