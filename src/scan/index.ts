import { harmless, redact, runWorker } from '../guard/index.ts';
import { runAction } from '../runner/index.ts';
import { run } from './run.ts';

/** The scan action in this process. */
export const main = (): Promise<void> => runAction(run, (text, _secrets, max) => harmless(redact(text), max));

/** A worker thread of the scan. */
export const worker = runWorker;
