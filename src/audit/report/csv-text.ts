import { visible } from '../../core/visible.ts';

/** The columns of the CSV; the page exports the same. */
export const CSV_COLUMNS = [
  'repository',
  'status',
  'level',
  'product',
  'rule',
  'path',
  'line',
  'owners',
  'fix',
  'exempt until',
  'exempt by',
  'exempt reason',
  'excerpt',
  'detail',
  'commit',
  'fingerprint',
  'link',
] as const;

/** One finding, or one repository without any. What a row does not say is empty. */
export type CsvRow = Partial<Readonly<Record<(typeof CSV_COLUMNS)[number], string | number | undefined>>>;

/** @returns the status of a finding */
export function csvStatus(exempt: { expired: boolean } | undefined): string {
  if (exempt === undefined) return 'left';
  return exempt.expired ? 'exemption expired' : 'exempt';
}

/** @returns CSV with a header, as in RFC 4180; no cell of it is a formula */
export function csvText(rows: Iterable<CsvRow>): string {
  const lines = [CSV_COLUMNS.map(cell).join()];
  for (const row of rows) lines.push(CSV_COLUMNS.map((column) => cell(row[column] ?? '')).join());
  return `${lines.join('\r\n')}\r\n`;
}

// Spreadsheets run text that begins like this, also after spaces and in full width. Where they separate by semicolons or
// tabs, a cell can begin in the middle of the text.
const FORMULA = /(^|[;|])(?=\s*[=+\-@＝＋－＠])/g;

function cell(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  return `"${visible(value).replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}
