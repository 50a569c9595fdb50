import { type Clock, retryAfterMs, type Send } from '../ims/index.ts';

/** How long one credential waits for IMS or an API to stop throttling, in ms, all pauses together. */
export const THROTTLED_MAX_MS = 5 * 60 * 1_000;

const FIRST_PAUSE_MS = 1_000;
const PAUSE_MAX_MS = 60_000;
const SPACING_FIRST_MS = 50;
const SPACING_MAX_MS = 1_000;

/** Time and network for the check of one credential. */
export type Pace = { clock: Clock; send: Send };

/**
 * Slows a check down as far as the servers ask for it, so that throttling makes it longer instead of red.
 *
 * A request that is answered with 429 is sent again after the pause that the answer asks for, or a doubling one. From
 * then on the requests of all credentials to the same host are spaced out, the more the oftener it throttles. Pauses
 * do not count for the deadline of a credential: its clock stands still meanwhile. A pause that would make more than
 * {@link THROTTLED_MAX_MS} is not begun; the request then fails as throttled and is not retried.
 *
 * @param clock time and chance
 * @param send the network
 * @returns a function that gives each credential its own clock and network
 */
export function pacing(clock: Clock, send: Send): () => Pace {
  const hosts = new Map<string, { nextAt: number; spacingMs: number }>();

  return () => {
    const still = stopwatch(clock);
    const pause = async (ms: number): Promise<void> => {
      if (ms > 0) await still.during(() => clock.sleep(ms));
    };
    const paced: Send = async (request) => {
      const origin = new URL(request.url).origin;
      const host = hosts.get(origin) ?? { nextAt: 0, spacingMs: 0 };
      hosts.set(origin, host);
      for (let times = 0; ; times++) {
        const startAt = Math.max(clock.now(), host.nextAt);
        host.nextAt = startAt + host.spacingMs;
        await pause(startAt - clock.now());
        const sent = await send(request);
        if (!sent.ok || sent.answer.status !== 429) {
          host.spacingMs = Math.floor(host.spacingMs * 0.9);
          return sent;
        }
        host.spacingMs = Math.min(SPACING_MAX_MS, Math.max(SPACING_FIRST_MS, host.spacingMs * 2));
        const asked = retryAfterMs(sent.answer.headers['retry-after'], clock.now());
        const backoff = Math.min(PAUSE_MAX_MS, FIRST_PAUSE_MS * 2 ** times) * (0.5 + clock.random() / 2);
        const waitMs = Math.max(asked ?? 0, backoff);
        if (still.totalMs() + waitMs > THROTTLED_MAX_MS) {
          const evidence = { status: 429, ...(asked === undefined ? {} : { retryAfterMs: asked }) };
          return { ok: false, cause: 'throttled', evidence, retryable: false };
        }
        await pause(waitMs);
      }
    };
    return { clock: { ...clock, now: () => clock.now() - still.totalMs() }, send: paced };
  };
}

// Several requests of one credential may pause at the same time; that time counts once.
function stopwatch(clock: Clock): {
  during: (work: () => Promise<void>) => Promise<void>;
  totalMs: () => number;
} {
  let running = 0;
  let since = 0;
  let before = 0;
  const totalMs = (): number => before + (running > 0 ? clock.now() - since : 0);
  return {
    totalMs,
    during: async (work) => {
      if (running++ === 0) since = clock.now();
      await work();
      if (running === 1) before = totalMs();
      running--;
    },
  };
}
