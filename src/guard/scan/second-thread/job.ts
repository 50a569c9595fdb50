import { SKIP_REASONS, type SkipReason } from '../../model.ts';

/** What the two threads of a scan share. It can be sent to a thread as it is. */
export type Job = {
  /** Absolute path. */
  root: string;
  /** The bytes of all paths, one path after the other. */
  paths: Uint8Array<SharedArrayBuffer>;
  /** Where each path ends. */
  ends: Uint32Array<SharedArrayBuffer>;
  /** Lower case. A file that contains none of them, in any case, has no finding and no suppression. */
  literals: readonly string[];
  /** One byte a file, see {@link outcomeOf}. */
  outcomes: Uint8Array<SharedArrayBuffer>;
  /** Number of the next file that neither thread has taken. */
  next: Int32Array<SharedArrayBuffer>;
};

/** What the second thread found out about a file; `open`: nothing yet, or that the rules have to look at it. */
export type Outcome = 'open' | 'no-literal' | SkipReason;

const OUTCOMES: readonly Outcome[] = ['open', 'no-literal', ...SKIP_REASONS];

// Small, so that neither thread waits long for the other's last files.
const BATCH = 16;

/** @param paths below the root, one character a byte */
export function createJob(root: string, paths: readonly string[], literals: readonly string[]): Job {
  const size = paths.reduce((sum, path) => sum + path.length, 0);
  const bytes = Buffer.from(new SharedArrayBuffer(size));
  const ends = new Uint32Array(new SharedArrayBuffer(4 * paths.length));
  let end = 0;
  for (const [index, path] of paths.entries()) {
    end += bytes.write(path, end, 'latin1');
    ends[index] = end;
  }
  return {
    root,
    paths: new Uint8Array(bytes.buffer),
    ends,
    literals,
    outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** @returns the path of a file, one character a byte */
export function pathOf({ paths, ends }: Job, index: number): string {
  return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}

/** Takes files for this thread, until all are taken by one of the two. */
export function* takeFiles({ next, outcomes }: Job): Generator<number> {
  for (let from = Atomics.add(next, 0, BATCH); from < outcomes.length; from = Atomics.add(next, 0, BATCH))
    for (let index = from; index < Math.min(from + BATCH, outcomes.length); index++) yield index;
}

export function setOutcome({ outcomes }: Job, index: number, outcome: Outcome): void {
  outcomes[index] = OUTCOMES.indexOf(outcome);
}

export function outcomeOf({ outcomes }: Job, index: number): Outcome {
  return OUTCOMES[outcomes[index] ?? 0] ?? 'open';
}
