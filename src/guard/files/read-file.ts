import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { SkipReason } from '../model.ts';

/** Bytes to search, and the same bytes two by two. Behind `size` there is room for two more. */
export type Haystack = { bytes: Uint8Array; pairs: Uint16Array; size: number };

/** Files with more bytes are not scanned. What people write is smaller; what tools write is not looked at. */
export const SIZE_MAX = 1024 * 1024;

/** A file that was read. It is valid until the next one is. */
export type Opened = {
  /** For looking for ASCII: the bytes as they are, or of UTF-16 the same text in UTF-8. */
  haystack: Haystack;
  /** Decoded, without a byte order mark. What is not UTF-8 is taken for Latin-1. */
  text: () => string;
};

/** Reads a file, or says why it is not scanned. Never throws. */
export type Reader = (file: string | Buffer) => Opened | SkipReason;

type Encoding = 'bytes' | { swapped: boolean; mark: number };

// As Git and ripgrep do: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// A link that stands where Git has a file must not lead out of the tree; a pipe must not block.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @returns the reader
 */
export function createReader(): Reader {
  const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
  const window = buffer.subarray(0, BINARY_WINDOW);
  const haystack: Haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
  const opened: Opened = {
    haystack,
    text: () => {
      const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
      return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
    },
  };
  return (file) => {
    const size = readInto(buffer, file);
    if (typeof size === 'string') return size;
    if (size > SIZE_MAX) return 'too-large';
    if (isLfsPointer(buffer, size)) return 'lfs-pointer';
    const encoding = encodingOf(buffer, window, size);
    if (encoding === undefined) return 'binary';
    if (encoding !== 'bytes') return decoded(buffer, size, encoding);
    haystack.size = size;
    return opened;
  };
}

function readInto(buffer: Buffer, file: string | Buffer): number | SkipReason {
  let handle: number;
  try {
    handle = openSync(file, FLAGS);
  } catch (error) {
    return reasonOf(error);
  }
  try {
    const max = SIZE_MAX + 1;
    let size = 0;
    // Some file systems give less than was asked for before the end; only zero is the end.
    for (let got = 1; got > 0 && size < max; size += got)
      got = readSync(handle, buffer, size, max - size, null);
    return size;
  } catch (error) {
    return reasonOf(error);
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): SkipReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'deleted';
  // ELOOP is what Linux and macOS say of a link that must not be followed; EMLINK and EFTYPE are the BSDs'.
  if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE') return 'symlink';
  return 'unreadable';
}

function isLfsPointer(buffer: Buffer, size: number): boolean {
  return (
    size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS
  );
}

function encodingOf(buffer: Buffer, window: Buffer, size: number): Encoding | undefined {
  const [a, b, c] = buffer;
  if (size >= 2 && a === 0xff && b === 0xfe) {
    // UTF-32 starts alike; nobody writes text in it.
    return size >= 4 && c === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
  }
  if (size >= 2 && a === 0xfe && b === 0xff) return { swapped: true, mark: 2 };
  // Behind a short file stand bytes of the one before: a zero of our own ends the search.
  if (size < BINARY_WINDOW) buffer[size] = 0;
  const zero = window.indexOf(0);
  if (zero >= 0 && zero < size) return withoutBom(buffer, size);
  return 'bytes';
}

function hasMark([a, b, c]: Buffer, size: number): boolean {
  return size >= 3 && a === 0xef && b === 0xbb && c === 0xbf;
}

// Windows tools sometimes leave the mark out. It is UTF-16 for certain only where the start is plain ASCII.
function withoutBom(buffer: Buffer, size: number): Encoding | undefined {
  if (size < 8 || size % 2 !== 0) return undefined;
  const end = Math.min(size, 512);
  const plain = (byte: number): boolean =>
    (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
  const fits = (low: 0 | 1): boolean => {
    for (let at = 0; at < end; at += 2) {
      if (!plain(buffer[at + low] ?? 0) || buffer[at + 1 - low] !== 0) return false;
    }
    return true;
  };
  if (fits(0)) return { swapped: false, mark: 0 };
  return fits(1) ? { swapped: true, mark: 0 } : undefined;
}

// A byte that is left over at the end is dropped.
function decoded(buffer: Buffer, size: number, encoding: Exclude<Encoding, 'bytes'>): Opened {
  const bytes = buffer.subarray(encoding.mark, size - (size % 2));
  const text = (encoding.swapped ? bytes.swap16() : bytes).toString('utf16le');
  const utf8 = Buffer.byteLength(text);
  const copy = Buffer.alloc(utf8 + (utf8 % 2) + 2);
  copy.write(text);
  return {
    haystack: {
      bytes: copy,
      pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
      size: utf8,
    },
    text: () => text,
  };
}
