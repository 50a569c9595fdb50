import { failed, ok, type Result } from '../../../core/result.ts';
import { sanitizeLine } from '../../../core/text.ts';
import type { Git } from '../../files/git.ts';

/** What started a run. The payload is that of the webhook, not validated. */
export type DiffEvent = { name: string; payload: unknown };

/** The commit to compare with. */
export type DiffBase = {
  /** Hash of a commit; if the user gave it, also a branch or tag. */
  commit: string;
  /** Compare with the merge base of this commit and HEAD, if this clone contains it. */
  useMergeBase: boolean;
};

/** The commit that is checked out. */
export type Head = {
  commit: string;
  /** Hashes from the commit object, also of parents that a shallow clone does not have. */
  parents: readonly string[];
};

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** @returns whether the text is the full hash of a commit, SHA-1 or SHA-256, in lower case */
export function isHash(text: unknown): text is string {
  return typeof text === 'string' && HASH.test(text);
}

/** @returns the commit that is checked out; or why there is none, as the end of a sentence */
export async function readHead(git: Git): Promise<Result<Head, string>> {
  const { code, output } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (code === 'no-git') return failed('git was not found.');
  const commit = output.trim();
  if (code !== 0 || !isHash(commit))
    return failed('there is no git repository with a commit that git can read.');
  const raw = await git(['cat-file', 'commit', commit]);
  const [header = ''] = raw.output.split('\n\n', 1);
  const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
  return ok({ commit, parents: parents.filter(isHash) });
}

/**
 * Determines the commit to compare with from the event.
 *
 * - `pull_request`, `pull_request_target`: actions/checkout checks out the merge commit of the pull request. Its first
 *   parent is the state of the base branch that it was made from, so the difference of the two is what the pull request
 *   changes; `pull_request.base.sha` may be older, and the difference would then contain what others merged in the
 *   meantime. If something else is checked out, for example the head of the pull request, the base is the merge base
 *   with `base.sha`.
 * - `merge_group`: `base_sha`, the commit that the group is based on.
 * - `push`: `before`, unless the branch is new or its history was replaced.
 * - Everything else has nothing to compare with.
 *
 * @returns the base; or why there is none, as the end of a sentence
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export async function baseOf(
  git: Git,
  { name, payload }: DiffEvent,
  head: Head,
): Promise<Result<DiffBase, string>> {
  if (name === 'pull_request' || name === 'pull_request_target')
    return pullRequestBase(git, name, payload, head);
  if (name === 'merge_group') return hashed(at(payload, 'merge_group', 'base_sha'), name, false);
  if (name === 'push') {
    const before = at(payload, 'before');
    if (typeof before === 'string' && /^0+$/.test(before)) return failed('the pushed branch or tag is new.');
    if (at(payload, 'forced') === true) return failed('the push replaced the history of the branch.');
    return hashed(before, name, false);
  }
  return failed(`the event ${sanitizeLine(name, 60) || '(none)'} has no commit to compare with.`);
}

async function pullRequestBase(
  git: Git,
  name: string,
  payload: unknown,
  head: Head,
): Promise<Result<DiffBase, string>> {
  const theirs = at(payload, 'pull_request', 'head', 'sha');
  const [ours] = head.parents;
  if (isHash(theirs) && ours !== undefined && head.parents.length === 2 && head.parents[1] === theirs) {
    return ok({ commit: ours, useMergeBase: false });
  }
  // With this event, actions/checkout checks out the base branch by default. The diff would then contain nothing of the
  // pull request, and the scan would never find anything.
  if (name === 'pull_request_target' && !(await contains(git, head, theirs))) {
    return failed('the checked-out commit does not contain the change of the pull request.');
  }
  return hashed(at(payload, 'pull_request', 'base', 'sha'), name, true);
}

async function contains(git: Git, { commit }: Head, other: unknown): Promise<boolean> {
  if (!isHash(other)) return false;
  return commit === other || (await git(['merge-base', '--is-ancestor', other, commit])).code === 0;
}

function hashed(commit: unknown, name: string, useMergeBase: boolean): Result<DiffBase, string> {
  if (isHash(commit)) return ok({ commit, useMergeBase });
  return failed(`the payload of the event ${name} names no commit to compare with.`);
}

/** @returns the value below these keys; undefined if there is none */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === key)?.[1];
  }
  return current;
}
