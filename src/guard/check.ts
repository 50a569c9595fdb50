import type { Environment } from '../core/environment.ts';
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
  /** Absolute path of the folder that the paths of configuration and baseline are relative to. */
  home: string;
  /** Configuration file; default: `.github/ims-auth.yml`, if it exists. */
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
  const { root, home } = options;
  const config = await loadConfig(home, options.config);
  const applyBaseline = await loadBaseline(home, options.baseline ?? config.baseline);

  const scanned = await scan({ root, exclude: config.exclude, levels: config.levels });
  const baselined = applyBaseline(scanned.findings);
  const { findings, diffBase, fullScanReason } = await onlyChanged(baselined.findings, options);

  const result = {
    findings: withUses(oneForEachChange(findings), root, scanned.files),
    coverage: scanned.coverage,
    notices: [...scanned.notices, ...baselined.notices],
  };
  const failOn = options.failOn ?? config.failOn ?? 'error';
  return { ...conclude(result, failOn), result, failOn, diffBase, fullScanReason };
}

async function onlyChanged(
  findings: Finding[],
  { root, changed, env }: CheckOptions,
): Promise<{ findings: Finding[]; diffBase?: string; fullScanReason?: string }> {
  if (changed === undefined) return { findings };
  const { changedLines, markOutsideDiff } = await import('./gate/diff/changed-lines.ts');
  const { base, ...event } = changed;
  const lines = await changedLines({ root, event, base, env });
  if (!lines.ok) return { findings, fullScanReason: lines.problem };
  return { findings: markOutsideDiff(findings, lines.value.lines), diffBase: lines.value.base };
}
