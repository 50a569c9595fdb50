import { byCodeUnits } from '../../core/order.ts';
import type { AuditFinding, AuditReport, AuditResult } from '../model.ts';

/** What is left in findings. Exempt ones are only in `exempt`, those whose exemption expired count again. */
export type FindingCounts = {
  errors: number;
  warnings: number;
  notes: number;
  /** Errors, warnings and notes that `ims-auth fix` can change. */
  fixable: number;
  exempt: number;
  /** Of errors, warnings and notes: those with an exemption that expired. */
  expired: number;
};

/** All numbers of a report; every format shows these. `affected`, `clean` and `notScanned` add up to `repositories`. */
export type AuditCounts = FindingCounts & {
  repositories: number;
  notScanned: number;
  /** Repositories with an error or a warning left. */
  affected: number;
  /** Scanned, without one. */
  clean: number;
  /** Names of secrets and variables that look left over from JWT. */
  leftOver: number;
};

/** @returns whether a finding counts: it is not exempt, or its exemption expired */
export function isLeft({ exempt }: Pick<AuditFinding, 'exempt'>): boolean {
  return exempt === undefined || exempt.expired;
}

/** @returns whether `ims-auth fix` changes it; what is `shown` only a person can do */
export function isFixable({ fix }: Pick<AuditFinding, 'fix'>): boolean {
  return fix === 'safe' || fix === 'unsafe';
}

export function countFindings(findings: readonly AuditFinding[]): FindingCounts {
  const counts = { errors: 0, warnings: 0, notes: 0, fixable: 0, exempt: 0, expired: 0 };
  for (const finding of findings) {
    if (!isLeft(finding)) {
      counts.exempt++;
      continue;
    }
    if (finding.level === 'error') counts.errors++;
    else if (finding.level === 'warning') counts.warnings++;
    else counts.notes++;
    if (isFixable(finding)) counts.fixable++;
    if (finding.exempt !== undefined) counts.expired++;
  }
  return counts;
}

/** @returns findings of a repository; none where it was not scanned */
export function findingsOf({ scanned, notScanned }: AuditResult): readonly AuditFinding[] {
  return notScanned === undefined ? (scanned?.findings ?? []) : [];
}

/** A result without a scan and without a reason is not scanned as well: never green. */
export function isScanned({ scanned, notScanned }: AuditResult): boolean {
  return scanned !== undefined && notScanned === undefined;
}

export function countReport({ results }: Pick<AuditReport, 'results'>): AuditCounts {
  const sum: AuditCounts = {
    repositories: results.length,
    notScanned: 0,
    affected: 0,
    clean: 0,
    ...countFindings([]),
    leftOver: 0,
  };
  for (const result of results) {
    sum.leftOver += result.scanned?.leftOver?.length ?? 0;
    if (!isScanned(result)) {
      sum.notScanned++;
      continue;
    }
    const counts = countFindings(findingsOf(result));
    for (const name of ['errors', 'warnings', 'notes', 'fixable', 'exempt', 'expired'] as const)
      sum[name] += counts[name];
    if (counts.errors + counts.warnings > 0) sum.affected++;
    else sum.clean++;
  }
  return sum;
}

/** A result with its numbers. */
export type CountedResult = { result: AuditResult; counts: FindingCounts };

/** @returns repositories by what is left: errors, warnings, not scanned, notes, then by name */
export function worstFirst({ results }: Pick<AuditReport, 'results'>): CountedResult[] {
  return results
    .map((result) => ({ result, counts: countFindings(findingsOf(result)) }))
    .sort(
      (a, b) =>
        b.counts.errors - a.counts.errors ||
        b.counts.warnings - a.counts.warnings ||
        Number(isScanned(a.result)) - Number(isScanned(b.result)) ||
        b.counts.notes - a.counts.notes ||
        byCodeUnits(a.result.repository.name, b.result.repository.name),
    );
}
