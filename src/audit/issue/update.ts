import {
  type IssueContent,
  type IssueDependencies,
  type IssueOutcome,
  type IssuePeople,
  keepIssue,
  readIssue,
} from '../../issue/index.ts';
import type { AuditReport } from '../model.ts';
import { attention, changesOf, nextState } from './changes.ts';
import { planUpdate } from './plan.ts';
import { AUDIT_MEMORY, type AuditIssueState, NO_STATE } from './state.ts';
import { type AuditPlace, commentText, issueText } from './text.ts';

/**
 * Keeps the one issue of the audit up to date: opens it when a repository is affected, replaces its body, comments only if
 * something changed, and closes it when nothing is left. It mentions `people.mentions` when it opens, and when a repository
 * becomes affected; owners, whose names come from the repositories, are never mentioned.
 */
export async function updateIssue(
  dependencies: IssueDependencies,
  report: AuditReport,
  people: IssuePeople,
): Promise<IssueOutcome> {
  const { env } = dependencies;
  const place: AuditPlace = {
    server: env['GITHUB_SERVER_URL'] || 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
  };
  const before = await readIssue(dependencies, AUDIT_MEMORY);
  return keepIssue(dependencies, before, contentOf(report, place, people), people);
}

function contentOf(
  report: AuditReport,
  place: AuditPlace,
  { mentions }: IssuePeople,
): IssueContent<AuditIssueState> {
  return {
    memory: AUDIT_MEMORY,
    plan: (now) => {
      const { comment, ...planned } = planUpdate(now, report);
      if (comment === undefined) return planned;
      const changes = changesOf(now.state, report);
      const reached = comment === 'reopened' || changes.newly.length > 0 ? mentions : [];
      return { ...planned, comment: () => commentText(report, place, changes, comment, reached) };
    },
    isNeeded: (state) => attention(state, report) === 'needed',
    body: (mark, state) => issueText(report, place, mark, nextState(state, report)).body,
    opening: (mark) => issueText(report, place, mark, nextState(NO_STATE, report), mentions),
  };
}
