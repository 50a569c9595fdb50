import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const NEEDED_BYTES = 2 ** 30;

/** A new folder in memory, where the system has room there and starts programs from it; Docker's has and does not. */
function inMemory(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < NEEDED_BYTES) return undefined;
    folder = mkdtempSync(join(MEMORY, 'ims-auth-tests-'));
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    execFileSync(program, { stdio: 'ignore' });
    return folder;
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/**
 * Before the tests: gives them one folder for temporary files, which is gone after them whatever they leave there. The
 * tests make and delete thousands of files, and ext4 searches long for a free inode where many were just deleted.
 */
export default function setup(): (() => void) | undefined {
  const names = process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR'];
  const folder = inMemory() ?? realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-tests-')));
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
