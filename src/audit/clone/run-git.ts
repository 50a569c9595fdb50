import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import type { Environment } from '../../core/environment.ts';
import { endGroup } from './process-group.ts';
import { watchSize } from './watch-size.ts';

/** What one clone may cost. */
export type CloneLimits = {
  seconds: number;
  /** Of all files. */
  bytes: number;
  /** Of the memory of each process, where the system limits it. */
  megabytes: number;
};

/** How git ended. */
export type GitEnd = {
  /** `no-git`: it is not installed. `stopped`: somebody else ended it. */
  code: number | 'no-git' | 'too-slow' | 'too-large' | 'aborted' | 'stopped';
  /** What it wrote to its standard error, at most 10,000 bytes. Hostile text. */
  errors: string;
  /** What it wrote to its standard output, at most 10,000 bytes. Hostile text. */
  output: string;
};

const OUTPUT_MAX = 10_000;

// A small pack can hold a tree that is endless when it is read, or a file of a terabyte. Not every system has both limits.
// With the trap, git says what is too large, and is not ended without a word.
const LIMITED =
  'trap "" XFSZ; ulimit -v "$1" 2>/dev/null; ulimit -f "$2" 2>/dev/null; shift 2; exec git "$@"';

/**
 * Runs git and everything that it starts as one group of processes, which is ended at a limit.
 *
 * @param watched absolute path of the folder whose size is limited; undefined if nothing is written
 */
export function runGit(
  args: readonly string[],
  {
    env,
    limits,
    watched,
    signal,
  }: { env: Environment; limits: CloneLimits; watched?: string; signal?: AbortSignal | undefined },
): Promise<GitEnd> {
  if (signal?.aborted === true) return Promise.resolve({ code: 'aborted', errors: '', output: '' });
  return new Promise((resolve) => {
    const [program, all] = limitedGit(args, limits);
    const child = spawn(program, all, {
      // Windows searches the working directory first.
      cwd: dirname(process.execPath),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let ended: GitEnd['code'] | undefined;
    const end = (why: 'too-slow' | 'too-large' | 'aborted'): void => {
      ended ??= why;
      endGroup(child);
      // What left the group would keep the pipe open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const abort = (): void => end('aborted');
    const timer = setTimeout(() => end('too-slow'), limits.seconds * 1_000);
    const watch =
      watched === undefined ? undefined : watchSize(watched, limits.bytes, () => end('too-large'));
    signal?.addEventListener('abort', abort, { once: true });
    const errors = firstOf(child.stderr);
    const output = firstOf(child.stdout);
    const finish = (code: GitEnd['code']): void => {
      clearTimeout(timer);
      watch?.stop();
      signal?.removeEventListener('abort', abort);
      resolve({ code: ended ?? code, errors: errors(), output: output() });
    };
    child.once('error', () => finish('no-git'));
    child.once('close', (code) => finish(code ?? 'stopped'));
  });
}

function limitedGit(args: readonly string[], { bytes, megabytes }: CloneLimits): [string, string[]] {
  if (process.platform === 'win32') return ['git', [...args]];
  return [
    '/bin/sh',
    ['-c', LIMITED, 'sh', String(megabytes * 1024), String(Math.ceil(bytes / 512)), ...args],
  ];
}

function firstOf(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    if (length < OUTPUT_MAX) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8', 0, OUTPUT_MAX);
}
