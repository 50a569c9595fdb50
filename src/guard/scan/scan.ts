import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { byCodeUnits } from '../../core/order.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Rule } from '../detect/rule.ts';
import { builtFolders } from '../files/built-folders.ts';
import { createCounter } from '../files/coverage.ts';
import { globs } from '../files/glob.ts';
import { type FileList, listFiles } from '../files/list-files.ts';
import { shownPath } from '../files/paths.ts';
import { sortedListing } from '../files/sorted-listing.ts';
import type { Finding, Level, ScanResult, SkipReason } from '../model.ts';
import { withCredentialKind } from '../repository/credential-kind.ts';
import { packages } from '../repository/packages.ts';
import { ScanError } from '../scan-error.ts';
import type { FileOutcome, FileResult } from './scan-file.ts';
import type { FilesScanner, ThreadOptions } from './scan-files.ts';

/** What to scan, and how. */
export type ScanOptions = {
  /** Path of the folder to scan. */
  root: string;
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

/** A result with the scanned files: their paths, one character a byte, sorted. */
export type Scan = ScanResult & { files: readonly string[] };

/** Which files are scanned, and at which level. */
export type ScanRules = Pick<ScanOptions, 'exclude' | 'levels'>;

/** What each file contains, before a configuration is applied: several can be, without another scan. */
export type ScannedFiles = {
  listing: FileList;
  /** For each file of the listing; undefined for one that was not asked for. */
  outcomes: readonly (FileOutcome | undefined)[];
  /** Files that tools wrote. */
  built: ReadonlyMap<string, SkipReason>;
};

/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, Git fails, or a rule fails
 */
export async function scan(options: ScanOptions): Promise<Scan> {
  const isExcluded = excluder(options.exclude);
  return resultOf(await scanFiles(options, isExcluded), options);
}

/**
 * Scans the files of a folder, for `resultOf`.
 *
 * @param isExcluded tells which files are not read, by their paths, one character a byte
 * @throws ScanError as `scan`
 */
export async function scanFiles(
  options: Omit<ScanOptions, 'exclude' | 'levels'>,
  isExcluded: (path: string) => boolean,
): Promise<ScannedFiles> {
  const root = resolve(options.root);
  requireFolder(root);
  // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
  const load = async (): Promise<FilesScanner> =>
    (await import('./scan-files.ts')).filesScanner(root, options.rules, options.threads);
  const loading = isEmpty(root) ? undefined : load();
  // Why a module cannot be loaded is said when it is needed.
  const expect = (count: number): void =>
    void loading?.then(
      (scanner) => scanner.expect(count),
      () => undefined,
    );
  try {
    const listing = await listFiles(root, options.env, expect);
    const built = builtFiles(listing.files);
    const toScan = [...listing.files.keys()].filter((index) => {
      const path = listing.files[index] ?? '';
      return !built.has(path) && !isExcluded(path);
    });
    const paths = toScan.map((index) => listing.files[index] ?? '');
    const scanned = paths.length === 0 ? [] : await ((await loading) ?? (await load())).scan(paths);
    const outcomes: (FileOutcome | undefined)[] = listing.files.map(() => undefined);
    for (const [at, index] of toScan.entries()) outcomes[index] = scanned[at];
    return { listing, outcomes, built };
  } finally {
    (await loading)?.stop();
  }
}

/** @returns a function that tells whether a configuration excludes a path, one character a byte */
export function excluder(exclude: readonly string[] = []): (path: string) => boolean {
  if (exclude.length === 0) return () => false;
  const matches = globs(exclude);
  return (path) => matches(shownPath(path));
}

/** @returns the files that tools wrote, and how they count */
export function builtFiles(files: readonly string[]): Map<string, SkipReason> {
  const built = new Map<string, SkipReason>();
  const reasonOf = builtFolders(files);
  for (const path of files) {
    const reason = reasonOf(path);
    if (reason !== undefined) built.set(path, reason);
  }
  return built;
}

/** @returns what a scan with these excludes and levels finds; the files that it excludes may have no outcome */
export function resultOf(
  { listing, outcomes, built }: ScannedFiles,
  { exclude, levels = {} }: ScanRules,
): Scan {
  const isExcluded = excluder(exclude);
  const counter = createCounter();
  for (const { path, reason } of listing.skipped) {
    counter.skipped(isExcluded(path) ? 'excluded' : reason, shownPath(path));
  }
  const files: string[] = [];
  const results: FileResult[] = [];
  for (const [index, path] of listing.files.entries()) {
    const file = outcomes[index];
    const reason = built.get(path);
    if (isExcluded(path)) counter.skipped('excluded', path);
    else if (reason !== undefined) counter.skipped(reason, path);
    else {
      files.push(path);
      if (file === undefined) counter.skipped('excluded', path);
      else if (!file.ok) counter.skipped(file.problem, shownPath(path));
      else {
        counter.scanned();
        const { findings, notices } = file.value;
        if (findings.length > 0 || notices.length > 0) results.push(file.value);
      }
    }
  }

  const findings = results.flatMap((file) => file.findings);
  return {
    findings: withCredentialKind(findings, packages(sortedListing(listing.files)))
      .flatMap((finding) => withLevel(finding, levels))
      .sort(inOrder),
    files,
    coverage: counter.coverage(),
    notices: [...listing.notices, ...results.flatMap((file) => file.notices)],
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
  if (level === undefined) return [finding];
  if (level === 'off') return [];
  return finding.place === 'documentation' || finding.place === 'comment'
    ? [finding]
    : [{ ...finding, level }];
}

function inOrder(a: Finding, b: Finding): number {
  return byCodeUnits(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnits(a.rule, b.rule);
}
