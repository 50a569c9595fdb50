import type { IssueChange } from '../../github/index.ts';
import type { IssueAction, IssueSnapshot } from '../../issue/index.ts';
import type { AuditReport } from '../model.ts';
import { attention, changesOf } from './changes.ts';
import type { AuditIssueState } from './state.ts';

/** What a comment is about: the issue is updated, reopened, or closed with this reason. */
export type CommentOn = 'updated' | 'reopened' | 'completed' | 'not_planned';

/** What to do with the issue. */
export type AuditIssuePlan = {
  action: IssueAction;
  change: IssueChange;
  /** Absent if there is no comment. */
  comment?: CommentOn | undefined;
  needsRecheck: boolean;
};

/**
 * Decides what to do with the issue. One that this action closed is reopened as soon as a repository needs attention; one
 * that a user closed only when another repository does. Until then its body is updated in silence.
 */
export function planUpdate(
  { issue, state, duplicates }: Pick<IssueSnapshot<AuditIssueState>, 'issue' | 'state' | 'duplicates'>,
  report: AuditReport,
): AuditIssuePlan {
  const current = attention(state, report);
  const { newly, clean, gone } = changesOf(state, report);
  const planned = (action: IssueAction, change: IssueChange = {}, comment?: CommentOn): AuditIssuePlan => ({
    action,
    change,
    comment,
    needsRecheck: comment !== undefined || action === 'opened' || duplicates.length > 0,
  });
  if (issue === undefined) return planned(current === 'needed' ? 'opened' : 'none');
  if (issue.state === 'closed') {
    const wasClosedByPerson = state.needed;
    if (wasClosedByPerson ? newly.length > 0 : current === 'needed')
      return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
    return planned(wasClosedByPerson ? 'updated' : 'none');
  }
  if (current === 'none') {
    const stateReason = gone > 0 && clean.length === 0 ? 'not_planned' : 'completed';
    return planned('closed', { state: 'closed', stateReason }, stateReason);
  }
  return planned('updated', {}, newly.length + clean.length + gone > 0 ? 'updated' : undefined);
}
