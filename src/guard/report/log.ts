import { sanitizeLine } from '../../core/text.ts';
import { amount, thousands } from '../../core/words.ts';
import { type CheckResult, SKIP_REASONS } from '../model.ts';
import { fullScanText, setAsideParts } from './words.ts';

/** @returns lines for a log: the counts by level and of findings that do not count, and how many files were scanned */
export function verdictLines({
  counts,
  result: { coverage },
  fullScanReason,
  config,
}: Pick<CheckResult, 'counts' | 'result' | 'fullScanReason' | 'config'>): string[] {
  const notCounted = setAsideParts(counts);
  const skipped = SKIP_REASONS.flatMap((reason) =>
    coverage.skipped[reason] === 0 ? [] : [`${thousands(coverage.skipped[reason])} ${reason}`],
  );
  return [
    `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
    `Scanned ${amount(coverage.scanned, 'file')} of ${thousands(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
    ...(coverage.skipped.excluded > 0 ? [excludedText({ coverage, config })] : []),
    ...(fullScanReason === undefined ? [] : [fullScanText(fullScanReason)]),
  ];
}

/** @returns why none of the files was scanned; there is at least one */
export function notScannedText({
  result: { coverage },
  config,
}: Pick<CheckResult, 'result' | 'config'>): string {
  if (coverage.skipped.excluded > 0) return excludedText({ coverage, config });
  return `there ${coverage.listed === 1 ? 'is' : 'are'} ${amount(coverage.listed, 'file')}, and none could be scanned.`;
}

function excludedText({
  coverage: { skipped, listed },
  config = 'the configuration',
}: { coverage: CheckResult['result']['coverage'] } & Pick<CheckResult, 'config'>): string {
  const are = skipped.excluded === 1 ? 'file is' : 'files are';
  return `${amount(skipped.excluded, are, are)} excluded by ${sanitizeLine(config, 200)}, of ${thousands(listed)}.`;
}
