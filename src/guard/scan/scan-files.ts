import { availableParallelism } from 'node:os';
import { failed } from '../../core/result.ts';
import type { Rule } from '../detect/rule.ts';
import { ruleSet } from './rule-set.ts';
import { type FileOutcome, fileScanner, NOTHING_FOUND, textScanner } from './scan-file.ts';
import { createJob, outcomeOf, takeFilesToScan } from './second-thread/job.ts';
import type { SecondThread } from './second-thread/start.ts';

/** Scans the files of one folder. */
export type FilesScanner = {
  /** Says how many files there are at least, so that a second thread gets ready before all of them are known. */
  expect: (files: number) => void;
  /**
   * Scans files, in their order; paths are below the root, one character a byte. Called once.
   *
   * @param own files behind them that count as code of this repository, whatever their paths say
   */
  scan: (paths: readonly string[], own?: readonly string[]) => Promise<FileOutcome[]>;
  /** Scans a text under a path, as reports show it. */
  scanText: (path: string, bytes: Buffer) => Promise<FileOutcome>;
  /** Has to be called when `scan` is not. */
  stop: () => void;
};

// The second thread takes about as long to start as one thread needs for some thousands of files.
const FILES_MIN = 6_000;

/** @returns whether a second thread saves more time than its start takes */
export function needsSecondThread(files: number): boolean {
  return files >= FILES_MIN && availableParallelism() > 1;
}

/** Settings for tests. */
export type ThreadOptions = {
  secondThread?: boolean | undefined;
  script?: URL | undefined;
  /** In milliseconds. */
  now?: (() => number) | undefined;
};

/**
 * Prepares to scan files.
 *
 * A second thread reads files as well, and leaves to the first only those that a rule has to look at, which are few.
 * Measured on 50,000 files of real repositories: it makes the scan 1.4 times as fast, so that it takes 1.3 to 1.4 times
 * as long as ripgrep, which has two threads as well; it costs about 35 MB. When it applied rules, too, it cost 66 MB and
 * the scan was no faster.
 *
 * @param root absolute path
 * @param given rules in order of precedence; default: all
 * @throws ScanError if a rule fails
 */
export function filesScanner(
  root: string,
  given: readonly Rule[] | undefined,
  options: ThreadOptions = {},
): FilesScanner {
  const rules = ruleSet(given);
  const scanFile = fileScanner(root, rules, { now: options.now });
  const { secondThread, script } = options;
  let starting: Promise<SecondThread & { keepHeapSmall: () => void }> | undefined;
  const start = async () => {
    const { keepHeapSmall, startSecondThread } = await import('./second-thread/start.ts');
    return { keepHeapSmall, ...startSecondThread(rules.keywords, script) };
  };
  const expect = (files: number): void => {
    if (starting !== undefined || !(secondThread ?? needsSecondThread(files))) return;
    starting = start();
    // Why it cannot be loaded is said when it is needed.
    starting.catch(() => undefined);
  };
  const scanListed = async (paths: readonly string[]): Promise<FileOutcome[]> => {
    const outcomes: FileOutcome[] = [];
    const scanAll = async (indexes: Iterable<number>): Promise<void> => {
      for (const index of indexes) {
        const outcome = scanFile(paths[index] ?? '');
        outcomes[index] = outcome instanceof Promise ? await outcome : outcome;
      }
    };
    expect(paths.length);
    const thread = await starting;
    if (thread === undefined) {
      await scanAll(paths.keys());
      return outcomes;
    }

    thread.keepHeapSmall();
    const job = createJob(root, paths);
    const ended = thread.run(job);
    await scanAll(takeFilesToScan(job));
    await ended;
    const left: number[] = [];
    for (const index of paths.keys()) {
      if (outcomes[index] !== undefined) continue;
      const found = outcomeOf(job, index);
      if (found === 'open') left.push(index);
      else outcomes[index] = found === 'no-keyword' ? NOTHING_FOUND : failed(found);
    }
    await scanAll(left);
    return outcomes;
  };
  return {
    expect,
    scan: async (paths, own = []) => {
      const outcomes = await scanListed(paths);
      for (const path of own) outcomes.push(await scanFile(path, true));
      return outcomes;
    },
    scanText: async (path, bytes) => await textScanner(rules, options.now)(path, bytes),
    stop: () =>
      void starting?.then(
        (thread) => thread.stop(),
        () => undefined,
      ),
  };
}
