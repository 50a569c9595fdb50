import { workerData } from 'node:worker_threads';
import { literalSearch } from '../../detect/literals.ts';
import { skippedByPath } from '../../files/kinds.ts';
import { fileOf } from '../../files/paths.ts';
import { createReader } from '../../files/read-file.ts';
import { type Job, type Outcome, pathOf, setOutcome, takeFiles } from './job.ts';

/** Runs in the second thread. Leaves to the first thread only the files that contain a literal. */
export function prefilterFiles(job: Job): void {
  const read = createReader();
  const search = literalSearch(job.literals);
  const found = new Uint8Array(job.literals.length);
  const outcomeFor = (path: string): Outcome => {
    const skipReason = skippedByPath(path);
    if (skipReason !== undefined) return skipReason;
    const file = read(fileOf(job.root, path));
    if (!file.ok) return file.problem;
    if (!search(file.value.haystack, found)) return 'no-literal';
    found.fill(0);
    return 'open';
  };
  for (const index of takeFiles(job)) setOutcome(job, index, outcomeFor(pathOf(job, index)));
}

/** Runs the second thread. Only `start.ts` starts it. */
export function main(): void {
  prefilterFiles(workerData as Job);
}
