import { z } from 'zod';
import { failed, ok, type Result } from '../core/result.ts';
import { clientOf, type GitHubConnection } from './client.ts';
import type { IssuesFailure } from './issue-failure.ts';

/** A file or a folder in a tree. */
export type TreeEntry = { path: string; mode: string; type: string; sha: string };

/** A file for a new tree: its mode, and its content. */
export type NewFile = { path: string; mode: string; content: Buffer };

/** What a branch has that another commit has not. */
export type Comparison = {
  /** All commits of the branch, or the first page of them. */
  commits: { message: string; tree: string }[];
  /** Number of all commits of the branch. */
  ahead: number;
  /** Files that differ; at most 300. */
  files: { path: string; sha: string }[];
};

type Answer<Value> = Promise<Result<Value, IssuesFailure>>;

/** Operations on the git objects of one repository. They return errors of GitHub and the network, and never throw them. */
export type GitData = {
  blob: (sha: string) => Answer<Buffer>;
  /** @returns one folder, not what is below it */
  tree: (sha: string) => Answer<TreeEntry[]>;
  /** @returns the tree of a commit */
  treeOf: (commit: string) => Answer<string>;
  /** @returns the commit of a branch; undefined if there is no such branch */
  branch: (name: string) => Answer<string | undefined>;
  compare: (base: string, head: string) => Answer<Comparison>;
  /** @returns the new tree */
  createTree: (base: string, files: readonly NewFile[]) => Answer<string>;
  /** @returns the new commit */
  createCommit: (commit: { message: string; tree: string; parent: string }) => Answer<string>;
  createBranch: (name: string, commit: string) => Answer<undefined>;
  /** Makes a branch point to a commit, whatever it pointed to. */
  forceBranch: (name: string, commit: string) => Answer<undefined>;
};

const SHA = z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }).transform(({ sha }) => sha);
const BLOB = z.object({ content: z.string(), encoding: z.literal('base64') });
const TREE = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
const COMMIT = z.object({ tree: SHA });
const REF = z.object({ object: SHA });
const COMPARISON = z
  .object({
    ahead_by: z.number().int().min(0),
    commits: z.array(z.object({ commit: z.object({ message: z.string(), tree: SHA }) })),
    files: z.array(z.object({ filename: z.string(), sha: z.string().nullable() })).optional(),
  })
  .transform(
    ({ ahead_by, commits, files = [] }): Comparison => ({
      ahead: ahead_by,
      commits: commits.map(({ commit: { message, tree } }) => ({ message, tree })),
      files: files.map(({ filename, sha }) => ({ path: filename, sha: sha ?? '' })),
    }),
  );

/**
 * Gives access, by GitHub's REST API, to the git objects of the repository that the workflow runs in, so that no
 * credential is given to git.
 *
 * Source: https://docs.github.com/en/rest/git
 */
export function gitOf(connection: GitHubConnection): GitData {
  const { request, get } = clientOf(connection);
  const repo = '/repos/{owner}/{repo}';
  const read = async <Value>(
    how: typeof get,
    route: string,
    parameters: object,
    shape: z.ZodType<Value>,
  ): Answer<Value> => {
    const answer = await how(route.replace(' ', ` ${repo}/`), parameters, shape);
    return answer.ok ? ok(answer.value.value) : answer;
  };
  const nothing = REF.transform(() => undefined);
  return {
    blob: (sha) =>
      read(
        get,
        'GET git/blobs/{file_sha}',
        { file_sha: sha },
        BLOB.transform(({ content }) => Buffer.from(content, 'base64')),
      ),
    tree: (sha) =>
      read(
        get,
        'GET git/trees/{tree_sha}',
        { tree_sha: sha },
        TREE.transform(({ tree }) => tree),
      ),
    treeOf: (commit) =>
      read(
        get,
        'GET git/commits/{commit_sha}',
        { commit_sha: commit },
        COMMIT.transform(({ tree }) => tree),
      ),
    branch: async (name) => {
      const shape = REF.transform(({ object }): string | undefined => object);
      const found = await read(get, 'GET git/ref/{ref}', { ref: `heads/${name}` }, shape);
      return !found.ok && found.problem.kind === 'not-found' ? ok(undefined) : found;
    },
    compare: (base, head) =>
      read(get, 'GET compare/{basehead}', { basehead: `${base}...${head}` }, COMPARISON),
    createTree: async (base, files) => {
      const tree: object[] = [];
      for (const { path, mode, content } of files) {
        const text = content.toString('utf8');
        const entry = { path, mode, type: 'blob' };
        // A byte order mark, or what is no UTF-8, would not be the same bytes as text.
        if (!text.startsWith('\uFEFF') && Buffer.from(text, 'utf8').equals(content)) {
          tree.push({ ...entry, content: text });
          continue;
        }
        const blob = { content: content.toString('base64'), encoding: 'base64' };
        const made = await read(request, 'POST git/blobs', blob, SHA);
        if (!made.ok) return failed(made.problem);
        tree.push({ ...entry, sha: made.value });
      }
      return read(request, 'POST git/trees', { base_tree: base, tree }, SHA);
    },
    createCommit: ({ message, tree, parent }) =>
      read(request, 'POST git/commits', { message, tree, parents: [parent] }, SHA),
    createBranch: (name, sha) => read(request, 'POST git/refs', { ref: `refs/heads/${name}`, sha }, nothing),
    forceBranch: (name, sha) =>
      read(request, 'PATCH git/refs/{ref}', { ref: `heads/${name}`, sha, force: true }, nothing),
  };
}
