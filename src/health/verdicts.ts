import type { HealthFailOn, HealthReport, HealthVerdict } from './model.ts';

/** Number of credentials by verdict. */
export type ByVerdict = Readonly<Record<HealthVerdict, number>>;

/** Counts the verdicts. Every report uses this function, so that their numbers agree. */
export function countVerdicts({ credentials }: Pick<HealthReport, 'credentials'>): ByVerdict {
  const counts = { failing: 0, warning: 0, unknown: 0, healthy: 0 };
  for (const { verdict } of credentials) counts[verdict]++;
  return counts;
}

/**
 * In how many checks in a row a credential is `unknown` until a person should know: then Adobe is not only down for a
 * moment, or something else is wrong that nobody sees. The step does not fail for that.
 */
export const UNANSWERED_RUNS = 3;

// `never` does not fail the step, but a failing credential still needs attention.
const NEED_ATTENTION: Readonly<Record<HealthFailOn, readonly HealthVerdict[]>> = {
  error: ['failing'],
  warning: ['failing', 'warning'],
  never: ['failing'],
};

/**
 * Tells whether a credential with this verdict needs attention: it fails the step (unless `failOn` is `never`) and opens
 * the issue. A credential that could not be checked does neither.
 */
export function needsAttention(verdict: HealthVerdict, failOn: HealthFailOn): boolean {
  return NEED_ATTENTION[failOn].includes(verdict);
}
