import { sanitizeLine } from '../../core/text.ts';
import type { PrefilterHit } from '../detect/prefilter.ts';
import { scanSource } from '../detect/scan-source.ts';
import { suppress } from '../gate/suppressions.ts';
import type { Finding, Notice, Source } from '../model.ts';
import { ScanError } from '../scan-error.ts';

/**
 * Applies rules to one file, and the suppressions in it.
 *
 * @param ids of all rules
 * @returns findings and notices; undefined if there are none
 * @throws ScanError if a rule fails: a file that cannot be checked is not clean
 */
export function judge(
  source: Source,
  { rules, mayHoldSuppression }: PrefilterHit,
  ids: ReadonlySet<string>,
): { findings: readonly Finding[]; notices: readonly Notice[] } | undefined {
  try {
    const findings = scanSource(source, rules);
    // Looking for suppressions costs as much as a rule.
    return findings.length === 0 && !mayHoldSuppression ? undefined : suppress(source, findings, ids);
  } catch (cause) {
    throw new ScanError(`The rules could not be applied to ${sanitizeLine(source.path)}.`, {
      hint: 'Exclude the file in the configuration for now, and report it.',
      cause,
    });
  }
}
