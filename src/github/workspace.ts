import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Environment } from '../core/environment.ts';

/**
 * Returns the absolute path of the folder that the code is checked out to.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_WORKSPACE)
 */
export function workspaceOf(env: Environment): string {
  return resolve(env['GITHUB_WORKSPACE'] || process.cwd());
}

/**
 * Resolves a path that must be inside the workspace.
 *
 * @param workspace absolute path
 * @param path absolute, or relative to the workspace
 * @returns absolute path, or undefined if it is outside the workspace; symbolic links are not followed
 */
export function insideWorkspace(workspace: string, path: string): string | undefined {
  const full = resolve(workspace, path);
  const from = relative(workspace, full);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from) ? full : undefined;
}
