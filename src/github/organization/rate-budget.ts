import type { RequestGate, ResponseHeaders } from '../client.ts';
import type { IssuesFailure } from '../issue-failure.ts';

/** The time that a budget depends on. Tests pass their own. */
export type BudgetClock = {
  /** Now, in ms since the epoch. */
  now: () => number;
  /** Resolves after that many ms. */
  sleep: (ms: number) => Promise<void>;
};

/** Why no request is sent for a while. */
export type PauseReason =
  /** The requests of this hour are used up but for the reserve. */
  | 'reserve'
  /** So many requests were sent in the last minute that GitHub would soon refuse. */
  | 'per-minute'
  /** GitHub has refused a request because of its primary or its secondary limit. */
  | 'refused';

/** What happened, for the log. */
export type BudgetEvent = {
  /** `give-up`: the pause would be longer than allowed, so that the request fails. */
  kind: 'pause' | 'give-up';
  reason: PauseReason;
  /** Length of the pause, in ms. */
  ms: number;
  /** When it ends, in ms since the epoch. */
  until: number;
  /** Requests sent up to now. */
  sent: number;
  remaining?: number | undefined;
  limit?: number | undefined;
};

/** What a budget has counted. */
export type BudgetCount = {
  /** Requests sent, those that failed among them. */
  sent: number;
  /** The same by route, such as `GET /orgs/{org}/repos`. */
  byRoute: Readonly<Record<string, number>>;
  /** Requests that GitHub refused because of a limit. */
  refused: number;
  pausedMs: number;
  /** As GitHub said last: of this hour, by every user of the token. Unknown without a limit. */
  limit?: number | undefined;
  remaining?: number | undefined;
  used?: number | undefined;
  /** In ms since the epoch. */
  resetAt?: number | undefined;
};

/** A gate that counts requests and pauses before GitHub's limits. One for each installation or user, not for each token. */
export type RateBudget = RequestGate & { count: () => BudgetCount };

/** How to keep within the limits. */
export type BudgetOptions = {
  clock: BudgetClock;
  /** Requests of each hour that are left to others: default 5 % of the limit, at most {@link RESERVE_MAX}. */
  reserve?: number | undefined;
  /** Default {@link PER_MINUTE}. */
  perMinute?: number | undefined;
  /** The longest pause, in ms; a request that would have to wait longer fails. Default {@link LONGEST_PAUSE_MS}. */
  longestPauseMs?: number | undefined;
  onEvent?: ((event: BudgetEvent) => void) | undefined;
};

/** The other jobs of an audit use the same limit at the same time, and its report needs some requests at the end. */
export const RESERVE_MAX = 200;

/**
 * GitHub allows 900 points a minute, one for each request that reads; a pull request or an issue counts five.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const PER_MINUTE = 600;

/** A whole window of the primary limit. */
export const LONGEST_PAUSE_MS = 61 * 60_000;

const MINUTE_MS = 60_000;
// GitHub says the reset in whole seconds.
const AFTER_RESET_MS = 1_000;
// "Wait for at least one minute", and longer each time.
const BLOCK_MS = 60_000;
const DOUBLED_MAX = 4;
// The reset of one window can differ by a second or two between two responses.
const SAME_WINDOW_MS = 60_000;

type Window = { limit: number; remaining: number; used: number | undefined; resetAt: number };
type Obstacle = { reason: PauseReason; until: number };

/**
 * Counts requests and holds them back before GitHub refuses them: GitHub may ban what goes on above its limits.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function rateBudget(options: BudgetOptions): RateBudget {
  const { clock, perMinute = PER_MINUTE, longestPauseMs = LONGEST_PAUSE_MS, onEvent } = options;
  const byRoute = new Map<string, number>();
  const recent: number[] = [];
  let window: Window | undefined;
  let blockedUntil = 0;
  let [sent, refused, inFlight, pausedMs, refusedInARow, announced] = [0, 0, 0, 0, 0, 0];

  function obstacle(now: number): Obstacle | undefined {
    if (blockedUntil > now) return { reason: 'refused', until: blockedUntil };
    if (window !== undefined && now < window.resetAt + AFTER_RESET_MS) {
      const reserve = options.reserve ?? Math.min(RESERVE_MAX, Math.ceil(window.limit / 20));
      // Each request on its way will have taken one.
      if (window.remaining - inFlight <= reserve)
        return { reason: 'reserve', until: window.resetAt + AFTER_RESET_MS };
    }
    while (recent[0] !== undefined && recent[0] <= now - MINUTE_MS) recent.shift();
    const oldest = recent.length >= perMinute ? recent[0] : undefined;
    return oldest === undefined ? undefined : { reason: 'per-minute', until: oldest + MINUTE_MS };
  }

  function tell(kind: BudgetEvent['kind'], { reason, until }: Obstacle, ms: number): void {
    // Requests that wait for the same moment wait once.
    if (until === announced) return;
    announced = until;
    if (kind === 'pause') pausedMs += ms;
    onEvent?.({ kind, reason, ms, until, sent, remaining: window?.remaining, limit: window?.limit });
  }

  return {
    enter: async (route) => {
      for (;;) {
        const now = clock.now();
        const found = obstacle(now);
        if (found === undefined) break;
        const ms = found.until - now;
        if (ms > longestPauseMs) {
          tell('give-up', found, ms);
          return { kind: 'rate-limited', resetAt: found.until };
        }
        tell('pause', found, ms);
        await clock.sleep(ms);
      }
      sent += 1;
      inFlight += 1;
      recent.push(clock.now());
      byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
      return undefined;
    },
    leave: (headers, failure) => {
      inFlight -= 1;
      window = merged(window, windowOf(headers));
      if (failure === undefined) refusedInARow = 0;
      if (failure?.kind !== 'rate-limited') return;
      refused += 1;
      blockedUntil = Math.max(blockedUntil, endOf(failure, clock.now(), refusedInARow));
      refusedInARow += 1;
    },
    count: () => ({
      sent,
      byRoute: Object.fromEntries(byRoute),
      refused,
      pausedMs,
      limit: window?.limit,
      remaining: window?.remaining,
      used: window?.used,
      resetAt: window?.resetAt,
    }),
  };
}

// The order is GitHub's: what it says, then the reset, then a minute and more each time. A reset that is over, by a clock
// of this machine that is fast, says nothing.
function endOf({ retryAfterMs, resetAt }: IssuesFailure, now: number, refusedInARow: number): number {
  if (retryAfterMs !== undefined) return now + Math.max(retryAfterMs, AFTER_RESET_MS);
  if (resetAt !== undefined && resetAt > now) return resetAt + AFTER_RESET_MS;
  return now + BLOCK_MS * 2 ** Math.min(refusedInARow, DOUBLED_MAX);
}

function windowOf(headers: ResponseHeaders): Window | undefined {
  // Search and others have limits of their own.
  if (!['core', 'undefined'].includes(String(headers['x-ratelimit-resource']))) return undefined;
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberIn(headers, name));
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, used: numberIn(headers, 'used'), resetAt: reset * 1_000 };
}

// Responses can overtake each other: within a window the least counts.
function merged(before: Window | undefined, now: Window | undefined): Window | undefined {
  if (before === undefined || now === undefined) return now ?? before;
  if (Math.abs(before.resetAt - now.resetAt) > SAME_WINDOW_MS)
    return now.resetAt > before.resetAt ? now : before;
  return now.remaining <= before.remaining ? now : before;
}

function numberIn(headers: ResponseHeaders, name: string): number | undefined {
  const text = String(headers[`x-ratelimit-${name}`] ?? '');
  return /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}
