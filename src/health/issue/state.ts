import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../core/json.ts';
import { hiddenJson } from '../../issue/index.ts';
import type { HealthHistoryEntry, HealthVerdict } from '../model.ts';

/** Maximum number of runs in the history. */
export const HISTORY_MAX = 50;

const KEY_LENGTH = 10;
// The latest time that a Date can have.
const MS_MAX = 8.64e15;
const SECONDS_MAX = MS_MAX / 1_000;

/** Maximum length of one stored verdict, with the space after it, in characters. */
export const STORED_VERDICT_MAX = KEY_LENGTH + 1 + SECONDS_MAX.toString(36).length + 1;

/** The last verdict of a credential other than `unknown`, and when it began, in ms since the epoch. */
export type StoredVerdict = { verdict: Exclude<HealthVerdict, 'unknown'>; since: number };

/** What the issue stores from run to run. */
export type IssueState = {
  /** The oldest first. */
  history: readonly HealthHistoryEntry[];
  /** By {@link credentialKey}. */
  credentials: ReadonlyMap<string, StoredVerdict>;
  /**
   * True if `credentials` has every verdict that is not healthy. False if some did not fit or could not be read; the
   * last verdict of a missing credential is then unknown.
   */
  complete: boolean;
  /** True if a credential needed attention when this was stored. If the issue is closed, a user closed it. */
  needed: boolean;
  /** By {@link credentialKey}: in how many runs in a row, the last among them, the credential was `unknown`. */
  unanswered: ReadonlyMap<string, number>;
};

/** The state before the first run. */
export const NO_STATE: IssueState = {
  history: [],
  credentials: new Map(),
  complete: true,
  needed: false,
  unanswered: new Map(),
};

/** The state if the stored one cannot be read. */
export const LOST_STATE: IssueState = { ...NO_STATE, complete: false };

/**
 * Identifies a credential in the hidden part. The key is short, so that hundreds of verdicts fit, and has no character
 * that is special in Markdown or HTML.
 *
 * @returns ten hexadecimal digits
 */
export function credentialKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);
}

/** @returns the stored verdict; if there is none, `healthy`, or `unknown` if the state is incomplete */
export function previousVerdict(state: IssueState, name: string): HealthVerdict {
  return state.credentials.get(credentialKey(name))?.verdict ?? (state.complete ? 'healthy' : 'unknown');
}

const LETTERS = { failing: 'f', warning: 'w', healthy: 'h' } as const;
const VERDICTS: Readonly<Record<string, StoredVerdict['verdict']>> = {
  f: 'failing',
  w: 'warning',
  h: 'healthy',
};
/** The most runs in a row that are counted. */
export const RUNS_MAX = 99;
const STORED_RUNS = /^([0-9a-f]{10})([1-9][0-9]?)$/;
// A key, a letter for the verdict, and when it began, in seconds since the epoch, in base 36.
const STORED_VERDICT = /^([0-9a-f]{10})([fwh])([0-9a-z]{1,9})$/;
const STORED_MAX = 65_536;

const COUNT = z.number().int().min(0).max(1_000_000);
const STORED = z.object({
  version: z.literal(1),
  history: z
    .array(
      z.object({
        at: z.number().int().min(0).max(MS_MAX),
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
  credentials: z.string().max(STORED_MAX),
  complete: z.boolean(),
  needed: z.boolean(),
  // Not in the issues of earlier versions, which ignore it.
  unanswered: z.string().max(STORED_MAX).optional(),
});

/** Writes the state as `hiddenJson`. */
export function encodeState({ history, credentials, complete, needed, unanswered }: IssueState): string {
  const stored = {
    version: 1,
    history: history.slice(-HISTORY_MAX),
    credentials: [...credentials]
      .map(
        ([key, { verdict, since }]) => `${key}${LETTERS[verdict]}${Math.floor(since / 1_000).toString(36)}`,
      )
      .join(' '),
    complete,
    needed,
    ...(unanswered.size === 0
      ? {}
      : { unanswered: [...unanswered].map(([key, runs]) => `${key}${runs}`).join(' ') }),
  };
  return hiddenJson(stored);
}

/**
 * Reads what {@link encodeState} wrote. Anybody who can edit the issue may have changed it.
 *
 * @param text untrusted
 * @returns undefined if it is not valid
 */
export function decodeState(text: string): IssueState | undefined {
  const read = STORED.safeParse(parseJson(text));
  const credentials = read.success ? decodeVerdicts(read.data.credentials) : undefined;
  const unanswered = read.success ? decodeRuns(read.data.unanswered ?? '') : undefined;
  if (!read.success || credentials === undefined || unanswered === undefined) return undefined;
  const { history, complete, needed } = read.data;
  return {
    history,
    credentials,
    complete,
    needed,
    unanswered,
  };
}

function decodeVerdicts(text: string): Map<string, StoredVerdict> | undefined {
  const credentials = new Map<string, StoredVerdict>();
  for (const stored of text === '' ? [] : text.split(' ')) {
    const [, key = '', letter = '', base36 = ''] = STORED_VERDICT.exec(stored) ?? [];
    const verdict = VERDICTS[letter];
    const seconds = Number.parseInt(base36, 36);
    if (verdict === undefined || seconds > SECONDS_MAX) return undefined;
    credentials.set(key, { verdict, since: seconds * 1_000 });
  }
  return credentials;
}

function decodeRuns(text: string): Map<string, number> | undefined {
  const unanswered = new Map<string, number>();
  for (const stored of text === '' ? [] : text.split(' ')) {
    const [, key = '', runs] = STORED_RUNS.exec(stored) ?? [];
    if (runs === undefined) return undefined;
    unanswered.set(key, Number(runs));
  }
  return unanswered;
}
