import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { failed, ok, type Result } from '../core/result.ts';
import { sanitizeLine } from '../core/text.ts';

/** All of a file, or its pieces in order: a large report is longer than a string can be. */
export type Content = string | Uint8Array | Iterable<string>;

/** Why a file was not written, and what to do; a sentence each, and the reason alone as the end of one. */
export type WriteProblem = { what: string; next: string; why: string };

/**
 * Writes a report into a folder whose content is untrusted, such as a checkout. It is never written through a link, no
 * folder is made through one, and it is whole or not there: it is written aside and renamed.
 *
 * A program that changes the folder at the same moment can still lead the report elsewhere.
 *
 * @param root absolute path; it may be behind a link itself
 * @param file absolute path in it
 * @returns the path of the file
 */
export function writeInside(root: string, file: string, content: Content): Result<string, WriteProblem> {
  if (!isBelow(root, file)) return failed(problem(file, 'it is outside of the folder', OTHER_PATH));
  const names = relative(root, file).split(sep);
  return attempt(file, () => {
    let path = realpathSync(root);
    for (const name of names.slice(0, -1)) {
      path = join(path, name);
      if (typeAt(path) === undefined) mkdirSync(path);
      if (typeAt(path) === 'link')
        return problem(file, `${sanitizeLine(path)} is a symbolic link`, OTHER_PATH);
    }
    const target = join(path, names.at(-1) ?? '');
    if (typeAt(target) === 'link') return problem(file, 'its path is a symbolic link', OTHER_PATH);
    replace(target, content);
    return undefined;
  });
}

/**
 * Writes a file that the user of a command names. Links and devices of their own are used as they are; in the untrusted
 * folder the rules of `writeInside` hold.
 *
 * @param untrusted absolute path
 * @param file absolute path
 * @returns the path of the file
 */
export function writeChosen(untrusted: string, file: string, content: Content): Result<string, WriteProblem> {
  const inside = pathInside(untrusted, file);
  if (inside !== undefined) return writeInside(realPath(untrusted), inside, content);
  return attempt(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const type = statSync(file, { throwIfNoEntry: false });
    // A pipe or a device, such as /dev/stdout, cannot be replaced.
    if (type !== undefined && !type.isFile() && !type.isDirectory())
      for (const piece of pieces(content)) appendFileSync(file, piece);
    else replace(type === undefined ? file : realpathSync(file), content);
    return undefined;
  });
}

const OTHER_PATH = 'Give another path.';

// The first folder on the way that really is in the untrusted one counts: from there on its links are in the path.
function pathInside(untrusted: string, file: string): string | undefined {
  const root = realPath(untrusted);
  let found: string | undefined;
  for (let above = dirname(file); ; above = dirname(above)) {
    const real = realPath(above);
    if (real === root || isBelow(root, real)) found = join(real, relative(above, file));
    if (dirname(above) === above) return found;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path.split(sep)[0] !== '..' && !isAbsolute(path);
}

function typeAt(path: string): 'link' | 'other' | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isSymbolicLink() ? 'link' : 'other';
}

function pieces(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

// A file of the same folder is on the same disk. Its name cannot be known before, and it must not be there.
function replace(file: string, content: Content): void {
  const before = lstatSync(file, { throwIfNoEntry: false });
  const aside = join(dirname(file), `.ims-auth-${randomBytes(8).toString('hex')}.tmp`);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const handle = openSync(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
  try {
    try {
      if (before?.isFile() === true) whereSupported(() => fchmodSync(handle, before.mode & 0o777));
      for (const piece of pieces(content)) writeFileSync(handle, piece);
      // Some file systems notice only now that the disk is full.
      whereSupported(() => fsyncSync(handle));
    } finally {
      closeSync(handle);
    }
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

// Some file systems, mostly those of other machines, have neither permissions nor this call.
function whereSupported(call: () => void): void {
  try {
    call();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code))) throw error;
  }
}

function attempt(file: string, write: () => WriteProblem | undefined): Result<string, WriteProblem> {
  try {
    const found = write();
    return found === undefined ? ok(file) : failed(found);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    return failed(
      isFull
        ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
        : problem(file, `the file system said ${code}`, OTHER_PATH),
    );
  }
}

function problem(file: string, why: string, next: string): WriteProblem {
  return { what: `The file ${sanitizeLine(basename(file))} was not written: ${why}.`, next, why };
}
