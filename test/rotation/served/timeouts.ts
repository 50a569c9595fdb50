import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { ENDED } from '../world.ts';

/** How the time-outs of requests are in the hand of a test. */
export type Timeouts = {
  /** The time of the last request that was sent is over. */
  expire: () => void;
  /** From now on, or no more, no request is sent: what is left of a process that has ended goes no further. */
  halt: (halted: boolean) => void;
  restore: () => void;
};

/** No request has a time limit until `restore`, and no pause takes time. */
export function withoutTime(): Timeouts {
  const timeout = AbortSignal.timeout;
  const pause = timers.setTimeout;
  let last = new AbortController();
  let isHalted = false;
  // Both HTTP clients ask for it before they send.
  AbortSignal.timeout = () => {
    if (isHalted) throw ENDED;
    last = new AbortController();
    return last.signal;
  };
  timers.setTimeout = ((_: number, value?: unknown) => Promise.resolve(value)) as typeof timers.setTimeout;
  syncBuiltinESMExports();
  return {
    expire: () => last.abort(timedOut()),
    halt: (halted) => {
      isHalted = halted;
    },
    restore: () => {
      AbortSignal.timeout = timeout;
      timers.setTimeout = pause;
      syncBuiltinESMExports();
    },
  };
}

/** What a request that took too long throws. */
export function timedOut(): DOMException {
  return new DOMException('The operation was aborted due to timeout', 'TimeoutError');
}
