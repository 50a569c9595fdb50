import { lstatSync, readFileSync } from 'node:fs';
import type { Environment } from '../../../core/environment.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import { type Git, type GitOptions, gitIn, withoutPrograms } from '../../files/git.ts';
import { kindOf, skippedByPath } from '../../files/kinds.ts';
import { fileOf, shownPath } from '../../files/paths.ts';
import type { Finding } from '../../model.ts';
import { RULES } from '../../rules/index.ts';
import { baseOf, type DiffBase, type DiffEvent, isHash, readHead } from './base.ts';
import { diffReader, type FileDiff, type LineRange } from './hunks.ts';

/** The lines that were added or changed, by path as in findings; `all`: every line of the file. */
export type ChangedLines = ReadonlyMap<string, 'all' | readonly LineRange[]>;

/** What to compare, and with which commit. */
export type ChangedLinesOptions = {
  /** Absolute path of the scanned folder: the root of a working tree, or a folder in one. */
  root: string;
  /** What started the run. */
  event: DiffEvent;
  /** A commit, branch or tag to compare with, in place of the event's base. */
  base?: string | undefined;
  /** Environment of git; default: that of this process. */
  env?: Environment | undefined;
};

const FETCH_SECONDS = 60;
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
 * @returns the lines, and the base commit; or why there is no base, as the end of a sentence
 */
export async function changedLines(
  options: ChangedLinesOptions,
): Promise<Result<{ lines: ChangedLines; base: string }, string>> {
  const { root, event, base, env } = options;
  const git = gitIn(root, env);
  const config = await withoutPrograms(git);
  if (config === undefined) {
    return failed('the configuration of the repository names programs that git would run.');
  }
  const head = await readHead(git);
  if (!head.ok) return head;
  if (!(await tracksFiles(git))) return failed('git tracks no file in the scanned folder.');
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
  const files = (await diff(git, start, { config })) ?? (await diff(git, start, { config, fetches: true }));
  if (files === undefined) return failed(`git could not compare with ${start}.`);
  return ok({
    base: start,
    lines: new Map(files.map((file) => [shownPath(file.path), linesOf(root, file)])),
  });
}

// A folder of which git tracks nothing, in another repository, is scanned, but no diff contains its files.
async function tracksFiles(git: Git): Promise<boolean> {
  let any = false;
  const onOutput = (): void => {
    any = true;
  };
  const { code } = await git(['ls-files', '-z', '--sparse'], { onOutput });
  // Git before 2.36 does not know the option.
  if (code === 129) return (await git(['ls-files', '-z'], { onOutput })).code === 0 && any;
  return code === 0 && any;
}

/** @returns the hash of a commit, which is then in this clone */
async function present(git: Git, name: string): Promise<Result<string, string>> {
  if (!isHash(name)) {
    // Git would read such a text as an option or as a range of commits.
    if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
      return failed('the given base is not the name of a commit.');
    }
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const commit = (await git(args)).output.trim();
    if (isHash(commit)) return ok(commit);
    return failed('the given base is not a commit of this clone.');
  }
  if (await has(git, name)) return ok(name);
  const fetched = await git(
    [
      'fetch',
      '--quiet',
      '--depth=1',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      'origin',
      name,
    ],
    { seconds: FETCH_SECONDS, fetches: true },
  );
  if (fetched.code === 0 && (await has(git, name))) return ok(name);
  const limit = fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : '';
  return failed(`the commit ${name} is not in this clone, and could not be fetched${limit}.`);
}

async function has(git: Git, hash: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}

// A shallow clone may not contain the merge base. Then the trees are compared, which can only count more lines.
async function mergeBase(git: Git, commit: string): Promise<string> {
  const { code, output } = await git(['merge-base', commit, 'HEAD']);
  const [hash] = output.split('\n');
  return code === 0 && isHash(hash) ? hash : commit;
}

async function diff(git: Git, base: string, options: GitOptions): Promise<FileDiff[] | undefined> {
  const reader = diffReader();
  const { code } = await git([...DIFF, base, '--'], { ...options, onOutput: reader.push });
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

/**
 * Marks the active findings that are on no changed line. Call it last: it leaves suppressed and baselined ones as is.
 *
 * @returns all findings in the same order, active ones `outside-diff` if none of their lines changed
 */
export function markOutsideDiff(findings: readonly Finding[], lines: ChangedLines): Finding[] {
  return findings.map((finding) =>
    finding.state === 'active' && !touches(finding, lines.get(finding.path) ?? [])
      ? { ...finding, state: 'outside-diff' }
      : finding,
  );
}

function touches({ line, endLine }: Finding, changed: 'all' | readonly LineRange[]): boolean {
  return changed === 'all' || changed.some(({ start, end }) => start <= endLine && line <= end);
}
