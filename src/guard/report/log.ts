import { amount, thousands } from '../../core/words.ts';
import { type CheckResult, SKIP_REASONS } from '../model.ts';
import { fullScanText, setAsideParts } from './words.ts';

/** @returns lines for a log: the counts by level and of findings that do not count, and how many files were scanned */
export function verdictLines({
  counts,
  result: { coverage },
  fullScanReason,
}: Pick<CheckResult, 'counts' | 'result' | 'fullScanReason'>): string[] {
  const notCounted = setAsideParts(counts);
  const skipped = SKIP_REASONS.flatMap((reason) =>
    coverage.skipped[reason] === 0 ? [] : [`${thousands(coverage.skipped[reason])} ${reason}`],
  );
  return [
    `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
    `Scanned ${amount(coverage.scanned, 'file')} of ${thousands(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
    ...(fullScanReason === undefined ? [] : [fullScanText(fullScanReason)]),
  ];
}
