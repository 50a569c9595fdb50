import { workerData } from 'node:worker_threads';
import { keywordSearch } from '../../detect/prefilter.ts';
import { skippedByPath } from '../../files/kinds.ts';
import { fileOf, shownPath } from '../../files/paths.ts';
import { createReader } from '../../files/read-file.ts';
import { type Job, type Outcome, pathOf, setOutcome, takeFiles } from './job.ts';

/** What the second thread runs: it leaves to the first thread only the files that a rule has to look at. */
export function prefilterFiles(job: Job): void {
  const read = createReader();
  const search = keywordSearch(job.keywords);
  const outcomeFor = (path: string): Outcome => {
    const skipReason = skippedByPath(path);
    if (skipReason !== undefined) return skipReason;
    const file = read(fileOf(job.root, path));
    if (!file.ok) return file.problem;
    return search(shownPath(path), file.value.haystack) === undefined ? 'no-keyword' : 'open';
  };
  for (const index of takeFiles(job)) setOutcome(job, index, outcomeFor(pathOf(job, index)));
}

/** The second thread, which only `start.ts` starts. */
export function main(): void {
  prefilterFiles(workerData as Job);
}
