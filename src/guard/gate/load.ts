import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Finding, Notice } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import type { GuardConfig } from './config.ts';

/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';

const DEFAULTS: GuardConfig = { exclude: [], levels: {} };

// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.

/**
 * @param home absolute path of the folder that `path` is relative to
 * @throws ScanError when the file cannot be read or has problems
 */
export async function loadConfig(home: string, path: string | undefined): Promise<GuardConfig> {
  if (path === undefined && !existsSync(join(home, CONFIG_PATH))) return DEFAULTS;
  const file = path ?? CONFIG_PATH;
  const text = readInside(home, file, 'configuration');
  const [{ readConfig }, { RULES }] = await Promise.all([import('./config.ts'), import('../rules/index.ts')]);
  const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
  if (config.ok) return config.value;
  const problems = config.problem;
  throw new ScanError(
    `The configuration ${sanitizeLine(file)} has ${amount(problems.length, 'problem')}:\n${problems.join('\n')}`,
    { hint: 'Correct the file, or remove it to scan with the defaults.' },
  );
}

/**
 * @param home absolute path of the folder that `path` is relative to
 * @returns a function that marks the findings that the baseline file accepts, and reports stale entries
 * @throws ScanError when the file cannot be read or has problems
 */
export async function loadBaseline(
  home: string,
  path: string | undefined,
): Promise<(findings: readonly Finding[]) => { findings: Finding[]; notices: Notice[] }> {
  if (path === undefined) return (findings) => ({ findings: [...findings], notices: [] });
  const text = readInside(home, path, 'baseline');
  const { applyBaseline, readBaseline } = await import('./baseline.ts');
  const baseline = readBaseline(text);
  if (baseline.ok) return (findings) => applyBaseline(findings, baseline.value);
  throw new ScanError(`The baseline ${sanitizeLine(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
    hint: 'Write it again with `ims-auth baseline`.',
  });
}

/** @returns the content of a baseline file that accepts these findings; notes are left out */
export async function baselineOf(findings: readonly Finding[]): Promise<string> {
  const { writeBaseline } = await import('./baseline.ts');
  return writeBaseline(findings);
}

// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(home: string, path: string, what: string): string {
  const full = isAbsolute(path) ? path : join(home, path);
  try {
    const real = realpathSync(full);
    const from = relative(realpathSync(home), real);
    if (from.startsWith(`..${sep}`) || from === '..' || isAbsolute(from)) throw new Error('outside');
    if (!lstatSync(real).isFile()) throw new Error('not a file');
    return readFileSync(real, 'utf8');
  } catch {
    throw new ScanError(
      `The ${what} ${sanitizeLine(path)} cannot be read: the checkout contains no such file.`,
      { hint: 'Check the path. It is relative to the root of the checkout.' },
    );
  }
}
