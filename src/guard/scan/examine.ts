import { type Matter, prefilter } from '../detect/prefilter.ts';
import { loadYaml } from '../detect/tree.ts';
import { isMinified, kindOf, skippedByPath } from '../files/kinds.ts';
import { fileOf, shownPath } from '../files/paths.ts';
import { createReader } from '../files/read-file.ts';
import type { Finding, Notice, Rule, SkipReason, Source } from '../model.ts';

/** What is shared by all threads that examine the same files. It can be sent to a thread as it is. */
export type Job = {
  /** Absolute path. */
  root: string;
  /** Paths with a zero between them, one character a byte: one string is sent faster than many. */
  paths: string;
  /** One byte a file, zero as long as nobody has looked at it. */
  outcomes: Uint8Array<SharedArrayBuffer>;
  /** Number of the next file that nobody has taken. */
  next: Int32Array<SharedArrayBuffer>;
};

/** What came of a file that there is something to say about. */
export type Examined = { index: number; findings: readonly Finding[]; notices: readonly Notice[] };

/** What is known of a file afterwards. `unknown` means that a thread took it and never came back. */
export type Outcome = SkipReason | 'scanned' | 'unknown';

const OUTCOMES: readonly Outcome[] = [
  'unknown',
  'scanned',
  'binary',
  'too-large',
  'unreadable',
  'deleted',
  'symlink',
  'submodule',
  'lfs-pointer',
  'vendored',
  'minified',
  'lock-file',
  'excluded',
];

// Files are taken in lots of this many, so that a thread with large files does not hold up the others.
const LOT = 16;

/**
 * Puts together a job.
 *
 * @param root absolute path
 * @param paths files below it, one character a byte
 * @returns a job on which nothing is done yet
 */
export function jobFor(root: string, paths: readonly string[]): Job {
  return {
    root,
    paths: paths.join('\0'),
    outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** Examines one file; made once a thread, because it has a table and a buffer. */
export type Examiner = (root: string, bytes: string) => Outcome | Promise<FileResult>;

/**
 * Examines files until all are taken. Several threads may do this on the same job; what comes of a file does not
 * depend on which of them looked at it.
 *
 * @param job the job; its outcomes are filled in
 * @param examine of {@link examiner}, with the same rules in all threads
 * @returns the files that there is something to say about, in no particular order
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
export async function examineFiles(
  { root, paths: joined, outcomes, next }: Job,
  examine: Examiner,
): Promise<Examined[]> {
  const paths = joined.split('\0');
  const examined: Examined[] = [];
  for (let from = Atomics.add(next, 0, LOT); from < outcomes.length; from = Atomics.add(next, 0, LOT)) {
    const end = Math.min(from + LOT, outcomes.length);
    for (let index = from; index < end; index++) {
      const seen = examine(root, paths[index] ?? '');
      // Nearly all files need no second look, and then nothing is waited for.
      const result = typeof seen === 'string' ? seen : await seen;
      outcomes[index] = OUTCOMES.indexOf(typeof result === 'string' ? result : 'scanned');
      if (typeof result !== 'string') examined.push({ index, ...result });
    }
  }
  return examined;
}

/**
 * Reads what was noted of a file.
 *
 * @param job the job, when all is done
 * @param index number of the file
 * @returns what is known of it
 */
export function outcomeOf({ outcomes }: Job, index: number): Outcome {
  return OUTCOMES[outcomes[index] ?? 0] ?? 'unknown';
}

type FileResult = Outcome | Omit<Examined, 'index'>;

/**
 * Prepares to examine files.
 *
 * @param rules in order of precedence
 * @returns a function that takes the root and a path below it, and throws ScanError when a rule fails
 */
export function examiner(rules: readonly Rule[]): Examiner {
  const read = createReader();
  const rulesFor = prefilter(rules);
  const ids = new Set(rules.map(({ id }) => id));
  return (root, bytes) => {
    const skip = skippedByPath(bytes);
    if (skip !== undefined) return skip;
    const opened = read(fileOf(root, bytes));
    if (typeof opened === 'string') return opened;
    const path = shownPath(bytes);
    const matter = rulesFor(path, opened.haystack);
    if (matter === undefined) return 'scanned';
    const text = opened.text();
    if (isMinified(path, text)) return 'minified';
    return secondLook({ path, text, kind: kindOf(path) }, matter, ids);
  };
}

// What applies the rules is loaded for the first file that holds a literal of one; most trees have none.
async function secondLook(source: Source, matter: Matter, ids: ReadonlySet<string>): Promise<FileResult> {
  const [{ judge }] = await Promise.all([import('./judge.ts'), loadYaml()]);
  return judge(source, matter, ids) ?? 'scanned';
}
