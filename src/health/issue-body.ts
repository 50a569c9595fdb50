import type { HealthHistoryEntry, HealthReport } from '../report/index.ts';
import { encodeState, HISTORY_MAX, type IssueState } from './history.ts';
import { hiddenPart } from './issue-marker.ts';

/**
 * The longest body of an issue or comment that GitHub takes, in characters.
 * Source: the error of GitHub's API, `body is too long (maximum is 65536 characters)`.
 */
export const BODY_MAX = 65_536;

/** The longest title of an issue that GitHub takes, in characters. */
export const TITLE_MAX = 256;

/** What a reader sees; Markdown, already neutralised. */
export type IssueText = { title: string; body: string };

/** Makes the visible part of the issue. */
export type WriteIssue = (report: HealthReport, history: readonly HealthHistoryEntry[]) => IssueText;

// What the hidden part may take of the body where not everything fits.
const HIDDEN_MAX = BODY_MAX / 2;

/**
 * Puts visible and hidden part together within GitHub's limits. The history gives way first, then what is remembered
 * of healthy credentials, then the end of the visible part. The verdicts of the others stay as long as they can:
 * without them every run would take them for changes and comment on them.
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
  const history = state.history.slice(-1);
  const troubled = new Map([...state.credentials].filter(([, { verdict }]) => verdict !== 'healthy'));
  const smaller = [
    ...[HISTORY_MAX, 25, 10, 1].map((runs) => ({ ...state, history: state.history.slice(-runs) })),
    { history, credentials: troubled },
  ];
  for (const remembered of smaller) {
    const { title, body } = write(report, remembered.history);
    const hidden = hiddenEnd(key, remembered);
    if (body.length + hidden.length <= BODY_MAX)
      return { title: bounded(title, TITLE_MAX), body: body + hidden };
  }
  const { title, body } = write(report, history);
  const most = hiddenEnd(key, { history, credentials: troubled });
  const hidden = most.length <= HIDDEN_MAX ? most : hiddenEnd(key, { history, credentials: new Map() });
  return { title: bounded(title, TITLE_MAX), body: bounded(body, BODY_MAX - hidden.length) + hidden };
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
