import type { AuditFinding, AuditReport, AuditResult } from '../model.ts';
import { worstFirst } from './count.ts';
import { type CsvRow, csvStatus, csvText } from './csv-text.ts';
import { addressOf, GITHUB, placeLink } from './links.ts';
import { productOf } from './products.ts';
import { notScannedText } from './words.ts';

/** Writes one row for each finding, exempt ones too, and one for each repository without any. */
export function auditCsv(report: AuditReport, server: string = GITHUB): string {
  return csvText(rows(report, server));
}

function* rows(report: AuditReport, server: string): Generator<CsvRow> {
  for (const { result } of worstFirst(report)) {
    const { repository, scanned, notScanned } = result;
    if (scanned === undefined || notScanned !== undefined)
      yield {
        repository: repository.name,
        status: 'not scanned',
        detail: notScannedText(notScanned),
      };
    else if (scanned.findings.length === 0)
      yield { repository: repository.name, status: 'no finding', commit: scanned.commit };
    else for (const finding of scanned.findings) yield findingRow(result, finding, server);
  }
}

function findingRow({ repository, scanned }: AuditResult, finding: AuditFinding, server: string): CsvRow {
  const { exempt } = finding;
  return {
    repository: repository.name,
    status: csvStatus(exempt),
    level: finding.level,
    product: productOf(finding.rule),
    rule: finding.rule,
    path: finding.path,
    line: finding.line,
    owners: finding.owners.join(' '),
    fix: finding.fix,
    'exempt until': exempt?.until,
    'exempt by': exempt?.owner,
    'exempt reason': exempt?.reason,
    excerpt: finding.excerpt,
    commit: scanned?.commit,
    fingerprint: finding.fingerprint,
    link: placeLink(addressOf(server, repository), scanned?.commit, finding.path, finding.line),
  };
}
