import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { byCodeUnits } from '../../core/order.ts';
import { redact } from '../../core/redact.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Notice } from '../model.ts';
import { type Git, type GitResult, gitIn, isOfAnotherUser } from './git.ts';
import { fileOf, shownPath } from './paths.ts';
import { stageReader } from './stage-reader.ts';
import { type Listing, NOT_ENTERED, walk } from './walk.ts';

/**
 * The files below a folder, sorted, and notices about how they were found. A path is relative to the folder and has one
 * character for each byte (latin1), because Git and file systems allow names that are not UTF-8.
 */
export type FileList = Listing & { notices: Notice[] };

/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository, nothing is tracked, or Git
 * cannot or will not list them.
 *
 * Git tells which entries are links and submodules, so no file has to be opened for that. In a folder that is not a
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 */
export async function listFiles(
  root: string,
  env: Environment = process.env,
  onFiles?: (count: number) => void,
): Promise<FileList> {
  const tracked = await trackedFiles(root, env, onFiles);
  // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
  const usable = tracked.ok && size(tracked.value) > 0;
  const nested: NestedProblem[] = [];
  const listing = usable ? tracked.value : await walk(root, trackedBelow(root, env, nested));
  listing.files.sort(byCodeUnits);
  listing.skipped.sort((a, b) => byCodeUnits(a.path, b.path));
  const notices = usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)];
  return { ...listing, notices: [...notices, ...nestedNotices(nested)] };
}

function size({ files, skipped }: Listing): number {
  return files.length + skipped.length;
}

/** Why Git did not list. */
type NoListing = { kind: 'no-git' | 'no-repository' } | { kind: 'refused'; reason: string; hint: string };

/** A repository below the scanned folder that Git did not list. */
type NestedProblem = { folder: string; reason: string };

/** @returns the function that `walk` asks for the files of a repository below the root */
function trackedBelow(root: string, env: Environment, problems: NestedProblem[]) {
  return async (folder: string): Promise<Listing | undefined> => {
    const tracked = await trackedFiles(join(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
    if (tracked.ok) return tracked.value;
    if (tracked.problem.kind !== 'no-git')
      problems.push({ folder, reason: 'reason' in tracked.problem ? tracked.problem.reason : 'broken' });
    return undefined;
  };
}

async function trackedFiles(
  folder: string,
  env: Environment,
  onFiles?: (count: number) => void,
): Promise<Result<Listing, NoListing>> {
  const reader = stageReader(onFiles);
  const result = await lsFiles(gitIn(folder, env), reader.push);
  if (result.code === 'no-git') return failed({ kind: 'no-git' });
  const read = result.code === 0 ? reader.end() : undefined;
  if (read !== undefined) return ok(await withSparse(folder, env, read));
  if (result.code !== 0 && /not a git repository/.test(result.errors))
    return failed({ kind: 'no-repository' });
  return failed(refusal(folder, result));
}

// With `--sparse` Git does not open the folders that a sparse index leaves out, for which it would need their trees.
// Git before 2.36 does not know the option (129: wrong usage).
async function lsFiles(git: Git, onOutput: (chunk: Buffer) => void): Promise<GitResult> {
  const options = { onOutput, needsRepository: true };
  const result = await git(['ls-files', '-z', '--stage', '--sparse'], options);
  return result.code === 129 ? await git(['ls-files', '-z', '--stage'], options) : result;
}

// A folder that a sparse index leaves out is mostly not there. What is there all the same is scanned.
async function withSparse(
  root: string,
  env: Environment,
  { sparse, ...listing }: Listing & { sparse: string[] },
): Promise<Listing> {
  for (const folder of sparse) {
    const real = realFolder(root, folder);
    if (real === 'missing') listing.skipped.push({ path: folder, reason: 'deleted' });
    else if (real === 'linked') listing.skipped.push({ path: folder, reason: 'symlink' });
    else {
      const found = await walk(root, trackedBelow(root, env, []), folder);
      for (const path of found.files) listing.files.push(path);
      for (const entry of found.skipped) listing.skipped.push(entry);
    }
  }
  return listing;
}

function realFolder(root: string, folder: string): 'missing' | 'linked' | 'real' {
  try {
    const real = realpathSync(fileOf(root, folder.slice(0, -1)), 'buffer');
    return real.equals(Buffer.from(fileOf(realpathSync(root), folder.slice(0, -1)))) ? 'real' : 'linked';
  } catch {
    return 'missing';
  }
}

function refusal(folder: string, result: GitResult): NoListing {
  const shown = sanitizeLine(folder);
  if (isOfAnotherUser(result)) {
    return {
      kind: 'refused',
      reason: 'the folder belongs to another user',
      hint: `Run \`git config --global --add safe.directory ${shown}\` as the user that scans, for example in a step before this one.`,
    };
  }
  const { code } = result;
  const said = sanitizeLine(redact(Buffer.from(result.errors, 'latin1').toString('utf8')), 300);
  const how = code === 0 ? 'its output has an unknown format' : code === 'stopped' ? 'it was stopped' : said;
  return {
    kind: 'refused',
    reason: how === '' ? `exit code ${code}` : how,
    hint: `Run \`git -C ${shown} ls-files\` and mend what it reports.`,
  };
}

function noticeOf(root: string, tracked: Result<Listing, NoListing>): Notice {
  const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
  if (tracked.ok) return { level: 'note', message: `Git tracks no file here: ${except}` };
  const { problem } = tracked;
  if (problem.kind === 'no-git') return { level: 'warning', message: `Git was not found: ${except}` };
  if (problem.kind === 'refused') {
    const message = `Git did not list the files (${problem.reason}): ${except} ${problem.hint}`;
    return { level: 'warning', message };
  }
  // A worktree without its repository (in a container, for example) has a file .git, but not the folder that it names.
  const level = existsSync(join(root, '.git')) ? 'warning' : 'note';
  return { level, message: `This is not a Git repository: ${except}` };
}

// One notice, because a tree can hold any number of them.
function nestedNotices(problems: readonly NestedProblem[]): Notice[] {
  const [first] = problems;
  if (first === undefined) return [];
  const message = `Git did not list the files of ${amount(problems.length, 'repository', 'repositories')} in the scanned folder, the first of which is ${sanitizeLine(shownPath(first.folder))} (${first.reason}): all files were listed there.`;
  return [{ level: 'warning', message }];
}
