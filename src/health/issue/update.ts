import type { Issue } from '../../github/index.ts';
import type { HealthReport, IssuePeople } from '../model.ts';
import { healthComment } from '../report/comment.ts';
import { BODY_MAX, bounded, issueText } from './body.ts';
import { closeDuplicates, findIssue, pickCanonical } from './find.ts';
import { nextState } from './history.ts';
import { issueKey } from './marker.ts';
import { assignPeople, NOBODY } from './people.ts';
import { attention, mentionsOn, type Plan, planUpdate } from './plan.ts';
import { type IssueProblem, problemOf } from './problems.ts';
import { type IssueDependencies, type IssueSnapshot, readIssue } from './snapshot.ts';
import { NO_STATE } from './state.ts';

/** What this run did with the issue. */
export type IssueOutcome = {
  action: Plan['action'];
  /** Address of the issue, if there is one. */
  url?: string | undefined;
  problems: readonly IssueProblem[];
};

// Runs that start in the same minute wait for different times, so that they do not all read before the first one writes.
const SPREAD_MS = 3_000;

/**
 * Brings the issue up to date with this run: opens, updates, closes or reopens it, and comments if the verdict of a
 * credential changed. It writes nothing if the issue is closed and no credential needs attention.
 *
 * @param before what {@link readIssue} returned at the start of the run
 * @param people whom the issue reaches
 */
export async function updateIssue(
  dependencies: IssueDependencies,
  before: IssueSnapshot,
  report: HealthReport,
  people: IssuePeople = NOBODY,
): Promise<IssueOutcome> {
  const { issues, clock, env } = dependencies;
  if (!before.readable) return { action: 'none', problems: before.problems };
  const planned = planUpdate(before, report);
  // If the issue stays closed, its broken history does not matter.
  const problems = before.problems.filter(
    ({ id }) => planned.action !== 'none' || id !== 'issue-history-broken',
  );

  let now = before;
  if (planned.needsRecheck) {
    await clock.sleep(Math.floor(clock.random() * SPREAD_MS));
    now = await readIssue(dependencies);
    if (!now.readable)
      return { action: 'none', url: before.issue?.url, problems: [...problems, ...now.problems] };
  }

  if (now.issue !== undefined) {
    const closed = await closeDuplicates(issues, now.issue, now.duplicates);
    if (!closed.ok) problems.push(problemOf(closed.problem, env));
    const outcome = await change(dependencies, { ...now, issue: now.issue }, report, people);
    if (outcome !== 'deleted') return { ...outcome, problems: [...problems, ...outcome.problems] };
    // GitHub may continue to list an issue that it cannot find. Each run would then open a new one.
    now = await readIssue(dependencies);
    if (!now.readable) return { action: 'none', problems: [...problems, ...now.problems] };
    if (now.issue !== undefined)
      return { action: 'none', problems: [...problems, problemOf({ kind: 'not-found', status: 404 }, env)] };
  }
  if (attention(now.state, report) !== 'needed') return { action: 'none', problems };
  const opened = await open(dependencies, report, people);
  return { ...opened, problems: [...problems, ...opened.problems] };
}

async function change(
  { issues, env }: IssueDependencies,
  now: IssueSnapshot & { issue: Issue },
  report: HealthReport,
  people: IssuePeople,
): Promise<IssueOutcome | 'deleted'> {
  const { issue, state } = now;
  const planned = planUpdate(now, report, people.mentions);
  if (planned.action === 'none') return { action: 'none', url: issue.url, problems: [] };
  // The title is not changed, because somebody may have edited it.
  const next = nextState(state, report, attention(state, report) !== 'none');
  const { body } = issueText(report, issueKey(env), next);
  const updated = await issues.update(issue.number, { body, ...planned.change });
  if (!updated.ok) {
    // The issue was deleted or transferred after the search.
    if (updated.problem.kind === 'not-found') return 'deleted';
    return { action: 'none', url: issue.url, problems: [problemOf(updated.problem, env)] };
  }
  const done = { action: planned.action, url: updated.value.url };
  if (planned.comment === undefined) return { ...done, problems: [] };
  const text = bounded(healthComment(report, planned.comment), BODY_MAX);
  const commented = await issues.comment(issue.number, text);
  if (commented.ok) return { ...done, problems: [] };
  const failure = commented.problem;
  const isLocked = updated.value.locked && failure.kind === 'no-permission';
  return { ...done, problems: [isLocked ? { id: 'issue-locked', failure } : problemOf(failure, env)] };
}

async function open(
  { issues, env }: IssueDependencies,
  report: HealthReport,
  people: IssuePeople,
): Promise<IssueOutcome> {
  const key = issueKey(env);
  // The next run replaces the body by one that mentions nobody.
  const mentions = mentionsOn(NO_STATE, report, people.mentions, true);
  const created = await issues.create(issueText(report, key, nextState(NO_STATE, report, true), mentions));
  if (!created.ok) return { action: 'none', problems: [problemOf(created.problem, env)] };
  const opened = async (): Promise<IssueOutcome> => ({
    action: 'opened',
    url: created.value.url,
    problems: await assignPeople(issues, created.value, people, env),
  });

  const found = await findIssue(issues, key);
  // The issue exists. If there is a second one, the next run finds it.
  if (!found.ok) return opened();
  const { issue, duplicates } = found.value;
  const { issue: canonical = created.value } = pickCanonical([
    created.value,
    ...(issue === undefined ? [] : [issue]),
    ...duplicates,
  ]);
  if (canonical.number === created.value.number) return opened();
  // Each run closes only its own duplicate.
  const closed = await closeDuplicates(issues, canonical, [created.value]);
  return {
    action: 'none',
    url: canonical.url,
    problems: closed.ok ? [] : [problemOf(closed.problem, env)],
  };
}
