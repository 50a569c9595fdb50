import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeywordTable } from '../../detect/prefilter.ts';
import type { Job } from './job.ts';

// The thread takes about as long to start as one thread needs for some thousands of files.
const FILES_MIN = 6_000;
// The thread creates few objects. Without a limit V8 gives it as much memory as the first thread.
const YOUNG_MB = 4;

/** @returns whether a second thread saves more time than its start takes */
export function needsSecondThread(files: number): boolean {
  return files >= FILES_MIN && availableParallelism() > 1;
}

/** A thread that has started and waits for a job. */
export type SecondThread = {
  /**
   * Gives it its job.
   *
   * @returns a promise that is fulfilled when the thread has ended, also when it failed: the files that it took then
   *   have no outcome, and the first thread scans them
   */
  run: (job: Job) => Promise<void>;
  /** Ends a thread that waits for a job. */
  stop: () => void;
};

/** Starts the second thread, which gets ready while Git still lists files. It does not keep the process alive. */
export function startSecondThread(keywords: KeywordTable, script: URL = workerScript()): SecondThread {
  // It needs nothing of the environment, where there may be secrets.
  const thread = new Worker(script, {
    workerData: keywords,
    env: {},
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    name: 'ims-auth-scan',
  });
  thread.unref();
  const ended = new Promise<void>((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
  return {
    run: (job) => {
      thread.ref();
      thread.postMessage(job);
      return ended;
    },
    stop: () => void thread.terminate(),
  };
}

// Neither expression is a constant, so the bundler does not change them.
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
