import type { HealthHistoryEntry, HealthReport } from '../model.ts';
import { hiddenPart } from './marker.ts';
import { encodeState, type IssueState, STORED_VERDICT_MAX } from './state.ts';

/**
 * The longest body of an issue or comment that GitHub takes, in characters.
 * Source: the error of GitHub's API, `body is too long (maximum is 65536 characters)`.
 */
export const BODY_MAX = 65_536;

/** The longest title of an issue that GitHub takes, in characters. */
export const TITLE_MAX = 256;

/** What a reader sees; Markdown, already sanitized. */
export type IssueText = { title: string; body: string };

/**
 * Makes the visible part of the issue; with `max` no longer than so many bytes of UTF-8 (never fewer than characters),
 * as far as it can.
 */
export type WriteIssue = (
  report: HealthReport,
  history: readonly HealthHistoryEntry[],
  max?: number,
) => IssueText;

// The visible part has at least this much room, in characters. The verdicts of 2,000 credentials fit beside it.
const VISIBLE_MIN = 16_384;
const SHORT_HISTORY = 25;

/**
 * Puts visible and hidden part together within GitHub's limits. Half of the history gives way first, then what is
 * remembered of healthy credentials, then the end of the visible part. The verdicts of the others are the last: what
 * is cut of them is noted, so that nothing is concluded from their absence.
 *
 * @param write makes the visible part
 * @param report this run
 * @param key of `issueKey`
 * @param state what the issue is to remember
 * @returns title and body
 */
export function issueText(
  write: WriteIssue,
  report: HealthReport,
  key: string,
  state: IssueState,
): IssueText {
  const short = { ...state, history: state.history.slice(-SHORT_HISTORY) };
  // What a complete state does not have was healthy.
  const troubled = { ...short, credentials: troubledFirst(short) };
  for (const remembered of [state, short, troubled]) {
    const { title, body } = write(report, remembered.history);
    const hidden = hiddenEnd(key, remembered);
    if (body.length + hidden.length <= BODY_MAX)
      return { title: bounded(title, TITLE_MAX), body: body + hidden };
  }
  const last = { ...troubled, history: state.history.slice(-1) };
  const most = BODY_MAX - VISIBLE_MIN;
  const remembered =
    [troubled, last].find((one) => hiddenEnd(key, one).length <= most) ?? cut(key, last, most);
  const hidden = hiddenEnd(key, remembered);
  const room = BODY_MAX - hidden.length;
  const { title, body } = write(report, remembered.history, room);
  return { title: bounded(title, TITLE_MAX), body: bounded(body, room) + hidden };
}

function troubledFirst({ credentials }: IssueState): IssueState['credentials'] {
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
 * Cuts a text, never inside of a character.
 *
 * @param text any text
 * @param max longest result, in UTF-16 code units (never fewer than characters)
 * @returns the text, with an ellipsis where it was cut
 */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
