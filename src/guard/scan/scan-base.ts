import { byCodeUnits } from '../../core/order.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { type CommittedFile, listCommit, readBlobs } from '../files/commit.ts';
import type { Git } from '../files/git.ts';
import type { SkipReason } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { builtFiles, type ScannedFiles } from './scan.ts';
import { type FileOutcome, fileScanner } from './scan-file.ts';

/**
 * Scans a commit, in memory: files that are the same in the checkout have the outcome that they have there, and only
 * the others are read from git.
 *
 * @param head the scanned checkout
 * @param changed paths of the checkout that differ from the commit, one character a byte
 * @param isExcluded tells which files are not read
 * @returns the same as `scanFiles` for a checkout of the commit; or why not, as the end of a sentence
 */
export async function scanBase(
  git: Git,
  commit: string,
  {
    head,
    changed,
    isExcluded,
  }: {
    head: ScannedFiles;
    changed: ReadonlySet<string>;
    isExcluded: (path: string) => boolean;
  },
): Promise<Result<ScannedFiles, string>> {
  const listed = await listCommit(git, commit);
  if (listed === undefined) return failed(`git could not list the files of ${commit}.`);
  listed.files.sort((a, b) => byCodeUnits(a.path, b.path));
  const files = listed.files.map(({ path }) => path);
  const built = builtFiles(files);
  const inHead = new Map(head.listing.files.map((path, index) => [path, index]));
  const outcomes: (FileOutcome | undefined)[] = [];
  const toRead: { index: number; file: CommittedFile }[] = [];
  for (const [index, file] of listed.files.entries()) {
    const { path } = file;
    const same = changed.has(path) ? undefined : inHead.get(path);
    const known = same === undefined ? undefined : head.outcomes[same];
    outcomes.push(known);
    // A file that the checkout excludes has no findings there that could be compared.
    if (known === undefined && same !== undefined && !head.built.has(path)) continue;
    if (known === undefined && !built.has(path) && !isExcluded(path)) toRead.push({ index, file });
  }
  const problem = await scanBlobs(git, toRead, outcomes);
  if (problem !== undefined) return failed(`git could not read ${problem} of ${commit}.`);
  return ok({ listing: { files, skipped: listed.skipped, notices: [] }, outcomes, built });
}

// Equal files have the same blob.
async function scanBlobs(
  git: Git,
  files: readonly { index: number; file: CommittedFile }[],
  outcomes: (FileOutcome | undefined)[],
): Promise<string | undefined> {
  const byBlob = new Map<string, { index: number; path: string }[]>();
  for (const { index, file } of files) {
    const places = byBlob.get(file.blob);
    if (places === undefined) byBlob.set(file.blob, [{ index, path: file.path }]);
    else places.push({ index, path: file.path });
  }
  let content: Result<Uint8Array, SkipReason> = failed('unreadable');
  const scanFile = fileScanner('', RULES, () => content);
  const missing = await readBlobs(git, [...byBlob.keys()], async (name, read) => {
    content = read;
    for (const { index, path } of byBlob.get(name) ?? []) outcomes[index] = await scanFile(path);
  });
  if (missing === undefined) return 'the files';
  return missing.length === 0 ? undefined : `${missing.length} of the files`;
}
