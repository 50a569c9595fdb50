import { mentionPart } from '../../core/mention-line.ts';
import { amount } from '../../core/words.ts';
import type { HealthHistoryEntry, HealthReport } from '../model.ts';
import { needsAttention } from '../verdicts.ts';
import { detailsParts } from './details.ts';
import { runLink } from './links.ts';
import { size } from './markdown.ts';
import { headline, overviewParts } from './overview.ts';
import { verdictCounts } from './shown.ts';
import { minute, unbrokenFacts } from './times.ts';

/** The title of a new issue. People can change it; later runs keep their title. */
export const HEALTH_ISSUE_TITLE = 'Adobe credentials need attention';

/**
 * Maximum size of the visible body, in bytes of UTF-8 (never fewer than characters). GitHub accepts 65,536 characters,
 * which include the hidden state.
 */
export const HEALTH_BODY_MAX = 60_000;

const HISTORY_SHOWN_MAX = 20;
const RESERVE = 512;

/**
 * Writes the title and the visible body of the issue. GitHub masks no secrets in issues; the report contains none.
 *
 * @param history in any order
 * @param max maximum size of the body in bytes; a value below about 8,000 may be exceeded
 * @param mentions whom a new issue mentions: `@user` or `@org/team`
 * @returns Markdown; it says how much did not fit
 */
export function healthIssue(
  report: HealthReport,
  history: readonly HealthHistoryEntry[],
  max: number = HEALTH_BODY_MAX,
  mentions: readonly string[] = [],
): { title: string; body: string } {
  const head = [`## Adobe credentials: ${headline(report)}`, checkedLine(report), ...mentionPart(mentions)];
  const foot = [...historyPart(report, history), usagePart(report)];
  const room = Math.min(max, HEALTH_BODY_MAX) - RESERVE - size([...head, ...foot]);
  // The next steps are in the overview, so it gets the larger part.
  const overview = overviewParts(report, Math.floor((room * 2) / 3));
  const details = detailsParts(report, room - size(overview), 'The job summary of the run has them.');
  return { title: HEALTH_ISSUE_TITLE, body: [...head, ...overview, ...details, ...foot].join('\n\n') };
}

function checkedLine(report: HealthReport): string {
  return `Checked on ${runText(report, report.startedAt, report.runId)}.`;
}

function runText(report: HealthReport, at: number, runId: string | undefined): string {
  const link = runId === undefined ? undefined : runLink(report, runId);
  return link === undefined ? minute(at) : `[${minute(at)}](${link})`;
}

function historyPart(report: HealthReport, history: readonly HealthHistoryEntry[]): string[] {
  if (history.length === 0) return [];
  // If two runs have the same time, the later one in the list is newer.
  const newestFirst = [...history].reverse().sort((one, other) => other.at - one.at);
  const rows = newestFirst.slice(0, HISTORY_SHOWN_MAX).map((entry) => {
    const counts = unbrokenFacts(verdictCounts(entry)) || 'none was checked';
    return `- ${runText(report, entry.at, entry.runId)}: ${counts}`;
  });
  const more = history.length - rows.length;
  return ['### Last checks', rows.join('\n'), ...(more > 0 ? [`and ${amount(more, 'earlier check')}`] : [])];
}

/** @returns a clause: no credential needs attention any more */
export function allClear({ failOn }: Pick<HealthReport, 'failOn'>): string {
  return needsAttention('warning', failOn)
    ? 'no credential is failing or has a warning any more'
    : 'no credential is failing any more';
}

function usagePart(report: HealthReport): string {
  return `Every check replaces this text, so write in comments and not here. A check adds a comment when the verdict of a credential changes. The issue closes when ${allClear(report)}, and opens again on a relapse.`;
}
