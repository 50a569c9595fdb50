import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';

// Most clones are done before the first look, which costs them nothing.
const FIRST_MS = 1_000;
// So that looking takes at most a tenth of the time.
const PAUSES = 10;
// A block of a disk: a file of one byte takes as much, and so does a folder.
const BLOCK = 4_096;

/**
 * Looks now and then how large a folder is.
 *
 * @param tooLarge is called once, when it has more than `bytes`
 */
export function watchSize(folder: string, bytes: number, tooLarge: () => void): { stop: () => void } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    const start = performance.now();
    const isLarge = (await sizeOf(folder, bytes, () => stopped)) > bytes;
    if (stopped) return;
    if (isLarge) tooLarge();
    else timer = setTimeout(look, Math.max(FIRST_MS, PAUSES * (performance.now() - start)));
  };
  timer = setTimeout(look, FIRST_MS);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * @param enough ends the look once that much was found
 * @returns bytes of all files below a folder, each a block at least; links count as themselves
 */
async function sizeOf(folder: string, enough: number, isStopped: () => boolean): Promise<number> {
  let size = 0;
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for await (const entry of await opendir(next)) {
        if (size > enough || isStopped()) return size;
        const path = join(next, entry.name);
        if (entry.isDirectory()) {
          folders.push(path);
          size += BLOCK;
        } else size += Math.max(BLOCK, (await lstat(path)).size);
      }
    } catch {
      // Git renames and deletes files meanwhile.
    }
  }
  return size;
}
