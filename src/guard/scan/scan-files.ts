import { setFlagsFromString } from 'node:v8';
import { failed } from '../../core/result.ts';
import { literalsOf } from '../detect/prefilter.ts';
import type { Rule } from '../detect/rule.ts';
import { RULES } from '../rules/index.ts';
import { type FileOutcome, fileScanner, NOTHING_FOUND } from './scan-file.ts';
import { createJob, outcomeOf, takeFilesToScan } from './second-thread/job.ts';
import { needsSecondThread, startSecondThread } from './second-thread/start.ts';

/** Scans files, in their order; paths are below the root, one character a byte. */
export type FilesScanner = (paths: readonly string[]) => Promise<FileOutcome[]>;

/** Settings for tests. */
export type ThreadOptions = { secondThread?: boolean | undefined; script?: URL | undefined };

/**
 * Prepares to scan files.
 *
 * A second thread reads files as well, and leaves to the first only those that contain a literal, which are few.
 * Measured on 50,000 files of real repositories: it makes the scan 1.4 times as fast, so that it takes 1.2 times as long
 * as ripgrep, which also has two threads; it uses about 35 MB. A second thread that also applies rules used 66 MB and
 * was no faster.
 *
 * @param root absolute path
 * @param rules in order of precedence
 * @throws ScanError if a rule fails
 */
export function filesScanner(
  root: string,
  rules: readonly Rule[] = RULES,
  options: ThreadOptions = {},
): FilesScanner {
  const scanFile = fileScanner(root, rules);
  const literals = literalsOf(rules);
  return async (paths) => {
    const outcomes: FileOutcome[] = [];
    const scanAll = async (indexes: Iterable<number>): Promise<void> => {
      for (const index of indexes) {
        const outcome = scanFile(paths[index] ?? '');
        outcomes[index] = outcome instanceof Promise ? await outcome : outcome;
      }
    };
    const { secondThread = needsSecondThread(paths.length), script } = options;
    if (!secondThread) {
      await scanAll(paths.keys());
      return outcomes;
    }

    // V8 doubles the space for new objects whenever it is full, up to 50 MB. A scan does not need that, because its objects
    // are short-lived. Measured on 50,000 files: 133 MB at the peak instead of 186 MB, and no slower.
    setFlagsFromString('--semi-space-growth-factor=1');
    const job = createJob(root, paths, literals);
    const ended = startSecondThread(job, script);
    await scanAll(takeFilesToScan(job));
    await ended;
    const left: number[] = [];
    for (const index of paths.keys()) {
      if (outcomes[index] !== undefined) continue;
      const found = outcomeOf(job, index);
      if (found === 'open') left.push(index);
      else outcomes[index] = found === 'no-literal' ? NOTHING_FOUND : failed(found);
    }
    await scanAll(left);
    return outcomes;
  };
}
