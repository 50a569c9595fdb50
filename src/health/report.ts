import { VERSION } from '../guard/index.ts';
import type { HealthFailOn, HealthReport, HealthVerdict } from '../report/index.ts';
import type { Checked } from './check.ts';
import type { HealthInputs } from './types.ts';

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
    failed: reaches(checked, inputs.failOn),
    toolVersion: VERSION,
    ...(repository ? { repository } : {}),
    ...(serverUrl ? { serverUrl } : {}),
    ...(runId ? { runId } : {}),
  };
}

// By the verdict, as every count is: a credential that could not be checked turns nothing red.
function reaches({ credentials }: Checked, failOn: HealthFailOn): boolean {
  const red: Record<HealthFailOn, readonly HealthVerdict[]> = {
    error: ['failing'],
    warning: ['failing', 'warning'],
    never: [],
  };
  return credentials.some(({ verdict }) => red[failOn].includes(verdict));
}
