import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { Finding, Level, Notice } from '../model.ts';
import { countByState, total, worstFirst } from './model.ts';
import { isOutside, repositoryPath, shownPath } from './places.ts';
import { placesOf, revoke } from './related.ts';
import type { GuardReport } from './types.ts';
import { amounts, placeText } from './words.ts';

/** One annotation of a line. The runner does not mask secrets in `title` and `file`. */
export type Annotation = {
  level: 'error' | 'warning' | 'notice';
  /** Contains no text of the repository. */
  title: string;
  message: string;
  /** From the root of the repository. Absent, as lines and columns, for a file that is not in it. */
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
};

/**
 * How many annotations there are of each level. The runner shows ten of each level in a step and silently drops the
 * others; the tenth is for a message about the step itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
export const ANNOTATIONS_MAX = 9;

// The runner cuts longer messages (`_maxIssueMessageLength` in the same source), after masking, which can add length.
const MESSAGE_MAX = 3_500;

/**
 * Makes annotations of the active findings, errors first.
 *
 * @returns at most nine of each level (fewer warnings if the scan itself has warnings to show); and, if findings
 *   were left out, a sentence that counts them
 */
export function annotations(report: GuardReport): { annotations: Annotation[]; rest?: string } {
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  const ownWarnings = report.result.notices.filter(({ level }) => level === 'warning').length;
  const room = {
    error: ANNOTATIONS_MAX,
    warning: Math.max(0, ANNOTATIONS_MAX - ownWarnings),
    note: ANNOTATIONS_MAX,
  };
  const shown = worstFirst(report, ['active']).filter(({ level }) => room[level]-- > 0);
  const list = shown.map((finding) => annotation(report, finding, titles.get(finding.rule) ?? finding.rule));
  const left = minus(countByState(report.result.findings).active, countByState(shown).active);
  if (total(left) === 0) return { annotations: list };
  const [what, are] = total(left) === 1 ? ['finding', 'is'] : ['findings', 'are'];
  return {
    annotations: list,
    rest: `${amount(total(left), `more ${what}`, `more ${what}`)} (${amounts(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
  };
}

function annotation(report: GuardReport, finding: Finding, title: string): Annotation {
  const path = repositoryPath(report, finding.path);
  const where = finding.place === 'code' ? '' : ` This is ${placeText(finding.place)}.`;
  const outside = isOutside(report, finding.path);
  const start = outside ? `${shownPath(path)}:${finding.line}: ` : '';
  const message = `${start}${finding.message}${where}\n${[`Instead: ${finding.advice}`, ...relatedLines(finding), `See ${finding.docs}`, `Rule: ${finding.rule}`].join('\n')}`;
  return {
    level: finding.level === 'note' ? 'notice' : finding.level,
    title: sanitizeLine(`JWT guard: ${title}`, 200),
    message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
    ...(outside ? {} : placeOf(finding, path)),
  };
}

function placeOf(finding: Finding, path: string): Omit<Annotation, 'level' | 'title' | 'message'> {
  return {
    file: annotatedFile(path),
    startLine: finding.line,
    endLine: finding.endLine,
    startColumn: finding.column,
    endColumn: finding.endColumn,
  };
}

/** @returns the place of a warning of the scan, to annotate it; undefined for a note, without a line, and elsewhere */
export function noticeAnnotation(
  report: GuardReport,
  { level, path, line }: Notice,
): Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> | undefined {
  if (level !== 'warning' || path === undefined || line === undefined || isOutside(report, path))
    return undefined;
  return {
    file: annotatedFile(repositoryPath(report, path)),
    startLine: line,
    endLine: line,
    startColumn: 1,
    endColumn: 1,
  };
}

// GitHub cannot link to a file of that name, but the name must not add a line end or a hidden character to a page.
function annotatedFile(path: string): string {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? sanitizeLine(path, 1_000) : path;
}

// Only how many there are: a related place has no annotation of its own.
function relatedLines(finding: Finding): string[] {
  const change = placesOf(finding, 'same-change');
  const others = change.filter(({ path }) => path !== finding.path);
  const here = change.length - others.length;
  const files = new Set(others.map(({ path }) => path)).size;
  const where = [
    ...(here === 0 ? [] : [`${amount(here, 'more place')} in this file`]),
    ...(files === 0
      ? []
      : [`${amount(others.length, here === 0 ? 'more place' : 'place')} in ${amount(files, 'other file')}`]),
  ];
  const users = new Set(placesOf(finding, 'use').map(({ path }) => path)).size;
  const keys = new Set(placesOf(finding, 'key-file').map(({ path }) => path)).size;
  const sentences = [
    ...(where.length === 0 ? [] : [`Also change ${where.join(' and ')}.`]),
    ...(users === 0 ? [] : [`Used by ${amount(users, 'file')}.`]),
    ...(keys === 0 ? [] : [keysText(keys)]),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function keysText(keys: number): string {
  return keys === 1
    ? `The private key is in a file here: ${revoke(keys)}.`
    : `Private keys are in ${amount(keys, 'file')} here: ${revoke(keys)}.`;
}

function minus(
  all: Readonly<Record<Level, number>>,
  some: Readonly<Record<Level, number>>,
): Record<Level, number> {
  return {
    error: all.error - some.error,
    warning: all.warning - some.warning,
    note: all.note - some.note,
  };
}
