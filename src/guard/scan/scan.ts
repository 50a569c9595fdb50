import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { byCodeUnits } from '../../core/order.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Rule } from '../detect/rule.ts';
import { builtFolders } from '../files/built-folders.ts';
import { createCounter } from '../files/coverage.ts';
import { globs } from '../files/glob.ts';
import { skippedByPath } from '../files/kinds.ts';
import { filesBehindLinks } from '../files/links.ts';
import { type FileList, listFiles } from '../files/list-files.ts';
import { isOutside, shownPath } from '../files/paths.ts';
import { recodedFiles } from '../files/recoded.ts';
import { sortedListing } from '../files/sorted-listing.ts';
import type { Finding, Level, ScanResult } from '../model.ts';
import { withCredentialKind } from '../repository/credential-kind.ts';
import { packages } from '../repository/packages.ts';
import { ScanError } from '../scan-error.ts';
import { type FileOutcome, type FileResult, NOTHING_FOUND } from './scan-file.ts';
import type { FilesScanner, ThreadOptions } from './scan-files.ts';
import { type Unread, unreadNotices } from './unread.ts';

/** What to scan, and how. */
export type ScanOptions = {
  /** Path of the folder to scan. */
  root: string;
  /** Absolute path of the top level of its repository, from which every path counts; default: `root`. */
  top?: string | undefined;
  /** The path from `top` of a path below `root`; both one character a byte. */
  fromTop?: ((path: string) => string) | undefined;
  /** In order of precedence; default: all. */
  rules?: readonly Rule[] | undefined;
  /** Patterns as in .gitignore: `**`, `*`, `?`, a slash at the end for a folder. */
  exclude?: readonly string[] | undefined;
  /** By rule id. A mention in documentation or a comment stays a note, unless the rule is off. */
  levels?: Readonly<Record<string, Level | 'off'>> | undefined;
  /** Environment of git; default: that of this process. */
  env?: Environment | undefined;
  threads?: ThreadOptions | undefined;
};

/** A result with the scanned files: their paths from `top`, one character a byte, sorted. */
export type Scan = ScanResult & { files: readonly string[] };

/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, or a rule fails
 */
export async function scan(options: ScanOptions): Promise<Scan> {
  const root = resolve(options.root);
  requireFolder(root);
  // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
  const load = async (): Promise<FilesScanner> =>
    (await import('./scan-files.ts')).filesScanner(options.top ?? root, options.rules, options.threads);
  const loading = isEmpty(root) ? undefined : load();
  // Why a module cannot be loaded is said when it is needed.
  const expect = (count: number): void =>
    void loading?.then(
      (scanner) => scanner.expect(count),
      () => undefined,
    );
  try {
    const listing = await listFiles(root, options.env, expect);
    return await scanListing(
      options.top ?? root,
      moved(listing, options.fromTop),
      options,
      async () => (await loading) ?? (await load()),
    );
  } finally {
    (await loading)?.stop();
  }
}

function moved(listing: FileList, fromTop: ScanOptions['fromTop']): FileList {
  if (fromTop === undefined) return listing;
  return {
    ...listing,
    files: listing.files.map(fromTop).sort(byCodeUnits),
    blobs: new Map([...(listing.blobs ?? [])].map(([path, blob]) => [fromTop(path), blob])),
    skipped: listing.skipped.map(({ path, reason }) => ({ path: fromTop(path), reason })),
  };
}

async function scanListing(
  root: string,
  { files, skipped, notices, blobs }: FileList,
  { exclude = [], levels = {}, env }: ScanOptions,
  load: () => Promise<FilesScanner>,
): Promise<Scan> {
  const matches = globs(exclude);
  // The configuration of a repository says nothing about what lies beside it.
  const isExcluded = (path: string): boolean =>
    exclude.length > 0 && !isOutside(path) && matches(shownPath(path));

  const counter = createCounter();
  for (const { path, reason } of skipped) {
    counter.skipped(isExcluded(path) ? 'excluded' : reason, shownPath(path));
  }
  const toScan: string[] = [];
  const leftOut: string[] = [];
  const builtIn = builtFolders(files);
  for (const path of files) {
    const reason = isExcluded(path) ? 'excluded' : builtIn(path);
    if (reason === undefined) toScan.push(path);
    else counter.skipped(reason, path);
    if (reason !== 'excluded' && (reason ?? skippedByPath(path)) !== undefined) leftOut.push(path);
  }
  const linked = filesBehindLinks(
    root,
    skipped.filter(({ path, reason }) => reason === 'symlink' && !isExcluded(path)).map(({ path }) => path),
    leftOut,
  );
  const results: FileResult[] = [];
  const unread: Unread[] = skipped
    .filter(({ path, reason }) => reason === 'unreadable' && !isExcluded(path))
    .map(({ path, reason }) => ({ path: shownPath(path), reason }));
  const take = (path: string, file: FileOutcome, isListed: boolean): void => {
    if (!file.ok) {
      if (isListed) counter.skipped(file.problem, path);
      unread.push({ path, reason: file.problem });
      return;
    }
    if (isListed) counter.scanned();
    if (file.value.findings.length > 0 || file.value.notices.length > 0) results.push(file.value);
  };
  const outcomes =
    toScan.length === 0 && linked.length === 0 ? [] : await (await load()).scan(toScan, linked);
  // GitHub runs what is committed, which the checkout can have in another encoding.
  const recoded = await recodedFiles(root, toScan, blobs, env);
  for (const [index, file] of outcomes.entries()) {
    const path = toScan[index] ?? linked[index - toScan.length] ?? '';
    const committed = recoded.get(path);
    if (committed !== undefined)
      take(shownPath(path), await (await load()).scanText(shownPath(path), committed), true);
    else if (file === NOTHING_FOUND && index < toScan.length) counter.scanned();
    else take(shownPath(path), file, index < toScan.length);
  }

  const findings = results.flatMap((file) => file.findings);
  return {
    findings: withCredentialKind(findings, packages(sortedListing(files)))
      .flatMap((finding) => withLevel(finding, levels))
      .sort(inOrder),
    files: toScan,
    coverage: counter.coverage(),
    notices: [...notices, ...unreadNotices(unread), ...results.flatMap((file) => file.notices)],
  };
}

function requireFolder(root: string): void {
  let what = 'is not a folder';
  try {
    if (statSync(root).isDirectory()) return;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
  }
  throw new ScanError(`${sanitizeLine(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}

function isEmpty(root: string): boolean {
  try {
    return readdirSync(root).length === 0;
  } catch {
    // If the folder cannot be opened, Git reports the error.
    return false;
  }
}

// The level of a rule is for code. Nothing runs documentation or comments, so a higher level does not apply to them.
function withLevel(finding: Finding, levels: Readonly<Record<string, Level | 'off'>>): Finding[] {
  const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
  if (level === undefined || isOutside(finding.path)) return [finding];
  if (level === 'off') return [];
  return finding.place === 'documentation' || finding.place === 'comment'
    ? [finding]
    : [{ ...finding, level }];
}

function inOrder(a: Finding, b: Finding): number {
  return byCodeUnits(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnits(a.rule, b.rule);
}
