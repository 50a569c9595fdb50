import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Environment } from '../core/environment.ts';

/**
 * The absolute path of the folder that the code is checked out to.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_WORKSPACE)
 */
export function workspaceOf(env: Environment): string {
  return resolve(env['GITHUB_WORKSPACE'] || process.cwd());
}

/**
 * Resolves a path that must not leave the workspace.
 *
 * @param workspace absolute path
 * @param path what was written, from the workspace or absolute
 * @returns absolute path, or undefined where it lies outside
 */
export function insideWorkspace(workspace: string, path: string): string | undefined {
  const full = resolve(workspace, path);
  const from = relative(workspace, full);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from) ? full : undefined;
}
