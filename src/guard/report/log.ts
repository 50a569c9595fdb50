import type { Conclusion, Coverage } from '../model.ts';

/**
 * What a scan found, in one or two lines for a log.
 *
 * @param checked counts and coverage
 * @returns the counts by level, what does not count, and what was looked at
 */
export function verdictLines(
  checked: Pick<Conclusion, 'counts'> & {
    result: { coverage: Coverage };
    fullScanReason?: string | undefined;
  },
): string[] {
  const { counts, result } = checked;
  const { coverage } = result;
  const apart = [
    [counts.suppressed, 'suppressed'],
    [counts.baselined, 'in the baseline'],
    [counts.outsideDiff, 'outside of the changed lines'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  const skipped = Object.entries(coverage.skipped).flatMap(([reason, count]) =>
    count === 0 ? [] : [`${count} ${reason}`],
  );
  return [
    `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${apart.length === 0 ? '' : `; and ${apart.join(', ')}`}.`,
    `Scanned ${amount(coverage.scanned, 'file')} of ${coverage.listed}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
    ...(checked.fullScanReason === undefined
      ? []
      : [`All lines count, not only changed ones: ${checked.fullScanReason}`]),
  ];
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
