import type { Year } from './live.ts';

/** A credential with its year. */
export type Row = { name: string; year: Year };

const COLUMNS: readonly [string, (year: Year) => number][] = [
  ['made', (year) => year.made],
  ['retired', (year) => year.retired],
  ['by hand', (year) => year.byHand],
  ['runs', (year) => year.runs],
  ['skipped', (year) => year.skipped],
  ['faults', (year) => year.faults],
  ['red by fault', (year) => year.redByFault],
  ['stops', (year) => [...year.stops.values()].reduce((sum, count) => sum + count, 0)],
  ['overdue', (year) => year.overdue],
  ['overlap, days', (year) => Math.round(year.overlapMax)],
  ['without a step, days', (year) => Math.round(year.stillMax)],
  ['jobs', (year) => year.jobs],
  ['broken by people', (year) => year.jobsBrokenByPerson],
  ['broken by us', (year) => year.broken.length],
];
/** Of these the last line has the largest, of the others the sum. */
const LARGEST = /days$/;

/** @returns what happened to each credential, all together, and why runs stopped */
export function yearTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, year }) => [name, ...COLUMNS.map(([, read]) => String(read(year)))]);
  const total = COLUMNS.map(([title, read]) => {
    const values = rows.map(({ year }) => read(year));
    return String(LARGEST.test(title) ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0));
  });
  const table = [['credential', ...COLUMNS.map(([title]) => title)], ...lines, ['all', ...total]];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const shown = table.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
      )
      .join('  '),
  );
  return [...shown, '', 'Stops without a fault, by reason:', ...reasons(rows)].join('\n');
}

function reasons(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { year } of rows)
    for (const [reason, count] of year.stops) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`);
}
