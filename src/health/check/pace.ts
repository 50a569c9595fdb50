import pLimit from 'p-limit';
import {
  backoffMs,
  type Clock,
  type HttpClient,
  type HttpRequest,
  retryAfterMs,
  type SendResult,
} from '../../ims/index.ts';

/** Requests that are under way at the same time. */
export const SIDE_BY_SIDE = 50;

/** How long one credential waits for IMS or an API to stop throttling, in ms, all pauses together. */
export const THROTTLED_MAX_MS = 5 * 60 * 1_000;

const PAUSE_MAX_MS = 60_000;
const SPACING_FIRST_MS = 50;
const SPACING_MAX_MS = 1_000;
// After so many refusals without one answer a host throttles everybody, and asking on would only prolong it.
const REFUSALS_MAX = 20;

/** Told before a pause: who throttles, and how long the pause is in ms. */
export type OnPause = (host: string, waitMs: number) => void;

/** Time and network for the check of one credential. */
export type Pace = {
  /** Stands still while a request waits for its turn or for the end of throttling. */
  clock: Clock;
  send: HttpClient;
  /** The same network with a shorter patience, in ms, for what is only good to know. */
  patient: (maxMs: number) => HttpClient;
  /** The same network, counting what was sent again because of throttling. */
  counting: () => { send: HttpClient; resent: () => number };
  /** Time that went by in pauses for throttling, in ms. */
  throttledMs: () => number;
};

type Host = { nextAt: number; spacingMs: number; refusals: number };

/**
 * Bounds how many requests are under way, and slows a check down as far as the servers ask for it, so that throttling
 * makes it longer instead of red.
 *
 * A request that is answered with 429 is sent again after the pause that the answer asks for, or a doubling one; nobody
 * else waits meanwhile. From then on the requests of all credentials to the same host are spaced out, the more the
 * oftener it throttles. A pause that would make more than the patience is not begun; the request then fails as throttled
 * and is not retried.
 *
 * @param clock time and chance
 * @param send the network
 * @returns a function that gives each credential its own clock and network
 */
export function pacing(clock: Clock, send: HttpClient): (onPause: OnPause) => Pace {
  const hosts = new Map<string, Host>();
  const limit = pLimit(SIDE_BY_SIDE);

  return (onPause) => {
    const still = stopwatch(clock);
    const throttled = stopwatch(clock);

    const inTurn = async (request: HttpRequest): Promise<SendResult> => {
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
        const known = hosts.get(origin) ?? { nextAt: 0, spacingMs: 0, refusals: 0 };
        hosts.set(origin, known);
        const room = (ms: number): boolean => throttled.totalMs() + ms <= patienceMs;
        for (let times = 0; ; times++) {
          if (known.refusals >= REFUSALS_MAX) return refusal('not sent: the host throttles every request');
          const spaceMs = Math.max(0, known.nextAt - clock.now());
          if (!room(spaceMs)) return refusal('not sent: the host throttles most requests');
          known.nextAt = Math.max(clock.now(), known.nextAt) + known.spacingMs;
          await pause(spaceMs);
          const sent = await inTurn(request);
          if (!sent.ok || sent.value.status !== 429) {
            known.spacingMs = Math.floor(known.spacingMs * 0.9);
            known.refusals = 0;
            return sent;
          }
          known.spacingMs = Math.min(SPACING_MAX_MS, Math.max(SPACING_FIRST_MS, known.spacingMs * 2));
          const asked = retryAfterMs(sent.value.headers['retry-after'], clock.now());
          const backoff = backoffMs(times, clock.random(), PAUSE_MAX_MS);
          const waitMs = Math.max(asked ?? 0, backoff);
          if (!room(waitMs)) {
            known.refusals++;
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

// Several requests of one credential may wait at the same time; that time counts once.
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
