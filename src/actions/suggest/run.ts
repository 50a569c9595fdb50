import { relative } from 'node:path';
import { amount } from '../../core/words.ts';
import {
  HINTS_SIZE_MAX,
  hintsOf,
  type NoReview,
  readHints,
  review,
  targetOf,
} from '../../fix-review/index.ts';
import {
  describeGitHubFailure,
  type GitData,
  type GitHubConnection,
  type Pulls,
  type Runner,
  workspaceOf,
} from '../../github/index.ts';
import { readWhole } from '../../guard/index.ts';
import { writeInside } from '../../output/index.ts';
import { planIn } from '../fixing/plan.ts';
import { maskSecret } from '../inputs/masking.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { readOptions } from '../inputs/read.ts';
import type { OptionValues } from '../inputs/table.ts';
import { INPUTS, OUTPUTS } from './manifest.ts';

/** How to reach GitHub; tests pass their own. */
export type Dependencies = {
  pulls: (connection: GitHubConnection) => Pulls;
  git: (connection: GitHubConnection) => GitData;
};

type Inputs = OptionValues<typeof INPUTS>;

/** Title of every annotation of this action. */
export const TITLE = 'Adobe JWT suggestions';

/**
 * The suggest action. It is two steps of two jobs, so that the one with a token that may write never has the code of a
 * pull request.
 */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const { token, values, problems } = readInputs(runner);
  if (problems.length > 0) {
    runner.fail(problems.map(({ message }) => message).join('\n'), TITLE);
    return;
  }
  const count =
    values.step === 'find' ? await find(runner, values) : await comment(runner, values, token, dependencies);
  if (count !== undefined) setOutputs(runner, OUTPUTS, { comments: count });
}

/** Masks the token, and reads every other input. */
export function readInputs(
  runner: Runner,
): { token: string } & ReturnType<typeof readOptions<typeof INPUTS>> {
  const token = runner.input('github-token').trim();
  if (token !== '') maskSecret(runner, token);
  return { token, ...readOptions(runner, INPUTS, [token]) };
}

async function find(runner: Runner, inputs: Inputs): Promise<number | undefined> {
  const plan = await planIn(runner, inputs, TITLE);
  if (plan === undefined) return undefined;
  const written = writeInside(workspaceOf(runner.env), inputs.file, hintsOf(plan, inputs));
  if (!written.ok) {
    runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
    return undefined;
  }
  const fixable = plan.files.filter(({ edits }) => edits.length > 0).length;
  runner.info(`${amount(fixable, 'file')} can be fixed.`);
  return fixable;
}

const NOT_REVIEWED: Readonly<Record<NoReview, string>> = {
  'no-pull-request': 'There is no open pull request of this branch.',
  'newer-commit': 'The pull request has another commit by now, whose own run comments.',
  closed: 'The pull request is closed.',
  'no-fixes': 'Nothing that can be fixed is in the files of this pull request.',
  'not-in-diff': 'What can be fixed is not in the diff of this pull request. Run `ims-auth fix` to see it.',
  'said-before': 'Each suggestion was made before.',
  'too-many-comments': 'The pull request has too many comments to tell which suggestions were made before.',
};

async function comment(
  runner: Runner,
  { file }: Inputs,
  token: string,
  { pulls, git }: Dependencies,
): Promise<number | undefined> {
  const target = targetOf(runner.event.name, runner.payload);
  if (target === undefined) {
    runner.fail(
      'This event is not about a pull request.\nNext: run this step on `pull_request`, or on `workflow_run` after a workflow that ran on `pull_request`.',
      TITLE,
    );
    return undefined;
  }
  const workspace = workspaceOf(runner.env);
  const bytes = readWhole(
    workspace,
    Buffer.from(relative(workspace, file)).toString('latin1'),
    HINTS_SIZE_MAX,
  );
  const hints = bytes.ok ? readHints(bytes.value) : bytes;
  if (!hints.ok) {
    runner.fail(
      `The file of the job that scans was not read: ${hints.problem}.\nNext: see whether that job succeeded, and has the same version of this action.`,
      TITLE,
    );
    return undefined;
  }
  const connection = { token, env: runner.env };
  const outcome = await review({ pulls: pulls(connection), git: git(connection) }, target, hints.value);
  if (!outcome.ok) {
    runner.fail(describeGitHubFailure(outcome.problem, [token]), TITLE);
    return undefined;
  }
  if (outcome.value.done !== 'reviewed') {
    runner.info(NOT_REVIEWED[outcome.value.done]);
    return 0;
  }
  const { comments, suggestions, left } = outcome.value;
  const more = left === 0 ? '' : ` ${amount(left, 'place')} not in it can be fixed as well.`;
  runner.info(
    `Made a review of ${amount(comments, 'comment')}, with ${amount(suggestions, 'suggestion')}.${more}`,
  );
  return comments;
}
