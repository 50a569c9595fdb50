import { valuesIn } from '../../core/conceal/conceal.ts';
import { excerptOf } from '../../core/excerpt.ts';
import { HIDDEN } from '../../core/secrets.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import { shownPath } from '../report/places.ts';
import { type Paint, painter, wrapped } from '../report/terminal.ts';
import { RULES } from '../rules/index.ts';
import { ownText, type Range, withoutParts } from './hidden.ts';
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
// Shorter values are words of any line.
const HIDDEN_MIN = 6;
const NOTHING: ReadonlySet<string> = new Set();

/** @returns how many findings the plan resolves, and how many are left, and why */
export function fixCounts({ files, unfixed }: FixPlan): FixCounts {
  const counts = { fixed: 0, unsafe: 0, shown: 0, failed: 0 };
  for (const { places } of files) for (const { outcome } of places) counts[outcome]++;
  for (const { findings } of unfixed) counts.shown += findings;
  return counts;
}

/** @returns what a person has to do after the edits, each thing once, in the order of the files */
export function checklist({ files }: FixPlan): string[] {
  const todo = files.flatMap(({ path, places }) => places.flatMap((place) => todoOf(path, place)));
  return [...new Set(todo.map((text) => sanitizeLine(text, 500)))];
}

// Where no fix says what to do, the rule does.
function todoOf(path: string, { rule, outcome, fix }: PlaceFix): readonly string[] {
  if (outcome === 'unsafe') return [];
  if (outcome === 'fixed' || (outcome === 'shown' && fix.todo.length > 0)) return fix.todo;
  const advice = RULES.find(({ id }) => id === rule)?.advice.text;
  return advice === undefined ? [] : [`${shownPath(path)}: ${advice}`];
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
  const own = ownText(file);
  const visible = withoutParts(file);
  const lines = hunks.flatMap(({ oldStart, lines }) => [oldStart, ...lines]);
  const hidden = new Set<string>();
  const shown = lines.slice(0, LINES_MAX).map((line) => {
    if (typeof line === 'number') {
      hidden.clear();
      return paint('cyan', `  line ${line}`);
    }
    const kept = own(line);
    // What is hidden in a line that goes is hidden in those that come, however they read.
    if (line.kind === 'removed')
      for (const { start, end } of valuesIn(line.text, kept, false))
        if (end - start >= HIDDEN_MIN) hidden.add(line.text.slice(start, end));
    return `  ${diffLine(visible(line, kept), kept, line.kind === 'added' ? hidden : NOTHING, paint)}`;
  });
  const more = lines.length - shown.length;
  return [
    paint('bold', shownPath(file.path)),
    ...shown,
    ...(more > 0 ? [`  … ${amount(more, 'more line')}`] : []),
    ...file.places.flatMap((place) => placeLines(place, paint, width)),
  ];
}

function diffLine({ kind, text }: DiffLine, own: Range, hidden: ReadonlySet<string>, paint: Paint): string {
  let line = excerptOf(text.replace(/\r?\n$/, ''), own).text;
  for (const value of hidden) line = line.replaceAll(value, HIDDEN);
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
