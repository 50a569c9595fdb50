import { isSecretName } from '../../core/conceal/words.ts';
import { excerptOf } from '../../core/excerpt.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import { shownPath } from '../report/places.ts';
import { type Paint, painter, wrapped } from '../report/terminal.ts';
import { type DiffLine, hunksOf } from './hunks.ts';
import type { FixPlan, PlaceFix, PlannedFile } from './model.ts';

/** How the report of a plan looks. */
export type FixTextOptions = {
  color: boolean;
  /** Columns of the terminal. Default 100. */
  width?: number | undefined;
  /** The edits are written already. */
  written: boolean;
  unsafe: boolean;
};

/** How many findings there are of each outcome. */
export type FixCounts = Readonly<Record<PlaceFix['outcome'], number>>;

const LINES_MAX = 200;
const TODO_MAX = 200;

/** @returns how many findings the plan resolves, and how many are left, and why */
export function fixCounts({ files, unfixed }: FixPlan): FixCounts {
  const counts = { fixed: 0, unsafe: 0, shown: 0, failed: 0 };
  for (const { places } of files) for (const { outcome } of places) counts[outcome]++;
  for (const { findings } of unfixed) counts.shown += findings;
  return counts;
}

/** @returns what a person has to do after the edits, each thing once, in the order of the files */
export function checklist({ files }: FixPlan): string[] {
  const todo = files.flatMap(({ places }) =>
    places.flatMap(({ outcome, fix }) => (outcome === 'fixed' || outcome === 'shown' ? fix.todo : [])),
  );
  return [...new Set(todo.map((text) => sanitizeLine(text, 500)))];
}

/**
 * Writes a plan for a terminal: for each file its diff and what is left, then the checklist and the counts. Values in the
 * lines are hidden, as in excerpts.
 */
export function fixText(plan: FixPlan, options: FixTextOptions): string {
  const paint = painter(options.color);
  const width = Math.min(120, Math.max(40, options.width ?? 100));
  const blocks = [
    ...plan.files.map((file) => fileLines(file, paint, width)),
    plan.unfixed.map(
      ({ path, findings, problem }) =>
        `${paint('bold', shownPath(path))}: not changed, because ${problem} (${amount(findings, 'finding')}).`,
    ),
    checklistLines(plan, paint, width),
    verdictLines(plan, options),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function fileLines(file: PlannedFile, paint: Paint, width: number): string[] {
  const hunks = hunksOf(file, file.edits, 2);
  const shown = hunks.flatMap(({ oldStart, lines }) => [
    paint('cyan', `  line ${oldStart}`),
    ...withOwn(lines).map((line) => `  ${diffLine(line, paint)}`),
  ]);
  const more = shown.length - LINES_MAX;
  return [
    paint('bold', shownPath(file.path)),
    ...shown.slice(0, LINES_MAX),
    ...(more > 0 ? [`  … ${amount(more, 'more line')}`] : []),
    ...file.places.flatMap((place) => placeLines(place, paint, width)),
  ];
}

type Shown = DiffLine & { own: { start: number; end: number } };

// What an edit wrote, or replaced, is shown; other values of the line are hidden. Where as many lines come as go, each
// replaces one.
function withOwn(lines: readonly DiffLine[]): Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < lines.length; ) {
    const removed = run(lines, at, 'removed');
    const added = run(lines, at + removed.length, 'added');
    const arePairs = removed.length === added.length;
    const pairOf = (line: DiffLine, other: DiffLine | undefined): Shown => ({
      ...line,
      own: other === undefined ? { start: 0, end: 0 } : differing(line.text, other.text),
    });
    shown.push(...removed.map((line, index) => pairOf(line, arePairs ? added[index] : undefined)));
    for (const [index, line] of added.entries())
      shown.push(
        arePairs
          ? pairOf(line, removed[index])
          : { ...line, own: unlessSecret(line.text, { start: 0, end: line.text.length }) },
      );
    at += removed.length + added.length;
    for (; lines[at]?.kind === 'same'; at++)
      shown.push({ ...(lines[at] as DiffLine), own: { start: 0, end: 0 } });
  }
  return shown;
}

function run(lines: readonly DiffLine[], from: number, kind: DiffLine['kind']): DiffLine[] {
  const end = lines.findIndex((line, index) => index >= from && line.kind !== kind);
  return lines.slice(from, end < 0 ? lines.length : end);
}

function differing(line: string, other: string): { start: number; end: number } {
  let start = 0;
  while (start < line.length && line[start] === other[start]) start++;
  let rest = 0;
  while (rest < Math.min(line.length, other.length) - start && line.at(-1 - rest) === other.at(-1 - rest))
    rest++;
  // Whole words: the rest of one would say what it is.
  while (/[\w@./-]/.test(line[start - 1] ?? '')) start--;
  let end = line.length - rest;
  while (/[\w@./-]/.test(line[end] ?? '')) end++;
  return unlessSecret(line, { start, end });
}

// A secret may have moved within what an edit wrote, such as into a list.
function unlessSecret(line: string, own: Shown['own']): Shown['own'] {
  const before = /[\w.-]+(?=\W*$)/.exec(line.slice(0, own.start).slice(-200))?.[0] ?? '';
  const names = line.slice(own.start, own.end).match(/[\w.@/-]+(?=["'\]]{0,2}\s{0,8}(?:=>|[:=]))/g) ?? [];
  return [before, ...names].some(isSecretName) ? { start: 0, end: 0 } : own;
}

function diffLine({ kind, text, own }: Shown, paint: Paint): string {
  const line = excerptOf(text.replace(/\r?\n$/, ''), own).text;
  const indent = /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '  ').slice(0, 40) ?? '';
  if (kind === 'removed') return paint('red', `- ${indent}${line}`);
  return kind === 'added' ? paint('green', `+ ${indent}${line}`) : paint('dim', `  ${indent}${line}`);
}

const LABELS: Readonly<Record<PlaceFix['outcome'], string>> = {
  fixed: 'fixed',
  unsafe: 'can be fixed with --unsafe',
  shown: 'by hand',
  failed: 'not fixed: the result did not pass the check',
};

function placeLines({ line, rule, outcome, fix }: PlaceFix, paint: Paint, width: number): string[] {
  const safety = outcome === 'fixed' ? ` (${fix.safety})` : '';
  const style = outcome === 'fixed' ? 'green' : 'yellow';
  return wrapped(`line ${line}: ${LABELS[outcome]}${safety}: ${fix.title}. ${rule}`, width - 4).map(
    (text, index) => (index === 0 ? `  ${paint(style, text)}` : `    ${paint(style, text)}`),
  );
}

function checklistLines(plan: FixPlan, paint: Paint, width: number): string[] {
  const all = checklist(plan);
  if (all.length === 0) return [];
  const more = all.length - TODO_MAX;
  return [
    paint('bold', 'What is left for you'),
    ...all
      .slice(0, TODO_MAX)
      .flatMap((text) =>
        wrapped(text, width - 6).map((line, index) => (index === 0 ? `  [ ] ${line}` : `      ${line}`)),
      ),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

function verdictLines(plan: FixPlan, { written, unsafe }: FixTextOptions): string[] {
  const { fixed, unsafe: offered, shown, failed } = fixCounts(plan);
  const left = offered + shown + failed;
  if (fixed + left === 0) return ['Nothing to fix.'];
  const files = plan.files.filter(({ edits }) => edits.length > 0).length;
  const flags = unsafe ? ' --unsafe' : '';
  const done = written
    ? `Fixed ${amount(fixed, 'finding')} in ${amount(files, 'file')}.`
    : `${amount(fixed, 'finding')} can be fixed in ${amount(files, 'file')}: run the same command with --write${flags === '' ? '' : ' too'}.`;
  const more = offered === 0 ? '' : ` ${amount(offered, 'finding')} more with --unsafe.`;
  const rest =
    shown + failed === 0
      ? ''
      : ` ${amount(shown + failed, 'finding')} ${shown + failed === 1 ? 'is' : 'are'} for you.`;
  return [`${fixed === 0 ? 'Nothing can be fixed safely.' : done}${more}${rest}`];
}
