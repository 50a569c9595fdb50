import { SKIP_REASONS, type SkipReason } from '../../model.ts';

/** The data that the two threads of a scan share. It can be passed to a thread without conversion. */
export type Job = {
  /** Absolute path. */
  root: string;
  /** The bytes of all paths, one path after the other. */
  paths: Uint8Array<SharedArrayBuffer>;
  /** Where each path ends. */
  ends: Uint32Array<SharedArrayBuffer>;
  /** One byte a file, see {@link outcomeOf}. */
  outcomes: Uint8Array<SharedArrayBuffer>;
  /** Numbers of the files that the second thread leaves to the first: those that a rule has to look at. */
  left: Uint32Array<SharedArrayBuffer>;
  /** At {@link NEXT} the number of the next file that neither thread has taken, at {@link LEFT} the length of `left`. */
  counters: Int32Array<SharedArrayBuffer>;
};

const NEXT = 0;
const LEFT = 1;

/** What the second thread found out about a file; `open`: nothing yet, or that a rule has to look at it. */
export type Outcome = 'open' | 'no-keyword' | SkipReason;

const OUTCOMES: readonly Outcome[] = ['open', 'no-keyword', ...SKIP_REASONS];

// Small, so that neither thread waits long for the other's last files.
const BATCH = 16;
const WRITE = 256;

/** @param paths below the root, one character a byte */
export function createJob(root: string, paths: readonly string[]): Job {
  const ends = numbers(paths.length);
  let end = 0;
  for (const [index, path] of paths.entries()) {
    end += path.length;
    ends[index] = end;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(end));
  const buffer = Buffer.from(bytes.buffer);
  // Writing many paths at once is faster; writing all of them at once takes much memory.
  for (let from = 0; from < paths.length; from += WRITE)
    buffer.write(paths.slice(from, from + WRITE).join(''), ends[from - 1] ?? 0, 'latin1');
  return {
    root,
    paths: bytes,
    ends,
    outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
    left: numbers(paths.length),
    counters: new Int32Array(new SharedArrayBuffer(8)),
  };
}

function numbers(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

/** @returns the path of a file, one character a byte */
export function pathOf({ paths, ends }: Job, index: number): string {
  return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}

/** Takes files for this thread, until the two threads have taken all. */
export function* takeFiles({ counters, outcomes }: Job): Generator<number> {
  const count = outcomes.length;
  for (let from = Atomics.add(counters, NEXT, BATCH); from < count; from = Atomics.add(counters, NEXT, BATCH))
    for (let index = from; index < Math.min(from + BATCH, count); index++) yield index;
}

/** Takes files for the first thread, including those that the second one has left to it so far. */
export function* takeFilesToScan(job: Job): Generator<number> {
  let done = 0;
  for (const index of takeFiles(job)) {
    yield index;
    for (; done < Atomics.load(job.counters, LEFT); done++) yield job.left[done] ?? 0;
  }
}

/** Called by the second thread for each file that it takes. */
export function setOutcome({ counters, left, outcomes }: Job, index: number, outcome: Outcome): void {
  outcomes[index] = OUTCOMES.indexOf(outcome);
  if (outcome !== 'open') return;
  left[Atomics.load(counters, LEFT)] = index;
  Atomics.add(counters, LEFT, 1);
}

export function outcomeOf({ outcomes }: Job, index: number): Outcome {
  return OUTCOMES[outcomes[index] ?? 0] ?? 'open';
}
