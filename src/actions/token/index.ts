import { setTimeout as sleep } from 'node:timers/promises';
import { neutralise } from '../../core/remote-text.ts';
import { runAction } from '../../github/index.ts';
import { loadCheck } from '../../guard/index.ts';
import { send } from '../../ims/index.ts';
import { cleanUp } from './clean-up.ts';
import { run, type World } from './run.ts';

const WORLD: World = {
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  send,
  guard: async (options) => {
    const { check } = await loadCheck();
    return check(options);
  },
};

/** The main stage in this process; main and post share one bundle, which holds all the code. */
export const main = (): Promise<void> => runAction((runner) => run(runner, WORLD), neutralise);

/** The post stage in this process. */
export const post = (): Promise<void> => runAction((runner) => cleanUp(runner, WORLD), neutralise);
