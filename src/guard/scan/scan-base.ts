import { byCodeUnits } from '../../core/order.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { type CommitListing, type CommittedFile, listCommit, readBlobs, readFiles } from '../files/commit.ts';
import type { Git } from '../files/git.ts';
import { filesBehindLinks, type LinkTargets, linkTargets } from '../files/links.ts';
import { isOutside } from '../files/paths.ts';
import type { SkipReason } from '../model.ts';
import { ruleSet } from './rule-set.ts';
import { builtFiles, leftOutFiles, type ScannedFiles } from './scan.ts';
import { type FileOutcome, fileScanner } from './scan-file.ts';

/**
 * Scans a commit, in memory: files that are the same in the checkout have the outcome that they have there, and only
 * the others are read from git.
 *
 * @param git works in the top level of the repository, from which all paths count
 * @param head the scanned checkout; what is outside of the repository counts as in the commit, too
 * @param prefix the scanned folder, from the top level
 * @param changed paths of the checkout that differ from the commit, one character a byte
 * @param isExcluded tells which files are not read
 * @returns the same as `scanFiles` for a checkout of the commit; or why not, as the end of a sentence
 */
export async function scanBase(
  git: Git,
  commit: string,
  {
    head,
    prefix,
    changed,
    isExcluded,
  }: {
    head: ScannedFiles;
    prefix: string;
    changed: ReadonlySet<string>;
    isExcluded: (path: string) => boolean;
  },
): Promise<Result<ScannedFiles, string>> {
  const listed = await listCommit(git, commit, prefix);
  if (listed === undefined) return failed(`git could not list the files of ${commit}.`);
  const sources = [...outsideOf(head), ...listed.files].sort((a, b) => byCodeUnits(a.path, b.path));
  const files = sources.map(({ path }) => path);
  const built = builtFiles(files);
  const inHead = new Map(head.listing.files.map((path, index) => [path, index]));
  const outcomes: (FileOutcome | undefined)[] = [];
  const toRead: Place[] = [];
  for (const [index, { path, blob }] of sources.entries()) {
    const same = changed.has(path) ? undefined : inHead.get(path);
    const known = same === undefined ? undefined : head.outcomes[same];
    outcomes.push(known);
    // A file that the checkout excludes has no findings there that could be compared.
    if (known === undefined && same !== undefined && !head.built.has(path)) continue;
    if (known === undefined && blob !== undefined && !built.has(path) && !isExcluded(path))
      toRead.push({ path, blob, onOutcome: (outcome) => void outcomes.splice(index, 1, outcome) });
  }

  const links = await linksOf(git, listed);
  const linked = new Map<string, FileOutcome>();
  const behind = new Set(filesBehindLinks(links, links.size === 0 ? [] : leftOutFiles(files, built)));
  for (const { path, blob } of sources) {
    if (!behind.has(path)) continue;
    const known = changed.has(path) ? undefined : head.linked.get(path);
    if (known !== undefined) linked.set(path, known);
    else if (blob !== undefined && !isExcluded(path))
      toRead.push({ path, blob, isOwn: true, onOutcome: (outcome) => linked.set(path, outcome) });
  }
  const problem = await scanBlobs(git, toRead);
  if (problem !== undefined) return failed(`git could not read ${problem} of ${commit}.`);
  const listing = { files, skipped: listed.skipped, notices: [] };
  return ok({ listing, outcomes, built, links, linked });
}

/** A file to read, and what to do with what it contains. */
type Place = CommittedFile & { isOwn?: true; onOutcome: (outcome: FileOutcome) => void };

// Other checkouts beside that of the repository: no change of it is in them.
function outsideOf({ listing }: ScannedFiles): { path: string; blob?: undefined }[] {
  return listing.files.filter(isOutside).map((path) => ({ path }));
}

async function linksOf(git: Git, { links }: CommitListing): Promise<LinkTargets> {
  const written = new Map<string, string>();
  await readBlobs(git, [...new Set(links.map(({ blob }) => blob))], (blob, content) => {
    if (content.ok) written.set(blob, content.value.toString('latin1'));
  });
  const blobs = new Map(links.map(({ path, blob }) => [path, blob]));
  return linkTargets([...blobs.keys()], (path) => written.get(blobs.get(path) ?? ''));
}

// Equal files have the same blob.
async function scanBlobs(git: Git, files: readonly Place[]): Promise<string | undefined> {
  const byBlob = new Map<string, Place[]>();
  for (const place of files) {
    const places = byBlob.get(place.blob);
    if (places === undefined) byBlob.set(place.blob, [place]);
    else places.push(place);
  }
  let content: Result<Buffer, SkipReason> = failed('unreadable');
  const scanFile = fileScanner('', ruleSet(), { bytesOf: () => content });
  const missing = await readFiles(git, [...byBlob.keys()], async (blob, read) => {
    content = read;
    for (const { path, isOwn, onOutcome } of byBlob.get(blob) ?? []) onOutcome(await scanFile(path, isOwn));
  });
  if (missing === undefined) return 'the files';
  return missing.length === 0 ? undefined : `${missing.length} of the files`;
}
