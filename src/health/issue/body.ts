import type { HealthHistoryEntry, HealthReport } from '../model.ts';
import { healthIssue } from '../report/issue.ts';
import { hiddenPart } from './marker.ts';
import { encodeState, type IssueState, STORED_VERDICT_MAX } from './state.ts';

/**
 * Maximum length of an issue body or comment on GitHub, in characters.
 * Source: the error of GitHub's API, `body is too long (maximum is 65536 characters)`.
 */
export const BODY_MAX = 65_536;

/** Maximum length of an issue title on GitHub, in characters. */
export const TITLE_MAX = 256;

/** Title and body of an issue, in Markdown. */
export type IssueText = { title: string; body: string };

// Minimum space for the visible part, in characters. The verdicts of 2,000 credentials fit into the rest.
const VISIBLE_MIN = 16_384;
const SHORT_HISTORY = 25;

/**
 * Writes the title and body of the issue: the report, and the hidden state for the next run.
 *
 * @param key of `issueKey`
 * @param mentions whom a new issue mentions
 */
export function issueText(
  report: HealthReport,
  key: string,
  state: IssueState,
  mentions: readonly string[] = [],
): IssueText {
  return withState((history, max) => healthIssue(report, history, max, mentions), key, state);
}

/**
 * Adds the hidden state to the visible part, within GitHub's limits. If they do not fit, it first removes half of the
 * history, then the stored verdicts of healthy credentials, then the end of the visible part and the numbers of unanswered
 * runs, and last the verdicts of other credentials. The state records that such verdicts are missing, so that the next
 * run does not assume `healthy`.
 *
 * @param write makes the visible part; `max` is its limit in bytes of UTF-8 (never fewer than characters), respected if
 *   possible
 */
export function withState(
  write: (history: readonly HealthHistoryEntry[], max?: number) => IssueText,
  key: string,
  state: IssueState,
): IssueText {
  const short = { ...state, history: state.history.slice(-SHORT_HISTORY) };
  // In a complete state, a credential without a stored verdict was healthy.
  const notHealthy = { ...short, credentials: withoutHealthy(short) };
  for (const stored of [state, short, notHealthy]) {
    const { title, body } = write(stored.history);
    const hidden = hiddenEnd(key, stored);
    if (body.length + hidden.length <= BODY_MAX)
      return { title: bounded(title, TITLE_MAX), body: body + hidden };
  }
  const last = { ...notHealthy, history: state.history.slice(-1), unanswered: new Map<string, number>() };
  const most = BODY_MAX - VISIBLE_MIN;
  const stored = [notHealthy, last].find((one) => hiddenEnd(key, one).length <= most) ?? cut(key, last, most);
  const hidden = hiddenEnd(key, stored);
  const room = BODY_MAX - hidden.length;
  const { title, body } = write(stored.history, room);
  return { title: bounded(title, TITLE_MAX), body: bounded(body, room) + hidden };
}

// Failing ones come first, because the end is cut off.
function withoutHealthy({ credentials }: IssueState): IssueState['credentials'] {
  const of = (wanted: string) => [...credentials].filter(([, { verdict }]) => verdict === wanted);
  return new Map([...of('failing'), ...of('warning')]);
}

function cut(key: string, state: IssueState, max: number): IssueState {
  const none = { ...state, credentials: new Map(), complete: false };
  const count = Math.floor((max - hiddenEnd(key, none).length) / STORED_VERDICT_MAX);
  return { ...none, credentials: new Map([...state.credentials].slice(0, count)) };
}

function hiddenEnd(key: string, state: IssueState): string {
  return `\n\n${hiddenPart(key, encodeState(state))}\n`;
}

/**
 * Shortens a text that is too long, and ends it with an ellipsis. It never splits a character.
 *
 * @param max in UTF-16 code units (never fewer than characters)
 */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
