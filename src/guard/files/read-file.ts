import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { failed, ok, type Result } from '../../core/result.ts';
import type { SkipReason } from '../model.ts';
import { isCodePath } from './code-files.ts';
import { dropZeros, emptyHaystack, hasWideMark, type Unusual, unusualBytes } from './encodings.ts';

/** Bytes to search, and the same bytes as 16-bit numbers. There is room for two bytes after `size`. */
export type Haystack = { bytes: Uint8Array; pairs: Uint16Array; size: number };

/** Files with more bytes do not fit into the buffer that all files share. Nearly all are smaller. */
export const SIZE_MAX = 1024 * 1024;

/** Files with more bytes are only searched for keywords, see `pieces.ts`. */
export const LARGE_MAX = 8 * 1024 * 1024;

/** The content of a file. It is valid until the next file is read. */
export type FileContents = {
  /** For an ASCII search: the bytes of the file; of an unusual one without zeros, so that UTF-16 reads like ASCII. */
  haystack: Haystack;
  /** Decoded, without a byte order mark. Bytes that are not UTF-8 are decoded as Latin-1. */
  text: () => string;
  /** Of a file that may be no text, or several. */
  unusual?: Unusual;
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
/** How files are opened: if one was replaced by a link, it must not lead out of the tree; a pipe must not block. */
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @param bytesOf reads a file that is not in the file system
 * @param max bytes of the largest file that is read
 */
export function createReader(
  bytesOf?: (file: string | Buffer) => Result<Buffer, SkipReason>,
  max = LARGE_MAX,
): Reader {
  const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
  const large = largeBuffer(max);
  const haystack: Haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
  const usual = contentsOf(haystack);
  const unusual = unusualContents();
  return (file, path) => {
    const read =
      bytesOf === undefined ? readInto(buffer, large, file, path) : copied(buffer, large, bytesOf(file));
    if (!read.ok) return read;
    const { bytes, size } = read.value;
    if (isLfsPointer(bytes, size)) return failed('lfs-pointer');
    // Behind a short file the buffer still contains bytes of the file before: a zero ends the search.
    bytes[size] = 0;
    if (bytes.indexOf(0) < size || (size >= 2 && hasWideMark(bytes)))
      return unusual(bytes.subarray(0, size), path);
    if (bytes !== buffer)
      return contentsOf({ bytes, pairs: new Uint16Array(bytes.buffer, 0, (size >> 1) + 1), size });
    haystack.size = size;
    return usual;
  };
}

function contentsOf(haystack: Haystack): Result<FileContents, SkipReason> {
  const buffer = Buffer.from(haystack.bytes.buffer, haystack.bytes.byteOffset, haystack.bytes.length);
  return ok({
    haystack,
    text: () => {
      const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
      return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
    },
  });
}

/** A buffer for files up to `max` bytes. */
type LargeBuffer = { max: number; get: () => Buffer };

// Made when it is needed: few trees have a file of this size.
function largeBuffer(max: number): LargeBuffer {
  let buffer: Buffer | undefined;
  return {
    max,
    get: () => {
      buffer ??= Buffer.allocUnsafeSlow(max + 2);
      return buffer;
    },
  };
}

function unusualContents(): (bytes: Buffer, path: string) => Result<FileContents, SkipReason> {
  let shared: Haystack | undefined;
  return (bytes, path) => {
    if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0)) return failed('binary');
    shared ??= emptyHaystack(SIZE_MAX);
    const haystack = bytes.length > SIZE_MAX ? emptyHaystack(bytes.length) : shared;
    haystack.size = dropZeros(bytes, haystack.bytes);
    haystack.bytes[haystack.size] = 0;
    const unusual = unusualBytes(bytes, isCodePath(path));
    return ok({ haystack, text: () => unusual.readings()[0] ?? '', unusual });
  };
}

/** Bytes of a file, in a buffer that the next file may use again. */
type Read = { bytes: Buffer; size: number };

/** As `readInto`. */
function copied(
  buffer: Buffer,
  large: LargeBuffer,
  content: Result<Buffer, SkipReason>,
): Result<Read, SkipReason> {
  if (!content.ok) return content;
  const size = content.value.length;
  if (size > large.max) return failed('too-large');
  const bytes = size > SIZE_MAX ? large.get() : buffer;
  bytes.set(content.value);
  return ok({ bytes, size });
}

function readInto(
  buffer: Buffer,
  large: LargeBuffer,
  file: string | Buffer,
  path: string,
): Result<Read, SkipReason> {
  let handle: number;
  try {
    handle = openSync(file, READ_FLAGS);
  } catch (error) {
    return failed(reasonOf(error));
  }
  try {
    const size = readSync(handle, buffer, 0, FIRST_READ, null);
    if (size < FIRST_READ) return ok({ bytes: buffer, size: readOn(handle, buffer, size, SIZE_MAX + 1) });
    if (BINARY.test(path) && buffer.subarray(0, size).includes(0)) return failed('binary');
    const whole = fstatSync(handle).size;
    // A program of many megabytes, for example; to look at all of it would take longer than the rest of the scan.
    const start = buffer.subarray(0, size);
    if (whole > SIZE_MAX && !isCodePath(path) && start.includes(0) && unusualBytes(start, false).isBinary())
      return failed('binary');
    if (whole > large.max) return failed('too-large');
    const max = whole > SIZE_MAX ? large.max : SIZE_MAX;
    const bytes = whole > SIZE_MAX ? large.get() : buffer;
    if (bytes !== buffer) buffer.copy(bytes, 0, 0, size);
    const end = readOn(handle, bytes, size, max + 1);
    // It has grown meanwhile.
    return end > max ? failed('too-large') : ok({ bytes, size: end });
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
