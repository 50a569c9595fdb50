import { closeSync, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { failed, ok, type Result } from '../../core/result.ts';
import { linkedFolders } from './linked-folders.ts';
import { fileOf } from './paths.ts';
import { READ_FLAGS } from './read-file.ts';

/**
 * Reads all bytes of a file that is going to be changed, never through a link.
 *
 * @param root absolute path
 * @param path below it, one character a byte
 * @param max most bytes
 * @returns the bytes, or why not, as the end of a sentence
 */
export function readWhole(root: string, path: string, max: number): Result<Buffer, string> {
  if (linkedFolders(root)(path)) return failed('a folder on its path is a symbolic link');
  let handle: number;
  try {
    handle = openSync(fileOf(root, path), READ_FLAGS);
  } catch {
    return failed('it is a symbolic link, or could not be opened');
  }
  try {
    const state = fstatSync(handle);
    if (!state.isFile()) return failed('it is no ordinary file');
    // A file that is written aside and renamed would replace it all the same.
    if ((state.mode & 0o222) === 0) return failed('it is read-only');
    if (state.size > max) return failed(`it has more than ${Math.floor(max / 1024 / 1024)} MiB`);
    return ok(readFileSync(handle));
  } catch {
    return failed('it could not be read');
  } finally {
    closeSync(handle);
  }
}

/** @returns whether there is an ordinary file; `path` below `root`, one character a byte */
export function fileExists(root: string, path: string): boolean {
  try {
    return lstatSync(fileOf(root, path), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A path that is longer than the system allows, or leads through a file.
    return false;
  }
}
