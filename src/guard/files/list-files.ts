import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { byCodeUnits } from '../../core/order.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Notice } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import { isWorkflowPath } from './code-files.ts';
import { gitIn } from './git.ts';
import { type Listing, NOT_ENTERED, walk } from './walk.ts';

/**
 * The files below a folder, sorted, and notices about how they were found. A path is relative to the folder and has one
 * character for each byte (latin1), because Git and file systems allow names that are not UTF-8.
 */
export type FileList = Listing & { notices: Notice[] };

/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository or nothing is tracked.
 *
 * Git tells which entries are links and submodules, so no file has to be opened for that. In a folder that is not a
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 * @throws ScanError when Git runs and refuses to list
 */
export async function listFiles(
  root: string,
  env: Environment = process.env,
  onFiles?: (count: number) => void,
): Promise<FileList> {
  const tracked = await trackedFiles(root, env, onFiles);
  // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
  const usable = tracked.ok && size(tracked.value) > 0;
  const listing = usable
    ? tracked.value
    : await walk(root, async (folder) => {
        const nested = await trackedFiles(join(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
        return nested.ok ? nested.value : undefined;
      });
  listing.files.sort(byCodeUnits);
  listing.skipped.sort((a, b) => byCodeUnits(a.path, b.path));
  return { ...listing, notices: usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)] };
}

function size({ files, skipped }: Listing): number {
  return files.length + skipped.length;
}

const TAB = 9;
const SPACE = 32;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;

type NoListing = 'no-git' | 'no-repository';

async function trackedFiles(
  folder: string,
  env: Environment,
  onFiles?: (count: number) => void,
): Promise<Result<Listing, NoListing>> {
  const reader = stageReader(onFiles);
  const { code, errors } = await gitIn(folder, env)(['ls-files', '-z', '--stage'], { onOutput: reader.push });
  if (code === 'no-git') return failed('no-git');
  if (code === 0) return ok(reader.end());
  if (/not a git repository/.test(errors)) return failed('no-repository');
  if (/dubious ownership|unsafe repository/.test(errors)) {
    throw new ScanError(
      `Git refuses to list ${sanitizeLine(folder)}, because the folder belongs to another user.`,
      {
        hint: `Run \`git config --global --add safe.directory ${sanitizeLine(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
      },
    );
  }
  const said = sanitizeLine(Buffer.from(errors, 'latin1').toString('utf8'), 300);
  throw new ScanError(
    `Git could not list the files of ${sanitizeLine(folder)} (exit code ${code}): ${said}`,
    { hint: 'Run `git ls-files` in that folder and fix the problem that it reports.' },
  );
}

// Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
// "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function stageReader(onFiles?: (count: number) => void): {
  push: (chunk: Buffer) => void;
  end: () => Listing;
} {
  const listing: Listing = { files: [], skipped: [], blobs: new Map() };
  let rest: Buffer = Buffer.alloc(0);
  let last = '';

  function readEntry(output: Buffer, start: number, end: number): void {
    const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
    if (path === last) return;
    last = path;
    // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule.
    const type = output[start + 1];
    if (type === DIGIT_0) {
      listing.files.push(path);
      // "100644 ", then the hash.
      if (isWorkflowPath(path))
        listing.blobs?.set(path, output.toString('latin1', start + 7, output.indexOf(SPACE, start + 7)));
    } else listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
  }

  return {
    push: (chunk) => {
      const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        readEntry(output, start, end);
        start = end + 1;
      }
      // A copy, because a slice would keep the whole chunk in memory.
      rest = Buffer.from(output.subarray(start));
      onFiles?.(listing.files.length);
    },
    end: () => {
      if (rest.length === 0) return listing;
      throw new ScanError('The output of `git ls-files` is in an unknown format.', {
        hint: 'Report it, with the version of Git.',
      });
    },
  };
}

function noticeOf(root: string, tracked: Result<Listing, NoListing>): Notice {
  const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
  if (tracked.ok) return { level: 'note', message: `Git tracks no file here: ${except}` };
  if (tracked.problem === 'no-git') return { level: 'warning', message: `Git was not found: ${except}` };
  // A worktree without its repository (in a container, for example) has a file .git, but not the folder that it names.
  const level = existsSync(join(root, '.git')) ? 'warning' : 'note';
  return { level, message: `This is not a Git repository: ${except}` };
}
