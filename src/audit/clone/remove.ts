import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, opendir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const RETRIES = 3;

/**
 * Removes a folder and everything in it, also what is so deep that its path from here is longer than the system allows:
 * git makes that with a path from inside.
 */
export async function remove(folder: string): Promise<void> {
  const all = { recursive: true, force: true, maxRetries: RETRIES };
  try {
    await rm(folder, all);
  } catch {
    await flatten(folder).catch(() => undefined);
    await rm(folder, all).catch(() => undefined);
  }
}

// Moves each folder up to the first level, deepest ones too, because a moved folder is looked into again.
async function flatten(folder: string): Promise<void> {
  const target = join(dirname(folder), `deep-${randomUUID()}`);
  await mkdir(target);
  const waiting = [folder];
  let number = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    await chmod(next, 0o700).catch(() => undefined);
    const below: string[] = [];
    for await (const entry of await opendir(next)) if (entry.isDirectory()) below.push(entry.name);
    for (const name of below) {
      const moved = join(target, String(number++));
      await rename(join(next, name), moved);
      if ((await lstat(moved)).isDirectory()) waiting.push(moved);
    }
  }
  await rm(target, { recursive: true, force: true, maxRetries: RETRIES });
}
