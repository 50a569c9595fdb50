import { parentPort, workerData } from 'node:worker_threads';
import { RULES } from '../rules/index.ts';
import { ScanError } from '../scan-error.ts';
import { type Examined, examineFiles, examiner, type Job } from './examine.ts';

/** What a thread is told. Rules have functions, which cannot be sent, so they are named. */
export type Task = { job: Job; ruleIds: readonly string[] };

/** What a thread says when it has done its part, or cannot; anything else that ends it is a failure as well. */
export type Report = { examined: Examined[] } | { message: string; hint: string };

/**
 * The work of a thread: its share of the files. In a bundle the door's `worker.js` calls it.
 *
 * @throws Error when it does not run in a thread of the pool
 */
export async function runWorker(): Promise<void> {
  if (parentPort === null) throw new Error('This file is started by the scan, as a thread.');
  // The only thing that starts it is pool.ts.
  const { job, ruleIds } = workerData as Task;
  parentPort.postMessage(await work(job, ruleIds));
}

async function work(job: Job, ruleIds: readonly string[]): Promise<Report> {
  try {
    const rules = ruleIds.flatMap((id) => RULES.find((rule) => rule.id === id) ?? []);
    return { examined: await examineFiles(job, examiner(rules)) };
  } catch (error) {
    if (error instanceof ScanError) return { message: error.message, hint: error.hint };
    throw error;
  }
}
