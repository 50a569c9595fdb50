import { sanitize } from '../../core/text.ts';
import type { Runner } from '../../github/index.ts';
import {
  type Clock,
  describeBriefly,
  describeFailure,
  exchange,
  type HttpClient,
  hiddenUntilGranted,
  invalidate,
  type MintedToken,
  missingScopes,
  provenClientId,
} from '../../ims/index.ts';
import { maskToken, maskUnproven } from '../inputs/masking.ts';
import { maskCredentialInputs } from './credential-inputs.ts';
import { handOver } from './handover.ts';
import { readInputs, type TokenInputs } from './inputs.ts';
import { checkJwtReferences, type Guard } from './jwt-references.ts';
import { requestLine, retryLine, subject, successLines } from './log.ts';
import { describeProblem, type Problem } from './problems.ts';
import { reusableToken } from './reuse.ts';
import { describeWarning, type Warning } from './warnings.ts';

/** What the token action needs in addition to the runner; tests pass their own. */
export type Dependencies = { clock: Clock; send: HttpClient; guard: Guard };

/** Title of every annotation of this action. */
export const TITLE = 'Adobe IMS access token';

/** Gets an access token, masks it and passes it to later steps, or fails the step with the reason. */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const credential = maskCredentialInputs(runner);
  const read = readInputs(runner, credential);
  for (const warning of read.warnings) warn(runner, warning);
  if (!read.ok) return report(runner, read.problems);
  const { inputs } = read;
  if (runner.event.name === 'pull_request_target' && runner.event.fromFork) {
    warn(runner, { id: 'pull-request-target' });
  }

  if (!(await checkJwtReferences(runner, inputs, dependencies.guard))) return;

  const reused = reusableToken(runner.env[inputs.envVar ?? ''], inputs, dependencies.clock.now());
  if (reused !== undefined) {
    maskToken(runner, reused.token);
    const exported = handOver(runner, inputs, reused, undefined);
    return print(runner, successLines(reused, `Reusing the access token in ${inputs.envVar}`, exported));
  }

  const minted = await mint(runner, inputs, dependencies);
  if (minted === undefined) return;
  maskToken(runner, minted.token);
  const exported = await handOverOrEnd(runner, inputs, minted, dependencies);
  if (exported === undefined) return;
  const clientId = provenClientId(inputs.credential.clientId);
  const how = `Got an access token${clientId === undefined ? '' : ` for client id ${clientId}`}`;
  print(runner, successLines(minted, how, exported));
  await warnAbout(runner, inputs, minted, dependencies.clock.now());
}

async function mint(
  runner: Runner,
  inputs: TokenInputs,
  { clock, send }: Dependencies,
): Promise<MintedToken | undefined> {
  const secrets = hiddenUntilGranted(inputs.credential);
  runner.info(requestLine(inputs, runner.env));
  const result = await exchange(inputs.credential, {
    endpoint: inputs.endpoint,
    policy: inputs.policy,
    env: runner.env,
    clock,
    send,
    onRetry: (notice) => runner.info(retryLine(notice, secrets)),
  });
  if (result.ok) return result.value;
  // No later step is to show what may be a client secret in the wrong input.
  maskUnproven(runner, inputs.credential.clientId);
  runner.fail(describeFailure(result.problem, { subject: subject(inputs), secrets }), TITLE);
  return undefined;
}

// A token that no step can get would be valid for a day, and nobody could end it.
async function handOverOrEnd(
  runner: Runner,
  inputs: TokenInputs,
  token: MintedToken,
  { clock, send }: Dependencies,
): Promise<string[] | undefined> {
  try {
    return handOver(runner, inputs, token, token.secretIndex);
  } catch (error) {
    const { clientId, clientSecrets } = inputs.credential;
    const secrets = [token.token, ...clientSecrets];
    const clientSecret = clientSecrets[token.secretIndex - 1];
    const result = await invalidate(
      token.token,
      { clientId, ...(clientSecret === undefined ? {} : { clientSecret }) },
      { endpoint: inputs.endpoint, policy: inputs.policy, env: runner.env, clock, send },
    );
    const why = sanitize(error instanceof Error ? error.message : 'unknown', secrets);
    const ended = result.ok
      ? 'The token was invalidated at once.'
      : `The token is still valid, because it could not be invalidated: ${describeBriefly(result.problem.cause, result.problem.evidence, secrets)}`;
    runner.fail(describeProblem({ id: 'not-handed-over', detail: `Reason: ${why}. ${ended}` }), TITLE);
    return undefined;
  }
}

async function warnAbout(
  runner: Runner,
  inputs: TokenInputs,
  token: MintedToken,
  now: number,
): Promise<void> {
  if (token.secretIndex === 2) await warnAboutRotation(runner, inputs, now);
  const missing = missingScopes(inputs.credential.scopes, token.scopes);
  if (missing.length > 0)
    warn(runner, { id: 'scopes-missing', detail: `Not granted: ${missing.join(', ')}` });
}

// What reads the variable of a rotation is loaded only where it matters.
async function warnAboutRotation(
  runner: Runner,
  { rotation, credential }: TokenInputs,
  now: number,
): Promise<void> {
  if (rotation === undefined) return warn(runner, { id: 'rotation-unfinished' });
  const { rotationProgress } = await import('../../rotation/index.ts');
  const told = rotationProgress(rotation, credential.clientId, undefined, now);
  if (told.progress === 'on-schedule') return;
  const detail = told.progress === 'overdue' ? told.waitsFor : told.because;
  warn(runner, { id: 'rotation-unfinished', detail });
}

// Each problem gets its own annotation, because the runner cuts a message at 4,096 characters.
function report(runner: Runner, problems: readonly Problem[]): void {
  for (const problem of problems) runner.fail(describeProblem(problem), TITLE);
}

function warn(runner: Runner, warning: Warning): void {
  runner.warning(describeWarning(warning), TITLE);
}

function print(runner: Runner, lines: readonly string[]): void {
  for (const line of lines) runner.info(line);
}
