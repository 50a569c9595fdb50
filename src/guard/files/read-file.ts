import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { failed, ok, type Result } from '../../core/result.ts';
import type { SkipReason } from '../model.ts';

/** Bytes to search, and the same bytes as 16-bit numbers. There is room for two bytes after `size`. */
export type Haystack = { bytes: Uint8Array; pairs: Uint16Array; size: number };

/** Files with more bytes are not scanned. Hand-written files are smaller; generated ones do not matter. */
export const SIZE_MAX = 1024 * 1024;

/** The content of a file. It is valid until the next file is read. */
export type FileContents = {
  /** For an ASCII search: the bytes of the file; text in UTF-16 is converted to UTF-8. */
  haystack: Haystack;
  /** Decoded, without a byte order mark. Bytes that are not UTF-8 are decoded as Latin-1. */
  text: () => string;
};

/** Reads a file, or says why it is not scanned. Never throws. */
export type Reader = (file: string | Buffer) => Result<FileContents, SkipReason>;

type Encoding = 'bytes' | { swapped: boolean; mark: number };

// Like Git and ripgrep: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
// Nearly all files are smaller; the start of a larger one tells whether the rest has to be read.
const FIRST_READ = 64 * 1024;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// If a file was replaced by a link, it must not lead out of the tree; a pipe must not block.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @param bytesOf reads a file that is not in the file system
 */
export function createReader(bytesOf?: (file: string | Buffer) => Result<Uint8Array, SkipReason>): Reader {
  const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
  const start = buffer.subarray(0, BINARY_WINDOW);
  const haystack: Haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
  const contents = ok({
    haystack,
    text: () => {
      const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
      return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
    },
  });
  return (file) => {
    const read = bytesOf === undefined ? readInto(buffer, start, file) : copied(buffer, bytesOf(file));
    if (!read.ok) return read;
    const size = read.value;
    if (size > SIZE_MAX) return failed('too-large');
    if (isLfsPointer(buffer, size)) return failed('lfs-pointer');
    const encoding = encodingOf(buffer, start, size);
    if (encoding === undefined) return failed('binary');
    if (encoding !== 'bytes') return ok(decoded(buffer, size, encoding));
    haystack.size = size;
    return contents;
  };
}

function copied(buffer: Buffer, bytes: Result<Uint8Array, SkipReason>): Result<number, SkipReason> {
  if (!bytes.ok) return bytes;
  if (bytes.value.length > SIZE_MAX) return failed('too-large');
  buffer.set(bytes.value);
  return ok(bytes.value.length);
}

function readInto(buffer: Buffer, start: Buffer, file: string | Buffer): Result<number, SkipReason> {
  let handle: number;
  try {
    handle = openSync(file, FLAGS);
  } catch (error) {
    return failed(reasonOf(error));
  }
  try {
    let size = readSync(handle, buffer, 0, FIRST_READ, null);
    if (size === FIRST_READ) {
      if (fstatSync(handle).size > SIZE_MAX) return failed('too-large');
      if (encodingOf(buffer, start, size) === undefined) return failed('binary');
    }
    // Some file systems return less than requested before the end of a file; only zero means the end.
    for (let count = size; count > 0 && size <= SIZE_MAX; size += count)
      count = readSync(handle, buffer, size, SIZE_MAX + 1 - size, null);
    return ok(size);
  } catch (error) {
    return failed(reasonOf(error));
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): SkipReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'deleted';
  // Linux and macOS report ELOOP for a link that must not be followed; the BSDs report EMLINK and EFTYPE.
  if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE') return 'symlink';
  return 'unreadable';
}

function isLfsPointer(buffer: Buffer, size: number): boolean {
  return (
    size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS
  );
}

/** @returns how to decode the file; undefined if it is binary */
function encodingOf(buffer: Buffer, start: Buffer, size: number): Encoding | undefined {
  // No destructuring, which would create an iterator for each file.
  const [a, b] = [buffer[0], buffer[1]];
  if (size >= 2 && a === 0xff && b === 0xfe) {
    // UTF-32 has the same first bytes, but is not used for text files.
    return size >= 4 && buffer[2] === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
  }
  if (size >= 2 && a === 0xfe && b === 0xff) return { swapped: true, mark: 2 };
  // After a short file the buffer still contains bytes of the previous file: a zero ends the search.
  if (size < BINARY_WINDOW) buffer[size] = 0;
  const zero = start.indexOf(0);
  if (zero >= 0 && zero < size) return withoutMark(buffer, size);
  return 'bytes';
}

function hasMark(buffer: Buffer, size: number): boolean {
  return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}

// Windows tools sometimes omit the byte order mark. Then only a start in plain ASCII proves that it is UTF-16.
function withoutMark(buffer: Buffer, size: number): Encoding | undefined {
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

// An odd last byte is ignored.
function decoded(buffer: Buffer, size: number, encoding: Exclude<Encoding, 'bytes'>): FileContents {
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
