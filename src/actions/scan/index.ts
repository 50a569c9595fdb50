import { runAction } from '../../github/index.ts';
import { run } from './run.ts';

/** Runs the scan action in this process. */
export const main = (): Promise<void> => runAction(run);
