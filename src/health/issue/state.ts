import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../core/json.ts';
import type { HealthHistoryEntry, HealthVerdict } from '../model.ts';

/** The most runs that the issue remembers. */
export const HISTORY_MAX = 50;

const KEY_LENGTH = 10;
// The largest time of a Date.
const MS_MAX = 8.64e15;
const SECONDS_MAX = MS_MAX / 1_000;

/** The most characters that one stored verdict takes, the blank behind it included. */
export const STORED_VERDICT_MAX = KEY_LENGTH + 1 + SECONDS_MAX.toString(36).length + 1;

/** The last known verdict of a credential (never `unknown`), and since when it holds, in ms since the epoch. */
export type StoredVerdict = { verdict: Exclude<HealthVerdict, 'unknown'>; since: number };

/** What the issue remembers from run to run. */
export type IssueState = {
  /** The oldest first. */
  history: readonly HealthHistoryEntry[];
  /** By {@link credentialKey}. */
  credentials: ReadonlyMap<string, StoredVerdict>;
  /**
   * Every verdict that is not healthy is among `credentials`. False where some did not fit or could not be read: then
   * nothing is known about a credential that is not there.
   */
  complete: boolean;
  /** Somebody had to act when this was written: an issue that is closed all the same was not closed by this action. */
  needed: boolean;
};

/** Nothing to remember: there was no run before. */
export const NO_STATE: IssueState = { history: [], credentials: new Map(), complete: true, needed: false };

/** Nothing is known: what was remembered cannot be read. */
export const LOST_STATE: IssueState = { ...NO_STATE, complete: false };

/**
 * What stands for a credential in the hidden part: short, so that the verdicts of hundreds fit, and without a
 * character that means anything to Markdown or HTML.
 *
 * @param name of the credential; no secret
 * @returns ten hexadecimal digits
 */
export function credentialKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);
}

/**
 * The verdict of a credential before this run.
 *
 * @param state what the issue remembers
 * @param name of the credential
 * @returns the last known one; `healthy` for one that it never saw, `unknown` where that cannot be told
 */
export function formerVerdict(state: IssueState, name: string): HealthVerdict {
  return state.credentials.get(credentialKey(name))?.verdict ?? (state.complete ? 'healthy' : 'unknown');
}

const LETTERS = { failing: 'f', warning: 'w', healthy: 'h' } as const;
const VERDICTS: Readonly<Record<string, StoredVerdict['verdict']>> = {
  f: 'failing',
  w: 'warning',
  h: 'healthy',
};
// Key, letter of the verdict, and since when, in seconds since the epoch to the base of 36.
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
});

/**
 * The state as JSON that cannot end the HTML comment around it, mention anybody or open a tag.
 *
 * @param state the state
 * @returns JSON without `<`, `>`, `&`, `@` and `--`
 */
export function encodeState({ history, credentials, complete, needed }: IssueState): string {
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
  };
  // All of these could only occur inside of strings: no number here is negative.
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
  const read = STORED.safeParse(parseJson(text));
  const credentials = read.success ? decodeVerdicts(read.data.credentials) : undefined;
  if (!read.success || credentials === undefined) return undefined;
  const { history, complete, needed } = read.data;
  return {
    history: history.map(({ runId, ...entry }) => ({ ...entry, ...(runId === undefined ? {} : { runId }) })),
    credentials,
    complete,
    needed,
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
