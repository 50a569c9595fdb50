import { failed, ok, type Result } from '../../core/result.ts';
import { type Runner, workspaceOf } from '../../github/index.ts';
import { readOptions } from '../inputs/read.ts';
import type { OptionValues } from '../inputs/table.ts';
import { INPUTS } from './manifest.ts';

/** All inputs of the scan action, validated. Paths are absolute unless noted. */
export type ScanInputs = Omit<OptionValues<typeof INPUTS>, 'path'> & {
  workspace: string;
  /** Folder to scan. */
  root: string;
};

/** @returns the inputs, or all problems at once, one line each */
export function readInputs(runner: Runner): Result<ScanInputs, string[]> {
  const { values, problems } = readOptions(runner, INPUTS, []);
  if (problems.length > 0) return failed(problems.map(({ message }) => message));
  const workspace = workspaceOf(runner.env);
  const { path: root = workspace, ...others } = values;
  return ok({ ...others, workspace, root });
}
