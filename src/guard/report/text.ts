import { sanitizeLine } from '../../core/text.ts';
import { amount, thousands } from '../../core/words.ts';
import { type Finding, LEVELS, type Level } from '../model.ts';
import { examplesFor } from './examples.ts';
import { type Cluster, countByState, type Group, groupByRule, total } from './model.ts';
import { repositoryPath, shownPath } from './places.ts';
import { LABELS, revoke, type ShownPlaces, shownPlaces } from './related.ts';
import { columns, type Paint, painter, pointed, type Style, wrapped } from './terminal.ts';
import type { GuardReport } from './types.ts';
import {
  amounts,
  cleanText,
  DEAD,
  fullScanText,
  placeText,
  setAside,
  setAsideParts,
  skippedFiles,
} from './words.ts';

/** What the terminal supports. */
export type TextOptions = {
  color: boolean;
  /** Columns of the terminal. Default 100. */
  width?: number | undefined;
  /** The terminal supports OSC 8: addresses become links. Default false. */
  hyperlinks?: boolean | undefined;
};

/** Largest number of findings that are shown; the others are counted. */
export const FINDINGS_MAX = 1_000;

const NOTICES_MAX = 50;
const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

type Page = { report: GuardReport; paint: Paint; width: number; hyperlinks: boolean; room: number };

/**
 * Writes the report for a terminal: for each rule the places, each with its line and carets under the match, the
 * reason, and what to write instead; at the end what was scanned, and the verdict.
 *
 * @returns lines, each with a line end; text of the repository adds no escape sequences
 */
export function text(report: GuardReport, { color, width = 100, hyperlinks = false }: TextOptions): string {
  const page: Page = {
    report,
    paint: painter(color),
    // Narrower or wider than this, text is hard to read.
    width: Math.min(120, Math.max(40, width)),
    hyperlinks,
    room: FINDINGS_MAX,
  };
  const groups = groupByRule(report).map((group) => groupLines(page, group));
  const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function groupLines(page: Page, group: Group): string[] {
  if (page.room <= 0) return [];
  const { paint } = page;
  const worst = LEVELS.find((level) => group.counts[level] > 0) ?? 'note';
  const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
  let lastMessage = '';
  const clusters = group.clusters.flatMap((cluster) => {
    // Many places of a rule can differ only in their advice.
    const why = cluster.message === lastMessage ? '' : cluster.message;
    lastMessage = cluster.message;
    return clusterLines(page, cluster, { worst, why });
  });
  return [head, ...clusters, ...exampleLines(page, group), `  ${link(page, group.rule.docs)}`];
}

function clusterLines(
  page: Page,
  { findings, advice }: Cluster,
  { worst, why }: { worst: Level; why: string },
): string[] {
  const shown = findings.slice(0, Math.max(0, page.room));
  page.room -= shown.length;
  if (shown.length === 0) return [];
  return [
    '',
    ...shown.flatMap((finding) => findingLines(page, finding, worst)),
    '',
    ...wrapped(why, page.width - 2).map((line) => `  ${line}`),
    ...wrapped(`Instead: ${advice}`, page.width - 2).map(
      (line, index) =>
        `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`,
    ),
  ];
}

function findingLines(page: Page, finding: Finding, worst: Level): string[] {
  const { report, paint, width } = page;
  const place = `${shownPath(repositoryPath(report, finding.path))}:${finding.line}:${finding.column}`;
  const what = [
    finding.level === worst ? '' : paint(STYLES[finding.level], finding.level),
    placeText(finding.place),
  ]
    .filter(Boolean)
    .join(', ');
  const mark = finding.mark ?? { start: 0, end: 0 };
  const [line, carets] = pointed(finding.excerpt, mark, width - 4);
  return [
    `  ${paint('bold', place)}${what === '' ? '' : `  (${what})`}`,
    ...(line === '' ? [] : [`    ${line}`]),
    ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
    ...shownPlaces(finding).flatMap((places) => relatedLines(page, places)),
  ];
}

const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;
// Less of a line says nothing.
const EXCERPT_MIN = 16;

// The first line has the label, the others are below its place.
function relatedLines({ report, paint, width }: Page, { relation, shown, more }: ShownPlaces): string[] {
  const lines = shown.map(({ path, line, excerpt, message }) => {
    const file = shownPath(repositoryPath(report, path));
    if (relation === 'key-file') return file;
    const place = `${file}:${line}`;
    const room = width - 4 - LABEL_WIDTH - columns(place) - 2;
    if (room < EXCERPT_MIN) return place;
    return `${place}  ${paint('dim', pointed(excerpt || message, { start: 0, end: 0 }, room)[0])}`;
  });
  if (more > 0) lines.push(`and ${thousands(more)} more`);
  if (relation === 'key-file') lines.push(...wrapped(revoke(shown.length), width - 4 - LABEL_WIDTH));
  const label = LABELS[relation].padEnd(LABEL_WIDTH);
  return lines.map(
    (line, index) => `    ${index === 0 ? paint('dim', label) : ' '.repeat(LABEL_WIDTH)}${line}`,
  );
}

function exampleLines({ paint }: Page, group: Group): string[] {
  const lines = (mark: string, style: Style, text = ''): string[] =>
    text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
  return examplesFor(group).flatMap(({ before, after }) => [
    ...lines('-', 'red', before),
    ...lines('+', 'green', after),
  ]);
}

function link({ hyperlinks, paint }: Page, address: string): string {
  const shown = paint('dim', address);
  return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}

function noticeLines({ report, paint, width }: Page): string[] {
  const { notices } = report.result;
  const sorted = LEVELS.flatMap((level) => notices.filter((notice) => notice.level === level));
  const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
    const where =
      path === undefined
        ? ''
        : `${shownPath(repositoryPath(report, path))}${line === undefined ? '' : `:${line}`}: `;
    const [first = '', ...more] = wrapped(`${level}: ${where}${sanitizeLine(message, 500)}`, width - 2);
    const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
    return [named, ...more.map((rest) => `  ${rest}`)];
  });
  if (notices.length > NOTICES_MAX) lines.push(`and ${thousands(notices.length - NOTICES_MAX)} more`);
  return lines;
}

function verdictLines({ report, paint, width, room }: Page): string[] {
  const { coverage, findings } = report.result;
  const counts = countByState(findings);
  const hidden = total(counts.active) - (FINDINGS_MAX - room);
  const skipped = skippedFiles(coverage).map(({ what, count }) => `${thousands(count)} ${what}`);
  // A clean verdict says it itself.
  const notCounted = report.conclusion === 'clean' ? [] : setAsideParts(setAside(counts));
  const paragraphs = [
    ...(hidden > 0 ? [`${thousands(hidden)} more are not shown; --format json has them all.`] : []),
    `Scanned ${thousands(coverage.scanned)} of ${amount(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
    ...(notCounted.length === 0 ? [] : [`Not counted: ${notCounted.join(', ')}.`]),
    ...(report.diffBase === undefined
      ? []
      : [`Only findings that are new since ${sanitizeLine(report.diffBase, 80)} count.`]),
    ...(report.fullScanReason === undefined ? [] : [fullScanText(sanitizeLine(report.fullScanReason, 500))]),
  ];
  const [style, verdict] = verdictOf(report);
  return [
    ...paragraphs.flatMap((paragraph) => wrapped(paragraph, width)),
    ...wrapped(verdict, width).map((line) => paint(style, paint('bold', line))),
  ];
}

function verdictOf({ conclusion, failed, failOn, result }: GuardReport): [Style, string] {
  const counts = countByState(result.findings);
  const { active } = counts;
  if (conclusion === 'nothing-scanned')
    return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
  if (conclusion === 'clean') return ['green', `Clean: ${cleanText(counts)}`];
  const found = `Found ${amounts(active)}.`;
  const meaning = active.error > 0 ? ` This code still depends on Adobe ${DEAD}.` : '';
  return failed
    ? ['red', `${found}${meaning}`]
    : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}
