import pLimit from 'p-limit';
import {
  backoffMs,
  type Clock,
  type HttpClient,
  type HttpRequest,
  retryAfterMs,
  type SendResult,
} from '../../ims/index.ts';

/** Maximum number of requests in flight. */
export const CONCURRENCY = 50;

/** How long one credential waits because of throttling, in ms, all pauses together. */
export const THROTTLED_MAX_MS = 5 * 60 * 1_000;

const PAUSE_MAX_MS = 60_000;
const SPACING_FIRST_MS = 50;
const SPACING_MAX_MS = 1_000;
// After this many throttled requests in a row, the host throttles everybody, and more requests would prolong that.
const REFUSALS_MAX = 20;

/** Called before a pause of `waitMs` ms because `host` throttles. */
export type OnPause = (host: string, waitMs: number) => void;

/** The clock and the HTTP client for the check of one credential. */
export type Pace = {
  /** Stops while a request waits for a free slot or because of throttling; deadlines do not count this time. */
  clock: Clock;
  send: HttpClient;
  /** Makes an HTTP client that waits at most `maxMs` ms because of throttling. */
  patient: (maxMs: number) => HttpClient;
  /** Makes an HTTP client that counts how often it sent a request again because of throttling. */
  counting: () => { send: HttpClient; resent: () => number };
  /** The time spent in pauses because of throttling, in ms. */
  throttledMs: () => number;
};

type HostState = { nextAt: number; spacingMs: number; refusals: number };

/**
 * Limits the requests in flight, and slows the check down when servers throttle it. Throttling makes the check take
 * longer, but does not fail it.
 *
 * After the response 429, the request is sent again after the pause that the response asks for, or after a pause that
 * doubles each time; other requests do not wait. From then on, requests of all credentials to this host are spaced by
 * an interval, which grows each time the host throttles. If a pause is longer than the remaining waiting time, the
 * request fails at once as throttled, and is not retried.
 *
 * The retries of the IMS client (ims/http/retry.ts) are separate: with this HTTP client they see no 429, only lost
 * connections, 408 and 5xx. A retry concerns one request, within the deadline that `timeout` and `retries` give it.
 * Throttling lasts for minutes, concerns all credentials, and does not count for deadlines. Both compute the length of a
 * pause with `backoffMs`.
 *
 * @returns a function that makes the clock and the HTTP client of one credential
 */
export function pacing(clock: Clock, send: HttpClient): (onPause: OnPause) => Pace {
  const hosts = new Map<string, HostState>();
  const limit = pLimit(CONCURRENCY);

  return (onPause) => {
    const still = stopwatch(clock);
    const throttled = stopwatch(clock);

    const whenFree = async (request: HttpRequest): Promise<SendResult> => {
      const go = still.start();
      return limit(() => {
        go();
        return send(request);
      });
    };
    const pause = async (ms: number): Promise<void> => {
      if (ms <= 0) return;
      const ends = [still.start(), throttled.start()];
      await clock.sleep(ms);
      for (const end of ends) end();
    };
    const within =
      (patienceMs: number, onResend: () => void): HttpClient =>
      async (request) => {
        const { origin, host } = new URL(request.url);
        const state = hosts.get(origin) ?? { nextAt: 0, spacingMs: 0, refusals: 0 };
        hosts.set(origin, state);
        const isPatient = (ms: number): boolean => throttled.totalMs() + ms <= patienceMs;
        for (let times = 0; ; times++) {
          if (state.refusals >= REFUSALS_MAX) return refusal('not sent: the host throttles every request');
          const spaceMs = Math.max(0, state.nextAt - clock.now());
          if (!isPatient(spaceMs)) return refusal('not sent: the host throttles most requests');
          state.nextAt = Math.max(clock.now(), state.nextAt) + state.spacingMs;
          await pause(spaceMs);
          const sent = await whenFree(request);
          if (!sent.ok || sent.value.status !== 429) {
            state.spacingMs = Math.floor(state.spacingMs * 0.9);
            state.refusals = 0;
            return sent;
          }
          state.spacingMs = Math.min(SPACING_MAX_MS, Math.max(SPACING_FIRST_MS, state.spacingMs * 2));
          const asked = retryAfterMs(sent.value.headers['retry-after'], clock.now());
          const backoff = backoffMs(times, clock.random(), PAUSE_MAX_MS);
          const waitMs = Math.max(asked ?? 0, backoff);
          if (!isPatient(waitMs)) {
            state.refusals++;
            return refusal(undefined, asked);
          }
          onPause(host, waitMs);
          await pause(waitMs);
          onResend();
        }
      };

    const ignore = (): void => undefined;
    return {
      clock: { ...clock, now: () => clock.now() - still.totalMs() },
      send: within(THROTTLED_MAX_MS, ignore),
      patient: (maxMs) => within(maxMs, ignore),
      counting: () => {
        let resent = 0;
        const count = (): void => {
          resent++;
        };
        return { send: within(THROTTLED_MAX_MS, count), resent: () => resent };
      },
      throttledMs: throttled.totalMs,
    };
  };
}

function refusal(detail: string | undefined, askedMs?: number): SendResult {
  const evidence = {
    ...(detail === undefined ? { status: 429 } : { detail }),
    ...(askedMs === undefined ? {} : { retryAfterMs: askedMs }),
  };
  return { ok: false, problem: { cause: 'throttled', evidence, retryable: false } };
}

// If several requests of one credential wait at the same time, the time counts once.
function stopwatch(clock: Clock): { start: () => () => void; totalMs: () => number } {
  let running = 0;
  let since = 0;
  let before = 0;
  const totalMs = (): number => before + (running > 0 ? clock.now() - since : 0);
  return {
    totalMs,
    start: () => {
      if (running++ === 0) since = clock.now();
      return () => {
        if (running === 1) before = totalMs();
        running--;
      };
    },
  };
}
