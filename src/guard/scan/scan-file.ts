import { failed, ok, type Result } from '../../core/result.ts';
import { type KeywordHit, type KeywordTable, keywordSearch, pieceSearch } from '../detect/prefilter.ts';
import { haystackOf } from '../files/encodings.ts';
import { isBuilt, kindOf, skippedByPath } from '../files/kinds.ts';
import { linkedFolders } from '../files/linked-folders.ts';
import { isOwnReport } from '../files/own-reports.ts';
import { fileOf, shownPath } from '../files/paths.ts';
import { readPieces } from '../files/pieces.ts';
import { createReader } from '../files/read-file.ts';
import type { Finding, Notice, SkipReason, Source } from '../model.ts';
import type { RuleSet } from './rule-set.ts';

/** What a scanned file contains. */
export type FileResult = { findings: readonly Finding[]; notices: readonly Notice[] };

/**
 * Scans one file, by its path below the root (one character a byte), or says why it is not scanned. Returns a promise
 * only if rules have to run on the file: awaiting each of 50,000 files takes longer than reading them.
 *
 * @param isOwn whatever its path says, it is code of this repository: a link of somebody's own leads to it
 * @throws ScanError if a rule fails: a file that cannot be checked is not clean
 */
export type FileScanner = (path: string, isOwn?: boolean) => FileOutcome | Promise<FileOutcome>;

/** What a file contains, or why it is not scanned. */
export type FileOutcome = Result<FileResult, SkipReason>;

/** The outcome of nearly all files; always the same object. */
export const NOTHING_FOUND = ok<FileResult>({ findings: [], notices: [] });

/** How files are scanned. */
export type ScannerOptions = {
  /** In milliseconds. */
  now?: (() => number) | undefined;
  /** Reads a file, by its path, that is not in the file system. */
  bytesOf?: ((path: string) => Result<Buffer, SkipReason>) | undefined;
};

/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 */
export function fileScanner(
  root: string,
  rules: RuleSet,
  { now = () => performance.now(), bytesOf }: ScannerOptions = {},
): FileScanner {
  const read = createReader(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
  const isLinked = bytesOf === undefined ? linkedFolders(root) : () => false;
  const search = keywordSearch(rules.keywords);
  const large = largeFiles(rules.keywords);
  const context: Context = { load: rules.load, now };
  return (bytes, isOwn = false) => {
    const skipReason = isOwn ? undefined : skippedByPath(bytes);
    if (skipReason !== undefined) return failed(skipReason);
    const location = bytesOf === undefined ? fileOf(root, bytes) : bytes;
    const file = read(location, bytes);
    if (!file.ok)
      return file.problem === 'too-large' && bytesOf === undefined ? large(location, shownPath(bytes)) : file;
    const path = shownPath(bytes);
    const { others } = file.value;
    if (others !== undefined) {
      const readings = [file.value, ...others].flatMap((reading) => {
        const hit = search(path, reading.haystack);
        return hit === undefined ? [] : [{ text: reading.text(), hit }];
      });
      return scanReadings(path, readings, file.value.isBinary === true, context);
    }
    const hit = search(path, file.value.haystack);
    if (hit === undefined) return NOTHING_FOUND;
    // Asked only here, because there are few such files and many folders.
    return isLinked(bytes) ? failed('symlink') : scanText(path, file.value.text(), hit, context);
  };
}

/**
 * Scans a text that is not the content of a file.
 *
 * @param path as reports show it
 */
export function textScanner(rules: RuleSet, now: () => number = () => performance.now()) {
  const search = keywordSearch(rules.keywords);
  const context: Context = { load: rules.load, now };
  return (path: string, bytes: Buffer): FileOutcome | Promise<FileOutcome> => {
    const hit = search(path, haystackOf(bytes));
    return hit === undefined ? NOTHING_FOUND : scanText(path, bytes.toString('utf8'), hit, context);
  };
}

type Context = Pick<RuleSet, 'load'> & { now: () => number };

// A file that is too large to be decoded is clean if no rule has a keyword in it.
function largeFiles(keywords: KeywordTable): (location: string | Buffer, path: string) => FileOutcome {
  let search: ReturnType<typeof pieceSearch> | undefined;
  return (location, path) => {
    // Few trees have such a file, and to prepare the search takes longer than to scan a small tree.
    search ??= pieceSearch(keywords);
    let isWhole = false;
    const hit = search(path, (onPiece) => {
      isWhole = readPieces(location, onPiece);
    });
    if (!isWhole) return failed('unreadable');
    return hit !== undefined && hit.rules.length > 0 ? failed('too-large') : NOTHING_FOUND;
  };
}

// An unusual file may be text in several ways: the first in which something is found counts.
async function scanReadings(
  path: string,
  readings: readonly { text: string; hit: KeywordHit }[],
  isBinary: boolean,
  context: Context,
): Promise<FileOutcome> {
  let last: FileOutcome = NOTHING_FOUND;
  for (const { text, hit } of readings) {
    last = await scanText(path, text, hit, context);
    if (!last.ok || last.value.findings.length > 0) return last;
  }
  return isBinary ? failed('binary') : last;
}

function scanText(
  path: string,
  text: string,
  hit: KeywordHit,
  context: Context,
): FileOutcome | Promise<FileOutcome> {
  if (isBuilt(path, text)) return failed('minified');
  if (isOwnReport(text)) return failed('own-report');
  return applyRules({ path, text, kind: kindOf(path, text) }, hit, context);
}

// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(source: Source, hit: KeywordHit, context: Context): Promise<FileOutcome> {
  const [{ judge, loadParsers }, rules] = await Promise.all([import('./judge.ts'), context.load()]);
  await loadParsers(source.path);
  const result = judge(source, hit, rules, context.now);
  if (result === undefined) return NOTHING_FOUND;
  return result === 'minified' ? failed('minified') : ok(result);
}
