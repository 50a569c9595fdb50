import { sanitizeLine } from '../../core/text.ts';
import {
  type CheckResult,
  check,
  type Finding,
  LEVELS,
  loadFixes,
  ScanError,
  type ScanResult,
} from '../../guard/index.ts';
import type { AuditFinding } from '../model.ts';
import type { Owners } from './codeowners.ts';
import { ownersIn } from './owners-in.ts';
import type { FolderScan, ScanAnswer, ScanRequest } from './request.ts';

// More are in no repository that people write. The worst ones are kept, and the others counted.
const FINDINGS_MAX = 5_000;
const DETAIL_MAX = 300;
/** Scans one folder. Never throws. */
export async function scanFolder({ folder, policy }: ScanRequest): Promise<ScanAnswer> {
  try {
    const checked = await withFixes(await check({ root: folder, home: folder, ...policy }));
    const { coverage } = checked.result;
    // What was not looked at is not clean.
    if (coverage.listed === 0) return problem('empty', 'there is no file in it');
    if (coverage.scanned === 0)
      return problem('scan-failed', `none of its ${coverage.listed} files could be read`);
    return { ok: true, value: folderScan(checked, ownersIn(folder)) };
  } catch (error) {
    if (error instanceof ScanError) return problem('scan-failed', `${error.message} ${error.hint}`);
    // A bug. Its message may quote a file.
    return problem('scan-failed', `the scan stopped on ${error instanceof Error ? error.name : 'an error'}`);
  }
}

function problem(reason: 'empty' | 'scan-failed', detail: string): ScanAnswer {
  return { ok: false, problem: { reason, detail: sanitizeLine(detail, DETAIL_MAX) } };
}

async function withFixes(checked: CheckResult): Promise<CheckResult> {
  const { error, warning } = checked.counts;
  if (error + warning === 0) return checked;
  const { checkWithFixes } = await loadFixes();
  return (await checkWithFixes(checked, { to: 'oauth_sts' })).checked;
}

function folderScan({ result }: CheckResult, owners: Owners): FolderScan {
  const active = result.findings.filter(({ state }) => state === 'active');
  const worst =
    active.length <= FINDINGS_MAX
      ? active
      : LEVELS.flatMap((level) => active.filter((finding) => finding.level === level)).slice(0, FINDINGS_MAX);
  const more = active.length - worst.length;
  return {
    findings: worst.map((finding) => findingOf(finding, owners)),
    more: more === 0 ? undefined : more,
    files: filesOf(result),
  };
}

function findingOf(finding: Finding, owners: Owners): AuditFinding {
  const { rule, level, path, line, excerpt, fingerprint, fix } = finding;
  return {
    ...{ rule, level, path, line, excerpt, fingerprint },
    fix: fix?.safety ?? 'none',
    owners: owners(path),
  };
}

// What is not read although it is code; what nobody reads, such as pictures, is only skipped.
function filesOf({ coverage, notices }: ScanResult): FolderScan['files'] {
  const { listed, scanned } = coverage;
  const unread = notices
    .filter((notice) => notice.unread)
    .reduce((sum, { path, message }) => sum + (path === undefined ? numberIn(message) : 1), 0);
  return { scanned, skipped: Math.max(0, listed - scanned - unread), unread };
}

// The last notice counts those that have none.
function numberIn(message: string): number {
  return Number(/^[\d,]+/.exec(message)?.[0].replaceAll(',', '') ?? 1);
}
