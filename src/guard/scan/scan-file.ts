import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { type Matter, prefilter } from '../detect/prefilter.ts';
import { scanSource } from '../detect/scan-source.ts';
import { isMinified, kindOf, skippedByPath } from '../files/kinds.ts';
import { fileOf, shownPath } from '../files/paths.ts';
import { createReader } from '../files/read-file.ts';
import { suppress } from '../gate/suppressions.ts';
import type { Finding, Notice, Rule, SkipReason, Source } from '../model.ts';
import { ScanError } from '../scan-error.ts';

/** What a scanned file contains. */
export type FileResult = { findings: readonly Finding[]; notices: readonly Notice[] };

/**
 * Scans one file, by its path below the root (one character a byte), or says why it is not scanned.
 *
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
export type FileScanner = (path: string) => Result<FileResult, SkipReason>;

/** Of nearly all files; always the same object. */
export const NOTHING_FOUND = ok<FileResult>({ findings: [], notices: [] });

/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 * @param rules in order of precedence
 */
export function fileScanner(root: string, rules: readonly Rule[]): FileScanner {
  const read = createReader();
  const prefilterHit = prefilter(rules);
  const ruleIds = new Set(rules.map(({ id }) => id));
  return (bytes) => {
    const skipReason = skippedByPath(bytes);
    if (skipReason !== undefined) return failed(skipReason);
    const file = read(fileOf(root, bytes));
    if (!file.ok) return file;
    const path = shownPath(bytes);
    const hit = prefilterHit(path, file.value.haystack);
    if (hit === undefined) return NOTHING_FOUND;
    const text = file.value.text();
    if (isMinified(path, text)) return failed('minified');
    return ok(applyRules({ path, text, kind: kindOf(path) }, hit, ruleIds));
  };
}

function applyRules(source: Source, { rules, marked }: Matter, ruleIds: ReadonlySet<string>): FileResult {
  try {
    const findings = scanSource(source, rules);
    // Looking for suppressions costs as much as a rule.
    if (findings.length === 0 && !marked) return NOTHING_FOUND.value;
    return suppress(source, findings, ruleIds);
  } catch (cause) {
    throw new ScanError(`The rules could not be applied to ${sanitizeLine(source.path)}.`, {
      hint: 'Exclude the file in the configuration for now, and report it.',
      cause,
    });
  }
}
