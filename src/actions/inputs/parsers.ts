import { isAbsolute, relative, resolve } from 'node:path';
import { failed, ok } from '../../core/result.ts';
import { insideWorkspace, workspaceOf } from '../../github/index.ts';
import type { InputParser } from './table.ts';

/** Parses a path in the workspace, absolute or relative to it, to an absolute path. */
export const pathInWorkspace: InputParser<string> = (text, env) => {
  const path = insideWorkspace(workspaceOf(env), text);
  return path === undefined ? failed({ must: 'must lie in the workspace' }) : ok(path);
};

/** Parses the same to a path relative to the workspace. */
export const pathFromWorkspace: InputParser<string> = (text, env) => {
  const path = pathInWorkspace(text, env);
  return path.ok ? ok(relative(workspaceOf(env), path.value)) : path;
};

/** Parses a path in the workspace, or an absolute one in the folder for temporary files of the job, to an absolute path. */
export const pathInJob: InputParser<string> = (text, env) => {
  const path = insideWorkspace(workspaceOf(env), text);
  if (path !== undefined) return ok(path);
  const temporary = env['RUNNER_TEMP'];
  const other = temporary && isAbsolute(text) ? insideWorkspace(resolve(temporary), text) : undefined;
  return other === undefined ? failed({ must: 'must lie in the workspace or in RUNNER_TEMP' }) : ok(other);
};

// GitHub refuses GITHUB_* and RUNNER_*; the others would change how the action or later steps run.
const RESERVED =
  /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;

/** Parses the name of an environment variable that the action may set for later steps. */
export const environmentVariable: InputParser<string> = (text) => {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
    return failed({ must: 'must be a name of letters, digits and underscores' });
  }
  if (RESERVED.test(text)) return failed({ must: 'must not be a name that the runner or the shell uses' });
  return ok(text);
};
