import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODEOWNERS_MAX, CODEOWNERS_PLACES, codeowners, type Owners } from './codeowners.ts';

/** @returns the owners of the paths of a repository; nothing is read through a link */
export function ownersIn(folder: string): Owners {
  for (const place of CODEOWNERS_PLACES) {
    const text = read(folder, place);
    if (text !== undefined) return codeowners(text);
  }
  return () => [];
}

// GitHub uses the first file that is there, also where it is too large.
function read(folder: string, place: string): string | undefined {
  const parent = join(folder, dirname(place));
  let handle: number | undefined;
  try {
    if (lstatSync(parent).isSymbolicLink() && parent !== folder) return undefined;
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    // Without waiting for the writer of a pipe.
    handle = openSync(join(folder, place), O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    const state = fstatSync(handle);
    if (!state.isFile()) return undefined;
    return state.size > CODEOWNERS_MAX ? '' : readFileSync(handle, 'utf8');
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
