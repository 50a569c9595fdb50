import { composeMessage } from '../../core/message.ts';
import { DAY_MS } from '../../core/time.ts';
import { firstLines } from '../../core/words.ts';
import { firstStepAt, type Runner } from '../../github/index.ts';
import { type RotationEvent, type RotationOutcome, rotate } from '../../rotation/index.ts';
import { eventLines, outcomeLines, rotationSummary, type ShownMessage } from '../../rotation/report/index.ts';
import { maskUnproven } from '../inputs/masking.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { describeCopies, describeOverdue, describeProblem } from './describe.ts';
import { type RotateInputs, readRotateInputs } from './inputs.ts';
import { OUTPUTS } from './manifest.ts';
import { type Dependencies, portsOf } from './ports.ts';
import { describeInputProblem } from './problems.ts';

/** Title of every annotation of this action. */
export const TITLE = 'Adobe client secret rotation';

// The longest job, on a runner of one's own. Source: https://docs.github.com/en/actions/reference/limits
const LONGEST_JOB_MS = 5 * DAY_MS;
const LINES_MAX = 20;

/** The rotate action: looks, takes at most one safe step, and says where in its life the client secret is. */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const read = readRotateInputs(runner);
  if (!read.ok) {
    for (const problem of read.problems) runner.fail(describeInputProblem(problem), TITLE);
    return;
  }
  const { inputs } = read;
  const { store, settings, credential } = inputs;
  const hasCopies = inputs.copies.length > 0;
  const context = { store, variableName: store.variableName, settings, hasCopies };
  runner.info(announcement(inputs));

  let plan: Extract<RotationEvent, { event: 'plan' }> | undefined;
  const ports = portsOf(runner, inputs, dependencies, (event) => {
    for (const line of eventLines(event, plan, context)) runner.info(line);
    if (event.event === 'plan') plan = event;
  });
  const now = dependencies.clock.now();
  const outcome = await rotate(ports, {
    clientId: credential.clientId,
    clientSecret: credential.clientSecrets[0] ?? '',
    jobStartedAt: Math.min(firstStepAt(runner.env) ?? now - LONGEST_JOB_MS, now),
    settings,
    dryRun: inputs.dryRun === undefined ? 'first' : inputs.dryRun ? 'yes' : 'no',
  });
  for (const line of outcomeLines(outcome, plan, context)) runner.info(line);
  if (outcome.problem?.problem === 'request' && outcome.problem.at === 'token')
    maskUnproven(runner, credential.clientId);

  const about = { ...context, observation: plan?.observation };
  const problem = outcome.problem === undefined ? undefined : describeProblem(outcome.problem, about);
  const copies = describeCopies(outcome.failedCopies);
  const warnings = [
    ...(copies === undefined ? [] : [copies]),
    ...(outcome.overdue ? [describeOverdue(about)] : []),
  ];
  report(runner, outcome);
  const messages = [...(problem === undefined ? [] : [problem]), ...warnings];
  await runner.summary(rotationSummary({ outcome, plan, messages, context }));
  for (const warning of warnings) runner.warning(textOf(warning), TITLE);
  if (problem !== undefined) runner.fail(textOf(problem), TITLE);
}

function announcement({ endpoint, consoleEndpoint, store }: RotateInputs): string {
  return `Rotating the secret ${store.secretName} of the environment ${store.environment}. The client secret goes to ${endpoint.host}, and sealed to GitHub; access tokens to ${consoleEndpoint.host}.`;
}

function report(runner: Runner, { state, nextAt, secretAgeDays }: RotationOutcome): void {
  setOutputs(runner, OUTPUTS, {
    state,
    'next-at': nextAt === undefined ? '' : new Date(nextAt).toISOString(),
    'secret-age-days': secretAgeDays ?? '',
  });
}

function textOf({ message, details }: ShownMessage): string {
  return composeMessage(
    message,
    firstLines(details, LINES_MAX, (line) => line),
  );
}
