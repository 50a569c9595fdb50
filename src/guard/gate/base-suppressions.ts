import { failed, type Result } from '../../core/result.ts';
import { type CommittedFile, listCommit, readFiles } from '../files/commit.ts';
import { isOutside, shownPath } from '../files/paths.ts';
import { createReader } from '../files/read-file.ts';
import type { Finding, SkipReason } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { renamedFiles } from './diff/changed-lines.ts';
import type { PolicyCommit } from './diff/policy-commit.ts';
import { countSuppressions } from './suppressions.ts';

/**
 * Finds out which suppressions a commit has, too: the same comment in the same file, or in the one that was renamed to
 * it.
 *
 * @param paths files with suppressed findings, from the folder of the git, one character a byte; what is above it is not
 *   part of the change
 * @returns tells of a suppressed finding whether its suppression is in the commit; undefined if git cannot read it
 */
export async function suppressionsOf(
  { git, commit }: PolicyCommit,
  paths: readonly string[],
): Promise<((finding: Finding) => boolean) | undefined> {
  if (paths.length === 0) return () => true;
  const listed = await listCommit(git, commit);
  if (listed === undefined) return undefined;
  const files = new Map(listed.files.map((file) => [file.path, file]));
  const renamed = paths.every((path) => files.has(path) || isOutside(path))
    ? undefined
    : await renamedFiles(git, commit);
  const sources = paths
    .filter((path) => !isOutside(path))
    .flatMap((path) => {
      const source = files.get(path) ?? files.get(renamed?.get(path) ?? '');
      return source === undefined ? [] : [{ path, source }];
    });
  const counts = await countsOf(git, sources);
  return counts === undefined
    ? undefined
    : ({ path, context }) => {
        const suppression = context?.suppression;
        if (suppression === undefined) return false;
        if (isOutside(path)) return true;
        return (counts.get(path)?.get(suppression.text) ?? 0) >= suppression.occurrence;
      };
}

async function countsOf(
  git: PolicyCommit['git'],
  sources: readonly { path: string; source: CommittedFile }[],
): Promise<Map<string, Map<string, number>> | undefined> {
  const ids = new Set(RULES.map(({ id }) => id));
  const byBlob = new Map<string, Map<string, number>>();
  const paths = new Map(sources.map(({ source }) => [source.blob, source.path]));
  let read: Result<Buffer, SkipReason> = failed('unreadable');
  const reader = createReader(() => read);
  const missing = await readFiles(git, [...paths.keys()], (blob, content) => {
    read = content;
    const file = reader('', paths.get(blob) ?? '');
    if (!file.ok) return;
    const readings = file.value.unusual?.readings() ?? [file.value.text()];
    byBlob.set(blob, most(readings.map((text) => countSuppressions(text, ids))));
  });
  if (missing === undefined || missing.length > 0) return undefined;
  return new Map(
    sources.map(({ path, source }) => [
      shownPath(path),
      byBlob.get(source.blob) ?? new Map<string, number>(),
    ]),
  );
}

// A file may be text in several ways.
function most(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [text, count] of counts.flatMap((some) => [...some]))
    all.set(text, Math.max(count, all.get(text) ?? 0));
  return all;
}
