import type { Environment } from '../../core/environment.ts';
import type { Issue, Issues, IssuesFailure } from '../../github/index.ts';
import type { Clock } from '../../ims/index.ts';
import type { HealthReport } from '../model.ts';
import type { HealthChange } from '../report/comment.ts';
import { nextState } from './history.ts';
import { BODY_MAX, bounded, issueText, type WriteIssue } from './issue-body.ts';
import { closeDuplicates, type Found, findIssue, settled } from './issue-find.ts';
import { hiddenState, issueKey } from './issue-marker.ts';
import { attention, type Plan, plan } from './issue-plan.ts';
import { type IssueProblem, problemOf } from './issue-problems.ts';
import { decodeState, type IssueState, LOST_STATE, NO_STATE } from './issue-state.ts';

/** What the life-cycle of the issue needs of the world. */
export type IssueWorld = { issues: Issues; clock: Clock; env: Environment };

/** What the issue says before this run. */
export type Known = {
  /** False where GitHub did not answer: then nothing is written either. */
  readable: boolean;
  issue?: Issue;
  duplicates: readonly Issue[];
  state: IssueState;
  problems: readonly IssueProblem[];
};

/** Makes the texts of the issue. */
export type IssueWriters = {
  issue: WriteIssue;
  /** A comment on what changed. */
  comment: (report: HealthReport, change: HealthChange) => string;
};

/** What became of the issue. */
export type Kept = {
  action: Plan['action'];
  /** Address of the issue, where there is one. */
  url?: string;
  problems: readonly IssueProblem[];
};

// Runs that the same minute of cron started should not all look and then all write.
const SPREAD_MS = 3_000;

/**
 * Reads the issue of this use of the action.
 *
 * @param world GitHub, clock and environment
 * @returns the issue, where there is one, and what it remembers
 */
export async function openIssue({ issues, env }: IssueWorld): Promise<Known> {
  const found = await findIssue(issues, issueKey(env));
  if (found.ok) return known(found.value);
  return { readable: false, duplicates: [], state: NO_STATE, problems: [problemOf(found.problem, env)] };
}

/**
 * Makes the issue say what this run found out: opens, updates, closes or opens it again, and comments where the
 * verdict of a credential changed. While everything is healthy and the issue says so, it writes nothing.
 *
 * @param world GitHub, clock and environment
 * @param before what {@link openIssue} gave at the start of the run
 * @param report this run
 * @param write makes the texts
 * @returns what it did, and what it could not do
 */
export async function keepIssue(
  world: IssueWorld,
  before: Known,
  report: HealthReport,
  write: IssueWriters,
): Promise<Kept> {
  const { issues, env } = world;
  // A closed issue that nothing is written to needs no history.
  const idle = before.readable && plan(before, report).action === 'none';
  const problems = before.problems.filter(({ id }) => !(idle && id === 'issue-history-broken'));
  const failed = (failure: IssuesFailure): void => {
    problems.push(problemOf(failure, env));
  };
  if (!before.readable) return { action: 'none', problems };

  let now = before;
  if (plan(before, report).rare) {
    // What is seldom done is where two runs at once would both do it: look again, at another moment than the other.
    await world.clock.sleep(Math.floor(world.clock.random() * SPREAD_MS));
    const found = await findIssue(issues, issueKey(env));
    if (!found.ok) {
      failed(found.problem);
      return { action: 'none', ...(before.issue === undefined ? {} : { url: before.issue.url }), problems };
    }
    now = known(found.value);
  }

  if (now.issue !== undefined && now.duplicates.length > 0) {
    const failure = await closeDuplicates(issues, now.issue, now.duplicates);
    if (failure !== undefined) failed(failure);
  }
  if (now.issue !== undefined) {
    const kept = await change(world, { ...now, issue: now.issue }, report, write);
    if (kept !== 'gone') return { ...kept, problems: [...problems, ...kept.problems] };
    // What is listed although it is not there would get a new issue from every run.
    const found = await findIssue(issues, issueKey(env));
    if (!found.ok || found.value.issue !== undefined) {
      failed(found.ok ? { kind: 'not-found', status: 404 } : found.problem);
      return { action: 'none', problems };
    }
    now = known(found.value);
  }
  if (attention(now.state, report) !== 'yes') return { action: 'none', problems };
  const opened = await create(world, report, write);
  return { ...opened, problems: [...problems, ...opened.problems] };
}

function known({ issue, duplicates }: Found): Known {
  const text = issue === undefined ? undefined : hiddenState(issue.body);
  const state = text === undefined ? undefined : decodeState(text);
  return {
    readable: true,
    ...(issue === undefined ? {} : { issue }),
    duplicates,
    state: state ?? (issue === undefined ? NO_STATE : LOST_STATE),
    problems: issue !== undefined && state === undefined ? [{ id: 'issue-history-broken' }] : [],
  };
}

async function change(
  world: IssueWorld,
  now: Known & { issue: Issue },
  report: HealthReport,
  write: IssueWriters,
): Promise<Kept | 'gone'> {
  const { issues, env } = world;
  const { issue, state } = now;
  const planned = plan(now, report);
  if (planned.action === 'none') return { action: 'none', url: issue.url, problems: [] };
  // Whoever gave the issue another title keeps that.
  const next = nextState(state, report, attention(state, report) !== 'no');
  const { body } = issueText(write.issue, report, issueKey(env), next);
  const updated = await issues.update(issue.number, { body, ...planned.change });
  if (!updated.ok) {
    // Deleted or transferred since it was listed.
    if (updated.problem.kind === 'not-found') return 'gone';
    return { action: 'none', url: issue.url, problems: [problemOf(updated.problem, env)] };
  }
  const kept = { action: planned.action, url: updated.value.url };
  if (planned.comment === undefined) return { ...kept, problems: [] };
  const text = bounded(write.comment(report, planned.comment), BODY_MAX);
  const said = await issues.comment(issue.number, text);
  if (said.ok) return { ...kept, problems: [] };
  const { kind } = said.problem;
  const locked = updated.value.locked && kind === 'no-permission';
  return {
    ...kept,
    problems: [locked ? { id: 'issue-locked', failure: said.problem } : problemOf(said.problem, env)],
  };
}

async function create(world: IssueWorld, report: HealthReport, write: IssueWriters): Promise<Kept> {
  const { issues, env } = world;
  const key = issueKey(env);
  const created = await issues.create(issueText(write.issue, report, key, nextState(NO_STATE, report, true)));
  if (!created.ok) return { action: 'none', problems: [problemOf(created.problem, env)] };
  const opened: Kept = { action: 'opened', url: created.value.url, problems: [] };

  const found = await findIssue(issues, key);
  // The issue exists, and the next run settles what this one could not.
  if (!found.ok) return opened;
  const { issue, duplicates } = found.value;
  const { issue: winner = created.value } = settled([
    created.value,
    ...(issue === undefined ? [] : [issue]),
    ...duplicates,
  ]);
  if (winner.number === created.value.number) return opened;
  // Each run takes back its own; the run that made the winner leaves it to the others.
  const failure = await closeDuplicates(issues, winner, [created.value]);
  return {
    action: 'none',
    url: winner.url,
    problems: failure === undefined ? [] : [problemOf(failure, env)],
  };
}
