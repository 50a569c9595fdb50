import {
  type Conclusion,
  type Counts,
  type FailOn,
  type FindingState,
  LEVELS,
  type ScanResult,
} from '../model.ts';

const KEY: Record<Exclude<FindingState, 'active'>, keyof Counts> = {
  suppressed: 'suppressed',
  baselined: 'baselined',
  'outside-diff': 'outsideDiff',
};

/**
 * Decides what a scan comes to. The conclusion tells what is there and does not depend on a lenient `failOn`, so that a
 * workflow with `fail-on: never` can still act on it; `failed` tells whether that turns the step red. A failed gate
 * always has the conclusion `findings`. Whether nothing scanned is red is for the caller to say: it is a mistake in a
 * scan step and normal where there was no checkout.
 *
 * @param result findings with their final states, and the coverage
 * @param failOn least level that fails, or never
 * @returns the conclusion, and counts that add up to the number of findings
 */
export function conclude({ findings, coverage }: ScanResult, failOn: FailOn): Conclusion {
  const counts: Counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
  for (const { state, level } of findings) counts[state === 'active' ? level : KEY[state]]++;
  const failing = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const failed = failing.some((level) => counts[level] > 0);
  if (failed || counts.error + counts.warning > 0) return { conclusion: 'findings', failed, counts };
  return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}
