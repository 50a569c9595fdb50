import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job } from './job.ts';

// The thread takes about as long to start as one thread needs for some thousands of files.
const FILES_MIN = 6_000;
// The thread creates few objects. Without a limit V8 gives it as much memory as the first thread.
const YOUNG_MB = 4;

/** @returns whether a second thread saves more time than its start takes */
export function needsSecondThread(files: number): boolean {
  return files >= FILES_MIN && availableParallelism() > 1;
}

/**
 * Starts the second thread on a job.
 *
 * @returns a promise that is fulfilled when the thread has ended, even if it failed: then the files that it took have
 *   no outcome, and the first thread scans them
 */
export function startSecondThread(job: Job, script: URL = workerScript()): Promise<void> {
  // The thread needs no environment variables, which may contain secrets.
  const thread = new Worker(script, {
    workerData: job,
    env: {},
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    name: 'ims-auth-scan',
  });
  return new Promise((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}

// Neither expression is a constant, so the bundler does not change them.
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
