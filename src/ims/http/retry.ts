import type { Refusal } from '../failure.ts';
import type { SendResult } from './client.ts';

/** How often a request is sent, and how long each attempt may take. */
export type RetryPolicy = {
  /** Time limit of one attempt, in ms. */
  timeoutMs: number;
  /** Attempts after the first one. */
  retries: number;
};

/** Why and when the next retry happens, for the log. */
export type RetryNotice = Refusal & {
  /** The pause before the next attempt, in ms. */
  waitMs: number;
  /** Number of retries left, including this one. */
  left: number;
};

/** The time and random numbers that retries depend on. Tests pass their own. */
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
// Added to the time limit of each attempt, for the pause before it.
const ALLOWANCE_MS = 5_000;

/**
 * Limits how long all attempts and pauses together may take: one minute with the default inputs (10 s, 3 retries).
 *
 * @returns ms from the first attempt
 */
export function overallMs(policy: RetryPolicy): number {
  return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}

/**
 * Reads a `Retry-After` header in its two forms: seconds, or an HTTP date.
 *
 * @param now in ms since the epoch
 * @returns ms to wait (0 for a date in the past), or undefined if the value has neither form
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Date.parse accepts every form of an HTTP date (RFC 9110 section 5.6.7), but also other texts such as "-5". Every
  // HTTP date starts with the name of a day.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Tells whether a retry may succeed after an HTTP status: 408, 429 or 5xx. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Computes the pause before a retry. It starts at 1 s and doubles, less a random part of up to half, so that the jobs
 * of a matrix do not all retry at the same time.
 *
 * @param retry 0 for the first retry
 * @param random from 0 (included) to 1 (excluded)
 * @param maxMs the longest pause, in ms
 * @returns ms
 */
export function backoffMs(retry: number, random: number, maxMs = Number.POSITIVE_INFINITY): number {
  return Math.min(maxMs, FIRST_WAIT_MS * 2 ** retry) * (0.5 + random / 2);
}

/**
 * Sends a request until it gets a response that is not transient, within one overall deadline.
 *
 * A pause takes as long as {@link backoffMs} says, or longer if `Retry-After` asks for it, up to {@link WAIT_MAX_MS}.
 * There is no retry if the pause would end after the deadline. In the health check, `send` (`health/check/pace.ts`)
 * waits after a 429 itself and reports the rest as not retryable, so that a request never waits twice.
 *
 * @param send makes one attempt; its argument is the time limit in ms
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @param onRetry called before each pause
 * @returns the result of the last attempt, and how many attempts there were
 */
export async function withRetries(
  send: (timeoutMs: number) => Promise<SendResult>,
  policy: RetryPolicy,
  clock: Clock,
  startedAt: number,
  onRetry: (notice: RetryNotice) => void,
): Promise<{ result: SendResult; attempts: number }> {
  const deadline = startedAt + overallMs(policy);
  for (let attempt = 1; ; attempt++) {
    const result = await send(Math.max(1, Math.min(policy.timeoutMs, deadline - clock.now())));
    const reason = transientReason(result, clock.now());
    const left = policy.retries + 1 - attempt;
    if (reason === undefined || left === 0) return { result, attempts: attempt };
    const backoff = backoffMs(attempt - 1, clock.random());
    const waitMs = Math.min(WAIT_MAX_MS, Math.max(backoff, reason.evidence.retryAfterMs ?? 0));
    if (clock.now() + waitMs >= deadline) return { result, attempts: attempt };
    onRetry({ ...reason, waitMs, left });
    await clock.sleep(waitMs);
  }
}

function transientReason(result: SendResult, now: number): Refusal | undefined {
  if (!result.ok) {
    const { retryable, cause, evidence } = result.problem;
    return retryable ? { cause, evidence } : undefined;
  }
  const { status, headers } = result.value;
  if (!isTransient(status)) return undefined;
  return {
    cause: status === 429 ? 'throttled' : 'ims-unavailable',
    evidence: { status, retryAfterMs: retryAfterMs(headers['retry-after'], now) },
  };
}
