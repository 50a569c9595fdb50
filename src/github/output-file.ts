import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/**
 * Writes a report into the workspace. The checked-out tree may be a stranger's: a link in it must not lead the
 * report to a file outside.
 *
 * @param workspace absolute path
 * @param file absolute path in it
 * @param content the whole file
 * @returns what is wrong, or undefined where it is written
 */
export function writeInside(workspace: string, file: string, content: string): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const folder = relative(realpathSync(workspace), realpathSync(dirname(file)));
    if (folder === '..' || folder.startsWith(`..${sep}`) || isAbsolute(folder)) {
      return 'The report was not written: its folder leads out of the workspace through a link.';
    }
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      return 'The report was not written: a link stands at its path.';
    }
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    const handle = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
    try {
      writeSync(handle, content);
    } finally {
      closeSync(handle);
    }
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return `The report was not written: the file system said ${code}.`;
  }
}
