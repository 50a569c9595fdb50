import { setTimeout as sleep } from 'node:timers/promises';
import { runAction } from '../../github/index.ts';
import { send } from '../../ims/index.ts';
import type { Dependencies } from './ports.ts';
import { run } from './run.ts';

const DEPENDENCIES: Dependencies = {
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  send,
};

/** Runs the rotate action in this process. */
export const main = (): Promise<void> => runAction((runner) => run(runner, DEPENDENCIES));
