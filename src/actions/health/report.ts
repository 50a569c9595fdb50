import { VERSION } from '../../guard/index.ts';
import type { HealthFailOn, HealthReport, HealthVerdict } from '../../guard/report/index.ts';
import type { Checked } from '../../health/check/check.ts';
import type { HealthInputs } from '../../health/types.ts';

/**
 * Puts together what all the reports say, so that they agree.
 *
 * @param inputs the checked inputs
 * @param checked what the check showed
 * @param time start in ms since the epoch, duration in ms
 * @param env environment of the runner, for repository and run
 * @returns the input of every report
 */
export function healthReport(
  inputs: HealthInputs,
  checked: Checked,
  time: { startedAt: number; durationMs: number },
  env: Readonly<Record<string, string | undefined>>,
): HealthReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = env;
  return {
    ...time,
    ...checked,
    limits: inputs.limits,
    failOn: inputs.failOn,
    failed:
      inputs.failOn !== 'never' &&
      checked.credentials.some(({ verdict }) => needsAttention(verdict, inputs.failOn)),
    toolVersion: VERSION,
    ...(repository ? { repository } : {}),
    ...(serverUrl ? { serverUrl } : {}),
    ...(runId ? { runId } : {}),
  };
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
