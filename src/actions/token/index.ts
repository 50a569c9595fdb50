import { setTimeout as sleep } from 'node:timers/promises';
import { runAction } from '../../github/index.ts';
import { loadCheck } from '../../guard/index.ts';
import { send } from '../../ims/index.ts';
import { type Dependencies, run } from './run.ts';

const DEPENDENCIES: Dependencies = {
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  send,
  guard: async (options) => {
    const { check } = await loadCheck();
    return check(options);
  },
};

/** Runs the token action in this process. */
export const main = (): Promise<void> => runAction((runner) => run(runner, DEPENDENCIES));
