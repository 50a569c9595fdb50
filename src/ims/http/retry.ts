import type { Cause } from '../causes.ts';
import type { Evidence } from '../failure.ts';
import type { Answer, Sent } from './client.ts';

/** How often and for how long a request is tried. Times in ms. */
export type RetryPolicy = {
  /** Longest time for one attempt. */
  timeoutMs: number;
  /** Attempts after the first one. */
  retries: number;
};

/** One retry about to happen, for the log. */
export type RetryNotice = {
  cause: Cause;
  evidence: Evidence;
  /** The pause before the next attempt, in ms. */
  waitMs: number;
  /** Retries left, counting the one about to happen. */
  left: number;
};

/** Time and chance, given from outside so that tests need neither. */
export type Clock = {
  /** Now, in ms since the epoch. */
  now: () => number;
  /** Resolves after that many ms. */
  sleep: (ms: number) => Promise<void>;
  /** A number from 0 (included) to 1 (excluded). */
  random: () => number;
};

/** The longest pause before a retry, in ms, whatever `Retry-After` asks for. */
export const WAIT_MAX_MS = 20_000;

const FIRST_WAIT_MS = 1_000;
const ALLOWANCE_MS = 5_000;

/**
 * The deadline for all attempts together, pauses included: with the defaults (10 s, 3 retries) one minute.
 *
 * @param policy attempts and their time-out
 * @returns ms from the first attempt
 */
export function overallMs(policy: RetryPolicy): number {
  return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}

/**
 * Reads a `Retry-After` header in its two forms: seconds, or an HTTP date.
 *
 * @param value the header's value
 * @param now the present, in ms since the epoch
 * @returns ms to wait (0 for a date in the past), or undefined where it is neither
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Date.parse takes far more than HTTP dates, among it "-5": a day name comes first in every HTTP date.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Tells whether a request that got this status may succeed when it is simply sent again.
 *
 * @param status HTTP status
 * @returns true for 408, 429 and 5xx only: repeating a refused credential helps nobody
 */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Sends a request until it gets an answer that is worth reading, within one overall deadline.
 *
 * The pause doubles from 1 s, of which a random half is taken off so that jobs of a matrix do not come back
 * together; `Retry-After` is the least pause, up to {@link WAIT_MAX_MS}. There is no pause that would end after
 * the deadline, and none after the last attempt.
 *
 * @param send one attempt; it is given its time-out in ms
 * @param policy attempts and their time-out
 * @param clock time and chance
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @param onRetry told before each pause
 * @returns the last attempt's outcome and how many attempts there were
 */
export async function withRetries(
  send: (timeoutMs: number) => Promise<Sent>,
  policy: RetryPolicy,
  clock: Clock,
  startedAt: number,
  onRetry: (notice: RetryNotice) => void,
): Promise<{ sent: Sent; attempts: number }> {
  const deadline = startedAt + overallMs(policy);
  for (let attempt = 1; ; attempt++) {
    const sent = await send(Math.max(1, Math.min(policy.timeoutMs, deadline - clock.now())));
    const reason = transient(sent, clock.now());
    const left = policy.retries + 1 - attempt;
    if (reason === undefined || left === 0) return { sent, attempts: attempt };
    const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + clock.random() / 2);
    const waitMs = Math.min(WAIT_MAX_MS, Math.max(backoff, reason.evidence.retryAfterMs ?? 0));
    if (clock.now() + waitMs >= deadline) return { sent, attempts: attempt };
    onRetry({ ...reason, waitMs, left });
    await clock.sleep(waitMs);
  }
}

function transient(sent: Sent, now: number): { cause: Cause; evidence: Evidence } | undefined {
  if (!sent.ok) return sent.retryable ? { cause: sent.cause, evidence: sent.evidence } : undefined;
  if (!isTransient(sent.answer.status)) return undefined;
  return { cause: transientCause(sent.answer.status), evidence: transientEvidence(sent.answer, now) };
}

function transientCause(status: number): Cause {
  return status === 429 ? 'throttled' : 'ims-unavailable';
}

function transientEvidence(answer: Answer, now: number): Evidence {
  const wait = retryAfterMs(answer.headers['retry-after'], now);
  return { status: answer.status, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}
