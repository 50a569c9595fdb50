import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A published action that is compared, at the commit that is compared. Its code is no part of this repository. */
export type Foreign = { repository: string; tag: string; sha: string };

export const AIO_APPS_ACTION: Foreign = {
  repository: 'adobe/aio-apps-action',
  tag: '4.1.0',
  sha: '6d7fdea67de9ef5ee3bf4c730aeaa5eaa7e2c533',
};

export const OAUTH_ACTION: Foreign = {
  repository: 'watermelonjam/oauth-client-credentials-action',
  tag: 'v1.0',
  sha: '70da6b93c11b37ec80282351f8ac7a641f641a84',
};

async function git(folder: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const off = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
  const { stdout } = await run('git', ['-C', folder, ...off, ...args], { env, timeout: 60_000 });
  return stdout.trim();
}

async function clone({ repository, sha }: Foreign, folder: string): Promise<void> {
  mkdirSync(folder);
  await git(folder, 'init', '--quiet');
  await git(folder, 'fetch', '--quiet', '--depth=1', `https://github.com/${repository}`, sha);
  await git(folder, 'checkout', '--quiet', 'FETCH_HEAD');
}

/** Says what is wrong with a clone, if anything: another commit, or files that are not those of the commit. */
async function problem({ sha }: Foreign, folder: string): Promise<string | undefined> {
  const head = await git(folder, 'rev-parse', 'HEAD');
  if (head !== sha) return `the clone is at ${head}, not at ${sha}`;
  const changes = await git(folder, 'status', '--porcelain', '--ignored');
  return changes === '' ? undefined : `the clone is not as committed: ${changes.split('\n')[0]}`;
}

/**
 * The runner replaces node12 and node16 by node20, and node20 by node24; test/runner takes the latter two only.
 * Source: actions/runner src/Runner.Worker/Handlers/HandlerFactory.cs.
 */
function asTheRunnerReads(folder: string): void {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(using:\s*['"]?)node1[26]\b/, '$1node20'));
  }
}

/**
 * Gets an action: from a clone that is given, otherwise from GitHub.
 *
 * @returns a copy of it without history, to be removed by the caller, or why there is none
 */
export async function obtain(
  action: Foreign,
  given: string | undefined,
): Promise<{ folder: string } | { missing: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-action-'));
  const source = join(folder, 'source');
  try {
    if (given === undefined) await clone(action, source);
    else cpSync(given, source, { recursive: true });
    const wrong = await problem(action, source);
    if (wrong !== undefined) throw new Error(wrong);
    rmSync(join(source, '.git'), { recursive: true, force: true });
    asTheRunnerReads(source);
    return { folder: source };
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    const { stderr, message } = cause as { stderr?: string; message: string };
    const why = (stderr?.trim() || message).split('\n')[0] ?? '';
    return { missing: `${given === undefined ? 'no clone from GitHub: ' : ''}${why}` };
  }
}

/** Whether a program can be started, and the first line of what it says of its version. */
export async function versionOf(program: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(program, args, { timeout: 10_000 });
    return stdout.split('\n')[0]?.trim() ?? basename(program);
  } catch {
    return undefined;
  }
}
