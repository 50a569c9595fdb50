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
  exempt: 'exempt',
  'outside-diff': 'outsideDiff',
};

/**
 * Decides on a scan. With a lenient `failOn` the conclusion stays the same, so that a workflow with `fail-on: never`
 * can still use it; `failed` says whether the step fails. A failed gate always has the conclusion `findings`. Whether
 * `nothing-scanned` fails is up to the caller: it is an error in a scan step, but normal if nothing is checked out.
 *
 * @param result findings with their final states
 */
export function conclude({ findings, coverage }: ScanResult, failOn: FailOn): Conclusion {
  const counts: Counts = {
    ...{ error: 0, warning: 0, note: 0 },
    ...{ suppressed: 0, baselined: 0, exempt: 0, outsideDiff: 0 },
  };
  for (const { state, level } of findings) counts[state === 'active' ? level : KEY[state]]++;
  const failing = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const failed = failing.some((level) => counts[level] > 0);
  if (failed || counts.error + counts.warning > 0) return { conclusion: 'findings', failed, counts };
  return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}
