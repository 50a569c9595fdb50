import { type Runner, workspaceOf } from '../../github/index.ts';
import { check, type FixPlan, loadFixes, ScanError } from '../../guard/index.ts';
import type { OptionValues } from '../inputs/table.ts';
import type { PLAN_INPUTS } from './inputs.ts';

/** What to scan and to fix. */
export type PlanInputs = OptionValues<typeof PLAN_INPUTS>;

/**
 * Scans the workspace and plans its fixes. What the checkout accepts is not fixed: whether that passes, the guard decides.
 *
 * @returns undefined if the scan could not run, which fails the step
 */
export async function planIn(
  runner: Runner,
  { path, config, baseline, unsafe, to }: PlanInputs,
  title: string,
): Promise<FixPlan | undefined> {
  const home = workspaceOf(runner.env);
  const root = path ?? home;
  try {
    const checked = await check({ root, home, inJob: true, env: runner.env, config, baseline });
    const { planFixes } = await loadFixes();
    return await planFixes(checked, { top: checked.place?.top ?? root, unsafe, to });
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    runner.fail(`The scan could not run. ${error.message}\nNext: ${error.hint}`, title);
    return undefined;
  }
}
