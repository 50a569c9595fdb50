import { sanitizeLine } from '../../core/text.ts';
import { firstLines } from '../../core/words.ts';
import {
  describeGitHubFailure,
  evidenceOf,
  type GitData,
  type GitHubConnection,
  type Pulls,
  type Runner,
} from '../../github/index.ts';
import { type Migration, type MigrationDone, type MigrationFailure, migrate } from '../../migration/index.ts';
import { planIn } from '../fixing/plan.ts';
import { maskSecret } from '../inputs/masking.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { readOptions } from '../inputs/read.ts';
import { INPUTS, OUTPUTS } from './manifest.ts';
import { describeMigrate } from './messages.ts';

/** How to reach GitHub; tests pass their own. */
export type Dependencies = {
  pulls: (connection: GitHubConnection) => Pulls;
  git: (connection: GitHubConnection) => GitData;
};

/** Title of every annotation of this action. */
export const TITLE = 'Adobe JWT migration';

/** The migrate action: scans the workspace, and keeps one pull request with all fixes up to date. */
export async function run(runner: Runner, { pulls, git }: Dependencies): Promise<void> {
  const secrets = ['app-token', 'github-token'].map((name) => runner.input(name).trim());
  for (const secret of secrets) if (secret !== '') maskSecret(runner, secret);
  const [app = '', job = ''] = secrets;
  const { values, problems } = readOptions(runner, INPUTS, secrets);
  if (problems.length > 0) return runner.fail(problems.map(({ message }) => message).join('\n'), TITLE);
  const { env } = runner;
  const branch = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1];
  if (branch === undefined) return runner.fail(describeMigrate('fix-no-branch'), TITLE);
  const plan = await planIn(runner, values, TITLE);
  if (plan === undefined) return;

  const connection = { token: app || job, env };
  const target = {
    owner: (env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '',
    base: { branch, commit: env['GITHUB_SHA'] ?? '' },
    workflows: app !== '',
  };
  const done = await migrate({ pulls: pulls(connection), git: git(connection) }, plan, target);
  if (!done.ok) return runner.fail(describeFailure(done.problem, secrets), TITLE);
  report(runner, done.value);
}

function describeFailure({ at, failure }: MigrationFailure, secrets: readonly string[]): string {
  const { kind } = failure;
  if (at === 'pull-request' && kind === 'no-permission')
    return describeMigrate('fix-not-created', evidenceOf(failure, secrets));
  if (at === 'branch' && (kind === 'no-permission' || kind === 'not-found' || kind === 'other'))
    return describeMigrate('fix-branch-refused', evidenceOf(failure, secrets));
  return describeGitHubFailure(failure, secrets);
}

const DONE: Readonly<Record<Exclude<MigrationDone, 'closed' | 'edited'>, string>> = {
  created: 'The pull request is created',
  updated: 'The pull request is updated',
  'up-to-date': 'The pull request is up to date',
  'nothing-to-fix': 'Nothing can be fixed. An open pull request is left as it is',
  'nothing-to-write': 'Everything that can be fixed is in files that are left out',
};

const PATHS_MAX = 50;

function report(runner: Runner, { done, pull, leftOut }: Migration): void {
  const where = pull === undefined ? [] : [`Pull request: ${pull.url}`];
  if (done === 'closed' || done === 'edited') runner.warning(describeMigrate(`fix-${done}`, where), TITLE);
  else runner.info(`${DONE[done]}${pull === undefined ? '.' : `: ${pull.url}`}`);
  if (leftOut.length > 0) {
    const paths = firstLines(
      leftOut,
      PATHS_MAX,
      ({ path, because }) => `${sanitizeLine(path)}: ${because}`,
      (more) => `… and ${more}`,
    );
    runner.warning(describeMigrate('fix-left-out', paths), TITLE);
  }
  setOutputs(runner, OUTPUTS, { conclusion: done, 'pull-request': pull?.url ?? '' });
}
