import type { Policy } from './gate/load.ts';
import type { Finding, Notice } from './model.ts';
import { resultOf, type Scan, type ScannedFiles } from './scan/scan.ts';

/** What is accepted: configuration and baseline, and which suppressions count. */
export type Acceptance = {
  policy: Policy;
  /** The baseline of the checkout, where `policy` is that of a commit. */
  written?: Policy | undefined;
  counts: (finding: Finding) => boolean;
};

/**
 * @param prefix the scanned folder, from the top level of the repository
 * @returns the findings with their states, before they are compared with those of a base
 */
export async function decide(
  scanned: ScannedFiles,
  { policy, written = policy, counts }: Acceptance,
  prefix = '',
): Promise<Scan & { notices: readonly Notice[]; findings: Finding[] }> {
  const scan = resultOf(scanned, policy.config);
  let findings = withoutSuppressions(scan.findings, counts);
  const notices = [...scan.notices];
  if (policy.baseline !== undefined) {
    const { applyBaseline } = await import('./gate/baseline.ts');
    const baselined = applyBaseline(findings, policy.baseline, {
      prefix,
      written: written.baseline ?? new Map(),
    });
    findings = baselined.findings;
    notices.push(...baselined.notices);
  }
  if (policy.central !== undefined) {
    const { applyExemptions } = await import('./gate/exemptions.ts');
    const exempted = applyExemptions(findings, policy.central);
    findings = exempted.findings;
    notices.push(...exempted.notices);
  }
  return { ...scan, findings, notices };
}

/** @returns all findings in the same order; those whose suppression does not count are active */
function withoutSuppressions(findings: readonly Finding[], counts: (finding: Finding) => boolean): Finding[] {
  return findings.map((finding) => {
    if (finding.state !== 'suppressed' || counts(finding)) return finding;
    const { reason: _reason, ...rest } = finding;
    return { ...rest, state: 'active' };
  });
}
