import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { failed, ok, type Result } from '../../core/result.ts';
import type { SkipReason } from '../model.ts';
import { isCodePath } from './code-files.ts';
import { hasWideMark, haystackOf, readingsOf } from './encodings.ts';

/** Bytes to search, and the same bytes as 16-bit numbers. There is room for two bytes after `size`. */
export type Haystack = { bytes: Uint8Array; pairs: Uint16Array; size: number };

/** Files with more bytes do not fit into the buffer that all files share. Nearly all are smaller. */
export const SIZE_MAX = 1024 * 1024;

/** Files with more bytes are only searched for keywords, see `pieces.ts`. */
export const LARGE_MAX = 8 * 1024 * 1024;

/** The content of a file. It is valid until the next file is read. */
export type FileContents = {
  /** For an ASCII search: the bytes of the file; other encodings are converted to UTF-8. */
  haystack: Haystack;
  /** Decoded, without a byte order mark. Bytes that are not UTF-8 are decoded as Latin-1. */
  text: () => string;
  /** Of an unusual file: the other ways in which it is text. */
  others?: readonly FileContents[];
  /** It does not look like text, and was read because of its name. */
  isBinary?: boolean;
};

/**
 * Reads a file, or says why it is not scanned. Never throws.
 *
 * @param path as `isCodePath` takes it
 */
export type Reader = (file: string | Buffer, path: string) => Result<FileContents, SkipReason>;

// Nearly all files are smaller; the start of a larger one tells whether the rest has to be read.
const FIRST_READ = 64 * 1024;
const LFS_MAX = 1024;
// All of a pointer: a file that only begins like one is code.
const LFS =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]{1,40} sha256:[0-9a-f]{64}\r?\n){0,9}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
// Formats whose files nobody runs as text. One of these is binary if its start is.
const BINARY =
  /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|ear|aar|class|dex|apk|ipa|exe|dll|so(?:\.\d+)*|dylib|o|a|lib|obj|pdb|wasm|py[co]|pyd|whl|egg|gem|nupkg|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|aac|db|sqlite3?|parquet|avro|npy|npz|pkl|h5|pt|onnx|bin|dat|iso|img|dmg|deb|rpm|docx?|xlsx?|pptx?|od[tsp]|keystore|jks|p12|pfx|der)$/i;
// If a file was replaced by a link, it must not lead out of the tree; a pipe must not block.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @param bytesOf reads a file that is not in the file system
 */
export function createReader(bytesOf?: (file: string | Buffer) => Result<Buffer, SkipReason>): Reader {
  const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
  const haystack: Haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
  const contents = ok({
    haystack,
    text: () => {
      const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
      return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
    },
  });
  return (file, path) => {
    const read = bytesOf === undefined ? readInto(buffer, file, path) : copied(buffer, bytesOf(file));
    if (!read.ok) return read;
    if (typeof read.value !== 'number') return largeContents(read.value, path);
    const size = read.value;
    if (isLfsPointer(buffer, size)) return failed('lfs-pointer');
    // Behind a short file the buffer still contains bytes of the file before: a zero ends the search.
    buffer[size] = 0;
    if (buffer.indexOf(0) < size || (size >= 2 && hasWideMark(buffer)))
      return unusual(buffer.subarray(0, size), path);
    haystack.size = size;
    return contents;
  };
}

function largeContents(bytes: Buffer, path: string): Result<FileContents, SkipReason> {
  if (bytes.includes(0) || hasWideMark(bytes)) return unusual(bytes, path);
  const text = bytes.subarray(hasMark(bytes, bytes.length) ? 3 : 0);
  return ok({
    haystack: haystackOf(bytes),
    text: () => text.toString(isUtf8(text) ? 'utf8' : 'latin1'),
  });
}

function unusual(bytes: Buffer, path: string): Result<FileContents, SkipReason> {
  if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0)) return failed('binary');
  const { readings, isBinary } = readingsOf(bytes, isCodePath(path));
  const [first, ...others] = readings;
  return first === undefined ? failed('binary') : ok({ ...first, others, isBinary });
}

/** As `readInto`. */
function copied(buffer: Buffer, bytes: Result<Buffer, SkipReason>): Result<number | Buffer, SkipReason> {
  if (!bytes.ok) return bytes;
  const size = bytes.value.length;
  if (size > LARGE_MAX) return failed('too-large');
  if (size > SIZE_MAX) return bytes;
  buffer.set(bytes.value);
  return ok(size);
}

/** @returns the size of a file that is in the buffer now, or all bytes of a larger one */
function readInto(buffer: Buffer, file: string | Buffer, path: string): Result<number | Buffer, SkipReason> {
  let handle: number;
  try {
    handle = openSync(file, FLAGS);
  } catch (error) {
    return failed(reasonOf(error));
  }
  try {
    const size = readSync(handle, buffer, 0, FIRST_READ, null);
    if (size < FIRST_READ) return ok(readOn(handle, buffer, size, SIZE_MAX + 1));
    if (BINARY.test(path) && buffer.subarray(0, size).includes(0)) return failed('binary');
    const whole = fstatSync(handle).size;
    // A program of many megabytes, for example; to look at all of it would take longer than the rest of the scan.
    const start = buffer.subarray(0, size);
    if (whole > SIZE_MAX && !isCodePath(path) && start.includes(0) && readingsOf(start, false).isBinary)
      return failed('binary');
    if (whole > LARGE_MAX) return failed('too-large');
    if (whole <= SIZE_MAX) {
      const end = readOn(handle, buffer, size, SIZE_MAX + 1);
      return end > SIZE_MAX ? failed('too-large') : ok(end);
    }
    // Only for this file: a large one is rare.
    const large = Buffer.allocUnsafeSlow(whole + 1);
    buffer.copy(large, 0, 0, size);
    const end = readOn(handle, large, size, whole + 1);
    return end > whole ? failed('too-large') : ok(large.subarray(0, end));
  } catch (error) {
    return failed(reasonOf(error));
  } finally {
    closeSync(handle);
  }
}

// Some file systems return less than requested before the end of a file; only zero means the end.
function readOn(handle: number, buffer: Buffer, from: number, end: number): number {
  let size = from;
  for (let count = from; count > 0 && size < end; size += count)
    count = readSync(handle, buffer, size, end - size, null);
  return size;
}

function reasonOf(error: unknown): SkipReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'deleted';
  // Linux and macOS report ELOOP for a link that must not be followed; the BSDs report EMLINK and EFTYPE.
  if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE') return 'symlink';
  return 'unreadable';
}

function isLfsPointer(buffer: Buffer, size: number): boolean {
  return size < LFS_MAX && buffer[0] === 0x76 && LFS.test(buffer.toString('latin1', 0, size));
}

function hasMark(buffer: Buffer, size: number): boolean {
  return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}
