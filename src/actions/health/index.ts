import { setTimeout as sleep } from 'node:timers/promises';
import { issuesOf, runAction } from '../../github/index.ts';
import { send } from '../../ims/index.ts';
import { run, type World } from './run.ts';

const WORLD: World = {
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  send,
  issues: issuesOf,
};

/** The health action in this process. */
export const main = (): Promise<void> => runAction((runner) => run(runner, WORLD));
