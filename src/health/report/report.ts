import type { Environment } from '../../core/environment.ts';
import { storeCommand, type WorkflowPlace } from '../../core/github-secret.ts';
import { helpPages } from '../../core/help-pages.ts';
import { VERSION } from '../../core/version.ts';
import type { CheckResult, CredentialHealth, HealthFinding, HealthInputs, HealthReport } from '../model.ts';
import { needsAttention } from '../verdicts.ts';

/**
 * Makes the input that all reports share, so that they agree: what was found, with the addresses and the command that its
 * next steps need.
 *
 * @param time start in ms since the epoch, duration in ms
 * @param env source of repository, server, run and version of the action
 */
export function healthReport(
  { limits, failOn }: HealthInputs,
  result: CheckResult,
  time: { startedAt: number; durationMs: number },
  env: Environment,
): HealthReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = env;
  const help = helpPages(env);
  const here = { repository, serverUrl: serverUrl || undefined };
  return {
    ...time,
    credentials: result.credentials.map((credential) => ({
      ...credential,
      findings: credential.findings.map((finding) => withSteps(finding, credential, help, here)),
    })),
    information: result.information.map((one) => ({ ...one, help: help(one.id) })),
    limits,
    failOn,
    failed: failOn !== 'never' && result.credentials.some(({ verdict }) => needsAttention(verdict, failOn)),
    toolVersion: VERSION,
    repository: repository || undefined,
    serverUrl: serverUrl || undefined,
    runId: runId || undefined,
  };
}

function withSteps(
  finding: HealthFinding,
  { consoleUrl, secret }: CredentialHealth,
  help: (id: string) => string | undefined,
  here: WorkflowPlace,
): HealthFinding {
  const leads = (to: 'console' | 'secret'): boolean => finding.leadsTo?.includes(to) === true;
  return {
    ...finding,
    help: help(finding.id),
    consoleUrl: leads('console') ? consoleUrl : undefined,
    command: secret !== undefined && leads('secret') ? storeCommand(secret, here) : undefined,
  };
}
