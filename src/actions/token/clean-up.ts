import type { Runner } from '../../github/index.ts';
import { describeBriefly, invalidate } from '../../ims/index.ts';
import { maskCredentialInputs } from './credential-inputs.ts';
import { maskToken } from './handover.ts';
import { readInputs } from './inputs.ts';
import { type Dependencies, TITLE } from './run.ts';
import { unseal } from './sealed.ts';
import { describeWarning } from './warnings.ts';

/**
 * The post stage: invalidates the token that the main stage got, if `invalidate` is true. A failure is only a warning,
 * because the work of the job is already done.
 */
export async function cleanUp(runner: Runner, { clock, send }: Dependencies): Promise<void> {
  const credential = maskCredentialInputs(runner);
  const sealed = runner.state('sealed-token');
  if (sealed === '') return;
  const opened = credential.clientSecret.values
    .map((clientSecret) => ({ clientSecret, token: unseal(sealed, clientSecret) }))
    .find(({ token }) => token !== undefined);
  const read = readInputs(runner, credential);
  if (opened?.token === undefined || !read.ok) {
    return notInvalidated(runner, 'The inputs are no longer those of the main step.');
  }
  maskToken(runner, opened.token);
  const { inputs } = read;
  const result = await invalidate(
    opened.token,
    { clientId: inputs.credential.clientId, clientSecret: opened.clientSecret },
    {
      endpoint: inputs.endpoint,
      policy: inputs.policy,
      env: runner.env,
      clock,
      send,
    },
  );
  if (result.ok) return runner.info('The access token is invalidated.');
  const { cause, evidence } = result.problem;
  const secrets = [opened.token, ...inputs.credential.clientSecrets];
  notInvalidated(runner, `Reason: ${describeBriefly(cause, evidence, secrets)}`);
}

function notInvalidated(runner: Runner, detail: string): void {
  runner.warning(describeWarning({ id: 'not-invalidated', detail }), TITLE);
}
