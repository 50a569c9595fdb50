import {
  BODY_MAX,
  bounded,
  hiddenPart,
  type IssueMark,
  type IssueText,
  TITLE_MAX,
} from '../../issue/index.ts';
import type { HealthHistoryEntry, HealthReport } from '../model.ts';
import { healthIssue } from '../report/issue.ts';
import { encodeState, type IssueState, STORED_VERDICT_MAX } from './state.ts';

// Minimum space for the visible part, in characters. The verdicts of 2,000 credentials fit into the rest.
const VISIBLE_MIN = 16_384;
const SHORT_HISTORY = 25;

/**
 * Writes the title and body of the issue: the report, and the hidden state for the next run.
 *
 * @param mentions whom a new issue mentions
 */
export function issueText(
  report: HealthReport,
  mark: IssueMark,
  state: IssueState,
  mentions: readonly string[] = [],
): IssueText {
  return withState((history, max) => healthIssue(report, history, max, mentions), mark, state);
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
  mark: IssueMark,
  state: IssueState,
): IssueText {
  const short = { ...state, history: state.history.slice(-SHORT_HISTORY) };
  // In a complete state, a credential without a stored verdict was healthy.
  const notHealthy = { ...short, credentials: withoutHealthy(short) };
  for (const stored of [state, short, notHealthy]) {
    const { title, body } = write(stored.history);
    const hidden = hiddenEnd(mark, stored);
    if (body.length + hidden.length <= BODY_MAX)
      return { title: bounded(title, TITLE_MAX), body: body + hidden };
  }
  const last = { ...notHealthy, history: state.history.slice(-1), unanswered: new Map<string, number>() };
  const most = BODY_MAX - VISIBLE_MIN;
  const stored =
    [notHealthy, last].find((one) => hiddenEnd(mark, one).length <= most) ?? cut(mark, last, most);
  const hidden = hiddenEnd(mark, stored);
  const room = BODY_MAX - hidden.length;
  const { title, body } = write(stored.history, room);
  return { title: bounded(title, TITLE_MAX), body: bounded(body, room) + hidden };
}

// Failing ones come first, because the end is cut off.
function withoutHealthy({ credentials }: IssueState): IssueState['credentials'] {
  const of = (wanted: string) => [...credentials].filter(([, { verdict }]) => verdict === wanted);
  return new Map([...of('failing'), ...of('warning')]);
}

function cut(mark: IssueMark, state: IssueState, max: number): IssueState {
  const none = { ...state, credentials: new Map(), complete: false };
  const count = Math.floor((max - hiddenEnd(mark, none).length) / STORED_VERDICT_MAX);
  return { ...none, credentials: new Map([...state.credentials].slice(0, count)) };
}

function hiddenEnd(mark: IssueMark, state: IssueState): string {
  return `\n\n${hiddenPart(mark, encodeState(state))}\n`;
}
