import { gitOf, pullsOf, runAction } from '../../github/index.ts';
import { run } from './run.ts';

/** Runs the suggest action in this process. */
export const main = (): Promise<void> => runAction((runner) => run(runner, { pulls: pullsOf, git: gitOf }));
