import { sanitizeLine } from '../../core/text.ts';
import type { Matter } from '../detect/prefilter.ts';
import { scanSource } from '../detect/scan-source.ts';
import { suppress } from '../gate/suppressions.ts';
import type { Finding, Notice, Source } from '../model.ts';
import { ScanError } from '../scan-error.ts';

/**
 * Applies rules to one file, and the suppressions in it.
 *
 * @param source the decoded file
 * @param matter what the prefilter says about it
 * @param ids of all rules
 * @returns what there is to say about the file; undefined where that is nothing
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
export function judge(
  source: Source,
  { rules, marked }: Matter,
  ids: ReadonlySet<string>,
): { findings: readonly Finding[]; notices: readonly Notice[] } | undefined {
  try {
    const findings = scanSource(source, rules);
    // Looking for suppressions costs as much as a rule.
    return findings.length === 0 && !marked ? undefined : suppress(source, findings, ids);
  } catch (cause) {
    throw new ScanError(`The rules could not be applied to ${sanitizeLine(source.path)}.`, {
      hint: 'Exclude the file in the configuration for now, and report it.',
      cause,
    });
  }
}
