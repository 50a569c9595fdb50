import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import type { Checked } from '../check/check.ts';
import type { HealthInputs, HealthReport } from '../model.ts';
import { needsAttention } from '../verdicts.ts';

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
  env: Environment,
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
