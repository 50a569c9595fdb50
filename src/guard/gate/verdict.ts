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
 * Decides on a scan. The conclusion does not depend on a lenient `failOn`, so that a workflow with `fail-on: never` can
 * still act on it; `failed` says whether the step fails. A failed gate always has the conclusion `findings`. Whether
 * `nothing-scanned` fails is for the caller to decide: it is a mistake in a scan step and normal without a checkout.
 *
 * @param result findings with their final states
 * @param failOn lowest level that fails, or never
 */
export function conclude({ findings, coverage }: ScanResult, failOn: FailOn): Conclusion {
  const counts: Counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
  for (const { state, level } of findings) counts[state === 'active' ? level : KEY[state]]++;
  const failing = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const failed = failing.some((level) => counts[level] > 0);
  if (failed || counts.error + counts.warning > 0) return { conclusion: 'findings', failed, counts };
  return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}
