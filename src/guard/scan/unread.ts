import { amount } from '../../core/words.ts';
import { isCodePath } from '../files/code-files.ts';
import type { Notice, SkipReason } from '../model.ts';

/** A file that was not scanned. `path` as reports show it. */
export type Unread = { path: string; reason: SkipReason };

// As many as GitHub shows of a step, and one for the rest.
const NOTICES_MAX = 8;

const WHY: Partial<Record<SkipReason, string>> = {
  binary: 'it is binary, although its name is that of code. Rename it, or exclude it',
  unreadable: 'the file system refused to. Give the user that scans the right to read it',
  'lfs-pointer': 'it is a Git LFS pointer. Check it out with `lfs: true`, or exclude it',
  'too-large': 'it has more than 8 MiB, and contains words that the rules look for. Split it, or exclude it',
};

/**
 * Says which code was not read: what is not read is not clean.
 *
 * @returns a warning for each file, or for the first ones and one that counts the others
 */
export function unreadNotices(files: readonly Unread[]): Notice[] {
  const unread = files.filter(({ path, reason }) => WHY[reason] !== undefined && counts(path, reason));
  const notices = unread.slice(0, NOTICES_MAX).map(
    ({ path, reason }): Notice => ({
      level: 'warning',
      message: `Not read: ${WHY[reason]}.`,
      path,
      unread: true,
    }),
  );
  const left = unread.length - notices.length;
  if (left === 0) return notices;
  const message = `${amount(left, 'more file')} of code ${left === 1 ? 'was' : 'were'} not read, for the same reasons. The coverage in the summary counts them.`;
  return [...notices, { level: 'warning', message, unread: true }];
}

// A folder ends with a slash. What is too large was searched for keywords, and has some.
function counts(path: string, reason: SkipReason): boolean {
  return reason === 'too-large' || path.endsWith('/') || isCodePath(path);
}
