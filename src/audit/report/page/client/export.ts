import { type CsvRow, csvStatus, csvText } from '../../csv-text.ts';
import { addressOf, placeLink } from '../../links.ts';
import { element } from './dom.ts';
import type { Row } from './filters.ts';

/** @returns the rows of the table as CSV: one for each finding, and one for each repository without any */
export function csvOf(rows: readonly Row[], server: string): string {
  return csvText(lines(rows, server));
}

function* lines(rows: readonly Row[], server: string): Generator<CsvRow> {
  for (const { repository, findings } of rows) {
    const { data } = repository;
    if (data.notScanned !== undefined)
      yield {
        repository: data.name,
        status: 'not scanned',
        detail: data.notScanned.filter(Boolean).join(': '),
      };
    else if (findings.length === 0)
      yield { repository: data.name, status: 'no finding', commit: data.commit };
    else
      for (const finding of findings)
        yield {
          repository: data.name,
          status: csvStatus(finding.exemption),
          level: finding.level,
          product: finding.rule.product,
          rule: finding.rule.id,
          path: finding.path,
          line: finding.line,
          owners: finding.owners.join(' '),
          fix: finding.fix,
          'exempt until': finding.exemption?.until,
          'exempt by': finding.exemption?.owner,
          'exempt reason': finding.exemption?.reason,
          excerpt: finding.excerpt,
          commit: data.commit,
          fingerprint: finding.fingerprint,
          link: placeLink(addressOf(server, data), data.commit, finding.path, finding.line),
        };
  }
}

let address: string | undefined;

/** Hands a text to the browser as a file. */
export function download(text: string, name: string): void {
  // The browser may still read the new one when this returns.
  if (address !== undefined) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { download: name });
  link.href = address;
  link.click();
}
