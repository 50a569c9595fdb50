import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Rule } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { ScanError } from '../scan-error.ts';
import { type Examined, type Examiner, examineFiles, type Job } from './examine.ts';
import type { Report, Task } from './run-worker.ts';

// A thread takes about as long to start as one of them needs for some thousands of files.
const FILES_PER_WORKER = 6_000;
// Each has a heap of its own, and reading does not get much faster with more.
const WORKERS_MAX = 1;
// A thread makes many short-lived texts; without a limit it keeps some 50 MB for them.
const YOUNG_MB = 12;

/**
 * How many threads beside this one are worth starting.
 *
 * @param files number of files to read
 * @returns 0 for all but large trees
 */
export function workersFor(files: number): number {
  return Math.min(Math.floor(files / FILES_PER_WORKER), availableParallelism() - 1, WORKERS_MAX);
}

/**
 * Examines all files of a job, on this thread and on others beside it.
 *
 * @param job the job; its outcomes are complete afterwards
 * @param rules in order of precedence; rules that are not ours stay on this thread, because they cannot be sent
 * @param examine made of these rules, for this thread
 * @param workers threads beside this one
 * @param script what a thread runs
 * @returns the files that there is something to say about, in their order
 * @throws ScanError when a rule or a thread failed: files may then be missing, and a part of a scan is none
 */
export async function examineAll(
  job: Job,
  rules: readonly Rule[],
  examine: Examiner,
  workers: number,
  script: URL = workerScript(),
): Promise<Examined[]> {
  const ours = rules.every((rule) => RULES.includes(rule));
  const task: Task = { job, ruleIds: rules.map(({ id }) => id) };
  const threads = Array.from({ length: ours ? workers : 0 }, () => start(task, script));
  // All at once, so that no thread is left behind when this one fails.
  const [mine, ...others] = await Promise.allSettled([examineFiles(job, examine), ...threads]);
  const examined: Examined[] = [];
  for (const part of [mine, ...others]) {
    if (part.status === 'fulfilled') examined.push(...part.value);
    else throw part.reason instanceof ScanError ? part.reason : failure(part.reason);
  }
  if (job.outcomes.includes(0)) throw failure(undefined);
  return examined.sort((a, b) => a.index - b.index);
}

function failure(cause: unknown): ScanError {
  return new ScanError('A thread of the scan failed, so that files may be missing.', {
    hint: 'Run it again; when that does not help, report it.',
    cause,
  });
}

// Beside this file in the sources and in build/, beside the bundle in dist/. The bundler leaves both expressions alone
// because neither of them is a constant.
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}

function start(task: Task, script: URL): Promise<Examined[]> {
  // It needs nothing of the environment, where there may be secrets.
  const thread = new Worker(script, {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    name: 'ims-auth-scan',
  });
  // A plain promise: the command runs on a laptop with Node 20 as well, which has no Promise.withResolvers.
  return new Promise((resolve, reject) => {
    thread.once('message', (report: Report) => {
      if ('examined' in report) resolve(report.examined);
      else reject(new ScanError(report.message, { hint: report.hint }));
      thread.unref();
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread ended too early.')));
  });
}
