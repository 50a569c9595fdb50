import { failed, ok, type Result } from '../../core/result.ts';
import { type PrefilterHit, prefilter } from '../detect/prefilter.ts';
import type { Rule } from '../detect/rule.ts';
import { loadYaml, mayBeYaml } from '../detect/tree.ts';
import { isMinified, kindOf, skippedByPath } from '../files/kinds.ts';
import { isOwnReport } from '../files/own-reports.ts';
import { fileOf, shownPath } from '../files/paths.ts';
import { createReader } from '../files/read-file.ts';
import type { Finding, Notice, SkipReason, Source } from '../model.ts';

/** What a scanned file contains. */
export type FileResult = { findings: readonly Finding[]; notices: readonly Notice[] };

/**
 * Scans one file, by its path below the root (one character a byte), or says why it is not scanned. Returns a promise
 * only if rules have to run on the file: awaiting each of 50,000 files takes longer than reading them.
 *
 * @throws ScanError if a rule fails: a file that cannot be checked is not clean
 */
export type FileScanner = (path: string) => FileOutcome | Promise<FileOutcome>;

/** What a file contains, or why it is not scanned. */
export type FileOutcome = Result<FileResult, SkipReason>;

/** The outcome of nearly all files; always the same object. */
export const NOTHING_FOUND = ok<FileResult>({ findings: [], notices: [] });

/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 * @param rules in order of precedence
 * @param bytesOf reads a file, by its path, that is not in the file system
 */
export function fileScanner(
  root: string,
  rules: readonly Rule[],
  bytesOf?: (path: string) => Result<Uint8Array, SkipReason>,
): FileScanner {
  const read = createReader(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
  const prefilterHit = prefilter(rules);
  const ruleIds = new Set(rules.map(({ id }) => id));
  return (bytes) => {
    const skipReason = skippedByPath(bytes);
    if (skipReason !== undefined) return failed(skipReason);
    const file = read(bytesOf === undefined ? fileOf(root, bytes) : bytes);
    if (!file.ok) return file;
    const path = shownPath(bytes);
    const hit = prefilterHit(path, file.value.haystack);
    if (hit === undefined) return NOTHING_FOUND;
    const text = file.value.text();
    if (isMinified(path, text)) return failed('minified');
    if (isOwnReport(text)) return failed('own-report');
    return applyRules({ path, text, kind: kindOf(path, text) }, hit, ruleIds);
  };
}

// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(
  source: Source,
  hit: PrefilterHit,
  ruleIds: ReadonlySet<string>,
): Promise<FileOutcome> {
  const [{ judge }] = await Promise.all([import('./judge.ts'), mayBeYaml(source.path) && loadYaml()]);
  const result = judge(source, hit, ruleIds);
  return result === undefined ? NOTHING_FOUND : ok(result);
}
