import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { failed, ok, type Result } from '../core/result.ts';

/**
 * Writes a report into the workspace. The checked-out code is untrusted, so the report is never written through a
 * symbolic link to a file outside the workspace.
 *
 * @param workspace absolute path
 * @param file absolute path in it
 * @param content all of it, or its pieces in order
 * @returns the path of the file, or one sentence that says why it was not written
 */
export function writeInside(
  workspace: string,
  file: string,
  content: string | Iterable<string>,
): Result<string, string> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const folder = relative(realpathSync(workspace), realpathSync(dirname(file)));
    if (folder === '..' || folder.startsWith(`..${sep}`) || isAbsolute(folder)) {
      return failed(
        'The report was not written: its folder leads out of the workspace through a symbolic link.',
      );
    }
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      return failed('The report was not written: its path is a symbolic link.');
    }
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    const handle = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
    try {
      for (const piece of typeof content === 'string' ? [content] : content) writeAll(handle, piece);
    } finally {
      closeSync(handle);
    }
    return ok(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return failed(`The report was not written: the file system said ${code}.`);
  }
}

// The file system may take a part of what it is given.
function writeAll(handle: number, piece: string): void {
  const bytes = Buffer.from(piece);
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}
