import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

/** How a call of Git ended. `code` is 'missing' where there is no Git at all. */
export type GitAnswer = { code: number | 'missing'; stdout: string; stderr: string };

// A hook runs with GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE and others of its own repository, which would hold for the
// scanned folder as well. What stays tells Git whom to trust and where its configuration is. Inputs and state of an
// action may be secrets, which are none of Git's business.
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES)$/;

// The repository's configuration may name a program as file system monitor, and a folder of a pull request may look
// like a bare repository with such a configuration.
const SAFE = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'submodule.recurse=false'].flatMap(
  (setting) => ['-c', setting],
);

/**
 * Runs Git on a folder, without letting the environment or the repository lead it elsewhere.
 *
 * @param folder absolute path; Git starts in it
 * @param args subcommand and its arguments
 * @param env environment to start from
 * @returns exit code and output, one character a byte; never rejects
 */
export function runGit(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<GitAnswer> {
  const kept = Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(?:GIT|INPUT|STATE)_/i.test(name) || KEPT.test(name.toUpperCase()),
    ),
  );
  const options = {
    // Windows looks for a program in the working directory first, and the scanned tree may hold a git.exe.
    cwd: dirname(process.execPath),
    // English, because the messages are read here.
    env: { ...kept, LC_ALL: 'C', LANGUAGE: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'latin1' as const,
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    execFile('git', [...SAFE, '-C', folder, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (error.code === 'ENOENT') resolve({ code: 'missing', stdout: '', stderr: '' });
      else resolve({ code: typeof error.code === 'number' ? error.code : -1, stdout, stderr });
    });
  });
}
