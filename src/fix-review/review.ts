import { failed, ok, type Result } from '../core/result.ts';
import { amount } from '../core/words.ts';
import type {
  ChangedFile,
  GitData,
  IssuesFailure,
  LineComment,
  PullRequest,
  Pulls,
} from '../github/index.ts';
import { loadFixes } from '../guard/index.ts';
import { commentBody, idsIn } from './comment.ts';
import { commentableLines } from './diff-lines.ts';
import type { HintedFile, Hints } from './hints.ts';
import { type Proposal, proposalsOf } from './proposals.ts';
import type { ReviewTarget } from './target.ts';

/** The most comments in one review. */
export const COMMENTS_MAX = 30;
// GitHub lists at most 3,000 files, and 100 of anything on a page.
const PAGES_MAX = 30;

/** Why a pull request got no review. */
export type NoReview =
  /** There is no open pull request of that branch and commit. */
  | 'no-pull-request'
  /** It has a newer commit, whose own run comments. */
  | 'newer-commit'
  | 'closed'
  /** The artifact names no fix that is really there. */
  | 'no-fixes'
  | 'not-in-diff'
  /** Every proposal was made before. */
  | 'said-before'
  /** It has more comments than are read, so that one might be made twice. */
  | 'too-many-comments';

/** What became of the suggestions. */
export type ReviewOutcome =
  | { done: 'reviewed'; url: string; comments: number; suggestions: number; left: number }
  | { done: NoReview };

type Answer<Value> = Promise<Result<Value, IssuesFailure>>;

/**
 * Makes one review with a comment for each proposal that is in the diff and was not made before.
 *
 * Which pull request it is, its commit, its files and its lines come from the event and from GitHub. The hints only say
 * which files to look at: the fixes are planned again, from the blobs of the pull request.
 */
export async function review(
  { pulls, git }: { pulls: Pulls; git: GitData },
  target: ReviewTarget,
  hints: Hints,
): Answer<ReviewOutcome> {
  const pull = await pullOf(pulls, target);
  if (!pull.ok) return pull;
  if (pull.value === undefined) return ok({ done: 'no-pull-request' });
  const { number, state, head } = pull.value;
  if (state === 'closed') return ok({ done: 'closed' });
  if (head.sha !== target.sha) return ok({ done: 'newer-commit' });
  if (hints.files.length === 0) return ok({ done: 'no-fixes' });

  const files = await allPages((page) => pulls.files(number, page));
  if (!files.ok) return files;
  const proposals = await proposalsIn(git, files.value.items, hints);
  if (!proposals.ok) return proposals;
  const { planned, inDiff } = proposals.value;
  if (inDiff.length === 0) return ok({ done: planned === 0 ? 'no-fixes' : 'not-in-diff' });

  const earlier = await allPages((page) => pulls.comments(number, page));
  if (!earlier.ok) return earlier;
  if (earlier.value.more) return ok({ done: 'too-many-comments' });
  // Anybody can copy a marker, so that only comments by bots count.
  const ours = earlier.value.items.filter(({ authorType }) => authorType === 'Bot');
  const said = new Set(ours.flatMap(({ body }) => idsIn(body)));
  const fresh = inDiff.filter(({ id }) => !said.has(id));
  if (fresh.length === 0) return ok({ done: 'said-before' });

  const made = fresh.slice(0, COMMENTS_MAX);
  const left = planned - inDiff.length + fresh.length - made.length;
  const body = reviewBody(made, left);
  const sent = await pulls.review(number, { commit: target.sha, body, comments: made.map(commentOf) });
  if (!sent.ok) return sent;
  const suggestions = made.filter(({ lines }) => !('refused' in lines)).length;
  return ok({ done: 'reviewed', url: sent.value, comments: made.length, suggestions, left });
}

async function pullOf(pulls: Pulls, target: ReviewTarget): Answer<PullRequest | undefined> {
  if (target.number !== undefined) return pulls.get(target.number);
  const { owner, branch, repository, sha } = target;
  const found = await pulls.ofBranch(`${owner}:${branch}`, 'open');
  if (!found.ok) return found;
  const ofBranch = found.value.filter(
    ({ head, state }) => state === 'open' && head.ref === branch && head.repository === repository,
  );
  return ok(ofBranch.find(({ head }) => head.sha === sha) ?? ofBranch[0]);
}

async function allPages<Item>(
  page: (page: number) => Answer<{ value: Item[]; more: boolean }>,
): Answer<{ items: Item[]; more: boolean }> {
  const items: Item[] = [];
  for (let at = 1; at <= PAGES_MAX; at++) {
    const read = await page(at);
    if (!read.ok) return read;
    items.push(...read.value.value);
    if (!read.value.more) return ok({ items, more: false });
  }
  return ok({ items, more: true });
}

async function proposalsIn(
  git: GitData,
  files: readonly ChangedFile[],
  hints: Hints,
): Answer<{ planned: number; inDiff: Proposal[] }> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let planned = 0;
  const inDiff: Proposal[] = [];
  for (const hint of hints.files) {
    const file = byPath.get(hint.path);
    if (file?.patch === undefined || file.status === 'removed') continue;
    const proposals = await proposalsFor(git, file, hint, hints);
    if (!proposals.ok) return proposals;
    planned += proposals.value.length;
    const ranges = commentableLines(file.patch);
    inDiff.push(
      ...proposals.value.filter(({ start, end }) =>
        ranges.some((range) => range.start <= start && end <= range.end),
      ),
    );
  }
  return ok({ planned, inDiff });
}

const BLOB_MAX = 1024 * 1024;

async function proposalsFor(
  git: GitData,
  { sha }: ChangedFile,
  { path, findings, accepted, rules, others }: HintedFile,
  { unsafe, to }: Hints,
): Answer<Proposal[]> {
  const blob = await git.blob(sha);
  if (!blob.ok) return failed(blob.problem);
  if (blob.value.length > BLOB_MAX) return ok([]);
  const fixes = await loadFixes();
  const file = await fixes.planOne({
    path,
    original: blob.value,
    wanted: findings,
    accepted,
    unsafe,
    to,
    elsewhere: (rule) => rules.includes(rule),
    hasFile: (other) => others.includes(other),
  });
  return ok(file === undefined ? [] : proposalsOf(file, fixes));
}

function commentOf(proposal: Proposal): LineComment {
  const { path, start, end } = proposal;
  const comment = { path, body: commentBody(proposal), line: end };
  return start === end ? comment : { ...comment, startLine: start };
}

function reviewBody(made: readonly Proposal[], left: number): string {
  const more =
    left === 0
      ? ''
      : ` ${amount(left, 'other place')} of these files can be fixed as well, outside of this review: run \`ims-auth fix\`.`;
  return `This change touches ${amount(made.length, 'place')} that ${made.length === 1 ? 'depends' : 'depend'} on an Adobe Service Account (JWT) credential and can be fixed. Read each suggestion before you apply it: those that need something first say so.${more}`;
}
