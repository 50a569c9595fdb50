import { posix } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import type { Accepted, CheckResult, Finding, ScanResult } from '../model.ts';
import { RULES } from '../rules/index.ts';
import type { GuardReport } from './types.ts';

/** @param env environment of a GitHub runner, for repository and commit; empty outside of GitHub Actions */
export function guardReport(checked: CheckResult, env: Environment): GuardReport {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
  const { elsewhere, prefix = '' } = checked.place ?? {};
  const moved = fromFolder(elsewhere?.folder ?? '', elsewhere?.prefix ?? prefix);
  return {
    result: movedResult(checked.result, moved),
    conclusion: checked.conclusion,
    failed: checked.failed,
    failOn: checked.failOn,
    rules: RULES,
    toolVersion: VERSION,
    pathPrefix: elsewhere?.prefix ?? prefix,
    // The commit is one of that repository.
    ...(elsewhere === undefined ? { repository: repository || undefined, commit: commit || undefined } : {}),
    serverUrl: serverUrl || undefined,
    accepted: movedAccepted(checked.accepted, moved),
    diffBase: checked.diffBase,
    fullScanReason: checked.fullScanReason,
  };
}

/** Changes the path of something. */
type Move = <Thing extends { path?: string }>(thing: Thing) => Thing;

// In a report paths are relative to the scanned folder, and `pathPrefix` leads there.
function fromFolder(top: string, scanned: string): Move {
  if (top === '' && scanned === '') return (thing) => thing;
  const start = `${scanned}/`;
  return (thing) => {
    if (thing.path === undefined) return thing;
    const path = top === '' ? thing.path : posix.join(top, thing.path);
    return { ...thing, path: path.startsWith(start) ? path.slice(start.length) : path };
  };
}

function movedResult(result: ScanResult, moved: Move): ScanResult {
  return {
    findings: result.findings.map((finding) => movedFinding(finding, moved)),
    coverage: { ...result.coverage, examples: result.coverage.examples.map(moved) },
    notices: result.notices.map(moved),
  };
}

function movedFinding(finding: Finding, moved: Move): Finding {
  const { related, fix } = finding;
  return moved({
    ...finding,
    ...(related === undefined ? {} : { related: related.map(moved) }),
    ...(fix === undefined ? {} : { fix: { ...fix, edits: fix.edits.map(moved) } }),
  });
}

function movedAccepted(accepted: Accepted | undefined, moved: Move): Accepted | undefined {
  if (accepted === undefined) return undefined;
  const { additions, findings } = accepted;
  return {
    ...accepted,
    additions: additions.map(moved),
    findings: findings.map((finding) => movedFinding(finding, moved)),
  };
}
