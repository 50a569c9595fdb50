import type { Environment } from '../core/environment.ts';
import { ok, type Result } from '../core/result.ts';
import type { Issue, Issues, IssuesFailure } from '../github/index.ts';
import { type IssueProblem, problemOf } from './problems.ts';

/** Whom a new issue reaches. */
export type IssuePeople = {
  labels: readonly string[];
  assignees: readonly string[];
  /** `@user` or `@org/team`. */
  mentions: readonly string[];
};

/** A new issue without labels or assignees, and without anybody to mention. */
export const NOBODY: IssuePeople = { labels: [], assignees: [], mentions: [] };

/**
 * Gives a new issue its labels and assignees. GitHub refuses an account that cannot be assigned together with all others,
 * and drops silently what the token may not set, so what is missing at the end is a problem; the issue is there all the
 * same.
 */
export async function assignPeople(
  issues: Issues,
  issue: Issue,
  { labels, assignees }: IssuePeople,
  env: Environment,
): Promise<IssueProblem[]> {
  return [
    ...(await setNames(issues, issue, 'labels', labels, env)),
    ...(await setNames(issues, issue, 'assignees', assignees, env)),
  ];
}

async function setNames(
  issues: Issues,
  issue: Issue,
  field: 'labels' | 'assignees',
  names: readonly string[],
  env: Environment,
): Promise<IssueProblem[]> {
  if (names.length === 0) return [];
  const set = async (some: readonly string[]): Promise<Result<readonly string[], IssuesFailure>> => {
    const updated = await issues.update(issue.number, { [field]: some });
    return updated.ok ? ok(missing(some, updated.value[field])) : updated;
  };
  const all = await set(names);
  if (all.ok) return all.value.length === 0 ? [] : [problem(field, all.value)];
  if (all.problem.status !== 422) return [problemOf(all.problem, env)];
  if (names.length === 1) return [problem(field, names, all.problem)];
  return oneByOne(set, field, names, env);
}

// Each request names those that GitHub took before, because it replaces the list.
async function oneByOne(
  set: (names: readonly string[]) => Promise<Result<readonly string[], IssuesFailure>>,
  field: 'labels' | 'assignees',
  names: readonly string[],
  env: Environment,
): Promise<IssueProblem[]> {
  const taken: string[] = [];
  const refused: string[] = [];
  let failure: IssuesFailure | undefined;
  for (const name of names) {
    const one = await set([...taken, name]);
    if (!one.ok && one.problem.status !== 422) return [problemOf(one.problem, env)];
    if (one.ok && one.value.length === 0) taken.push(name);
    else {
      refused.push(name);
      if (!one.ok) failure = one.problem;
    }
  }
  return refused.length === 0 ? [] : [problem(field, refused, failure)];
}

function missing(wanted: readonly string[], given: readonly string[]): string[] {
  const there = new Set(given.map((name) => name.toLowerCase()));
  return wanted.filter((name) => !there.has(name.toLowerCase()));
}

function problem(
  field: 'labels' | 'assignees',
  names: readonly string[],
  failure?: IssuesFailure,
): IssueProblem {
  const id = field === 'labels' ? 'issue-labels-refused' : 'issue-assignees-refused';
  return { id, names, ...(failure === undefined ? {} : { failure }) };
}
