import {
  type IssueContent,
  type IssueDependencies,
  type IssueOutcome,
  type IssuePeople,
  keepIssue,
  NOBODY,
} from '../../issue/index.ts';
import type { HealthReport } from '../model.ts';
import { healthComment } from '../report/comment.ts';
import { issueText } from './body.ts';
import { nextState } from './history.ts';
import { attention, mentionsOn, planUpdate } from './plan.ts';
import { HEALTH_MEMORY, type HealthIssue } from './snapshot.ts';
import { type IssueState, NO_STATE } from './state.ts';

/**
 * Brings the issue up to date with this run: opens, updates, closes or reopens it, and comments if the verdict of a
 * credential changed. It writes nothing if the issue is closed and no credential needs attention.
 *
 * @param before what `readIssue` returned at the start of the run
 * @param people whom the issue reaches
 */
export function updateIssue(
  dependencies: IssueDependencies,
  before: HealthIssue,
  report: HealthReport,
  people: IssuePeople = NOBODY,
): Promise<IssueOutcome> {
  return keepIssue(dependencies, before, contentOf(report, people), people);
}

function contentOf(report: HealthReport, { mentions }: IssuePeople): IssueContent<IssueState> {
  return {
    memory: HEALTH_MEMORY,
    plan: (now) => {
      const { comment, ...planned } = planUpdate(now, report, mentions);
      return { ...planned, comment: comment && (() => healthComment(report, comment)) };
    },
    isNeeded: (state) => attention(state, report) === 'needed',
    body: (mark, state) =>
      issueText(report, mark, nextState(state, report, attention(state, report) !== 'none')).body,
    // The next run replaces the body by one that mentions nobody.
    opening: (mark) =>
      issueText(
        report,
        mark,
        nextState(NO_STATE, report, true),
        mentionsOn(NO_STATE, report, mentions, true),
      ),
  };
}
