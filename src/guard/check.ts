import type { Environment } from '../core/environment.ts';
import { type Place, placeOf } from './files/top-level.ts';
import { loadBaseline, loadConfig } from './gate/load.ts';
import { conclude } from './gate/verdict.ts';
import type { CheckResult, FailOn, Finding } from './model.ts';
import { oneForEachChange } from './repository/same-change.ts';
import { withUses } from './repository/uses.ts';
import { scan } from './scan/scan.ts';

/** The event that started a run. It determines which lines changed. */
export type ChangeRequest = { name: string; payload: unknown; base?: string | undefined };

/** What to check, and how. Empty strings are not allowed. */
export type CheckOptions = {
  /** Absolute path of the folder to scan. */
  root: string;
  /** Absolute path of the folder that `config` and `baseline` are relative to, where they are not absolute. */
  home: string;
  /** `home` is the workspace of a job: nothing above it counts, and the repository may be checked out below it. */
  inJob?: boolean | undefined;
  /** Configuration file; default: `.github/ims-auth.yml` at the top level of the repository, if it exists. */
  config?: string | undefined;
  /** Baseline file. Takes precedence over the configuration. */
  baseline?: string | undefined;
  /** Takes precedence over the configuration; default: error. */
  failOn?: FailOn | undefined;
  /** Only findings on changed lines are active. */
  changed?: ChangeRequest | undefined;
  /** Environment of the git that compares commits; default: that of this process. */
  env?: Environment | undefined;
};

/**
 * Scans a folder and decides on the findings.
 *
 * @returns all findings with their states, which files were scanned, and the conclusion
 * @throws ScanError if the check cannot run: the folder does not exist, the configuration or baseline is invalid, or
 *   a rule fails. A scan that could not run is never reported as clean
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { root, home, inJob = false, env } = options;
  const place = placeOf({ root, workspace: inJob ? home : undefined, env });
  const folders = { top: place.top, home };
  const config = await loadConfig(folders, options.config);
  const applyBaseline = await loadBaseline(folders, {
    given: options.baseline,
    configured: config.baseline,
    beside: options.config !== undefined,
  });

  const { exclude, levels } = config;
  const scanned = await scan({ root, top: place.top, fromTop: place.fromTop, exclude, levels });
  const baselined = applyBaseline(scanned.findings, place.prefix);
  const { findings, diffBase, fullScanReason } = await onlyChanged(baselined.findings, options, place);

  const result = {
    findings: withUses(oneForEachChange(findings), place.top, scanned.files),
    coverage: scanned.coverage,
    notices: [...scanned.notices, ...baselined.notices],
  };
  const failOn = options.failOn ?? config.failOn ?? 'error';
  return { ...conclude(result, failOn), result, place, failOn, diffBase, fullScanReason };
}

async function onlyChanged(
  findings: Finding[],
  { root, changed, env }: CheckOptions,
  { top, prefix }: Place,
): Promise<{ findings: Finding[]; diffBase?: string; fullScanReason?: string }> {
  if (changed === undefined) return { findings };
  const { changedLines, markOutsideDiff } = await import('./gate/diff/changed-lines.ts');
  const { base, ...event } = changed;
  // Of a folder above the repository, the changes are those of the repository.
  const lines = await changedLines({ root: prefix === '' ? top : root, event, base, env });
  if (!lines.ok) return { findings, fullScanReason: lines.problem };
  const start = prefix === '' ? '' : `${prefix}/`;
  const fromTop = new Map([...lines.value.lines].map(([path, ranges]) => [`${start}${path}`, ranges]));
  return { findings: markOutsideDiff(findings, fromTop), diffBase: lines.value.base };
}
