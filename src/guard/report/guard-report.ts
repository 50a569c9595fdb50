import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import type { CheckResult } from '../model.ts';
import { RULES } from '../rules/index.ts';
import type { GuardReport } from './types.ts';

/**
 * @param env environment of a GitHub runner, for repository and commit; empty outside of GitHub Actions
 * @param pathPrefix folder of the scan in the repository, with `/`; empty for its root
 */
export function guardReport(checked: CheckResult, env: Environment, pathPrefix = ''): GuardReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
  return {
    result: checked.result,
    conclusion: checked.conclusion,
    failed: checked.failed,
    failOn: checked.failOn,
    rules: RULES,
    toolVersion: VERSION,
    pathPrefix,
    repository: repository || undefined,
    serverUrl: serverUrl || undefined,
    commit: commit || undefined,
    accepted: checked.accepted,
    diffBase: checked.diffBase,
    fullScanReason: checked.fullScanReason,
  };
}
