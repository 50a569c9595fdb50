import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Finding } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import type { Baseline } from './baseline.ts';
import type { GuardConfig } from './config.ts';

/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';

const DEFAULTS: GuardConfig = { exclude: [], levels: {} };

/** A file that decides what is accepted. */
export type PolicyFile = { path: string; text: string };

/** What is accepted, by the files of one version of the code. */
export type Policy = {
  config: GuardConfig;
  configFile?: PolicyFile | undefined;
  baseline?: Baseline | undefined;
  baselineFile?: PolicyFile | undefined;
};

/** Which files are read. */
export type PolicyOptions = {
  /** Configuration file; default: `.github/ims-auth.yml`, if it exists. */
  config?: string | undefined;
  /** Baseline file. Takes precedence over the configuration. */
  baseline?: string | undefined;
  /** False: without `config` no configuration is read. */
  allowConfig?: boolean | undefined;
};

/**
 * Reads a file of one version of the code.
 *
 * @param required false for one that is read only if it exists
 * @returns its text; undefined if this version does not have it
 */
export type PolicyReader = (
  path: string,
  what: 'configuration' | 'baseline',
  required: boolean,
) => Promise<string | undefined>;

// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.

/**
 * Reads configuration and baseline.
 *
 * @throws ScanError when one of them has problems
 */
export async function loadPolicy(
  read: PolicyReader,
  { config: given, baseline: givenBaseline, allowConfig = true }: PolicyOptions,
): Promise<Policy> {
  const path = given ?? (allowConfig ? CONFIG_PATH : undefined);
  const text = path === undefined ? undefined : await read(path, 'configuration', given !== undefined);
  const configFile = path === undefined || text === undefined ? undefined : { path, text };
  const config = configFile === undefined ? DEFAULTS : await parseConfig(configFile);
  const baselinePath = givenBaseline ?? config.baseline;
  const entries = baselinePath === undefined ? undefined : await read(baselinePath, 'baseline', true);
  if (baselinePath === undefined || entries === undefined) return { config, configFile };
  const baselineFile = { path: baselinePath, text: entries };
  return { config, configFile, baselineFile, baseline: await parseBaseline(baselineFile) };
}

async function parseConfig({ path, text }: PolicyFile): Promise<GuardConfig> {
  const [{ readConfig }, { RULES }] = await Promise.all([import('./config.ts'), import('../rules/index.ts')]);
  const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
  if (config.ok) return config.value;
  const problems = config.problem;
  throw new ScanError(
    `The configuration ${sanitizeLine(path)} has ${amount(problems.length, 'problem')}:\n${problems.join('\n')}`,
    { hint: 'Correct the file, or remove it to scan with the defaults.' },
  );
}

async function parseBaseline({ path, text }: PolicyFile): Promise<Baseline> {
  const { readBaseline } = await import('./baseline.ts');
  const baseline = readBaseline(text);
  if (baseline.ok) return baseline.value;
  throw new ScanError(`The baseline ${sanitizeLine(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
    hint: 'Write it again with `ims-auth baseline`.',
  });
}

/**
 * Reads files of the checkout.
 *
 * @param home absolute path of the folder that paths are relative to
 */
export function fromCheckout(home: string): PolicyReader {
  return (path, what, required) =>
    Promise.resolve(!required && !existsSync(join(home, path)) ? undefined : readInside(home, path, what));
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
