import type { IssueChange } from '../../github/index.ts';
import type { IssueAction } from '../../issue/index.ts';
import { HEALTH_VERDICTS, type HealthReport } from '../model.ts';
import type { HealthChange } from '../report/comment.ts';
import { needsAttention } from '../verdicts.ts';
import { changedNames, lastingUnknown, newlyNeeding, removedVerdicts } from './history.ts';
import type { HealthIssue } from './snapshot.ts';
import { type IssueState, previousVerdict } from './state.ts';

/** What to do with the issue. */
export type Plan = {
  action: IssueAction;
  /** Fields of the issue to change, in addition to its body. */
  change: IssueChange;
  /** The change that a new comment describes; absent if there is no comment. */
  comment?: HealthChange | undefined;
  /** True to read the issue again right before the change, because a concurrent run may make the same change. */
  needsRecheck: boolean;
};

/**
 * Tells whether a credential needs attention: it does as well if it could not be checked in several runs in a row.
 * `possible`: no checked credential needs it, but one that could not be checked needed it in an earlier run, or its
 * earlier verdict is unknown. The issue then neither closes nor reopens.
 */
export function attention(state: IssueState, report: HealthReport): 'needed' | 'possible' | 'none' {
  const { failOn, credentials } = report;
  if (credentials.some(({ verdict }) => needsAttention(verdict, failOn))) return 'needed';
  if (lastingUnknown(state, report) > 0) return 'needed';
  const isPossible = credentials
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ name }) => previousVerdict(state, name))
    .some((before) => before === 'unknown' || needsAttention(before, failOn));
  return isPossible ? 'possible' : 'none';
}

/**
 * Decides what to do with the issue. An issue that this action closed is reopened as soon as a credential needs attention.
 * An issue that a user closed stays closed until the verdict of a credential gets worse. Until then, only its body is
 * updated, without a comment; otherwise the action would miss a recovery, and the next failure after it.
 */
export function planUpdate(
  { issue, state, duplicates }: Pick<HealthIssue, 'issue' | 'state' | 'duplicates'>,
  report: HealthReport,
  people: readonly string[] = [],
): Plan {
  const current = attention(state, report);
  const planned = (
    action: Plan['action'],
    change: IssueChange = {},
    commentOn?: HealthChange['issue'],
  ): Plan => ({
    action,
    change,
    comment: commentOn && changeOf(state, report, commentOn, people),
    needsRecheck: commentOn !== undefined || action === 'opened' || duplicates.length > 0,
  });
  if (issue === undefined) return planned(current === 'needed' ? 'opened' : 'none');
  if (issue.state === 'closed') {
    // The action closes an issue only if no credential needs attention any more.
    const wasClosedByPerson = state.needed;
    if (wasClosedByPerson ? hasWorsened(state, report) : current === 'needed')
      return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
    // A closed issue counts the runs in a row that got no answer, and forgets them after one that did.
    const counts =
      state.unanswered.size > 0 || report.credentials.some(({ verdict }) => verdict === 'unknown');
    return planned(wasClosedByPerson || counts ? 'updated' : 'none');
  }
  if (current === 'none') {
    const stateReason = isOnlyRemoved(state, report) ? 'not_planned' : 'completed';
    return planned('closed', { state: 'closed', stateReason }, stateReason);
  }
  const { failing, warning } = removedVerdicts(state, report.credentials);
  const hasChanged = changedNames(state, report.credentials).length > 0 || failing > 0 || warning > 0;
  return planned('updated', {}, hasChanged ? 'updated' : undefined);
}

function changeOf(
  state: IssueState,
  report: HealthReport,
  issue: HealthChange['issue'],
  people: readonly string[],
): HealthChange {
  return {
    unanswered: lastingUnknown(state, report),
    mentions: mentionsOn(state, report, people, issue === 'reopened'),
    before: new Map(report.credentials.map(({ name }) => [name, previousVerdict(state, name)])),
    removed: removedVerdicts(state, report.credentials),
    issue,
  };
}

function hasWorsened(state: IssueState, report: HealthReport): boolean {
  return report.credentials.some(({ name, verdict }) => {
    const before = previousVerdict(state, name);
    // The list of verdicts starts with the worst. No verdict counts as worse than `unknown`.
    const isWorse = HEALTH_VERDICTS.indexOf(verdict) < HEALTH_VERDICTS.indexOf(before);
    return before !== 'unknown' && isWorse && needsAttention(verdict, report.failOn);
  });
}

// Tells whether all credentials that needed attention are no longer checked, so that none has recovered.
function isOnlyRemoved(state: IssueState, report: HealthReport): boolean {
  const removed = removedVerdicts(state, report.credentials);
  const isRemoved = (['failing', 'warning'] as const).some(
    (verdict) => removed[verdict] > 0 && needsAttention(verdict, report.failOn),
  );
  const hasRecovered = report.credentials.some(({ name }) =>
    needsAttention(previousVerdict(state, name), report.failOn),
  );
  return state.complete && isRemoved && !hasRecovered;
}

/**
 * Decides whom the issue mentions: the owner of each credential that starts to need attention, once. As long as it needs
 * attention, its owner is not mentioned again.
 *
 * @param people mentioned with every owner, and when the issue opens
 * @param opens true if the issue is opened or reopened
 */
export function mentionsOn(
  state: IssueState,
  report: HealthReport,
  people: readonly string[],
  opens: boolean,
): string[] {
  const starting = newlyNeeding(state, report);
  const owners = starting.flatMap(({ owner }) => owner ?? []);
  const all = opens || starting.length > 0 ? [...people, ...owners] : [];
  // The names of accounts are the same in any case; the first spelling stays.
  const seen = new Map<string, string>();
  for (const each of all) if (!seen.has(each.toLowerCase())) seen.set(each.toLowerCase(), each);
  return [...seen.values()];
}
