import { closeSync, openSync, readSync } from 'node:fs';
import { haystackOf } from './encodings.ts';
import { type Haystack, READ_FLAGS } from './read-file.ts';

const PIECE = 1024 * 1024;
// More than the longest keyword, also where each of its letters has four bytes.
const OVERLAP = 1_024;

/**
 * Reads a file that is too large to be decoded, piece by piece, for a search of its bytes. Each piece starts with the end
 * of the one before, so that no keyword is cut. Zero bytes are left out: then UTF-16 and UTF-32 read like ASCII.
 *
 * @returns whether all of it was read
 */
export function readPieces(file: string | Buffer, onPiece: (piece: Haystack) => void): boolean {
  let handle: number;
  try {
    handle = openSync(file, READ_FLAGS);
  } catch {
    return false;
  }
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE + OVERLAP);
    let kept = 0;
    for (;;) {
      const count = readSync(handle, buffer, kept, PIECE, null);
      if (count === 0) return true;
      const bytes = buffer.subarray(0, kept + count);
      onPiece(haystackOf(bytes));
      kept = Math.min(OVERLAP, bytes.length);
      buffer.copyWithin(0, bytes.length - kept, bytes.length);
    }
  } catch {
    return false;
  } finally {
    closeSync(handle);
  }
}
