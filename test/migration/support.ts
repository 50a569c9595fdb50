import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitOf, pullsOf } from '../../src/github/index.ts';
import { check, loadFixes } from '../../src/guard/index.ts';
import { type Migration, type MigrationFailure, migrate } from '../../src/migration/index.ts';
import { commitAll, git, write } from '../actions/scan/support.ts';
import { ACTIONS_BOT, type GitHubServer, startGitHubServer, TOKEN } from '../github-server/index.ts';

/** A package that asks for the old library, which nothing loads. */
export const PACKAGE = `{
  "name": "a",
  "dependencies": {
    "@adobe/jwt-auth": "^2.0.0",
    "left-pad": "^1.3.0"
  }
}
`;

/** A repository on this machine that GitHub's API of the tests serves. */
export type World = {
  folder: string;
  github: GitHubServer;
  git: (...args: string[]) => string;
  /** Commits files to the branch that is checked out. */
  commit: (files: Record<string, string>) => string;
  /** What a run of the action does. */
  run: (workflows?: boolean) => Promise<Migration | MigrationFailure>;
  close: () => Promise<void>;
};

/** @param token what an App may, too */
export async function world(files: Record<string, string>, { workflows = false } = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'ims-auth-migration-'));
  write(folder, { 'README.md': 'A readme\n', ...files });
  commitAll(folder);
  const github = await startGitHubServer();
  github.code.folder = folder;
  github.accounts.set(TOKEN, { ...ACTIONS_BOT, workflows });
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository };
  const connection = { token: TOKEN, env, retryAfterMs: 0 };
  return {
    folder,
    github,
    git: (...args) => git(folder, ...args),
    commit: (changed) => {
      write(folder, changed);
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'A change', '--allow-empty');
      return git(folder, 'rev-parse', 'HEAD');
    },
    run: async (app = false) => {
      const checked = await check({ root: folder, home: folder });
      const { planFixes } = await loadFixes();
      const plan = await planFixes(checked, { top: folder, unsafe: true, to: 'oauth_sts' });
      const base = { branch: 'main', commit: git(folder, 'rev-parse', 'main') };
      const target = { owner: 'octo-org', base, workflows: app };
      const done = await migrate({ pulls: pullsOf(connection), git: gitOf(connection) }, plan, target);
      return done.ok ? done.value : done.problem;
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}
