import { cellCode, code, prose } from '../../../core/markdown.ts';
import { sanitizeLine } from '../../../core/text.ts';
import { amount, firstLines, thousands } from '../../../core/words.ts';
import type { Notice } from '../../model.ts';
import { repositoryPath, shownPath } from '../places.ts';
import type { GuardReport } from '../types.ts';
import { skippedFiles } from '../words.ts';

const EXAMPLES_MAX = 3;
const NOTICES_MAX = 50;

/**
 * Lists the notices of the scan, how many files were scanned, and why others were not.
 *
 * @returns parts of the Markdown, together less than 100 KiB
 */
export function coverageParts(report: GuardReport): string[] {
  return [...noticesPart(report), ...skippedPart(report), `_ims-auth ${report.toolVersion}_`];
}

function noticesPart(report: GuardReport): string[] {
  const said = new Set(report.accepted?.additions);
  const notices = report.result.notices.filter((notice) => !said.has(notice));
  if (notices.length === 0) return [];
  const sorted = [
    ...notices.filter(({ level }) => level === 'warning'),
    ...notices.filter(({ level }) => level === 'note'),
  ];
  const lines = firstLines(
    sorted,
    NOTICES_MAX,
    (notice) => `- **${notice.level}** ${where(report, notice)}${prose(sanitizeLine(notice.message, 500))}`,
    (more) => `- and ${more}`,
  );
  return ['### About this scan', lines.join('\n')];
}

export function where(report: GuardReport, { path, line }: Notice): string {
  if (path === undefined) return '';
  return `${code(`${shownPath(repositoryPath(report, path))}${line === undefined ? '' : `:${line}`}`)}: `;
}

function skippedPart(report: GuardReport): string[] {
  const { coverage } = report.result;
  const { listed, scanned, examples } = coverage;
  const skipped = skippedFiles(coverage);
  const scannedLine = `Scanned ${thousands(scanned)} of ${amount(listed, 'file')}.`;
  const rows = skipped.map(({ reason, what, count }) => {
    const paths = examples
      .filter((example) => example.reason === reason)
      .slice(0, EXAMPLES_MAX)
      .map(({ path }) => cellCode(shownPath(repositoryPath(report, path))));
    return `| ${what} | ${thousands(count)} | ${paths.join(', ')} |`;
  });
  if (rows.length === 0) return [scannedLine];
  const table = ['| not scanned | files | for example |', '| --- | ---: | --- |', ...rows].join('\n');
  // If nothing was scanned, this table tells why.
  if (scanned === 0) return [scannedLine, table];
  const count = skipped.reduce((sum, { count }) => sum + count, 0);
  return [
    scannedLine,
    `<details><summary>${amount(count, 'file')} not scanned</summary>\n\n${table}\n\n</details>`,
  ];
}
