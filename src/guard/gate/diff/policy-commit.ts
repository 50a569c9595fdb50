import type { Environment } from '../../../core/environment.ts';
import { failed, ok, type Result } from '../../../core/result.ts';
import { type Git, gitIn, withoutPrograms } from '../../files/git.ts';
import { at, type DiffEvent, isHash, readHead } from './base.ts';
import { present } from './present.ts';

/** A commit of this clone, and the git that reads it. */
export type PolicyCommit = { git: Git; commit: string };

/** What started a run, and the commit that GitHub names for it (GITHUB_SHA). */
export type PolicyEvent = DiffEvent & { commit?: string | undefined };

/**
 * Finds the commit whose configuration, baseline and suppressions count for a pull request or a merge group. It is a
 * state of the base branch, never a merge base, which the author of a pull request can choose.
 *
 * @param mayFetch as in `present`
 * @returns undefined if nothing else than the checkout counts: another event, or the base itself is checked out; or why
 *   there is no commit, as the end of a sentence
 */
export async function policyCommit(
  root: string,
  event: PolicyEvent,
  { env, mayFetch }: { env?: Environment | undefined; mayFetch: boolean },
): Promise<Result<PolicyCommit | undefined, string>> {
  const { name, payload } = event;
  if (!['pull_request', 'pull_request_target', 'merge_group'].includes(name)) return ok(undefined);
  const git = gitIn(root, env);
  // Reading a commit that is not there can fetch it, too.
  if ((await withoutPrograms(git)) === undefined)
    return failed('the configuration of the repository names programs that git would run.');
  const head = await readHead(git);
  if (!head.ok) return head;
  const { commit: checkedOut, parents } = head.value;
  // That event checks out the base branch, unless the workflow names something else.
  if (name === 'pull_request_target' && checkedOut === event.commit) return ok(undefined);
  // Only of the merge commit that GitHub made is the first parent a commit of the base branch.
  const isMerge = checkedOut === event.commit && parents.length === 2;
  const named =
    name === 'merge_group'
      ? at(payload, 'merge_group', 'base_sha')
      : isMerge && parents[1] === at(payload, 'pull_request', 'head', 'sha')
        ? parents[0]
        : at(payload, 'pull_request', 'base', 'sha');
  if (!isHash(named)) return failed(`the payload of the event ${name} names no commit to compare with.`);
  if (named === checkedOut) return ok(undefined);
  const found = await present(git, named, mayFetch);
  return found.ok ? ok({ git, commit: found.value }) : found;
}
