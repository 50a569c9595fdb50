import { isUtf8 } from 'node:buffer';
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
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

/** How to run one command. */
export type GitOptions = {
  seconds?: number;
  config?: readonly string[];
  /** What git reads from its standard input. */
  input?: string;
  onOutput?: (chunk: Buffer) => void;
  /** The command fails, and says why, where the repository belongs to another user. Most others go on without it. */
  needsRepository?: boolean;
  /** The command may fetch; after `withoutPrograms` only. Every other command reaches no other repository. */
  fetches?: boolean;
};

/** Runs git in one folder. Never throws. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;

// The configuration in .git, and a pull request that contains a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands of the guard would run is replaced.
const SAFE_CONFIG = [
  'core.fsmonitor=false',
  // A program of Microsoft's git that lists the working tree.
  'core.virtualFilesystem=',
  'core.hooksPath=/dev/null',
  'core.sshCommand=ssh -oBatchMode=yes',
  'core.alternateRefsCommand=true',
  'core.askPass=',
  'credential.helper=',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'core.quotePath=true',
];

// Of transports, only those that actions/checkout uses: ext:: and remote helpers are programs. The variable wins over
// `protocol.*.allow` of any configuration. A command that is no fetch has none, because a repository can make git fetch
// the objects that are missing, with a program of its choice. Git before 2.39.4 does not know GIT_NO_LAZY_FETCH.
const FETCHING = { GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };
const NOT_FETCHING = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };

// In a hook, the environment names another repository, index and working tree; it can also name external programs and
// options for diff. Git gets the variables for its configuration and for connections.
// It does not get the inputs of an action, because one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;

/**
 * Prepares a git that runs no program that the repository names (no hooks, file system monitor or external programs),
 * fetches nothing that was not asked for, shows no prompts, and takes no locks for commands that only read.
 *
 * It works in a folder of another user, too: that is normal in a container, and what git fears there, programs of a
 * stranger, is ruled out.
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
  const own = ownFolders(root, env['GITHUB_WORKSPACE']);
  const safe = [...SAFE_CONFIG, ...own.map((folder) => `safe.directory=${folder.split(sep).join('/')}`)];
  const start = (
    args: readonly string[],
    { config = [], fetches = false, needsRepository: _, ...options }: GitOptions,
  ) =>
    run(
      [...[...safe, ...config].flatMap((setting) => ['-c', setting]), '--no-pager', '-C', root, ...args],
      { ...Object.fromEntries(inherited), ...fixed, ...(fetches ? FETCHING : NOT_FETCHING) },
      options,
    );
  // Git before 2.38 takes `safe.directory` only from files. It does not ask who owns a repository that is named. This is
  // found out before the first command, because some (config, diff) go on without the repository and say nothing.
  const name = async (): Promise<string[]> => {
    const top = own.find((folder) => existsSync(join(folder, '.git')));
    if (top === undefined || !isOfAnotherUser(await start(['rev-parse', '--git-dir'], {}))) return [];
    return [`--git-dir=${join(top, '.git')}`, `--work-tree=${top}`];
  };
  let named: Promise<string[]> | undefined;
  return async (args, options = {}) => {
    if (named === undefined && options.needsRepository === true) {
      // This command says itself what would be found out, and nearly always that there is nothing to name.
      const result = await start(args, options);
      named = isOfAnotherUser(result) ? name() : Promise.resolve([]);
      if ((await named).length === 0) return result;
    }
    named ??= name();
    return await start([...(await named), ...args], options);
  };
}

/** @returns whether git refused to work because the repository belongs to another user */
export function isOfAnotherUser({ code, errors }: GitResult): boolean {
  return code !== 0 && /dubious ownership|unsafe repository/.test(errors);
}

// The folder that is scanned; where it is in the checkout of a job, also the folders up to there, because the
// repository is in one of them. Git compares real paths.
function ownFolders(root: string, workspace: string | undefined): string[] {
  const top = realPath(workspace || root) ?? root;
  let last = realPath(root) ?? root;
  const folders = [last];
  const below = relative(top, last);
  if (below.split(sep)[0] === '..' || isAbsolute(below)) return folders;
  while (last.length > top.length) {
    last = dirname(last);
    folders.push(last);
  }
  return folders;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function run(
  args: readonly string[],
  env: Environment,
  { seconds = DEFAULT_SECONDS, input, onOutput }: Pick<GitOptions, 'seconds' | 'input' | 'onOutput'>,
): Promise<GitResult> {
  return new Promise((resolve) => {
    const child = spawn('git', args, {
      // Windows searches the working directory first, and the scanned folder may contain a git.exe.
      cwd: dirname(process.execPath),
      env,
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
      if (errors.length < ERRORS_MAX) errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
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
 * @returns settings for `config`; undefined if there is what no setting replaces: `uploadpack` and `vcs` of a remote (the
 *   first setting wins, not the last), `saveCookies` of a server (the closest address wins), which writes to any file,
 *   and a filter whose name is not UTF-8 or has a `=` (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
export async function withoutPrograms(git: Git): Promise<string[] | undefined> {
  const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$|^http\\.(.*\\.)?savecookies$';
  const { code, output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
  const keys = output.split('\0').filter((key) => key !== '');
  const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
  const fixed = keys.some((key) => !key.startsWith('filter.') || key.includes('=') || !isUtf8(bytes(key)));
  if (fixed || code === 'stopped' || output.length >= OUTPUT_MAX) return undefined;
  return [...drivers].flatMap((driver) => {
    const name = `filter.${bytes(driver).toString()}`;
    return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
  });
}

function bytes(latin1: string): Buffer {
  return Buffer.from(latin1, 'latin1');
}
