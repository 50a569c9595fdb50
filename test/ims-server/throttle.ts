import { json, type Reply } from './replies.ts';
import type { ImsState } from './state.ts';

/** The answer of IMS to a client that asks too often. */
function throttled(seconds: number): Reply {
  return json(429, { message: 'too many tokens generated' }, { 'retry-after': String(seconds) });
}

/** Counts a request of now, or says in how many seconds it is allowed. Only what is allowed counts. */
function count(state: ImsState, times: number[], limit: number): number | undefined {
  if (!Number.isFinite(limit)) return undefined;
  const now = state.now();
  const since = now - state.throttleWindowMs;
  const recent = times.filter((time) => time > since);
  if (recent.length < limit) {
    times.push(now);
    return undefined;
  }
  // One more is allowed once this one, the oldest that counts, has left the window.
  const blocking = recent.at(-limit) ?? now;
  return Math.max(1, Math.ceil((blocking - since) / 1000));
}

/** The limit for the tokens of one client: the refusal, or nothing. Counts before the token is made. */
export function throttleClient(state: ImsState, clientId: string): Reply | undefined {
  const times = state.grantedAt.get(clientId) ?? [];
  state.grantedAt.set(clientId, times);
  const seconds = count(state, times, state.throttleAfter);
  return seconds === undefined ? undefined : throttled(seconds);
}

/** The limit for the requests of all clients together to IMS: the refusal, or nothing. */
export function throttleAll(state: ImsState): Reply | undefined {
  const seconds = count(state, state.answeredAt, state.throttleAllAfter);
  return seconds === undefined ? undefined : throttled(seconds);
}
