import { sanitizeLine } from '../../core/text.ts';
import { amount, thousands } from '../../core/words.ts';
import { type CheckResult, LEVELS, type Notice, SKIP_REASONS } from '../model.ts';
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

// GitHub shows ten annotations of a level, and nobody reads more lines than this.
const NOTICES_MAX = 60;

/**
 * Chooses the notices for a log: warnings first, then in their order.
 *
 * @returns them, and a line that counts those that were left out
 */
export function noticesInLog(notices: readonly Notice[]): { shown: Notice[]; rest: string | undefined } {
  const sorted = LEVELS.flatMap((level) => notices.filter((notice) => notice.level === level));
  const left = sorted.length - NOTICES_MAX;
  if (left <= 0) return { shown: sorted, rest: undefined };
  const rest = `${amount(left, 'more message')} about the scan ${left === 1 ? 'is' : 'are'} left out here. The JSON report has them all.`;
  return { shown: sorted.slice(0, NOTICES_MAX), rest };
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
