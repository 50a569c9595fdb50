import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Environment } from '../core/environment.ts';
import { sanitizeLine } from '../core/text.ts';
import type { Baseline } from './gate/baseline.ts';
import type { GuardConfig } from './gate/config.ts';
import { conclude } from './gate/verdict.ts';
import type { CheckResult, FailOn, Finding, Notice, ScanResult } from './model.ts';
import { scan } from './scan/scan.ts';
import { ScanError } from './scan-error.ts';

/** Where the configuration is looked for when no path is given. */
export const CONFIG_PATH = '.github/ims-auth.yml';

/** What started a run, for finding out which lines changed. */
export type ChangeRequest = { name: string; payload: unknown; base?: string };

/** What to check, and how. Empty strings are not allowed here: leave the key out. */
export type CheckOptions = {
  /** Absolute path of the folder to scan. */
  root: string;
  /** Absolute path of the folder that configuration and baseline are named from. */
  home: string;
  /** Configuration file, from `home`; without it {@link CONFIG_PATH}, where that exists. */
  config?: string;
  /** Baseline file, from `home`; wins over the configuration's. */
  baseline?: string;
  /** Wins over the configuration's. Without either: error. */
  failOn?: FailOn;
  /** Only findings on changed lines are active. */
  changed?: ChangeRequest;
  env?: Environment;
};

// What reads configuration, baseline and changed lines takes longer to load than a small tree takes to scan: each is
// loaded only where there is such a thing.
const NO_CONFIG: GuardConfig = { exclude: [], levels: {} };

/**
 * Scans a folder and decides: configuration, baseline and changed lines included.
 *
 * @param options what to check
 * @returns all findings with their states, the coverage, and the conclusion
 * @throws ScanError when it could not be done: no such folder, broken configuration or baseline, git failed. A scan
 *   that could not run is never a clean one.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const config = await loadConfig(options);
  const baseline = await loadBaseline(options, config);
  const scanned = await scan({
    root: options.root,
    exclude: config.exclude,
    levels: config.levels,
  });
  const based = await withBaseline(scanned.findings, baseline);
  const diffed = await onlyChanged([...based.findings], options);
  const notices: Notice[] = [...scanned.notices, ...based.notices];
  const result: ScanResult = { findings: diffed.findings, coverage: scanned.coverage, notices };
  const failOn = options.failOn ?? config.failOn ?? 'error';
  const { findings: _same, ...diff } = diffed;
  return { ...conclude(result, failOn), result, failOn, ...diff };
}

async function loadConfig({ home, config }: CheckOptions): Promise<GuardConfig> {
  const path = config ?? CONFIG_PATH;
  if (config === undefined && !existsSync(join(home, path))) return NO_CONFIG;
  const [{ readConfig }, { RULES }] = await Promise.all([
    import('./gate/config.ts'),
    import('./rules/index.ts'),
  ]);
  const read = readConfig(readInside(home, path, 'configuration'), new Set(RULES.map(({ id }) => id)));
  if (read.ok) return read.config;
  throw new ScanError(
    `The configuration ${sanitizeLine(path)} has ${read.problems.length} problems:\n${read.problems.join('\n')}`,
    {
      hint: 'Correct them, or remove the file to scan with the defaults.',
    },
  );
}

async function loadBaseline(
  { home, baseline }: CheckOptions,
  config: GuardConfig,
): Promise<Baseline | undefined> {
  const path = baseline ?? config.baseline;
  if (path === undefined) return undefined;
  const { readBaseline } = await import('./gate/baseline.ts');
  const read = readBaseline(readInside(home, path, 'baseline'));
  if (read.ok) return read.baseline;
  throw new ScanError(`The baseline ${sanitizeLine(path)} cannot be used:\n${read.problems.join('\n')}`, {
    hint: 'Write it again with `ims-auth baseline`.',
  });
}

async function withBaseline(
  findings: readonly Finding[],
  baseline: Baseline | undefined,
): Promise<{ findings: readonly Finding[]; notices: readonly Notice[] }> {
  if (baseline === undefined) return { findings, notices: [] };
  const { applyBaseline } = await import('./gate/baseline.ts');
  return applyBaseline([...findings], baseline);
}

// The configuration may come from a fork: what it names must not lead out of the checkout, by dots or by a link.
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
      `The ${what} ${sanitizeLine(path)} cannot be read: there is no such file inside of the checkout.`,
      {
        hint: 'Check the path; it is taken from the root of the checkout.',
      },
    );
  }
}

async function onlyChanged(
  findings: Finding[],
  { root, changed, env }: CheckOptions,
): Promise<{ findings: Finding[]; diffBase?: string; fullScanReason?: string }> {
  if (changed === undefined) return { findings };
  const { changedLines, markOutsideDiff } = await import('./gate/diff/changed-lines.ts');
  const { base, ...event } = changed;
  const lines = await changedLines({
    root,
    event,
    ...(base === undefined ? {} : { base }),
    ...(env === undefined ? {} : { env }),
  });
  if (!lines.ok) return { findings, fullScanReason: lines.reason };
  return { findings: markOutsideDiff(findings, lines.lines), diffBase: lines.base };
}

/**
 * The text of a baseline file that accepts findings.
 *
 * @param findings active and baselined ones; notes are left out
 * @returns the whole file
 */
export async function baselineOf(findings: readonly Finding[]): Promise<string> {
  const { writeBaseline } = await import('./gate/baseline.ts');
  return writeBaseline(findings);
}
