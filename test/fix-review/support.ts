import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../src/core/result.ts';
import type { Hints } from '../../src/fix-review/hints.ts';
import { hintsOf, type ReviewOutcome, readHints, review, targetOf } from '../../src/fix-review/index.ts';
import { gitOf, type IssuesFailure, pullsOf } from '../../src/github/index.ts';
import { check, loadFixes } from '../../src/guard/index.ts';
import { commitAll, git, write } from '../actions/scan/support.ts';
import { type GitHubServer, type StoredPull, startGitHubServer, TOKEN } from '../github-server/index.ts';

/** A workflow with the old action, which can be fixed. */
export const DEPLOY = `name: Deploy
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: adobe/aio-apps-action@2.0.2
        with:
          os: \${{ matrix.os }}
          command: auth
          CLIENTID: \${{ secrets.CLIENTID }}
          CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
          TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCOUNTID }}
          IMSORGID: \${{ secrets.IMSORGID }}
          KEY: \${{ secrets.KEY }}
`;

/** A repository on this machine that GitHub's API of the tests serves. */
export type World = {
  folder: string;
  github: GitHubServer;
  /** Commits files to the branch that is checked out. */
  commit: (files: Record<string, string>) => string;
  git: (...args: string[]) => string;
  /** What the first job hands over. */
  hints: (unsafe?: boolean) => Promise<Hints>;
  /** What the second job does. */
  review: (event: string, payload: unknown, hints: Hints) => Promise<Result<ReviewOutcome, IssuesFailure>>;
  close: () => Promise<void>;
};

/** @param files of `main`; afterwards the branch `topic` is checked out */
export async function world(files: Record<string, string>): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'ims-auth-review-'));
  write(folder, { 'README.md': 'A readme\n', ...files });
  commitAll(folder);
  git(folder, 'checkout', '-q', '-b', 'topic');
  const github = await startGitHubServer();
  github.code.folder = folder;
  const connection = {
    token: TOKEN,
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository },
    retryAfterMs: 0,
  };
  return {
    folder,
    github,
    git: (...args) => git(folder, ...args),
    commit: (changed) => {
      write(folder, changed);
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'A change');
      return git(folder, 'rev-parse', 'HEAD');
    },
    hints: async (unsafe = true) => {
      const checked = await check({ root: folder, home: folder });
      const options = { unsafe, to: 'oauth_sts' } as const;
      const plan = await (await loadFixes()).planFixes(checked, { top: folder, ...options });
      const read = readHints(Buffer.from(hintsOf(plan, options)));
      if (!read.ok) throw new Error(read.problem);
      return read.value;
    },
    review: async (event, payload, hints) => {
      const target = targetOf(event, payload);
      if (target === undefined) throw new Error('This event is not about a pull request.');
      return review({ pulls: pullsOf(connection), git: gitOf(connection) }, target, hints);
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** The payload of `pull_request`. */
export const pullRequestEvent = ({ number }: StoredPull, sha: string): object => ({
  pull_request: { number, head: { sha } },
});

/** The payload of `workflow_run`, after a run for a fork. */
export const workflowRunEvent = (sha: string, owner = 'mona', id = 99, branch = 'topic'): object => ({
  workflow_run: {
    event: 'pull_request',
    head_sha: sha,
    head_branch: branch,
    head_repository: { id, owner: { login: owner } },
  },
});
