import { setTimeout as sleep } from 'node:timers/promises';
import { issuesOf, runAction } from '../../github/index.ts';
import { type Dependencies, run } from './run.ts';

const DEPENDENCIES: Dependencies = {
  clock: {
    now: Date.now,
    sleep: (ms) => sleep(ms),
    random: Math.random,
    after: (ms, call) => {
      const timer = setTimeout(call, ms).unref();
      return () => clearTimeout(timer);
    },
  },
  issues: issuesOf,
};

/** Runs the audit action in this process. */
export const main = (): Promise<void> => runAction((runner) => run(runner, DEPENDENCIES));
