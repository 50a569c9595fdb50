import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the installed git. */
export function realGit(): string {
  return execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
}

/**
 * Puts a program named git into a folder, a shell script that ends in the real one. For systems with a shell.
 *
 * @param script lines before the last one, which starts git with the arguments
 * @returns a PATH that finds it first
 */
export function gitBefore(folder: string, script: string): string {
  const program = join(folder, 'git');
  writeFileSync(program, `#!/bin/sh\n${script}\nexec '${realGit()}' "$@"\n`);
  chmodSync(program, 0o755);
  return `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
}

/** Git's own switch for its tests: every folder counts as that of another user. */
export const ANOTHER_USER = 'export GIT_TEST_ASSUME_DIFFERENT_OWNER=1';

/** A git before 2.38, which takes `safe.directory` only from files. */
export const WITHOUT_COMMAND_LINE = `for arg do
  shift
  case "$arg" in safe.directory=*) arg=user.unused=1 ;; esac
  set -- "$@" "$arg"
done`;
