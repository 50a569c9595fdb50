import { lstatSync, readFileSync } from 'node:fs';
import type { Environment } from '../../../core/environment.ts';
import { type Git, gitIn, withoutPrograms } from '../../files/git.ts';
import { kindOf, skippedByPath } from '../../files/kinds.ts';
import { fileOf, shownPath } from '../../files/paths.ts';
import type { Finding } from '../../model.ts';
import { RULES } from '../../rules/index.ts';
import { baseOf, type DiffBase, type DiffEvent, isHash, readHead } from './base.ts';
import { diffReader, type FileDiff, type LineRange } from './hunks.ts';

/** By path (as in findings), the lines that were added or changed, or `all` of them. */
export type ChangedLines = ReadonlyMap<string, 'all' | readonly LineRange[]>;

/** What to compare. */
export type ChangedLinesOptions = {
  /** Absolute path of the scanned folder: the root of a working tree, or a folder in one. */
  root: string;
  /** What started the run. */
  event: DiffEvent;
  /** A commit, branch or tag in place of what the event says. */
  base?: string;
  /** Environment for git; this process's by default. */
  env?: Environment;
};

type No = { ok: false; reason: string };

const FETCH_SECONDS = 60;
const LARGEST_LOOKED_AT = 8_000_000;

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
  // A pull request could otherwise hide its lines by a line in .gitattributes.
  '--text',
  '--ignore-submodules=all',
  '--find-renames',
  '-l2000',
  '-O/dev/null',
];

/**
 * Finds out which lines of the scanned folder are not as they were in the base.
 *
 * The working tree is compared, because that is what is scanned; in a fresh checkout it is the same as HEAD. The
 * base is that of the event (see `baseOf`), and is fetched once, with a depth of one, where the clone does not have it.
 *
 * @param options what to compare
 * @returns the lines, and the commit that was compared with; or why it could not be found out, as a sentence. The
 *   caller then counts every line, and says so
 */
export async function changedLines(
  options: ChangedLinesOptions,
): Promise<{ ok: true; lines: ChangedLines; base: string } | No> {
  const { root, event, base, env } = options;
  const git = gitIn(root, env);
  const config = await withoutPrograms(git);
  if (config === undefined) {
    return { ok: false, reason: 'the configuration of the repository names programs that git would run.' };
  }
  const head = await readHead(git);
  if (!head.ok) return head;
  if (!(await tracksFiles(git))) return { ok: false, reason: 'git tracks no file in the scanned folder.' };
  const wanted: DiffBase | No =
    base === undefined ? await baseOf(git, event, head) : { ok: true, commit: base, parted: true };
  if (!wanted.ok) return wanted;
  const found = await present(git, wanted.commit);
  if (!found.ok) return found;
  if (base === undefined && found.commit === head.commit) {
    return { ok: false, reason: 'the checked-out commit is the one to compare with.' };
  }
  const start = wanted.parted ? await partedAt(git, found.commit) : found.commit;
  const files = await diff(git, start, config);
  if (files === undefined) return { ok: false, reason: `git could not compare with ${start}.` };
  return {
    ok: true,
    base: start,
    lines: new Map(files.map((file) => [shownPath(file.path), linesOf(root, file)])),
  };
}

// A folder in the repository of something else is scanned file by file; no diff would ever name these files.
async function tracksFiles(git: Git): Promise<boolean> {
  let any = false;
  const { code } = await git(['ls-files', '-z'], {
    onOutput: () => {
      any = true;
    },
  });
  return code === 0 && any;
}

async function present(git: Git, name: string): Promise<{ ok: true; commit: string } | No> {
  if (!isHash(name)) {
    // What git takes for an option, or for several things, is not the name of a commit.
    if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
      return { ok: false, reason: 'the given base is not the name of a commit.' };
    }
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const commit = (await git(args)).output.trim();
    if (isHash(commit)) return { ok: true, commit };
    return { ok: false, reason: 'the given base is not a commit of this clone.' };
  }
  if (await has(git, name)) return { ok: true, commit: name };
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
    { seconds: FETCH_SECONDS },
  );
  if (fetched.code === 0 && (await has(git, name))) return { ok: true, commit: name };
  return {
    ok: false,
    reason: `the commit ${name} is not in this clone, and could not be fetched${fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : ''}.`,
  };
}

async function has(git: Git, hash: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}

// In a shallow clone nobody knows; the trees themselves are compared then, which at worst counts more lines.
async function partedAt(git: Git, commit: string): Promise<string> {
  const { code, output } = await git(['merge-base', commit, 'HEAD']);
  const [parted] = output.split('\n');
  return code === 0 && isHash(parted) ? parted : commit;
}

async function diff(git: Git, base: string, config: string[]): Promise<FileDiff[] | undefined> {
  const reader = diffReader();
  const { code } = await git([...DIFF, base, '--'], { config, onOutput: reader.push });
  return code === 0 ? reader.end() : undefined;
}

function linesOf(root: string, file: FileDiff): 'all' | readonly LineRange[] {
  const { path, from, isNew, ranges } = file;
  if (isNew || (from !== undefined && isOtherwiseSeen(from, path))) return 'all';
  return ranges.length > 0 && countsOtherLines(fileOf(root, path)) ? 'all' : ranges;
}

// A renamed file is not new, unless its name made it live: out of documentation or a skipped folder, by its ending, or
// because a rule looks at such names only.
function isOtherwiseSeen(from: string, to: string): boolean {
  const seen = (path: string): string =>
    [
      kindOf(path),
      skippedByPath(path),
      /\.[^./]*$/.exec(path)?.[0],
      ...RULES.map(({ files }) => files?.test(path)),
    ].join('\0');
  return seen(from) !== seen(to);
}

// Git ends lines at a line feed only, and sees UTF-16 as bytes: where that counts other lines than an editor does,
// every line of a changed file is taken as changed.
function countsOtherLines(file: string | Buffer): boolean {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > LARGEST_LOOKED_AT) return true;
    const content = readFileSync(file);
    const [first, second] = content;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
    return /\r(?!\n)/.test(content.toString('latin1'));
  } catch {
    return true;
  }
}

/**
 * Marks the findings that touch no changed line. Call it last: what is suppressed or in the baseline stays so.
 *
 * @param findings findings of a whole scan
 * @param lines lines that changed
 * @returns all findings in the same order, active ones `outside-diff` where none of their lines changed
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
