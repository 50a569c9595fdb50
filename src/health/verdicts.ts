import type { HealthFailOn, HealthReport, HealthVerdict } from './model.ts';

/** How many credentials have a verdict. */
export type ByVerdict = Readonly<Record<HealthVerdict, number>>;

/**
 * Counts credentials by verdict. Every report shows these, so that all counts agree.
 *
 * @param report the report
 * @returns counts that add up to the number of credentials
 */
export function countVerdicts({ credentials }: Pick<HealthReport, 'credentials'>): ByVerdict {
  const counts = { failing: 0, warning: 0, unknown: 0, healthy: 0 };
  for (const { verdict } of credentials) counts[verdict]++;
  return counts;
}

/**
 * Tells whether a credential needs somebody: by its verdict, as every count is, so that one that could not be checked
 * turns nothing red. With `never` nothing is red, and what fails needs somebody all the same.
 *
 * @param verdict of the credential
 * @param failOn of the run
 * @returns true for what makes the job red, or would
 */
export function needsAttention(verdict: HealthVerdict, failOn: HealthFailOn): boolean {
  return verdict === 'failing' || (verdict === 'warning' && failOn === 'warning');
}
