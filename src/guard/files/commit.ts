import { failed, ok, type Result } from '../../core/result.ts';
import type { SkipReason } from '../model.ts';
import type { Git } from './git.ts';
import { LARGE_MAX, SIZE_MAX } from './read-file.ts';

/** A file of a commit. */
export type CommittedFile = {
  /** Relative to the folder of the git, with `/`; one character a byte. */
  path: string;
  /** Hash of its content. */
  blob: string;
};

/** The files of a commit, sorted by path, as `listFiles` lists those of a checkout. */
export type CommitListing = {
  files: CommittedFile[];
  /** Symbolic links, also among the `skipped`; the blob is what is written in one. */
  links: CommittedFile[];
  skipped: { path: string; reason: SkipReason }[];
};

// As many files are in memory at a time.
const BATCH = 64;

/**
 * @param folder lists only the files in it; from the folder of the git, with `/`
 * @returns the files of a commit below the folder of the git; undefined if git cannot list them
 */
export async function listCommit(git: Git, commit: string, folder = ''): Promise<CommitListing | undefined> {
  const output = await withFetch(async (options) => {
    const chunks: Buffer[] = [];
    const { code } = await git(
      ['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...(folder === '' ? [] : [`${folder}/`])],
      { ...options, onOutput: (chunk) => chunks.push(chunk) },
    );
    return code === 0 ? Buffer.concat(chunks) : undefined;
  });
  if (output === undefined) return undefined;
  const listing: CommitListing = { files: [], links: [], skipped: [] };
  for (const entry of output.toString('latin1').split('\0')) {
    const tab = entry.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', type, blob = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1);
    if (type === 'commit') listing.skipped.push({ path, reason: 'submodule' });
    else if (mode.startsWith('12')) {
      listing.links.push({ path, blob });
      listing.skipped.push({ path, reason: 'symlink' });
    } else listing.files.push({ path, blob });
  }
  return listing;
}

/**
 * Reads blobs, some at a time, without running a filter of the repository.
 *
 * @param names hashes, or `<commit>:<path>`, in which links are followed as long as they stay in the commit
 * @param onBlob gets the content of each name that there is, in order; a failure for one that is too large
 * @param max in bytes
 * @returns the names that there are not; undefined if git failed
 */
export async function readBlobs(
  git: Git,
  names: readonly string[],
  onBlob: (name: string, content: Result<Buffer, SkipReason>) => void | Promise<void>,
  max = SIZE_MAX,
): Promise<string[] | undefined> {
  const missing: string[] = [];
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    const contents = await withFetch(async (options) => {
      const reader = batchReader(max);
      const { code } = await git(['cat-file', '--batch', '--follow-symlinks'], {
        ...options,
        input: `${batch.join('\n')}\n`,
        onOutput: reader.push,
      });
      return code === 0 ? reader.end() : undefined;
    }, isWhole);
    if (contents?.length !== batch.length) return undefined;
    for (const [index, name] of batch.entries()) {
      const content = contents[index];
      if (content === undefined) missing.push(name);
      else await onBlob(name, content);
    }
  }
  return missing;
}

/**
 * Reads files, also large ones, each of which is in memory alone.
 *
 * @returns as `readBlobs`
 */
export async function readFiles(
  git: Git,
  blobs: readonly string[],
  onBlob: (blob: string, content: Result<Buffer, SkipReason>) => void | Promise<void>,
): Promise<string[] | undefined> {
  const large: string[] = [];
  const missing = await readBlobs(git, blobs, (blob, content) => {
    if (content.ok) return onBlob(blob, content);
    large.push(blob);
  });
  for (const blob of large)
    if ((await readBlobs(git, [blob], onBlob, LARGE_MAX)) === undefined) return undefined;
  return missing;
}

// In a partial clone something of a commit may be missing. Who reads one has asked `withoutPrograms`.
async function withFetch<Value>(
  read: (options: { fetches?: boolean }) => Promise<Value | undefined>,
  isEnough: (value: Value) => boolean = () => true,
): Promise<Value | undefined> {
  const found = await read({});
  return found !== undefined && isEnough(found) ? found : ((await read({ fetches: true })) ?? found);
}

// Git says of a blob that a partial clone left out the same as of one that there is not.
function isWhole(contents: readonly unknown[]): boolean {
  return !contents.includes(undefined);
}

const LINE_FEED = 10;
const HEADER = /^[0-9a-f]+ ([a-z]+) (\d+)$/;
// Of a link that leads out of the commit or nowhere: a name of that length follows.
const NO_FILE = /^(?:symlink|dangling|loop|notdir) (\d+)$/;

/**
 * Reads the output of `git cat-file --batch`: `<hash> <type> <size>`, the content, and a line end.
 *
 * Source: https://git-scm.com/docs/git-cat-file#_batch_output
 */
function batchReader(max: number): {
  push: (chunk: Buffer) => void;
  end: () => (Result<Buffer, SkipReason> | undefined)[] | undefined;
} {
  const contents: (Result<Buffer, SkipReason> | undefined)[] = [];
  let header = '';
  let left = 0;
  let keep: Buffer[] | undefined;
  let inContent = false;

  function readHeader(): void {
    const [, type, size] = HEADER.exec(header) ?? [];
    const [, length] = NO_FILE.exec(header) ?? [];
    header = '';
    if (size === undefined && length === undefined) {
      contents.push(undefined);
      return;
    }
    inContent = true;
    // With the line end after it.
    left = Number(size ?? length) + 1;
    keep = type === 'blob' && left - 1 <= max ? [] : undefined;
    if (keep === undefined) contents.push(type === 'blob' ? failed('too-large') : undefined);
  }

  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        if (!inContent) {
          const feed = chunk.indexOf(LINE_FEED, at);
          const end = feed < 0 ? chunk.length : feed;
          header += chunk.toString('latin1', at, end);
          at = end + 1;
          if (feed >= 0) readHeader();
          continue;
        }
        const piece = chunk.subarray(at, at + left);
        keep?.push(Buffer.from(piece));
        left -= piece.length;
        at += piece.length;
        if (left > 0) continue;
        inContent = false;
        if (keep !== undefined) contents.push(ok(Buffer.concat(keep).subarray(0, -1)));
      }
    },
    end: () => (inContent || header !== '' ? undefined : contents),
  };
}
