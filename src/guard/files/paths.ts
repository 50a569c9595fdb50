import { isUtf8 } from 'node:buffer';

// A path of the repository is a string with one character for each byte (latin1): for Git and Linux a path is bytes,
// and such a string can be compared and sorted.

const ASCII = /^[\0-\x7f]*$/;

/**
 * @param root absolute path of the folder that `bytes` counts from
 * @param bytes relative path, one character a byte
 * @returns the path for the file system: a string if it is pure ASCII, else the bytes
 */
export function fileOf(root: string, bytes: string): string | Buffer {
  if (ASCII.test(bytes)) return `${root}/${bytes}`;
  const name = Buffer.from(bytes, 'latin1');
  // Git for Windows writes names as UTF-8.
  if (process.platform === 'win32') return `${root}/${name.toString('utf8')}`;
  return Buffer.concat([Buffer.from(`${root}/`), name]);
}

/** @returns whether a path from the top level of the repository leads to a file beside it, with another configuration */
export function isOutside(path: string): boolean {
  return path.startsWith('../');
}

/**
 * Converts a path for reports: decodes UTF-8 and writes other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
export function shownPath(bytes: string): string {
  if (ASCII.test(bytes)) return bytes;
  const name = Buffer.from(bytes, 'latin1');
  if (isUtf8(name)) return name.toString('utf8');
  const shown: string[] = [];
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find(
      (size) => at + size <= name.length && isUtf8(name.subarray(at, at + size)),
    );
    if (length === undefined) shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
    else shown.push(name.toString('utf8', at, at + length));
    at += length ?? 1;
  }
  return shown.join('');
}

/**
 * The opposite of {@link shownPath} for what is UTF-8; a name of other bytes is not found again.
 *
 * @returns one character a byte
 */
export function bytesOfPath(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1');
}
