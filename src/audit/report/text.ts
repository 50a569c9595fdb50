import { byCodeUnits } from '../../core/order.ts';
import { sanitizeLine } from '../../core/text.ts';
import { visible } from '../../core/visible.ts';
import { amount, firstLines, thousands } from '../../core/words.ts';
import type { AuditReport, AuditResult } from '../model.ts';
import { countReport, isScanned, worstFirst } from './count.ts';
import { headline, NO_RESULT, NOT_SCANNED } from './words.ts';

const LISTED_MAX = 100;

/** Writes what a person reads in a terminal: what was not scanned, where something is left, and the numbers. */
export function auditText(report: AuditReport): string {
  const counts = countReport(report);
  const missing = report.results
    .filter((result) => !isScanned(result))
    .sort((a, b) => byCodeUnits(a.repository.name, b.repository.name));
  const affected = worstFirst(report).filter((one) => one.counts.errors + one.counts.warnings > 0);
  return [
    ...section(
      'Not scanned, so that nothing is known about them:',
      missing,
      (result) => `${nameOf(result)}: ${whyNot(result)}`,
    ),
    ...section('With errors or warnings:', affected, ({ result, counts: found }) => {
      const { errors, warnings, fixable } = found;
      const fix = fixable === 0 ? '' : `, ${thousands(fixable)} fixable`;
      return `${nameOf(result)}: ${amount(errors, 'error')}, ${amount(warnings, 'warning')}${fix}`;
    }),
    `${line(report.of)}: ${headline(counts)}.`,
    '',
  ].join('\n');
}

function section<Item>(title: string, items: readonly Item[], write: (item: Item) => string): string[] {
  if (items.length === 0) return [];
  const lines = firstLines(
    items,
    LISTED_MAX,
    write,
    (more) => `${more} are in the report: --json, --html or --csv`,
  );
  return [title, ...lines.map((text) => `  ${text}`), ''];
}

function nameOf({ repository }: AuditResult): string {
  return line(repository.name);
}

function whyNot({ notScanned }: AuditResult): string {
  if (notScanned === undefined) return NO_RESULT;
  const { reason, detail } = notScanned;
  return detail === '' ? NOT_SCANNED[reason] : `${NOT_SCANNED[reason]} (${line(detail)})`;
}

function line(text: string): string {
  return sanitizeLine(visible(text.slice(0, 1_000)), 300);
}
