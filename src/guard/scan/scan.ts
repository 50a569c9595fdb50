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
import { filesBehindLinks, type LinkTargets, linkTargets, targetIn } from '../files/links.ts';
import { type FileList, listFiles } from '../files/list-files.ts';
import { isOutside, shownPath } from '../files/paths.ts';
import { recodedFiles } from '../files/recoded.ts';
import { sortedListing } from '../files/sorted-listing.ts';
import type { Coverage, Finding, Level, ScanResult, SkipReason } from '../model.ts';
import { withCredentialKind } from '../repository/credential-kind.ts';
import { packages } from '../repository/packages.ts';
import { ScanError } from '../scan-error.ts';
import type { FileOutcome, FileResult } from './scan-file.ts';
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

/** Which files are scanned, and at which level. */
export type ScanRules = Pick<ScanOptions, 'exclude' | 'levels'>;

/** What each file contains, before a configuration is applied: several can be, without another scan. */
export type ScannedFiles = {
  listing: FileList;
  /** For each file of the listing; undefined for one that was not asked for. */
  outcomes: readonly (FileOutcome | undefined)[];
  /** Files that tools wrote. */
  built: ReadonlyMap<string, SkipReason>;
  /** Where links of somebody's own lead. */
  links: LinkTargets;
  /** What files contain that are left out because of their path, for those to which a link leads. */
  linked: ReadonlyMap<string, FileOutcome>;
};

/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, or a rule fails
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
  const { top = root, env } = options;
  // The rules are not loaded if there is nothing to scan.
  const load = async (): Promise<FilesScanner> =>
    (await import('./scan-files.ts')).filesScanner(top, options.rules, options.threads);
  let loading: Promise<FilesScanner> | undefined;
  // Why a module cannot be loaded is said when it is needed.
  const expect = (count: number): void =>
    void loading?.then(
      (scanner) => scanner.expect(count),
      () => undefined,
    );
  // Git starts before the rules are loaded, and both go on side by side.
  const listed = listFiles(root, env, expect);
  if (!isEmpty(root)) loading = load();
  try {
    const listing = moved(await listed, options.fromTop);
    return await scanListing(
      { top, env },
      listing,
      isExcluded,
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
  { top, env }: { top: string; env: Environment | undefined },
  listing: FileList,
  isExcluded: (path: string) => boolean,
  load: () => Promise<FilesScanner>,
): Promise<ScannedFiles> {
  const { files } = listing;
  const built = builtFiles(files);
  const indexes = [...files.keys()].filter((index) => {
    const path = files[index] ?? '';
    return !built.has(path) && !isExcluded(path);
  });
  const toScan = indexes.map((index) => files[index] ?? '');
  const links = linkTargets(linksIn(listing), targetIn(top));
  const behind = leftOutFiles(filesBehindLinks(links, files), built).filter((path) => !isExcluded(path));
  const scanned = toScan.length === 0 && behind.length === 0 ? [] : await (await load()).scan(toScan, behind);
  const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined);
  for (const [at, index] of indexes.entries()) outcomes[index] = scanned[at];
  // GitHub runs what is committed, which the checkout can have in another encoding.
  const recoded = await recodedFiles(top, toScan, listing.blobs, env);
  for (const [path, committed] of recoded)
    outcomes[files.indexOf(path)] = await (await load()).scanText(shownPath(path), committed);
  const linked = new Map<string, FileOutcome>();
  for (const [at, path] of behind.entries()) {
    const outcome = scanned[toScan.length + at];
    if (outcome !== undefined) linked.set(path, outcome);
  }
  return { listing, outcomes, built, links, linked };
}

/** @returns a function that tells whether a configuration excludes a path, one character a byte */
export function excluder(exclude: readonly string[] = []): (path: string) => boolean {
  if (exclude.length === 0) return () => false;
  const matches = globs(exclude);
  // The configuration of a repository says nothing about what lies beside it.
  return (path) => !isOutside(path) && matches(shownPath(path));
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

/** @returns the files that are not scanned because of their path */
export function leftOutFiles(files: readonly string[], built: ReadonlyMap<string, SkipReason>): string[] {
  return files.filter((path) => (built.get(path) ?? skippedByPath(path)) !== undefined);
}

/** @returns the paths of the symbolic links */
export function linksIn({ skipped }: Pick<FileList, 'skipped'>): string[] {
  return skipped.filter(({ reason }) => reason === 'symlink').map(({ path }) => path);
}

/** @returns what a scan with these excludes and levels finds; the files that it excludes may have no outcome */
export function resultOf(scanned: ScannedFiles, { exclude, levels = {} }: ScanRules): Scan {
  const { listing } = scanned;
  const isExcluded = excluder(exclude);
  const taken = takeOutcomes(scanned, isExcluded);
  const findings = taken.results.flatMap((file) => file.findings);
  return {
    findings: withCredentialKind(findings, packages(sortedListing(listing.files)))
      .flatMap((finding) => withLevel(finding, levels))
      .sort(inOrder),
    files: taken.files,
    coverage: taken.coverage,
    notices: [
      ...listing.notices,
      ...unreadNotices(taken.unread),
      ...taken.results.flatMap((file) => file.notices),
    ],
  };
}

type Taken = { files: string[]; results: FileResult[]; unread: Unread[]; coverage: Coverage };

function takeOutcomes(
  { listing, outcomes, built, links, linked }: ScannedFiles,
  isExcluded: (path: string) => boolean,
): Taken {
  const counter = createCounter();
  const files: string[] = [];
  const results: FileResult[] = [];
  const unread: Unread[] = [];
  const take = (path: string, file: FileOutcome, isListed: boolean): void => {
    if (!file.ok) {
      if (isListed) counter.skipped(file.problem, shownPath(path));
      unread.push({ path: shownPath(path), reason: file.problem });
      return;
    }
    if (isListed) counter.scanned();
    const { findings, notices } = file.value;
    if (findings.length > 0 || notices.length > 0) results.push(file.value);
  };
  for (const { path, reason } of listing.skipped) {
    const shown = shownPath(path);
    const isOut = isExcluded(path);
    counter.skipped(isOut ? 'excluded' : reason, shown);
    if (reason === 'unreadable' && !isOut) unread.push({ path: shown, reason });
  }
  for (const [index, path] of listing.files.entries()) {
    const file = outcomes[index];
    const reason = isExcluded(path) ? 'excluded' : built.get(path);
    if (reason === undefined) files.push(path);
    if (reason !== undefined || file === undefined) counter.skipped(reason ?? 'excluded', shownPath(path));
    else take(path, file, true);
  }
  const counted = new Map([...links].filter(([link]) => !isExcluded(link)));
  for (const path of filesBehindLinks(counted, [...linked.keys()].sort(byCodeUnits))) {
    const file = linked.get(path);
    if (file !== undefined && !isExcluded(path)) take(path, file, false);
  }
  return { files, results, unread, coverage: counter.coverage() };
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
