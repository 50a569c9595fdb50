import type { HealthFailOn, HealthReport, HealthVerdict } from './model.ts';

/** Number of credentials by verdict. */
export type ByVerdict = Readonly<Record<HealthVerdict, number>>;

/** Every report takes its counts from here, so that they agree. */
export function countVerdicts({ credentials }: Pick<HealthReport, 'credentials'>): ByVerdict {
  const counts = { failing: 0, warning: 0, unknown: 0, healthy: 0 };
  for (const { verdict } of credentials) counts[verdict]++;
  return counts;
}

// `never` fails no step, but a failing credential needs attention all the same.
const NEED_ATTENTION: Readonly<Record<HealthFailOn, readonly HealthVerdict[]>> = {
  error: ['failing'],
  warning: ['failing', 'warning'],
  never: ['failing'],
};

/**
 * Tells whether a credential with this verdict needs attention: it fails the step (unless `failOn` is `never`) and opens
 * the issue. One that could not be checked does neither.
 */
export function needsAttention(verdict: HealthVerdict, failOn: HealthFailOn): boolean {
  return NEED_ATTENTION[failOn].includes(verdict);
}
