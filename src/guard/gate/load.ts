import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Finding, Notice } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import type { Baseline } from './baseline.ts';
import type { GuardConfig } from './config.ts';

/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';

const DEFAULTS: GuardConfig = { exclude: [], levels: {} };

// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.

/** The folders that paths count from, absolute. */
export type Folders = {
  /** The top level of the repository: what it names must be in it. */
  top: string;
  /** Of paths that the user gave: they must be in one of the two. */
  home: string;
};

/**
 * @param path given by the user; default: the file of the repository, where it exists
 * @throws ScanError when the file cannot be read or has problems
 */
export async function loadConfig(folders: Folders, path: string | undefined): Promise<GuardConfig> {
  if (path === undefined && !existsSync(join(folders.top, CONFIG_PATH))) return DEFAULTS;
  const file = path ?? CONFIG_PATH;
  const text = readInside(folders, path === undefined ? 'top' : 'home', file, 'configuration');
  const [{ readConfig }, { RULES }] = await Promise.all([import('./config.ts'), import('../rules/index.ts')]);
  const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
  if (config.ok) return config.value;
  const problems = config.problem;
  throw new ScanError(
    `The configuration ${sanitizeLine(file)} has ${amount(problems.length, 'problem')}:\n${problems.join('\n')}`,
    { hint: 'Correct the file, or remove it to scan with the defaults.' },
  );
}

type BaselinePaths = { given?: string | undefined; configured?: string | undefined; beside: boolean };

/**
 * @param paths of the file: `given` by the user, or as it is `configured`, which counts from the top level; `beside`: in
 *   a configuration that the user gave, which may be outside of the repository and name a baseline there
 * @returns a function that marks the findings that the baseline file accepts, and reports stale entries; it takes the
 *   scanned folder, from the top level
 * @throws ScanError when the file cannot be read or has problems
 */
export async function loadBaseline(
  folders: Folders,
  { given, configured, beside }: BaselinePaths,
): Promise<(findings: readonly Finding[], prefix: string) => { findings: Finding[]; notices: Notice[] }> {
  const path = given ?? configured;
  if (path === undefined) return (findings) => ({ findings: [...findings], notices: [] });
  const isBeside = beside && !existsSync(join(folders.top, path));
  const baseline = await baselineIn(
    readInside(folders, given !== undefined || isBeside ? 'home' : 'top', path, 'baseline'),
    path,
  );
  const { applyBaseline } = await import('./baseline.ts');
  return (findings, prefix) => applyBaseline(findings, baseline, prefix);
}

async function baselineIn(text: string, path: string): Promise<Baseline> {
  const { readBaseline } = await import('./baseline.ts');
  const baseline = readBaseline(text);
  if (baseline.ok) return baseline.value;
  throw new ScanError(`The baseline ${sanitizeLine(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
    hint: 'Write it again with `ims-auth baseline`.',
  });
}

/**
 * Makes the content of a baseline file that accepts these findings; notes are left out. Where a folder of the repository
 * was scanned, what the file accepts elsewhere remains.
 *
 * @param file absolute path of the file that will be replaced
 * @param prefix the scanned folder, from the top level
 * @throws ScanError when the file is there and is not a baseline
 */
export async function baselineOf(
  findings: readonly Finding[],
  file: string,
  prefix: string,
): Promise<string> {
  const { writeBaseline } = await import('./baseline.ts');
  const kept =
    prefix === '' || !existsSync(file)
      ? []
      : [...(await baselineIn(readFileSync(file, 'utf8'), file)).values()].filter(
          ({ path }) => !path.startsWith(`${prefix}/`),
        );
  return writeBaseline(findings, undefined, kept);
}

// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(folders: Folders, base: keyof Folders, path: string, what: string): string {
  const full = isAbsolute(path) ? path : join(folders[base], path);
  try {
    const real = realpathSync(full);
    const isIn = isBelow(folders.top, real) || (base === 'home' && isBelow(folders.home, real));
    if (!isIn) throw new Error('outside');
    if (!lstatSync(real).isFile()) throw new Error('not a file');
    return readFileSync(real, 'utf8');
  } catch {
    throw new ScanError(
      `The ${what} ${sanitizeLine(path)} cannot be read: the checkout contains no such file.`,
      { hint: hintOf(base) },
    );
  }
}

function hintOf(base: keyof Folders): string {
  return base === 'top'
    ? 'Check the path. It counts from the top level of the repository.'
    : 'Check the path. An input of the action counts from the workspace, a path in the configuration from the top level of the repository.';
}

function isBelow(folder: string, real: string): boolean {
  const from = relative(realpathSync(folder), real);
  return !from.startsWith(`..${sep}`) && from !== '..' && !isAbsolute(from);
}
