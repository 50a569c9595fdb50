import { budgetLine, type RateBudget, type Runner, rateBudget } from '../../github/index.ts';

/** Time, and what waits for it; tests pass their own. */
export type Clock = {
  /** In ms since the epoch. */
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  random: () => number;
  /** Calls back after that many ms, unless the process ends before. @returns takes that back */
  after: (ms: number, call: () => void) => () => void;
};

// The token of an App lives for an hour, and a job that waits costs as much as one that works.
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Makes the gate of all requests with one token; the log says when it pauses. */
export function budgetFor(runner: Runner, clock: Clock): RateBudget {
  return rateBudget({
    clock,
    longestPauseMs: LONGEST_PAUSE_MS,
    onEvent: (event) => runner.info(budgetLine(event)),
  });
}
