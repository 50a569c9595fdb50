import { cellCode, code, prose, SUMMARY_MAX } from '../../core/markdown.ts';
import { fitting, folded, row, size, table } from '../../core/markdown-parts.ts';
import { byCodeUnits } from '../../core/order.ts';
import { sanitizeLine } from '../../core/text.ts';
import { day, minute } from '../../core/time.ts';
import { visible } from '../../core/visible.ts';
import { amount, thousands } from '../../core/words.ts';
import type { AuditReport, AuditResult } from '../model.ts';
import {
  type CountedResult,
  countReport,
  findingsOf,
  isFixable,
  isLeft,
  isScanned,
  worstFirst,
} from './count.ts';
import { addressOf, GITHUB } from './links.ts';
import { productOf } from './products.ts';
import { duration } from './times.ts';
import { headline, NO_RESULT, NOT_SCANNED } from './words.ts';

// Bytes for the sentences that say how much was left out, and for the tags of folded sections.
const RESERVE = 4 * 1024;
// More repositories than this are folded.
const OPEN = 20;
const LISTED_MAX = 500;
const TREND_SHOWN = 5;
// A name of GitHub has at most 140 characters; a path of a folder can have 4,096.
const NAME_MAX = 160;
const DETAIL_MAX = 300;

/**
 * Writes the report as Markdown for the job summary. Tables have at most three narrow columns, so that they fit on a
 * telephone.
 *
 * @param server of GitHub, for links
 * @returns at most {@link SUMMARY_MAX} bytes; they say how much did not fit
 */
export function auditSummary(report: AuditReport, server: string = GITHUB): string {
  let room = SUMMARY_MAX - RESERVE;
  const take = (share: number, make: (part: number) => string[]): string[] => {
    const pieces = make(Math.floor(room * share));
    room -= size(pieces);
    return pieces;
  };
  const parts = [
    ...take(1, () => headParts(report)),
    ...take(0.4, (part) => notScannedParts(report, server, part)),
    ...take(1, () => countParts(report)),
    ...take(0.6, (part) => worstParts(report, server, part)),
    ...take(1, () => fixParts(report)),
    ...take(0.5, (part) => ruleParts(report, part)),
    ...take(1, () => trendParts(report)),
    ...take(0.9, () => footParts(report)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headParts(report: AuditReport): string[] {
  return [`## Audit of ${shown(report.of)}: ${headline(countReport(report))}`];
}

// Before everything else: nothing is known about them.
function notScannedParts(report: AuditReport, server: string, room: number): string[] {
  const missing = report.results
    .filter((result) => !isScanned(result))
    .sort(
      (a, b) => byCodeUnits(reasonOf(a), reasonOf(b)) || byCodeUnits(a.repository.name, b.repository.name),
    );
  if (missing.length === 0) return [];
  const { shown: lines } = fitting(
    missing.slice(0, LISTED_MAX),
    (result) => `- ${linked(result, server)}: ${reasonOf(result)}${detailOf(result)}`,
    room,
  );
  return [
    `❔ **${amount(missing.length, 'repository was', 'repositories were')} not scanned.** Nothing is known about ${missing.length === 1 ? 'it' : 'them'}.`,
    ...listParts(lines, missing.length, 'more'),
  ];
}

function reasonOf({ notScanned }: AuditResult): string {
  return notScanned === undefined ? NO_RESULT : NOT_SCANNED[notScanned.reason];
}

function detailOf({ notScanned }: AuditResult): string {
  const detail = short(notScanned?.detail ?? '', DETAIL_MAX);
  return detail === '' ? '' : ` (${prose(detail)})`;
}

/** Lines of a list: some open, the others folded, and how many are left out. */
function listParts(lines: readonly string[], total: number, what: string): string[] {
  const left = total - lines.length;
  const folds = lines.slice(OPEN);
  return [
    ...(lines.length === 0 ? [] : [lines.slice(0, OPEN).join('\n')]),
    ...(folds.length === 0 ? [] : [folded(`${thousands(folds.length)} more`, folds.join('\n'))]),
    ...(left === 0
      ? []
      : [
          `_${thousands(left)} ${what} did not fit here. The page and the JSON of the report have all of them._`,
        ]),
  ];
}

function countParts(report: AuditReport): string[] {
  const counts = countReport(report);
  const rows: [string, number][] = [
    ['Repositories', counts.repositories],
    ['Not scanned', counts.notScanned],
    ['With errors or warnings', counts.affected],
    ['Clean', counts.clean],
    ['Errors', counts.errors],
    ['Warnings', counts.warnings],
    ['Notes', counts.notes],
    ['Fixable by `ims-auth fix`', counts.fixable],
    ['Exempt', counts.exempt],
    ['Exemption expired, counted', counts.expired],
    ['Left-over secrets and variables', counts.leftOver],
  ];
  const always = new Set(['Repositories', 'Not scanned', 'Errors', 'Warnings']);
  return [
    table(
      ['what', 'number'],
      rows
        .filter(([name, count]) => count > 0 || always.has(name))
        .map(([name, count]) => row([name, thousands(count)])),
    ),
  ];
}

function worstParts(report: AuditReport, server: string, room: number): string[] {
  const affected = worstFirst(report).filter(({ counts }) => counts.errors + counts.warnings > 0);
  if (affected.length === 0) return [];
  const line = ({ result, counts }: CountedResult): string =>
    row([linked(result, server, cellCode), thousands(counts.errors), thousands(counts.warnings)]);
  const head = ['repository', 'errors', 'warnings'];
  const { shown: rows } = fitting(affected.slice(0, LISTED_MAX), line, room);
  const folds = rows.slice(OPEN);
  const left = affected.length - rows.length;
  return [
    '### Where most is left',
    ...(rows.length === 0 ? [] : [table(head, rows.slice(0, OPEN))]),
    ...(folds.length === 0 ? [] : [folded(`${thousands(folds.length)} more`, table(head, folds))]),
    ...(left === 0
      ? []
      : [
          `_${amount(left, 'more repository', 'more repositories')} did not fit here. The page and the JSON of the report have all of them._`,
        ]),
  ];
}

function fixParts(report: AuditReport): string[] {
  const left = report.results.flatMap((result) => findingsOf(result).filter(isLeft));
  const fixable = left.filter(isFixable);
  if (fixable.length === 0) return [];
  const safe = fixable.filter(({ fix }) => fix === 'safe').length;
  const unsafe = fixable.length - safe;
  const parts = [
    ...(safe === 0 ? [] : [`${amount(safe, 'finding')} by \`ims-auth fix --write\``]),
    ...(unsafe === 0
      ? []
      : [
          `${safe === 0 ? amount(unsafe, 'finding') : `${thousands(unsafe)} more`} by \`ims-auth fix --write --unsafe\`, which needs a new secret or a look at the scopes`,
        ]),
  ];
  return [`**Can be changed for you:** ${parts.join(', and ')}.`];
}

function ruleParts(report: AuditReport, room: number): string[] {
  const rules = new Map<string, { errors: number; warnings: number }>();
  for (const result of report.results)
    for (const finding of findingsOf(result)) {
      if (!isLeft(finding) || finding.level === 'note') continue;
      const counts = rules.get(finding.rule) ?? { errors: 0, warnings: 0 };
      counts[finding.level === 'error' ? 'errors' : 'warnings']++;
      rules.set(finding.rule, counts);
    }
  if (rules.size === 0) return [];
  const sorted = [...rules].sort(
    ([a, one], [b, other]) => other.errors - one.errors || other.warnings - one.warnings || byCodeUnits(a, b),
  );
  const { shown: rows } = fitting(
    sorted,
    ([rule, counts]) =>
      row([
        `${cellCode(short(rule, NAME_MAX))} ${productOf(rule)}`,
        thousands(counts.errors),
        thousands(counts.warnings),
      ]),
    room,
  );
  return [folded('By rule and product', table(['rule', 'errors', 'warnings'], rows))];
}

function trendParts({ trend }: AuditReport): string[] {
  if (trend.length < 2) return [];
  const rows = trend
    .slice(-TREND_SHOWN)
    .reverse()
    .map(({ at, errors, warnings }) => row([day(at), thousands(errors), thousands(warnings)]));
  return ['### Trend', table(['audit', 'errors', 'warnings'], rows)];
}

function footParts({ tool, startedAt, durationMs, requests, leftOut }: AuditReport): string[] {
  const reasons = Object.entries(leftOut)
    .filter(([, count]) => count > 0)
    .slice(0, OPEN)
    .map(([reason, count]) => `${thousands(count)} ${prose(short(reason, 80))}`);
  const remaining =
    requests.remaining === undefined ? '' : `, ${thousands(requests.remaining)} left of the rate limit`;
  return [
    ...(reasons.length === 0 ? [] : [`Left out by the filters: ${reasons.join(', ')}.`]),
    `_ims-auth ${prose(short(tool.version, 40))}, ${minute(startedAt)}, ${duration(durationMs)}, ${amount(requests.sent, 'request')} to GitHub${remaining}_`,
  ];
}

function linked({ repository }: AuditResult, server: string, write = code): string {
  const name = write(short(repository.name, NAME_MAX) || '(no name)');
  const address = addressOf(server, repository);
  return address === undefined ? name : `[${name}](${address})`;
}

function shown(text: string): string {
  return code(short(text, NAME_MAX) || '(no name)');
}

function short(text: string, max: number): string {
  return sanitizeLine(visible(text.slice(0, 4 * max)), max);
}
