import { lstatSync, readFileSync } from 'node:fs';
import type { Environment } from '../../../core/environment.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import { type Git, type GitOptions, type GitResult, gitIn, withoutPrograms } from '../../files/git.ts';
import { kindOf, skippedByPath } from '../../files/kinds.ts';
import { fileOf, shownPath } from '../../files/paths.ts';
import { RULES } from '../../rules/index.ts';
import { baseOf, type DiffBase, type DiffEvent, isHash, readHead } from './base.ts';
import { diffReader, type FileDiff, type LineRange } from './hunks.ts';
import { present } from './present.ts';

/** The lines that were added or changed, by path as in findings; `all`: every line of the file. */
export type ChangedLines = ReadonlyMap<string, 'all' | readonly LineRange[]>;

/** What differs from a commit. */
export type Changes = { lines: ChangedLines; base: string; files: readonly FileDiff[] };

/** What to compare, and with which commit. */
export type ChangedLinesOptions = {
  /** Absolute path of the folder that paths count from: the root of a working tree, or a folder in one. */
  root: string;
  /** The scanned folder, from `root`, with `/`; default: all of it. */
  folder?: string | undefined;
  /** What started the run. */
  event: DiffEvent;
  /** A commit, branch or tag to compare with, in place of the event's base. */
  base?: string | undefined;
  /** Environment of git; default: that of this process. */
  env?: Environment | undefined;
};

const SIZE_READ_MAX = 8_000_000;

const DIFF = [
  'diff',
  '--unified=0',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  // Without it a pull request could hide its lines by an entry in .gitattributes.
  '--text',
  '--ignore-submodules=all',
  '--find-renames',
  '-l2000',
  '-O/dev/null',
];

/**
 * Finds the lines of the scanned folder that differ from the base.
 *
 * The working tree is compared, because that is what is scanned; in a fresh checkout it is the same as HEAD. The
 * base is that of the event (see `baseOf`). If the clone does not have it, it is fetched once, with a depth of one.
 *
 * @returns the lines, the base commit and the files that differ; or why there is no base, as the end of a sentence
 */
export async function changedLines(options: ChangedLinesOptions): Promise<Result<Changes, string>> {
  const { root, folder = '', event, base, env } = options;
  const git = gitIn(root, env);
  const config = await withoutPrograms(git);
  if (config === undefined) {
    return failed('the configuration of the repository names programs that git would run.');
  }
  const head = await readHead(git);
  if (!head.ok) return head;
  if (!(await tracksFiles(git, folder))) return failed('git tracks no file in the scanned folder.');
  const wanted =
    base === undefined
      ? await baseOf(git, event, head.value)
      : ok<DiffBase>({ commit: base, useMergeBase: true });
  if (!wanted.ok) return wanted;
  const found = await present(git, wanted.value.commit);
  if (!found.ok) return found;
  if (base === undefined && found.value === head.value.commit)
    return failed('the checked-out commit is the one to compare with.');
  const start = wanted.value.useMergeBase ? await mergeBase(git, found.value) : found.value;
  // In a partial clone the contents of the base are missing, and git fetches them as it compares.
  const files =
    (await diff(git, start, { config }, folder)) ??
    (await diff(git, start, { config, fetches: true }, folder));
  if (files === undefined) return failed(`git could not compare with ${start}.`);
  return ok({
    base: start,
    lines: new Map(files.map((file) => [shownPath(file.path), linesOf(root, file)])),
    files,
  });
}

/** @returns the path in a commit, by the path in the checkout, of files that were renamed; one character a byte */
export async function renamedFiles(git: Git, commit: string): Promise<Map<string, string>> {
  const config = await withoutPrograms(git);
  const files = config === undefined ? undefined : await diff(git, commit, { config });
  return oldPaths(files ?? []);
}

/** @returns the path before, by the path now, of files that were renamed */
export function oldPaths(files: readonly FileDiff[]): Map<string, string> {
  return new Map(files.flatMap(({ path, from }) => (from === undefined ? [] : [[path, from]])));
}

// A folder of which git tracks nothing, in another repository, is scanned, but no diff contains its files.
async function tracksFiles(git: Git, folder: string): Promise<boolean> {
  let any = false;
  const list = (options: readonly string[]): Promise<GitResult> =>
    git(['--literal-pathspecs', 'ls-files', '-z', ...options, '--', ...pathspec(folder)], {
      onOutput: () => {
        any = true;
      },
    });
  const { code } = await list(['--sparse']);
  // Git before 2.36 does not know the option.
  return (code === 129 ? (await list([])).code : code) === 0 && any;
}

// A shallow clone may not contain the merge base. Then the trees are compared, which can only count more lines.
async function mergeBase(git: Git, commit: string): Promise<string> {
  const { code, output } = await git(['merge-base', commit, 'HEAD']);
  const [hash] = output.split('\n');
  return code === 0 && isHash(hash) ? hash : commit;
}

function pathspec(folder: string): string[] {
  return folder === '' ? [] : [folder];
}

async function diff(
  git: Git,
  base: string,
  options: GitOptions,
  folder = '',
): Promise<FileDiff[] | undefined> {
  const reader = diffReader();
  const { code } = await git(['--literal-pathspecs', ...DIFF, base, '--', ...pathspec(folder)], {
    ...options,
    onOutput: reader.push,
  });
  return code === 0 ? reader.end() : undefined;
}

function linesOf(root: string, file: FileDiff): 'all' | readonly LineRange[] {
  const { path, from, isNew, ranges } = file;
  if (isNew || (from !== undefined && isScannedDifferently(from, path))) return 'all';
  return ranges.length > 0 && countsOtherLines(fileOf(root, path)) ? 'all' : ranges;
}

// A renamed file is not new, unless its new name changes what is found in it: it was documentation or in a skipped
// folder, its extension differs, or a rule is only for files with that name.
function isScannedDifferently(from: string, to: string): boolean {
  const traits = (path: string): string =>
    [
      kindOf(path),
      skippedByPath(path),
      /\.[^./]*$/.exec(path)?.[0],
      ...RULES.map(({ files }) => files?.test(path)),
    ].join('\0');
  return traits(from) !== traits(to);
}

// Git ends lines only at a line feed and reads UTF-16 as bytes. If its line numbers differ from those of an editor,
// every line of a changed file counts as changed.
function countsOtherLines(file: string | Buffer): boolean {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > SIZE_READ_MAX) return true;
    const content = readFileSync(file);
    const [first, second] = content;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
    return /\r(?!\n)/.test(content.toString('latin1'));
  } catch {
    return true;
  }
}
