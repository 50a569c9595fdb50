import { failed, ok, type Result } from '../core/result.ts';
import type { GitData, IssuesFailure, NewFile, PullRequest, Pulls, TreeEntry } from '../github/index.ts';
import { type FixPlan, loadFixes, type PlannedFile } from '../guard/index.ts';
import { bodyOf, type LeftOut } from './body.ts';
import { BRANCH, blobName, isOnlyOurs, messageFor, TITLE } from './branch.ts';

/** What became of the pull request. */
export type MigrationDone =
  | 'created'
  | 'updated'
  | 'up-to-date'
  | 'nothing-to-fix'
  /** Everything that can be fixed is in files that are left out. */
  | 'nothing-to-write'
  /** Somebody closed it: it is not opened again. */
  | 'closed'
  /** The branch has a commit of somebody else: nothing is changed. */
  | 'edited';

/** The outcome, with the files that are not in the pull request. */
export type Migration = { done: MigrationDone; pull?: PullRequest | undefined; leftOut: readonly LeftOut[] };

/** Where a request failed: nothing was changed, or the branch is there without its pull request. */
export type MigrationFailure = { at: 'read' | 'branch' | 'pull-request'; failure: IssuesFailure };

/** Where the pull request is made. */
export type MigrationTarget = {
  /** Of the repository. */
  owner: string;
  /** Branch to merge into, and the commit of it that was scanned. */
  base: { branch: string; commit: string };
  /** The token may be one that can change `.github/workflows`; that of a job never can. */
  workflows: boolean;
};

type Api = { pulls: Pulls; git: GitData };
type Answer<Value> = Promise<Result<Value, MigrationFailure>>;

const WORKFLOWS = /^\.github\/workflows\//;
const NO_WORKFLOWS = 'the token of a job cannot change workflows';
const REFUSED_WORKFLOWS = 'the token may not change workflows';

/**
 * Keeps one pull request with all fixes up to date. Nothing of a person is overwritten: neither a commit on the branch,
 * nor a closed pull request, nor what people wrote into its text.
 */
export async function migrate(api: Api, plan: FixPlan, target: MigrationTarget): Answer<Migration> {
  const listed = await api.pulls.ofBranch(`${target.owner}:${BRANCH}`, 'all');
  if (!listed.ok) return at('read', listed.problem);
  const ofBranch = listed.value.filter(({ head }) => head.ref === BRANCH);
  const open = ofBranch.find(({ state }) => state === 'open');
  const [last] = ofBranch;
  const changed = plan.files.filter(({ fixed }) => fixed !== undefined);
  if (changed.length === 0) return ok({ done: 'nothing-to-fix', pull: open, leftOut: [] });
  if (open === undefined && last?.merged === false) return ok({ done: 'closed', pull: last, leftOut: [] });
  if (target.workflows) {
    const done = await write(api, plan, target, { open, refused: undefined });
    const { problem } = done.ok ? { problem: undefined } : done;
    const mayBeWorkflows =
      problem?.at === 'branch' &&
      ['no-permission', 'not-found', 'other'].includes(problem.failure.kind) &&
      changed.some(({ path }) => WORKFLOWS.test(path));
    return mayBeWorkflows ? write(api, plan, target, { open, refused: REFUSED_WORKFLOWS }) : done;
  }
  return write(api, plan, target, { open, refused: NO_WORKFLOWS });
}

/** @param refused why workflows are left out */
async function write(
  { pulls, git }: Api,
  plan: FixPlan,
  { base }: MigrationTarget,
  { open, refused }: { open: PullRequest | undefined; refused: string | undefined },
): Answer<Migration> {
  const root = await git.treeOf(base.commit);
  if (!root.ok) return at('read', root.problem);
  const found = await filesIn(git, root.value, plan, refused);
  if (!found.ok) return at('read', found.problem);
  const { files, leftOut, written } = found.value;
  if (files.length === 0) return ok({ done: 'nothing-to-write', pull: open, leftOut });

  const head = await git.branch(BRANCH);
  if (!head.ok) return at('read', head.problem);
  const state = await stateOf(git, base.commit, head.value, files);
  if (!state.ok) return at('read', state.problem);
  if (state.value === 'edited') return ok({ done: 'edited', pull: open, leftOut });
  if (state.value === 'old') {
    const pushed = await push(git, { root: root.value, parent: base.commit, head: head.value, files });
    if (!pushed.ok) return at('branch', pushed.problem);
    if (!pushed.value) return ok({ done: 'edited', pull: open, leftOut });
  }

  const { checklist } = await loadFixes();
  const kept = { ...plan, files: plan.files.filter((file) => file.fixed === undefined || written.has(file)) };
  const body = bodyOf(kept, leftOut, checklist(kept), open?.body);
  const text = body ?? open?.body ?? '';
  if (open === undefined) {
    const made = await pulls.create({ title: TITLE, body: text, head: BRANCH, base: base.branch });
    return made.ok ? ok({ done: 'created', pull: made.value, leftOut }) : at('pull-request', made.problem);
  }
  if (text === open.body)
    return ok({ done: state.value === 'old' ? 'updated' : 'up-to-date', pull: open, leftOut });
  const changed = await pulls.update(open.number, { body: text });
  return changed.ok
    ? ok({ done: 'updated', pull: changed.value, leftOut })
    : at('pull-request', changed.problem);
}

function at(where: MigrationFailure['at'], failure: IssuesFailure): Result<never, MigrationFailure> {
  return failed({ at: where, failure });
}

// The files as the commit has them: a checkout may have others, by a filter or an earlier step.
async function filesIn(
  git: GitData,
  root: string,
  { files }: FixPlan,
  refused: string | undefined,
): Promise<Result<{ files: NewFile[]; leftOut: LeftOut[]; written: Set<PlannedFile> }, IssuesFailure>> {
  const folders = new Map<string, TreeEntry[]>();
  const entriesOf = async (folder: string): Promise<Result<TreeEntry[], IssuesFailure>> => {
    const known = folders.get(folder);
    if (known !== undefined) return ok(known);
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const above = folder === '' ? undefined : await entriesOf(folder.slice(0, -name.length - 1));
    if (above?.ok === false) return above;
    const tree = above?.value.find(({ path, type }) => path === name && type === 'tree');
    if (above !== undefined && tree === undefined) return ok([]);
    const entries = await git.tree(tree?.sha ?? root);
    if (entries.ok) folders.set(folder, entries.value);
    return entries;
  };
  const found: NewFile[] = [];
  const leftOut: LeftOut[] = [];
  const written = new Set<PlannedFile>();
  for (const file of files) {
    const { path, original, fixed } = file;
    if (fixed === undefined) continue;
    if (refused !== undefined && WORKFLOWS.test(path)) {
      leftOut.push({ path, because: refused });
      continue;
    }
    const slash = path.lastIndexOf('/');
    const entries = await entriesOf(slash < 0 ? '' : path.slice(0, slash));
    if (!entries.ok) return entries;
    const entry = entries.value.find((one) => one.path === path.slice(slash + 1));
    const isSame = entry !== undefined && blobName(original, entry.sha) === entry.sha;
    if (!isSame || !entry.mode.startsWith('100')) {
      leftOut.push({ path, because: 'the checkout has it otherwise than the commit' });
      continue;
    }
    found.push({ path, mode: entry.mode, content: fixed });
    written.add(file);
  }
  return ok({ files: found, leftOut, written });
}

type BranchState = 'current' | 'old' | 'edited';

async function stateOf(
  git: GitData,
  base: string,
  head: string | undefined,
  files: readonly NewFile[],
): Promise<Result<BranchState, IssuesFailure>> {
  if (head === undefined) return ok('old');
  const compared = await git.compare(base, head);
  // Without a common commit there is nothing to compare, and it is not ours.
  if (!compared.ok) return compared.problem.kind === 'not-found' ? ok('edited') : compared;
  if (!isOnlyOurs(compared.value)) return ok('edited');
  const there = new Map(compared.value.files.map(({ path, sha }) => [path, sha]));
  const isCurrent =
    there.size === files.length &&
    files.every(({ path, content }) => {
      const sha = there.get(path);
      return sha !== undefined && sha === blobName(content, sha);
    });
  return ok(isCurrent ? 'current' : 'old');
}

/** @returns false if the branch has moved meanwhile */
async function push(
  git: GitData,
  { root, parent, head, files }: { root: string; parent: string; head: string | undefined; files: NewFile[] },
): Promise<Result<boolean, IssuesFailure>> {
  const tree = await git.createTree(root, files);
  if (!tree.ok) return tree;
  const commit = await git.createCommit({ message: messageFor(tree.value), tree: tree.value, parent });
  if (!commit.ok) return commit;
  // The API has no condition for a forced update, so that this is as late as it can be.
  const now = await git.branch(BRANCH);
  if (!now.ok) return now;
  if (now.value !== head) return ok(false);
  const moved =
    head === undefined
      ? await git.createBranch(BRANCH, commit.value)
      : await git.forceBranch(BRANCH, commit.value);
  return moved.ok ? ok(true) : moved;
}
