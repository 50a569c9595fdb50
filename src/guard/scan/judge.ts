import { sanitizeLine } from '../../core/text.ts';
import { minifiedLines } from '../detect/minified-lines.ts';
import type { KeywordHit } from '../detect/prefilter.ts';
import type { Rule } from '../detect/rule.ts';
import { scanWithin } from '../detect/scan-source.ts';
import { suppress } from '../gate/suppressions.ts';
import type { Finding, Notice, Source } from '../model.ts';
import { ScanError } from '../scan-error.ts';

export { loadParsers } from '../detect/tree.ts';

/** Milliseconds that the rules may take for one file. Asked between two rules, each of which is linear. */
export const BUDGET_MS = 5_000;

/**
 * Applies rules to one file, and the suppressions in it.
 *
 * @param rules all, in order of precedence
 * @param now in milliseconds
 * @returns findings and notices; undefined if there are none; `minified` if all that was found is in minified lines
 * @throws ScanError if a rule fails: a file that cannot be checked is not clean
 */
export function judge(
  source: Source,
  { rules: needed, mayHoldSuppression }: KeywordHit,
  rules: readonly Rule[],
  now: () => number,
): { findings: readonly Finding[]; notices: readonly Notice[] } | 'minified' | undefined {
  const end = now() + BUDGET_MS;
  const { path } = source;
  try {
    const { findings: all, isComplete } = scanWithin(
      source,
      needed.flatMap((index) => rules[index] ?? []),
      () => now() < end,
    );
    const isMinified = all.length === 0 ? undefined : minifiedLines(path, source.text);
    const findings = isMinified === undefined ? all : all.filter(({ line }) => !isMinified(line));
    if (findings.length === 0 && all.length > 0) return 'minified';
    const notices = isComplete ? [] : [tooSlow(path)];
    // Looking for suppressions costs as much as a rule.
    if (findings.length === 0 && !mayHoldSuppression)
      return notices.length === 0 ? undefined : { findings, notices };
    const suppressed = suppress(source, findings, new Set(rules.map(({ id }) => id)));
    return { findings: suppressed.findings, notices: [...notices, ...suppressed.notices] };
  } catch (cause) {
    throw new ScanError(`The rules could not be applied to ${sanitizeLine(path)}.`, {
      hint: 'Exclude the file in the configuration for now, and report it.',
      cause,
    });
  }
}

function tooSlow(path: string): Notice {
  const message = `Not read to the end: the rules took more than ${BUDGET_MS / 1_000} seconds, so this file may contain more. Split it, or exclude it if nobody wrote it.`;
  return { level: 'warning', message, path, unread: true };
}
