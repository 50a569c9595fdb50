import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { sanitizeLine } from '../../core/text.ts';
import { tally } from '../files/coverage.ts';
import { globs } from '../files/glob.ts';
import { listFiles } from '../files/list-files.ts';
import { byCodeUnits, shownPath } from '../files/paths.ts';
import type { Finding, Level, Rule, ScanResult } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import type { Engine } from './engine.ts';

export { ScanError } from '../scan-error.ts';

/** What to scan, and how. */
export type ScanOptions = {
  /** Path of a folder. */
  root: string;
  /** In order of precedence; all of ours by default. */
  rules?: readonly Rule[];
  /** Threads beside this one; by default as many as the size of the tree is worth. The result is the same. */
  workers?: number;
  /** Patterns in the manner of .gitignore: `**`, `*`, `?`, a slash at the end for a folder. */
  exclude?: readonly string[];
  /** By id of rule. A mention in documentation or a comment stays a note, unless it is switched off. */
  levels?: Readonly<Record<string, Level | 'off'>>;
  /** Environment for Git; this process's by default. */
  env?: Environment;
};

/**
 * Scans the files of a folder: those that Git tracks, or all where there is no repository.
 *
 * Each file is judged by itself, and what came of them is put in order afterwards, so that nothing depends on how many
 * threads there are.
 *
 * @param options what to scan
 * @returns every finding, active or suppressed, and what was looked at
 * @throws ScanError when it could not scan: there is no such folder, Git refused, a thread or a rule failed
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const root = resolve(options.root);
  mustBeFolder(root);
  const { rules, levels = {} } = options;
  const load = async (): Promise<Engine> => (await import('./engine.ts')).prepare(rules);
  // Loaded while Git works.
  const [{ files, skipped, notices }, loaded] = await Promise.all([
    listFiles(root, options.env),
    isEmpty(root) ? undefined : load(),
  ]);
  const excluded = globs(options.exclude ?? []);
  const count = tally();
  const toRead: string[] = [];
  for (const { path, reason } of skipped) {
    const shown = shownPath(path);
    count.skipped(excluded(shown) ? 'excluded' : reason, shown);
  }
  for (const path of files) {
    if (excluded(shownPath(path))) count.skipped('excluded', path);
    else toRead.push(path);
  }

  const examine = toRead.length === 0 ? undefined : (loaded ?? (await load()));
  const { examined = [], outcomes = [] } = (await examine?.(root, toRead, options.workers)) ?? {};
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome === 'scanned') count.scanned();
    else if (outcome !== 'unknown') count.skipped(outcome, shownPath(toRead[index] ?? ''));
  }
  return {
    findings: examined
      .flatMap(({ findings }) => findings.flatMap((finding) => withLevel(finding, levels)))
      .sort(inOrder),
    coverage: count.coverage(),
    notices: [...notices, ...examined.flatMap((file) => file.notices)],
  };
}

function mustBeFolder(root: string): void {
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
    // What cannot be opened is listed, or refused, as Git finds it.
    return false;
  }
}

// The level of a rule is for code; where nothing runs, there is nothing that a higher one could mean.
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
