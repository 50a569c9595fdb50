import { amount, thousands } from '../../core/words.ts';
import type { HealthHistoryEntry, HealthReport } from '../model.ts';
import { row, size, table } from './markdown.ts';
import { minute, runLink } from './model.ts';
import { headline, stateTable, troubleSections } from './overview.ts';

/** The title of the issue. It never varies, and holds no name: whoever renames the issue keeps that. */
export const HEALTH_ISSUE_TITLE = 'Adobe credentials need attention';

/**
 * The longest body, in bytes of UTF-8 (never fewer than characters). GitHub takes 65,536 characters, and the caller
 * puts a hidden part behind.
 */
export const HEALTH_BODY_MAX = 60_000;

const HISTORY_SHOWN_MAX = 20;
const RESERVE = 512;

/**
 * Title and visible body of the issue. GitHub masks nothing here: there is only what the report holds.
 *
 * @param report this run
 * @param history of the issue, in any order
 * @param max bytes of the body, where it is to be shorter than {@link HEALTH_BODY_MAX}; from about 8,000 it can be held
 * @returns a fixed title, and Markdown of at most so many bytes; what does not fit is counted
 */
export function healthIssue(
  report: HealthReport,
  history: readonly HealthHistoryEntry[],
  max: number = HEALTH_BODY_MAX,
): { title: string; body: string } {
  const head = [`## Adobe credentials: ${headline(report)}`, checkedLine(report)];
  const foot = [...historyPart(report, history), lifePart(report)];
  const room = Math.min(max, HEALTH_BODY_MAX) - RESERVE - size([...head, ...foot]);
  const state = stateTable(report, Math.floor(room / 2));
  const { kept, left } = troubleSections(report, room - size(state));
  const more =
    left === 0
      ? []
      : [
          `_What was found about ${amount(left, 'more credential')} did not fit here. The job summary of the run has it._`,
        ];
  return { title: HEALTH_ISSUE_TITLE, body: [...head, ...state, ...kept, ...more, ...foot].join('\n\n') };
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
  // Runs of the same moment: the later in the list is the newer.
  const newestFirst = [...history].reverse().sort((one, other) => other.at - one.at);
  const rows = newestFirst
    .slice(0, HISTORY_SHOWN_MAX)
    .map(({ at, runId, failing, warning, unknown, healthy }) =>
      row([runText(report, at, runId), ...[failing, warning, unknown, healthy].map(thousands)]),
    );
  const more = history.length - rows.length;
  return [
    '### Last checks',
    table(['check', 'failing', 'warning', 'unknown', 'healthy'], rows),
    ...(more > 0 ? [`and ${amount(more, 'earlier check')}`] : []),
  ];
}

/**
 * @param report tells `failOn`
 * @returns why the issue can be closed, as a clause
 */
export function quiet({ failOn }: Pick<HealthReport, 'failOn'>): string {
  return failOn === 'warning'
    ? 'no credential is failing or has a warning any more'
    : 'no credential is failing any more';
}

function lifePart(report: HealthReport): string {
  return `Every check updates this text in place, so write in comments and not here. A comment is added when the verdict of a credential changes. The issue closes by itself when ${quiet(report)}, and opens again on a relapse.`;
}
