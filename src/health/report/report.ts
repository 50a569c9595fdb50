import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import type { CheckResult, HealthInputs, HealthReport } from '../model.ts';
import { needsAttention } from '../verdicts.ts';

/**
 * Makes the input that all reports share, so that they agree.
 *
 * @param time start in ms since the epoch, duration in ms
 * @param env source of repository, server and run
 */
export function healthReport(
  { limits, failOn }: HealthInputs,
  result: CheckResult,
  time: { startedAt: number; durationMs: number },
  env: Environment,
): HealthReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = env;
  return {
    ...time,
    ...result,
    limits,
    failOn,
    failed: failOn !== 'never' && result.credentials.some(({ verdict }) => needsAttention(verdict, failOn)),
    toolVersion: VERSION,
    repository: repository || undefined,
    serverUrl: serverUrl || undefined,
    runId: runId || undefined,
  };
}
