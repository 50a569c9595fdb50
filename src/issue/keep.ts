import type { Issue, IssueChange } from '../github/index.ts';
import { closeDuplicates, findIssue, pickCanonical } from './find.ts';
import type { IssueMark } from './marker.ts';
import { assignPeople, type IssuePeople } from './people.ts';
import { type IssueProblem, problemOf } from './problems.ts';
import {
  type IssueDependencies,
  type IssueMemory,
  type IssueSnapshot,
  markOf,
  readIssue,
} from './snapshot.ts';
import { BODY_MAX, bounded, type IssueText } from './text.ts';

/** What happens to the issue; `none` if it is not changed. */
export type IssueAction = 'none' | 'opened' | 'updated' | 'closed' | 'reopened';

/** What to do with the issue. */
export type IssuePlan = {
  action: IssueAction;
  /** Fields of the issue to change, in addition to its body. */
  change: IssueChange;
  /** Writes a new comment; absent if there is none. */
  comment?: (() => string) | undefined;
  /** True to read the issue again right before the change, because a concurrent run may make the same change. */
  needsRecheck: boolean;
};

/** What one run says about the issue. */
export type IssueContent<State> = {
  memory: IssueMemory<State>;
  plan: (now: IssueSnapshot<State>) => IssuePlan;
  /** Whether there must be an open issue. */
  isNeeded: (state: State) => boolean;
  /** Writes the body of an issue that is there, with what this run stores. */
  body: (mark: IssueMark, state: State) => string;
  /** Writes a new issue. */
  opening: (mark: IssueMark) => IssueText;
};

/** What this run did with the issue. */
export type IssueOutcome = {
  action: IssueAction;
  /** Address of the issue, if there is one. */
  url?: string | undefined;
  problems: readonly IssueProblem[];
};

// Runs that start in the same minute wait for different times, so that they do not all read before the first one writes.
const SPREAD_MS = 3_000;

/**
 * Brings the issue up to date with this run: opens, updates, closes or reopens it, and comments, as the plan says.
 *
 * @param before what {@link readIssue} returned at the start of the run
 * @param people whom the issue reaches
 */
export async function keepIssue<State>(
  dependencies: IssueDependencies,
  before: IssueSnapshot<State>,
  content: IssueContent<State>,
  people: IssuePeople,
): Promise<IssueOutcome> {
  const { issues, clock, env } = dependencies;
  const mark = markOf(content.memory.kind, env);
  if (!before.readable) return { action: 'none', problems: before.problems };
  const planned = content.plan(before);
  // If the issue stays closed, its broken history does not matter.
  const problems = before.problems.filter(
    ({ id }) => planned.action !== 'none' || id !== 'issue-history-broken',
  );

  let now = before;
  if (planned.needsRecheck) {
    await clock.sleep(Math.floor(clock.random() * SPREAD_MS));
    now = await readIssue(dependencies, content.memory);
    if (!now.readable)
      return { action: 'none', url: before.issue?.url, problems: [...problems, ...now.problems] };
  }

  if (now.issue !== undefined) {
    const closed = await closeDuplicates(issues, mark, now.issue, now.duplicates);
    if (!closed.ok) problems.push(problemOf(closed.problem, env));
    const outcome = await change(dependencies, mark, { ...now, issue: now.issue }, content);
    if (outcome !== 'deleted') return { ...outcome, problems: [...problems, ...outcome.problems] };
    // GitHub may continue to list an issue that it cannot find. Each run would then open a new one.
    now = await readIssue(dependencies, content.memory);
    if (!now.readable) return { action: 'none', problems: [...problems, ...now.problems] };
    if (now.issue !== undefined)
      return { action: 'none', problems: [...problems, problemOf({ kind: 'not-found', status: 404 }, env)] };
  }
  if (!content.isNeeded(now.state)) return { action: 'none', problems };
  const opened = await open(dependencies, mark, content.opening(mark), people);
  return { ...opened, problems: [...problems, ...opened.problems] };
}

async function change<State>(
  { issues, env }: IssueDependencies,
  mark: IssueMark,
  now: IssueSnapshot<State> & { issue: Issue },
  content: IssueContent<State>,
): Promise<IssueOutcome | 'deleted'> {
  const { issue, state } = now;
  const planned = content.plan(now);
  if (planned.action === 'none') return { action: 'none', url: issue.url, problems: [] };
  // The title is not changed, because somebody may have edited it.
  const updated = await issues.update(issue.number, {
    body: content.body(mark, state),
    ...planned.change,
  });
  if (!updated.ok) {
    // The issue was deleted or transferred after the search.
    if (updated.problem.kind === 'not-found') return 'deleted';
    return { action: 'none', url: issue.url, problems: [problemOf(updated.problem, env)] };
  }
  const done = { action: planned.action, url: updated.value.url };
  if (planned.comment === undefined) return { ...done, problems: [] };
  const commented = await issues.comment(issue.number, bounded(planned.comment(), BODY_MAX));
  if (commented.ok) return { ...done, problems: [] };
  const failure = commented.problem;
  const isLocked = updated.value.locked && failure.kind === 'no-permission';
  return { ...done, problems: [isLocked ? { id: 'issue-locked', failure } : problemOf(failure, env)] };
}

async function open(
  { issues, env }: IssueDependencies,
  mark: IssueMark,
  text: IssueText,
  people: IssuePeople,
): Promise<IssueOutcome> {
  const created = await issues.create(text);
  if (!created.ok) return { action: 'none', problems: [problemOf(created.problem, env)] };
  const opened = async (): Promise<IssueOutcome> => ({
    action: 'opened',
    url: created.value.url,
    problems: await assignPeople(issues, created.value, people, env),
  });

  const found = await findIssue(issues, mark);
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
  const closed = await closeDuplicates(issues, mark, canonical, [created.value]);
  return {
    action: 'none',
    url: canonical.url,
    problems: closed.ok ? [] : [problemOf(closed.problem, env)],
  };
}
