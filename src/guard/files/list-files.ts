import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Notice } from '../model.ts';
import { ScanError } from '../scan-error.ts';
import { gitIn } from './git.ts';
import { byCodeUnits } from './paths.ts';
import { type Listing, NOT_ENTERED, walk } from './walk.ts';

/** What is below a folder, sorted by the bytes of the paths, and what to say about how that was found out. */
export type FileList = Listing & { notices: Notice[] };

/**
 * Lists the files to scan: those that Git tracks; where there is no repository, those that are there.
 *
 * Git says which entries are links and submodules, so that no file needs to be looked at for that. Repositories in
 * a folder that is none (several checkouts side by side) are listed by Git each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @returns the files; empty where the folder is
 * @throws ScanError when Git is there and refuses
 */
export async function listFiles(root: string, env: Environment = process.env): Promise<FileList> {
  const tracked = await trackedFiles(root, env);
  // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
  const usable = typeof tracked === 'object' && tracked.files.length + tracked.skipped.length > 0;
  const listing = usable
    ? tracked
    : await walk(root, async (folder) => {
        const nested = await trackedFiles(join(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
        return typeof nested === 'object' ? nested : undefined;
      });
  listing.files.sort(byCodeUnits);
  listing.skipped.sort((a, b) => byCodeUnits(a.path, b.path));
  const empty = listing.files.length + listing.skipped.length === 0;
  return { ...listing, notices: usable || empty ? [] : [noticeOf(root, tracked)] };
}

type NoList = 'git-missing' | 'no-repository';

async function trackedFiles(folder: string, env: Environment): Promise<Listing | NoList> {
  const listed: Buffer[] = [];
  const { code, errors } = await gitIn(folder, env)(['ls-files', '-z', '--stage'], {
    onOutput: (chunk) => listed.push(chunk),
  });
  if (code === 'no-git') return 'git-missing';
  if (code === 0) return parseStage(Buffer.concat(listed).toString('latin1'));
  if (/not a git repository/.test(errors)) return 'no-repository';
  const said = sanitizeLine(Buffer.from(errors, 'latin1').toString('utf8'), 300);
  if (/dubious ownership|unsafe repository/.test(errors)) {
    throw new ScanError(
      `Git refuses to list ${sanitizeLine(folder)}, because the folder belongs to another user.`,
      {
        hint: `Run \`git config --global --add safe.directory ${sanitizeLine(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
      },
    );
  }
  throw new ScanError(
    `Git could not list the files of ${sanitizeLine(folder)} (exit code ${code}): ${said}`,
    {
      hint: 'Run `git ls-files` in that folder and correct what it says.',
    },
  );
}

// Each entry is "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function parseStage(stdout: string): Listing {
  const listing: Listing = { files: [], skipped: [] };
  let last = '';
  for (let at = 0; at < stdout.length; ) {
    const tab = stdout.indexOf('\t', at);
    const end = stdout.indexOf('\0', tab);
    if (tab < 0 || end < 0) {
      throw new ScanError('Git listed the files in a form that is not known here.', {
        hint: 'Report it, with the version of Git.',
      });
    }
    const path = stdout.slice(tab + 1, end);
    if (path !== last) {
      const type = stdout.slice(at, at + 3);
      if (type === '100') listing.files.push(path);
      else listing.skipped.push({ path, reason: type === '120' ? 'symlink' : 'submodule' });
    }
    last = path;
    at = end + 1;
  }
  return listing;
}

function noticeOf(root: string, tracked: Listing | NoList): Notice {
  const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
  // A worktree whose repository is elsewhere (in a container, say) has the file and not what it points at.
  const broken = tracked === 'git-missing' || existsSync(join(root, '.git'));
  const why =
    tracked === 'git-missing'
      ? 'Git was not found'
      : tracked === 'no-repository'
        ? 'This is not a Git repository'
        : 'Git tracks no file here';
  return { level: broken && typeof tracked === 'string' ? 'warning' : 'note', message: `${why}: ${except}` };
}
