import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Environment } from '../../core/environment.ts';

/** What became of a git command. */
export type GitResult = {
  /** Exit code; `no-git` where git is not installed, `stopped` where it took too long or was ended by a signal. */
  code: number | 'no-git' | 'stopped';
  /** Standard output, at most a million characters, one for each byte; empty where `onOutput` took it. */
  output: string;
  /** What git says of an error, in English, at most 10,000 characters, one for each byte. Hostile text. */
  errors: string;
};

/** Runs git in one folder. Never throws for what git does. */
export type Git = (
  args: readonly string[],
  options?: { seconds?: number; config?: readonly string[]; onOutput?: (chunk: Buffer) => void },
) => Promise<GitResult>;

const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;

// The configuration in .git, and a pull request that looks like a repository, can name programs. None of them is for a
// scanner to run: each setting that git would run in what is done here is replaced. Of transports, only those that
// actions/checkout uses stay; ext:: and remote helpers are programs by another name.
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

// A hook runs with the repository, index and working tree of its own in the environment; besides, there are external
// programs and options for diff. What stays is where the configuration is, and what a connection needs.
// The inputs of an action are no business of git's either: one of them is a client secret.
const LEFT_OUT = /^(?:GIT|INPUT|STATE)_/i;
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;

/**
 * A git that runs nothing which the repository names: no hooks, no file system monitor, no external programs, no
 * prompts, no locks for what only reads.
 *
 * @param root absolute path of the folder in which git works
 * @param env environment of git
 * @returns a function that runs one git command
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
export function gitIn(root: string, env: Environment = process.env): Git {
  const kept = Object.entries(env).filter(([name]) => !LEFT_OUT.test(name) || KEPT.test(name));
  const quiet = {
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Not absent but empty: git would go on to the next way of asking.
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
  };
  return (args, { seconds = DEFAULT_SECONDS, config = [], onOutput } = {}) =>
    new Promise((resolve) => {
      const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
      const child = spawn('git', [...settings, '--no-pager', '-C', root, ...args], {
        // Windows looks for a program in the working directory first, and the scanned folder may hold a git.exe.
        cwd: dirname(process.execPath),
        env: { ...Object.fromEntries(kept), ...quiet },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: seconds * 1_000,
        windowsHide: true,
      });
      const chunks: Buffer[] = [];
      let length = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        if (onOutput !== undefined) return onOutput(chunk);
        if (length < OUTPUT_MAX) chunks.push(chunk);
        length += chunk.length;
      });
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => {
        if (errors.length < ERRORS_MAX)
          errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
      });
      const finish = (code: GitResult['code']): void =>
        resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
      child.once('error', () => finish('no-git'));
      child.once('exit', (_code, signal) => {
        // A transport that outlives a stopped git would keep the pipe open.
        if (signal === null) return;
        child.stdout.destroy();
        child.stderr.destroy();
      });
      child.once('close', (code) => finish(code ?? 'stopped'));
    });
}

/**
 * Settings that keep git from running the programs that a configuration names by keys of its own choice: the content
 * filters, `filter.*.clean` and the like.
 *
 * @param git git in the repository
 * @returns settings for `config`; undefined where there are programs that no setting replaces: `uploadpack` and `vcs`
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
