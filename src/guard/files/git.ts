import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Environment } from '../../core/environment.ts';

/** The result of a git command. */
export type GitResult = {
  /** Exit code; `no-git` if git is not installed, `stopped` if it took too long or was ended by a signal. */
  code: number | 'no-git' | 'stopped';
  /** Standard output, at most a million characters, one for each byte; empty if `onOutput` received it. */
  output: string;
  /** Error messages of git, in English, at most 10,000 characters, one for each byte. Hostile text. */
  errors: string;
};

/** Runs git in one folder. Never throws. */
export type Git = (
  args: readonly string[],
  options?: {
    seconds?: number;
    config?: readonly string[];
    /** What git reads from its standard input. */
    input?: string;
    onOutput?: (chunk: Buffer) => void;
  },
) => Promise<GitResult>;

const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;

// The configuration in .git, and a pull request that contains a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands below would run is replaced. Of transports, only those that
// actions/checkout uses are allowed; ext:: and remote helpers are programs, too.
const SAFE_CONFIG = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=ssh -oBatchMode=yes',
  'core.alternateRefsCommand=true',
  'core.askPass=',
  'credential.helper=',
  'safe.bareRepository=explicit',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.http.allow=always',
  'protocol.ssh.allow=always',
  'protocol.file.allow=always',
  'protocol.ext.allow=never',
  'protocol.git.allow=never',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'core.quotePath=true',
].flatMap((setting) => ['-c', setting]);

// In a hook, the environment names another repository, index and working tree; it can also name external programs and
// options for diff. Git gets the variables for its configuration and for connections.
// It does not get the inputs of an action, because one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;

/**
 * Prepares a git that runs no program that the repository names (no hooks, file system monitor or external programs),
 * shows no prompts, and takes no locks for commands that only read.
 *
 * @param root absolute path of the folder in which git works
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
export function gitIn(root: string, env: Environment = process.env): Git {
  const inherited = Object.entries(env).filter(([name]) => !REMOVED.test(name) || ALLOWED.test(name));
  const fixed = {
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A repository can name other objects in place of its own, and so another past.
    GIT_NO_REPLACE_OBJECTS: '1',
    // Empty, not absent: otherwise git would try its other prompts.
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
  };
  return (args, { seconds = DEFAULT_SECONDS, config = [], input, onOutput } = {}) =>
    new Promise((resolve) => {
      const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
      const child = spawn('git', [...settings, '--no-pager', '-C', root, ...args], {
        // Windows searches the working directory first, and the scanned folder may contain a git.exe.
        cwd: dirname(process.execPath),
        env: { ...Object.fromEntries(inherited), ...fixed },
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        timeout: seconds * 1_000,
        windowsHide: true,
      });
      // Git may end before it has read everything.
      child.stdin?.on('error', () => undefined).end(input);
      const chunks: Buffer[] = [];
      let length = 0;
      child.stdout?.on('data', (chunk: Buffer) => {
        if (onOutput !== undefined) return onOutput(chunk);
        if (length < OUTPUT_MAX) chunks.push(chunk);
        length += chunk.length;
      });
      let errors = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        if (errors.length < ERRORS_MAX)
          errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
      });
      const finish = (code: GitResult['code']): void =>
        resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
      child.once('error', () => finish('no-git'));
      child.once('exit', (_code, signal) => {
        // A transport that still runs after git was stopped keeps the pipe open.
        if (signal === null) return;
        child.stdout?.destroy();
        child.stderr?.destroy();
      });
      child.once('close', (code) => finish(code ?? 'stopped'));
    });
}

/**
 * Settings that prevent git from running the programs of keys that a configuration chooses: the content filters,
 * `filter.*.clean` and the like.
 *
 * @returns settings for `config`; undefined if there are programs that no setting replaces: `uploadpack` and `vcs`
 *   of a remote (the first setting wins, not the last), and a filter with `=` in its name (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
export async function withoutPrograms(git: Git): Promise<string[] | undefined> {
  const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$';
  const { output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
  const keys = output.split('\0').filter((key) => key !== '');
  const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
  const fixed = keys.some((key) => key.startsWith('remote.') || key.includes('='));
  if (fixed || output.length >= OUTPUT_MAX) return undefined;
  return [...drivers].flatMap((driver) => {
    const name = `filter.${Buffer.from(driver, 'latin1').toString()}`;
    return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
  });
}
