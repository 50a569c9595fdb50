import type { IssueChange } from '../../github/index.ts';
import { HEALTH_VERDICTS, type HealthReport } from '../model.ts';
import type { HealthChange } from '../report/comment.ts';
import { needsAttention } from '../verdicts.ts';
import { changedNames, removedVerdicts } from './history.ts';
import type { IssueSnapshot } from './snapshot.ts';
import { type IssueState, previousVerdict } from './state.ts';

/** What to do with the issue. */
export type Plan = {
  action: 'none' | 'opened' | 'updated' | 'closed' | 'reopened';
  /** In addition to the body. */
  change: IssueChange;
  /** What to comment on; absent for no comment. */
  comment?: HealthChange | undefined;
  /** Two runs at the same time would both do it, so look at the issue again just before it. */
  needsRecheck: boolean;
};

/**
 * Tells whether a credential needs attention. `possible`: none does as far as this run knows, but one that could not be
 * checked needed attention before, or may have. This is neither recovery nor relapse.
 */
export function attention(
  state: IssueState,
  { failOn, credentials }: HealthReport,
): 'needed' | 'possible' | 'none' {
  if (credentials.some(({ verdict }) => needsAttention(verdict, failOn))) return 'needed';
  const isPossible = credentials
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ name }) => previousVerdict(state, name))
    .some((before) => before === 'unknown' || needsAttention(before, failOn));
  return isPossible ? 'possible' : 'none';
}

/**
 * Decides what to do with the issue. An issue that this action closed is reopened as soon as a credential needs attention.
 * An issue that a person closed earlier stays closed until the verdict of a credential gets worse. Until then its body is
 * updated without a comment: otherwise the action would miss a recovery, and so the relapse after it.
 */
export function planUpdate(
  { issue, state, duplicates }: Pick<IssueSnapshot, 'issue' | 'state' | 'duplicates'>,
  report: HealthReport,
): Plan {
  const needed = attention(state, report);
  const planned = (
    action: Plan['action'],
    change: IssueChange = {},
    commentOn?: HealthChange['issue'],
  ): Plan => ({
    action,
    change,
    comment: commentOn && changeOf(state, report, commentOn),
    needsRecheck: commentOn !== undefined || action === 'opened' || duplicates.length > 0,
  });
  if (issue === undefined) return planned(needed === 'needed' ? 'opened' : 'none');
  if (issue.state === 'closed') {
    if (state.needed ? hasWorsened(state, report) : needed === 'needed')
      return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
    return planned(state.needed ? 'updated' : 'none');
  }
  if (needed === 'none') {
    const stateReason = isOnlyRemoved(state, report) ? 'not_planned' : 'completed';
    return planned('closed', { state: 'closed', stateReason }, stateReason);
  }
  const { failing, warning } = removedVerdicts(state, report.credentials);
  const isNew = changedNames(state, report.credentials).length + failing + warning > 0;
  return planned('updated', {}, isNew ? 'updated' : undefined);
}

function changeOf(state: IssueState, report: HealthReport, issue: HealthChange['issue']): HealthChange {
  return {
    before: new Map(report.credentials.map(({ name }) => [name, previousVerdict(state, name)])),
    removed: removedVerdicts(state, report.credentials),
    issue,
  };
}

function hasWorsened(state: IssueState, report: HealthReport): boolean {
  return report.credentials.some(({ name, verdict }) => {
    const before = previousVerdict(state, name);
    const isWorse = HEALTH_VERDICTS.indexOf(verdict) < HEALTH_VERDICTS.indexOf(before);
    return before !== 'unknown' && isWorse && needsAttention(verdict, report.failOn);
  });
}

// No credential that needed attention has recovered: those that did are no longer checked.
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
