import type { Rule } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { type Examined, examiner, jobFor, type Outcome, outcomeOf } from './examine.ts';
import { examineAll, workersFor } from './pool.ts';

/** Examines the files of a folder; `outcomes` has one for each of the paths, `examined` only what there is to say. */
export type Engine = (
  root: string,
  paths: readonly string[],
  workers?: number,
) => Promise<{ examined: readonly Examined[]; outcomes: readonly Outcome[] }>;

/**
 * Prepares the rules and the search for their literals. `scan.ts` loads this file, and with it all rules, only where
 * there may be something to scan.
 *
 * @param rules in order of precedence; all of ours by default
 * @returns what examines files with them
 */
export function prepare(rules: readonly Rule[] = RULES): Engine {
  const examine = examiner(rules);
  return async (root, paths, workers = workersFor(paths.length)) => {
    const job = jobFor(root, paths);
    const examined = await examineAll(job, rules, examine, workers);
    return { examined, outcomes: paths.map((_path, index) => outcomeOf(job, index)) };
  };
}
