import { parentPort, workerData } from 'node:worker_threads';
import { type KeywordTable, keywordSearch } from '../../detect/prefilter.ts';
import { skippedByPath } from '../../files/kinds.ts';
import { fileOf, shownPath } from '../../files/paths.ts';
import { createReader, SIZE_MAX } from '../../files/read-file.ts';
import { type Job, type Outcome, pathOf, setOutcome, takeFiles } from './job.ts';

/**
 * Prepares what the second thread runs on a job: it leaves to the first thread only the files that a rule has to look
 * at.
 */
export function fileSieve(keywords: KeywordTable): (job: Job) => void {
  // A large file is left to the first thread, which has a buffer of that size.
  const read = createReader(undefined, SIZE_MAX);
  const search = keywordSearch(keywords);
  const outcomeOf = (root: string, path: string): Outcome => {
    const skipReason = skippedByPath(path);
    if (skipReason !== undefined) return skipReason;
    const file = read(fileOf(root, path), path);
    // What is too large or does not look like text is left to the first thread: there are few of these.
    if (!file.ok) return file.problem === 'too-large' ? 'open' : file.problem;
    const { haystack, unusual } = file.value;
    if (search(shownPath(path), haystack) !== undefined) return 'open';
    return unusual?.looksBinary() === true ? 'binary' : 'no-keyword';
  };
  return (job) => {
    for (const index of takeFiles(job)) setOutcome(job, index, outcomeOf(job.root, pathOf(job, index)));
  };
}

/** The second thread, which only `start.ts` starts. It waits for one job and ends. */
export function main(): void {
  const sieve = fileSieve(workerData as KeywordTable);
  parentPort?.once('message', (job: Job) => sieve(job));
}
