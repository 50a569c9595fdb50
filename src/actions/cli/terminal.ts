import { resolve } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { type CheckOptions, ScanError } from '../../guard/index.ts';
import { type Content, writeChosen } from '../../output/index.ts';

/** The parts of the process that the command uses. */
export type Terminal = {
  out: (text: string) => void;
  error: (text: string) => void;
  color: boolean;
  /** In columns; undefined if the output is not a terminal. */
  width?: number | undefined;
  cwd: string;
  env: Environment;
  /** Shows a line in place of the last one; absent where nobody would see it. */
  progress?: ((text: string) => void) | undefined;
  /** Calls back when the person, or the system, ends the command. @returns takes that back */
  onEnd?: ((end: () => void) => () => void) | undefined;
};

/** Exit codes. Scripts can distinguish findings from a failed scan. */
export const EXIT = { clean: 0, findings: 1, scanFailed: 2, nothingToScan: 3 } as const;

/** @returns what to check, for a command with a path */
export function optionsOf(
  { path, config }: { path: string; config?: string | undefined },
  { cwd, env }: Terminal,
): CheckOptions {
  const root = resolve(cwd, path);
  return { root, home: root, env, config: fromHere(cwd, config) };
}

/** @returns a path that a person gave, as an absolute one */
export function fromHere(cwd: string, file: string | undefined): string | undefined {
  return file === undefined ? undefined : resolve(cwd, file);
}

/**
 * Writes a file that a person named.
 *
 * @throws ScanError if it cannot be written
 */
export function write(root: string, file: string, content: Content): void {
  const written = writeChosen(root, file, content);
  if (!written.ok) throw new ScanError(written.problem.what, { hint: written.problem.next });
}
