import { ok } from '../../core/result.ts';
import type { GitData, PullRequest, Pulls } from '../../github/index.ts';

/** Pull requests and git objects of one repository. */
export type RepositoryApi = { pulls: Pulls; git: GitData };

/** @returns the same, which waits before each operation that writes */
export function paced({ pulls, git }: RepositoryApi, wait: () => Promise<void>): RepositoryApi {
  const after =
    <Arguments extends unknown[], Value>(write: (...args: Arguments) => Promise<Value>) =>
    async (...args: Arguments): Promise<Value> => {
      await wait();
      return await write(...args);
    };
  return {
    pulls: { ...pulls, create: after(pulls.create), update: after(pulls.update) },
    git: {
      ...git,
      createTree: after(git.createTree),
      createCommit: after(git.createCommit),
      createBranch: after(git.createBranch),
      forceBranch: after(git.forceBranch),
    },
  };
}

// Of objects that are not made.
const NO_OBJECT = '0'.repeat(40);

/** @returns the same, which reads and only says that it wrote: what is decided is what would be */
export function readOnly({ pulls, git }: RepositoryApi): RepositoryApi {
  const made = () => Promise.resolve(ok(NO_OBJECT));
  const done = () => Promise.resolve(ok(undefined));
  return {
    pulls: {
      ...pulls,
      review: () => Promise.resolve(ok('')),
      create: ({ title, body, head }) =>
        Promise.resolve(ok({ ...NO_PULL, title, body, head: { ref: head, sha: NO_OBJECT } })),
      update: (number) => pulls.get(number),
    },
    git: { ...git, createTree: made, createCommit: made, createBranch: done, forceBranch: done },
  };
}

const NO_PULL: Omit<PullRequest, 'title' | 'body' | 'head'> = {
  number: 0,
  state: 'open',
  merged: false,
  url: '',
};
