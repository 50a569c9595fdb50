import { createHash } from 'node:crypto';
import { valuesIn } from '../core/conceal/conceal.ts';
import { isName, isSecretName } from '../core/conceal/words.ts';
import { lineAt } from '../core/lines.ts';
import { printable } from '../core/one-line.ts';
import { redact, shapesIn } from '../core/redact.ts';
import type { Edit, PlannedFile } from '../guard/index.ts';

/** What a comment proposes for some lines of a file. */
export type Proposal = {
  path: string;
  /** Lines of the file as it is, from 1; both count. */
  start: number;
  end: number;
  fixes: readonly { title: string; unsafe: boolean; todo: readonly string[] }[];
  rules: readonly string[];
  /** Lines in their place, or why a comment cannot repeat them, as the end of a sentence. */
  lines: readonly string[] | { refused: string };
  /** Tells it apart from others; the same after a push that leaves the lines as they are. Made of redacted lines. */
  id: string;
};

type PlacedFix = Proposal['fixes'][number] & { rules: string[]; from: number; to: number };

const LINES_MAX = 50;
const LINE_MAX = 1_000;

/**
 * Makes proposals of the edits of a file. Edits of one fix, and of fixes that touch the same line, are in one proposal,
 * so that nobody applies half of one.
 *
 * @param tools of guard/fixes, which is loaded on demand
 */
export function proposalsOf(
  file: PlannedFile,
  tools: {
    applied: (text: string, edits: readonly Edit[]) => string;
    insertedRanges: (edits: readonly Edit[]) => { start: number; end: number }[];
  },
): Proposal[] {
  const { path, before, edits } = file;
  // For GitHub, as for git, only LF ends a line.
  const starts = [0, ...[...before.matchAll(/\n/g)].map(({ index }) => index + 1)];
  if (starts.length > 1 && starts.at(-1) === before.length) starts.pop();
  const lineOf = linesWith(before, starts);
  const seen = new Map<string, number>();
  return joined(fixesOf(file, lineOf)).map((fixes) => {
    const from = Math.min(...fixes.map((fix) => fix.from));
    const to = Math.max(...fixes.map((fix) => fix.to));
    const start = starts[from] ?? 0;
    const old = before.slice(start, starts[to + 1] ?? before.length);
    const own = edits
      .filter((edit) => lineOf(edit).from >= from && lineOf(edit).from <= to)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const text = tools.applied(old, own);
    const rules = [...new Set(fixes.flatMap((fix) => fix.rules))].sort();
    const hash = createHash('sha256').update(JSON.stringify([path, rules, redact(old), redact(text)]));
    const id = hash.digest('hex').slice(0, 16);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const joins = old.endsWith('\n') && text !== '' && !text.endsWith('\n');
    const refused = joins
      ? 'it joins lines'
      : (fileProblem(file) ?? textProblem(text, tools.insertedRanges(own)));
    return {
      path,
      start: from + 1,
      end: to + 1,
      fixes: fixes.map(({ title, unsafe, todo }) => ({ title, unsafe, todo })),
      rules,
      lines: refused === undefined ? linesOf(text) : { refused },
      id: count === 1 ? id : `${id}-${count}`,
    };
  });
}

/** The first and the last line that an edit changes; from 0. */
type LinesOf = (edit: Edit) => { from: number; to: number };

function linesWith(before: string, starts: readonly number[]): LinesOf {
  return ({ start, end, text }) => {
    const isLines = end > start && before[end - 1] === '\n';
    const isStart = start === 0 || before[start - 1] === '\n';
    // What it leaves of a line goes on in the next one.
    const joins = !(text.endsWith('\n') || (text === '' && isStart));
    return { from: lineAt(starts, start), to: lineAt(starts, isLines && !joins ? end - 1 : end) };
  };
}

function fixesOf({ places }: PlannedFile, linesOfEdit: LinesOf): PlacedFix[] {
  const found = new Map<object, PlacedFix>();
  for (const { outcome, fix, rule } of places) {
    if (outcome !== 'fixed') continue;
    const known = found.get(fix);
    if (known !== undefined) {
      known.rules.push(rule);
      continue;
    }
    const lines = fix.edits.map(linesOfEdit);
    found.set(fix, {
      title: fix.title,
      unsafe: fix.safety === 'unsafe',
      todo: fix.todo,
      rules: [rule],
      from: Math.min(...lines.map(({ from }) => from)),
      to: Math.max(...lines.map(({ to }) => to)),
    });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function joined(fixes: readonly PlacedFix[]): PlacedFix[][] {
  const groups: PlacedFix[][] = [];
  let end = -1;
  for (const fix of fixes) {
    if (fix.from <= end) groups.at(-1)?.push(fix);
    else groups.push([fix]);
    end = Math.max(end, fix.to);
  }
  return groups;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function fileProblem({ before, original }: PlannedFile): string | undefined {
  if (!Buffer.from(before, 'utf8').equals(original)) return 'the file is not plain UTF-8';
  return before.includes('\r') ? 'its lines do not end with LF' : undefined;
}

// A comment is in mails and feeds as well, and stays when the code is gone.
function textProblem(text: string, inserted: readonly { start: number; end: number }[]): string | undefined {
  const lines = linesOf(text);
  if (lines.length > LINES_MAX || lines.some((line) => line.length > LINE_MAX)) return 'it is too long';
  const plain = text.replace(/[\t\n]/g, ' ');
  if (printable(plain) !== plain || !plain.isWellFormed())
    return 'its lines have characters that nobody sees';
  let at = 0;
  for (const line of lines) {
    const end = at + line.length;
    const own = inserted.filter((range) => range.start < end && at < range.end);
    const kept = {
      start: Math.max(0, Math.min(line.length, ...own.map((range) => range.start - at))),
      end: Math.min(line.length, Math.max(0, ...own.map((range) => range.end - at))),
    };
    if (own.length === 0) kept.start = kept.end = 0;
    const values = valuesIn(line, kept, false).filter((place) => !isSettingName(line, place));
    if (values.length > 0 || shapesIn(line).length > 0) return 'its lines have a value that may be secret';
    at = end + 1;
  }
  return undefined;
}

// A name behind a key that is not that of a secret, such as the system of a runner: `os: ubuntu-latest`.
function isSettingName(line: string, { start, end }: { start: number; end: number }): boolean {
  const key = /([\w.-]{1,60})["']?\s{0,8}[:=]\s{0,8}["']?$/.exec(
    line.slice(Math.max(0, start - 80), start),
  )?.[1];
  return key !== undefined && !isSecretName(key) && isName(line.slice(start, end));
}
