import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Central, CentralConfig, Finding } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import type { Baseline } from './baseline.ts';
import type { GuardConfig } from './config.ts';

/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';

const DEFAULTS: GuardConfig = { exclude: [], levels: {} };

// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.

/** The folders that paths count from, absolute. No file of the checkout outside of them is read. */
export type Folders = {
  /** The top level of the repository: what it names must be in it. */
  top: string;
  /** Of paths that the user gave: they must be in one of the two. */
  home: string;
};

/** A file to read. */
export type PolicyPath = {
  /** As the user or the configuration names it. */
  path: string;
  /** Where it can be, likeliest first: the first folder that has it counts. */
  from: readonly (keyof Folders)[];
  what: 'configuration' | 'baseline';
  /** False for one that is read only if it exists. */
  required: boolean;
};

/** A file that decides what is accepted. */
export type PolicyFile = {
  /** As the user or the configuration names it. */
  path: string;
  /** Absolute path. */
  file: string;
  text: string;
};

/** What is accepted, by the files of one version of the code. */
export type Policy = {
  config: GuardConfig;
  configFile?: PolicyFile | undefined;
  baseline?: Baseline | undefined;
  baselineFile?: PolicyFile | undefined;
  /** What holds above it; its excludes, levels and `fail-on` are in `config`. */
  central?: Central | undefined;
};

/** Which files are read. */
export type PolicyOptions = {
  /** Configuration file; default: `.github/ims-auth.yml` at the top level, if it exists. */
  config?: string | undefined;
  /** Baseline file. Takes precedence over the configuration. */
  baseline?: string | undefined;
  /** False: without `config` no configuration is read. */
  allowConfig?: boolean | undefined;
};

/**
 * Reads a file of one version of the code.
 *
 * @returns undefined if this version does not have it
 * @throws ScanError when it cannot be read, and is required
 */
export type PolicyReader = (path: PolicyPath) => Promise<PolicyFile | undefined>;

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
  const configFile = await readConfigFile(read, given, allowConfig);
  const config = configFile === undefined ? DEFAULTS : await parseConfig(configFile);
  const path = givenBaseline ?? config.baseline;
  if (path === undefined) return { config, configFile };
  const from = givenBaseline === undefined ? baselineFolders(given) : (['home'] as const);
  const baselineFile = await read({ path, from, what: 'baseline', required: true });
  if (baselineFile === undefined) return { config, configFile };
  return { config, configFile, baselineFile, baseline: await parseBaseline(baselineFile) };
}

// A configuration that was given may be outside of the repository and name a baseline beside it; that of a repository
// names files in it.
function baselineFolders(givenConfig: string | undefined): PolicyPath['from'] {
  return givenConfig === undefined ? ['top'] : ['top', 'home'];
}

async function readConfigFile(
  read: PolicyReader,
  given: string | undefined,
  allowConfig: boolean,
): Promise<PolicyFile | undefined> {
  const what = 'configuration';
  if (given !== undefined) return await read({ path: given, from: ['home'], what, required: true });
  return allowConfig ? await read({ path: CONFIG_PATH, from: ['top'], what, required: false }) : undefined;
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

async function parseBaseline({ path, text }: Pick<PolicyFile, 'path' | 'text'>): Promise<Baseline> {
  const { readBaseline } = await import('./baseline.ts');
  const baseline = readBaseline(text);
  if (baseline.ok) return baseline.value;
  throw new ScanError(`The baseline ${sanitizeLine(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
    hint: 'Write it again with `ims-auth baseline`.',
  });
}

/** @returns the policy with what the central configuration adds to it and overrides */
export function underCentral(policy: Policy, central: Central | undefined): Policy {
  if (central === undefined) return policy;
  const { exclude, levels, failOn } = central.config;
  const own = policy.config;
  return {
    ...policy,
    central,
    config: {
      ...own,
      exclude: [...exclude, ...own.exclude.filter((glob) => !exclude.includes(glob))],
      levels: { ...own.levels, ...levels },
      failOn: failOn ?? own.failOn,
    },
  };
}

/**
 * Reads the central configuration of an organization.
 *
 * @param file absolute path
 * @param today ISO day in UTC
 * @throws ScanError when it cannot be read or has problems
 */
export async function loadCentral(file: string, today: string): Promise<CentralConfig> {
  let text: string;
  try {
    if (!statSync(file).isFile()) throw new Error('not a file');
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ScanError(
      `The central configuration ${sanitizeLine(file, 300)} cannot be read: there is no such file.`,
      { hint: 'Check the path, and that the step before has checked out the repository of the file.' },
    );
  }
  const [{ readCentralConfig }, { RULES }] = await Promise.all([
    import('./central.ts'),
    import('../rules/index.ts'),
  ]);
  const config = readCentralConfig(text, new Set(RULES.map(({ id }) => id)), today);
  if (config.ok) return config.value;
  const problems = config.problem;
  throw new ScanError(
    `The central configuration ${sanitizeLine(file, 300)} has ${amount(problems.length, 'problem')}:\n${problems.join('\n')}`,
    { hint: 'Correct the file. Until then no repository can be checked under it.' },
  );
}

/** Reads files of the checkout. */
export function fromCheckout(folders: Folders): PolicyReader {
  return ({ path, from, what, required }) => {
    const base = from.find((name) => existsSync(absolute(folders[name], path))) ?? from.at(-1) ?? 'home';
    if (!required && !existsSync(absolute(folders[base], path))) return Promise.resolve(undefined);
    const text = readInside(folders, base, path, what);
    return Promise.resolve({ path, file: absolute(realpathSync(folders[base]), path), text });
  };
}

/**
 * Makes the content of a baseline file that accepts these findings; notes are left out. Where a folder of the repository
 * was scanned, what the file accepts elsewhere remains.
 *
 * @param file absolute path of the file that will be replaced
 * @param prefix the scanned folder, from the top level
 * @throws ScanError when the file is there and is not a baseline
 */
export async function baselineOf(findings: readonly Finding[], file = '', prefix = ''): Promise<string> {
  const { writeBaseline } = await import('./baseline.ts');
  const kept =
    prefix === '' || !existsSync(file)
      ? []
      : [...(await parseBaseline({ path: file, text: readFileSync(file, 'utf8') })).values()].filter(
          ({ path }) => !path.startsWith(`${prefix}/`),
        );
  return writeBaseline(findings, undefined, kept);
}

/** @returns the absolute path of a file */
export function absolute(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(folders: Folders, base: keyof Folders, path: string, what: string): string {
  try {
    const real = realpathSync(absolute(folders[base], path));
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
