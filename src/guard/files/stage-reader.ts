import { isWorkflowPath } from './code-files.ts';
import type { Listing } from './walk.ts';

const TAB = 9;
const SPACE = 32;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
const DIGIT_4 = 0x34;
// An index that somebody made may name files outside of the folder.
const LEADS_OUT = /^(?:.*\/)?\.\.(?:\/|$)/s;

/** What `git ls-files -z --stage` printed, and the folders (with `/` at the end) that a sparse index does not open. */
export type Staged = Listing & { sparse: string[] };

/**
 * Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
 * "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
 *
 * @param onFiles gets the number of files so far, several times
 * @returns `end` returns undefined if the output ends within an entry
 */
export function stageReader(onFiles?: (count: number) => void): {
  push: (chunk: Buffer) => void;
  end: () => Staged | undefined;
} {
  const listing: Staged = { files: [], skipped: [], sparse: [], blobs: new Map() };
  let rest: Buffer = Buffer.alloc(0);
  let last = '';

  function readEntry(output: Buffer, start: number, end: number): void {
    const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
    if (path === last) return;
    last = path;
    // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule, and
    // 040000 a folder.
    const type = output[start + 1];
    if (path.includes('..') && LEADS_OUT.test(path)) listing.skipped.push({ path, reason: 'unreadable' });
    else if (type === DIGIT_0) {
      listing.files.push(path);
      // "100644 ", then the hash.
      if (isWorkflowPath(path))
        listing.blobs?.set(path, output.toString('latin1', start + 7, output.indexOf(SPACE, start + 7)));
    } else if (type === DIGIT_4) listing.sparse.push(path);
    else listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
  }

  return {
    push: (chunk) => {
      const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        readEntry(output, start, end);
        start = end + 1;
      }
      // A copy, because a slice would keep the whole chunk in memory.
      rest = Buffer.from(output.subarray(start));
      onFiles?.(listing.files.length);
    },
    end: () => (rest.length === 0 ? listing : undefined),
  };
}
