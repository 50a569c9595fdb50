import { relative, sep } from 'node:path';
import { sanitizeLine } from '../../core/text.ts';
import { insideWorkspace, type Runner, workspaceOf } from '../../github/index.ts';
import { FAIL_ON, type FailOn } from '../../guard/index.ts';

/** Everything that the scan action was told, checked. Paths are absolute unless they say otherwise. */
export type ScanInputs = {
  workspace: string;
  /** Folder to scan. */
  root: string;
  /** The same from the workspace, with `/`; empty for all of it. */
  prefix: string;
  changedOnly: boolean;
  failOn?: FailOn;
  /** From the workspace. */
  config?: string;
  /** From the workspace. */
  baseline?: string;
  sarifFile?: string;
  jsonFile?: string;
};

/**
 * Reads and checks every input of the scan action. An empty value means that none is given.
 *
 * @param runner the runner
 * @returns one typed object, or every problem at once
 */
export function readScanInputs(
  runner: Runner,
): { ok: true; inputs: ScanInputs } | { ok: false; problems: string[] } {
  const problems: string[] = [];
  const given = (name: string): string | undefined => runner.input(name).trim() || undefined;
  const workspace = workspaceOf(runner.env);

  const inside = (name: string): string | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    const full = insideWorkspace(workspace, value);
    if (full !== undefined) return full;
    problems.push(`\`${name}\` must lie in the workspace; it is ${quoted(value)}.`);
    return undefined;
  };
  const failOn = given('fail-on')?.toLowerCase();
  if (failOn !== undefined && !FAIL_ON.some((known) => known === failOn)) {
    problems.push(`\`fail-on\` must be one of ${FAIL_ON.join(', ')}; it is ${quoted(failOn)}.`);
  }
  const changedOnly = given('changed-only')?.toLowerCase() ?? 'false';
  if (!['true', 'false'].includes(changedOnly)) {
    problems.push(`\`changed-only\` must be true or false; it is ${quoted(changedOnly)}.`);
  }
  const root = inside('path') ?? workspace;
  const [config, baseline] = [inside('config'), inside('baseline')];
  const [sarifFile, jsonFile] = [inside('sarif-file'), inside('json-file')];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    inputs: {
      workspace,
      root,
      prefix: relative(workspace, root).split(sep).join('/'),
      changedOnly: changedOnly === 'true',
      ...(failOn === undefined ? {} : { failOn: failOn as FailOn }),
      ...(config === undefined ? {} : { config: relative(workspace, config) }),
      ...(baseline === undefined ? {} : { baseline: relative(workspace, baseline) }),
      ...(sarifFile === undefined ? {} : { sarifFile }),
      ...(jsonFile === undefined ? {} : { jsonFile }),
    },
  };
}

function quoted(value: string): string {
  return `"${sanitizeLine(value, 60)}"`;
}
