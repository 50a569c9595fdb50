import type { Table } from './markdown.ts';
import { ROWS } from './rows.ts';
import { SCAN_ROWS } from './scanners.ts';

/** A column: a way or a scanner, with the cells by row, or why it was not run. */
export type Column = { id: string; title: string } & ({ cells: Map<string, string> } | { missing: string });

type RowHead = { id: string; title: string; short?: true };

/** The tables of the documents, by the name of their markers. */
export type Report = { 'token comparison': Table; 'scanner comparison': Table };

const FIRST = { tokens: 'in one job', scanners: 'in a repository' };

function tableOf(first: string, rows: readonly RowHead[], columns: readonly Column[]): Table {
  return {
    head: [first, ...columns.map(({ title }) => title)],
    rows: rows.map(({ id, title }) => [
      title,
      ...columns.map((column) => ('cells' in column ? (column.cells.get(id) ?? '') : 'not run')),
    ]),
  };
}

export function reportOf(ways: readonly Column[], scanners: readonly Column[]): Report {
  return {
    'token comparison': tableOf(FIRST.tokens, ROWS, ways),
    'scanner comparison': tableOf(FIRST.scanners, SCAN_ROWS, scanners),
  };
}

const KEPT = 56;

/** A cell of the short table: without file modes, and without a quotation that is long. */
function shortCell(cell: string): string {
  const plain = cell.replace(/ \(mode \d+\)/g, '');
  return plain.length > KEPT ? plain.replace(/: “.*”/, '').replace(/, red$/, '') : plain;
}

/** The rows of a table that docs/token.md or docs/guard.md shows. */
export function shortOf(table: Table, rows: readonly RowHead[]): Table {
  const titles = new Set(rows.filter(({ short }) => short === true).map(({ title }) => title));
  return {
    head: table.head,
    rows: table.rows
      .filter(([title = '']) => titles.has(title))
      .map(([title = '', ...cells]) => [title, ...cells.map(shortCell)]),
  };
}
