import type { Issue, IssueChange } from '../../github/index.ts';
import { HEALTH_VERDICTS, type HealthReport } from '../model.ts';
import type { HealthChange } from '../report/comment.ts';
import { needsAttention } from '../verdicts.ts';
import { changedNames, goneVerdicts } from './history.ts';
import { formerVerdict, type IssueState } from './state.ts';

/** What is to become of the issue. */
export type Plan = {
  action: 'none' | 'opened' | 'updated' | 'closed' | 'reopened';
  /** Beside the body. */
  change: IssueChange;
  /** What a comment is to tell; absent where there is nothing to tell. */
  comment?: HealthChange;
  /** Seldom, so that two runs at once would both do it. */
  rare: boolean;
};

/**
 * Whether somebody has to act. `still`: what is known now says no, but a credential whose check got no answer made it
 * necessary before, or may have. That is neither recovery nor relapse.
 *
 * @param state what the issue remembers
 * @param report this run
 */
export function attention(state: IssueState, report: HealthReport): 'yes' | 'still' | 'no' {
  const { failOn, credentials } = report;
  if (credentials.some(({ verdict }) => needsAttention(verdict, failOn))) return 'yes';
  const unanswered = credentials.filter(({ verdict }) => verdict === 'unknown');
  return unanswered.some(({ name }) => {
    const before = formerVerdict(state, name);
    return before === 'unknown' || needsAttention(before, failOn);
  })
    ? 'still'
    : 'no';
}

/**
 * Decides what becomes of the issue. One that this action closed opens again as soon as somebody has to act. One that
 * a person closed before that was over stays closed until the verdict of a credential gets worse; meanwhile its body
 * is kept true in silence, or else a recovery would be missed, and with it the relapse.
 *
 * @param known the issue, where there is one, and what it remembers
 * @param report this run
 */
export function plan(
  { issue, state, duplicates }: { issue?: Issue; state: IssueState; duplicates: readonly Issue[] },
  report: HealthReport,
): Plan {
  const needed = attention(state, report);
  const planned = (action: Plan['action'], change: IssueChange = {}, told?: HealthChange['issue']): Plan => ({
    action,
    change,
    ...(told === undefined ? {} : { comment: changeOf(state, report, told) }),
    rare: told !== undefined || action === 'opened' || duplicates.length > 0,
  });
  if (issue === undefined) return planned(needed === 'yes' ? 'opened' : 'none');
  if (issue.state === 'closed') {
    if (state.needed ? hasWorsened(state, report) : needed === 'yes')
      return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
    return planned(state.needed ? 'updated' : 'none');
  }
  if (needed === 'no') {
    const stateReason = isOnlyUnchecked(state, report) ? 'not_planned' : 'completed';
    return planned('closed', { state: 'closed', stateReason }, stateReason);
  }
  const { failing, warning } = goneVerdicts(state, report.credentials);
  const isNew = changedNames(state, report.credentials).length + failing + warning > 0;
  return planned('updated', {}, isNew ? 'updated' : undefined);
}

function changeOf(state: IssueState, report: HealthReport, issue: HealthChange['issue']): HealthChange {
  return {
    before: new Map(report.credentials.map(({ name }) => [name, formerVerdict(state, name)])),
    gone: goneVerdicts(state, report.credentials),
    issue,
  };
}

function hasWorsened(state: IssueState, report: HealthReport): boolean {
  return report.credentials.some(({ name, verdict }) => {
    const before = formerVerdict(state, name);
    const isWorse = HEALTH_VERDICTS.indexOf(verdict) < HEALTH_VERDICTS.indexOf(before);
    return before !== 'unknown' && isWorse && needsAttention(verdict, report.failOn);
  });
}

// Nothing that made the issue necessary has recovered; what did is not checked any more.
function isOnlyUnchecked(state: IssueState, report: HealthReport): boolean {
  const gone = goneVerdicts(state, report.credentials);
  const isGone = (['failing', 'warning'] as const).some(
    (verdict) => gone[verdict] > 0 && needsAttention(verdict, report.failOn),
  );
  const hasRecovered = report.credentials.some(({ name }) =>
    needsAttention(formerVerdict(state, name), report.failOn),
  );
  return state.complete && isGone && !hasRecovered;
}
