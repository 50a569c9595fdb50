import { posix } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import type { CheckResult, ScanResult } from '../model.ts';
import { RULES } from '../rules/index.ts';
import type { GuardReport } from './types.ts';

/** @param env environment of a GitHub runner, for repository and commit; empty outside of GitHub Actions */
export function guardReport(checked: CheckResult, env: Environment): GuardReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
  const { elsewhere, prefix = '' } = checked.place ?? {};
  return {
    result: fromFolder(checked.result, elsewhere?.folder ?? '', elsewhere?.prefix ?? prefix),
    conclusion: checked.conclusion,
    failed: checked.failed,
    failOn: checked.failOn,
    rules: RULES,
    toolVersion: VERSION,
    pathPrefix: elsewhere?.prefix ?? prefix,
    // The commit is one of that repository.
    ...(elsewhere === undefined ? { repository: repository || undefined, commit: commit || undefined } : {}),
    serverUrl: serverUrl || undefined,
    diffBase: checked.diffBase,
    fullScanReason: checked.fullScanReason,
  };
}

// In a report paths are relative to the scanned folder, and `pathPrefix` leads there.
function fromFolder(result: ScanResult, top: string, scanned: string): ScanResult {
  if (top === '' && scanned === '') return result;
  const start = `${scanned}/`;
  const moved = <Thing extends { path?: string }>(thing: Thing): Thing => {
    if (thing.path === undefined) return thing;
    const path = top === '' ? thing.path : posix.join(top, thing.path);
    return { ...thing, path: path.startsWith(start) ? path.slice(start.length) : path };
  };
  return {
    findings: result.findings.map((finding) => {
      const { related } = finding;
      return moved(related === undefined ? finding : { ...finding, related: related.map(moved) });
    }),
    coverage: { ...result.coverage, examples: result.coverage.examples.map(moved) },
    notices: result.notices.map(moved),
  };
}
