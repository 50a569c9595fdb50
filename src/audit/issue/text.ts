import { code } from '../../core/markdown.ts';
import { fitting, size } from '../../core/markdown-parts.ts';
import { mentionPart } from '../../core/mention-line.ts';
import { repositoryLink } from '../../core/repository-link.ts';
import { sanitizeLine } from '../../core/text.ts';
import { day, unbroken } from '../../core/time.ts';
import { visible } from '../../core/visible.ts';
import { amount, listOf, thousands } from '../../core/words.ts';
import {
  BODY_MAX,
  bounded,
  hiddenPart,
  type IssueMark,
  type IssueText,
  TITLE_MAX,
} from '../../issue/index.ts';
import type { AuditReport, AuditResult } from '../model.ts';
import {
  type CountedResult,
  countReport,
  findingsOf,
  isLeft,
  isScanned,
  worstFirst,
} from '../report/count.ts';
import { addressOf } from '../report/links.ts';
import { headline, NO_RESULT, NOT_SCANNED } from '../report/words.ts';
import { type AuditChanges, needsAttention } from './changes.ts';
import type { CommentOn } from './plan.ts';
import { type AuditIssueState, encodeState } from './state.ts';

/** Where the audit ran; all of it is shown in links only, and only if it is valid. */
export type AuditPlace = {
  /** Of GitHub. */
  server: string;
  /** `owner/name` of the controller. */
  repository: string;
  runId: string;
};

/** Limit of what is shown in a body, in bytes of UTF-8. The state has the rest. */
export const VISIBLE_MAX = 40_000;

// A list of more is of no use in an issue; the page has them all.
const AFFECTED_MAX = 100;
const NOT_SCANNED_MAX = 50;
const CHANGED_MAX = 50;
const OWNERS_MAX = 3;
const TREND_MAX = 10;
const NAME_MAX = 160;
const DETAIL_MAX = 200;

/**
 * Writes title and body of the issue: what is left in which repository and whose it is, what was not scanned, and the state
 * for the next audit. Names of owners are in code, because every repository writes its own: they mention nobody.
 *
 * @param mentions whom a new issue mentions
 */
export function issueText(
  report: AuditReport,
  place: AuditPlace,
  mark: IssueMark,
  state: AuditIssueState,
  mentions: readonly string[] = [],
): IssueText {
  const title = `Repositories of ${short(report.of)} still depend on Adobe Service Account (JWT) credentials`;
  const hidden = `\n\n${hiddenPart(mark, encodeState(state))}\n`;
  const shown = bounded(shownParts(report, place, state, mentions).join('\n\n'), BODY_MAX - hidden.length);
  return { title: bounded(title, TITLE_MAX), body: shown + hidden };
}

function shownParts(
  report: AuditReport,
  place: AuditPlace,
  state: AuditIssueState,
  mentions: readonly string[],
): string[] {
  const head = [`**${code(short(report.of))}: ${headline(countReport(report))}**`, intro(place)];
  const foot = [...trendPart(report), ...mentionPart(mentions), FOOT];
  const room = VISIBLE_MAX - size([...head, ...foot]);
  const missing = notScannedPart(report, place, room / 3);
  return [...head, ...affectedPart(report, place, state, room - size(missing)), ...missing, ...foot];
}

const FOOT =
  '_Every audit replaces this text: write comments instead of editing it. The issue is closed when nothing is left._';

function intro(place: AuditPlace): string {
  const link = runLink(place);
  const run = link === undefined ? 'its workflow run' : `[its workflow run](${link})`;
  return `The page with all findings, what \`ims-auth fix\` changes, and the trend is the artifact \`audit.html\` of ${run}.`;
}

function affectedPart(
  report: AuditReport,
  place: AuditPlace,
  state: AuditIssueState,
  room: number,
): string[] {
  const affected = worstFirst(report).filter(({ result }) => needsAttention(result, report.failOn));
  if (affected.length === 0) return [];
  const { shown } = fitting(
    affected.slice(0, AFFECTED_MAX),
    (one) => affectedLine(one, place, state.affected.get(one.result.repository.id)),
    room - 200,
  );
  return ['### Affected', [...shown, ...rest(affected.length - shown.length)].join('\n')];
}

function affectedLine(
  { result, counts }: CountedResult,
  place: AuditPlace,
  since: number | undefined,
): string {
  const { errors, warnings, fixable } = counts;
  const owners = ownersOf(result);
  return [
    `- ❌ ${linked(result, place)}: ${what(errors, warnings, counts.notes)}`,
    ...(fixable === 0 ? [] : [`${thousands(fixable)} can be fixed by \`ims-auth fix\``]),
    ...(owners.length === 0 ? [] : [`owners ${listOf(owners, OWNERS_MAX)}`]),
    ...(since === undefined ? [] : [`since ${unbroken(day(since))}`]),
  ].join(', ');
}

function what(errors: number, warnings: number, notes: number): string {
  const parts = [
    ...(errors === 0 ? [] : [amount(errors, 'error')]),
    ...(warnings === 0 ? [] : [amount(warnings, 'warning')]),
  ];
  return parts.length === 0 ? amount(notes, 'note') : parts.join(', ');
}

function ownersOf(result: AuditResult): string[] {
  const names = findingsOf(result)
    .filter(isLeft)
    .flatMap(({ owners }) => owners);
  return [...new Set(names)].map((name) => code(short(name)));
}

function notScannedPart(report: AuditReport, place: AuditPlace, room: number): string[] {
  const missing = report.results.filter((result) => !isScanned(result));
  if (missing.length === 0) return [];
  const { shown } = fitting(
    missing.slice(0, NOT_SCANNED_MAX),
    (result) => `- ❔ ${linked(result, place)}: ${reason(result)}`,
    room - 200,
  );
  return [
    '### Not scanned',
    'Nothing is known about them in this audit.',
    [...shown, ...rest(missing.length - shown.length)].join('\n'),
  ];
}

function reason({ notScanned }: AuditResult): string {
  if (notScanned === undefined) return NO_RESULT;
  const detail = sanitizeLine(visible(notScanned.detail.slice(0, 4 * DETAIL_MAX)), DETAIL_MAX);
  return `${NOT_SCANNED[notScanned.reason]}${detail === '' ? '' : ` (${code(detail)})`}`;
}

function trendPart({ trend }: AuditReport): string[] {
  if (trend.length < 2) return [];
  const lines = trend
    .slice(-TREND_MAX)
    .reverse()
    .map(
      ({ at, affected, errors, warnings, notScanned }) =>
        `- ${unbroken(day(at))}: ${amount(errors, 'error')} and ${amount(warnings, 'warning')} in ${amount(affected, 'repository', 'repositories')}${notScanned === 0 ? '' : `, ${thousands(notScanned)} not scanned`}`,
    );
  return ['### Last audits', lines.join('\n')];
}

/** Writes the comment on a change: what is new since the last audit, and why the issue is reopened or closed. */
export function commentText(
  report: AuditReport,
  place: AuditPlace,
  { newly, clean, gone }: AuditChanges,
  on: CommentOn,
  mentions: readonly string[],
): string {
  const link = runLink(place);
  const foot = `Now: ${headline(countReport(report))}.${link === undefined ? '' : ` [This audit](${link})`}`;
  const group = (title: string, results: readonly AuditResult[]): string[] => {
    if (results.length === 0) return [];
    const lines = results.slice(0, CHANGED_MAX).map((result) => `- ${linked(result, place)}`);
    return [`**${title}**`, [...lines, ...rest(results.length - lines.length)].join('\n')];
  };
  const said = [
    ...group('❌ Newly affected', newly),
    ...group('✅ Clean now', clean),
    ...(gone === 0 ? [] : [goneLine(gone)]),
    ...REASONS[on],
  ];
  return [...said, ...mentionPart(mentions), foot].join('\n\n');
}

const REASONS: Readonly<Record<CommentOn, string[]>> = {
  updated: [],
  reopened: ['The issue is open again, because repositories are affected.'],
  completed: ['The issue is closed, because no repository is affected any more.'],
  not_planned: [
    'The issue is closed as not planned, because the repositories that were affected are no longer audited.',
  ],
};

function goneLine(gone: number): string {
  const of =
    gone === 1
      ? '1 repository that was affected is'
      : `${thousands(gone)} repositories that were affected are`;
  return `${of} no longer audited: archived, deleted, or left out by a filter.`;
}

function rest(count: number): string[] {
  return count === 0 ? [] : [`- and ${amount(count, 'more repository', 'more repositories')}`];
}

function linked({ repository }: AuditResult, { server }: AuditPlace): string {
  const name = code(short(repository.name) || '(no name)');
  const address = addressOf(server, repository);
  return address === undefined ? name : `[${name}](${address})`;
}

function runLink({ server, repository, runId }: AuditPlace): string | undefined {
  const address = repositoryLink(server, repository);
  return address === undefined || !/^\d{1,20}$/.test(runId) ? undefined : `${address}/actions/runs/${runId}`;
}

function short(text: string): string {
  return sanitizeLine(visible(text.slice(0, 4 * NAME_MAX)), NAME_MAX);
}
