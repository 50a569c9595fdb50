import { sanitize } from '../../core/text.ts';
import type { Runner } from '../../github/index.ts';
import {
  type Clock,
  describeBriefly,
  type HttpClient,
  invalidate,
  proxyFor,
  readTokenConnection,
  routeChanges,
  secretsByShape,
  type TokenConnection,
} from '../../ims/index.ts';
import { maskSecret, maskToken } from '../inputs/masking.ts';
import { readOptions } from '../inputs/read.ts';
import { INPUTS } from './manifest.ts';
import { describeInvalidate } from './messages.ts';

/** What the invalidate action needs in addition to the runner; tests pass their own. */
export type Dependencies = { clock: Clock; send: HttpClient };

/** Title of every annotation of this action. */
export const TITLE = 'Adobe IMS access token';

/**
 * Invalidates the token of an earlier step, with the token alone. The client secret is not needed, and this step comes
 * after others that can write into its environment; so it refuses to send even the token another way than the earlier
 * step did.
 */
export async function run(runner: Runner, { clock, send }: Dependencies): Promise<void> {
  const token = runner.input('access-token').trim();
  if (token !== '') maskToken(runner, token);
  const given = runner.input('connection').trim();
  for (const secret of secretsByShape(given)) maskSecret(runner, secret);
  const { values, problems } = readOptions(runner, INPUTS, [token]);
  const [problem] = problems;
  if (problem !== undefined) {
    return runner.fail(describeInvalidate('invalid-timeout', [problem.message]), TITLE);
  }
  if (token === '') return runner.info('There is no access token to invalidate.');
  const connection = readTokenConnection(given);
  if (connection === undefined) return runner.fail(describeInvalidate('connection-missing', []), TITLE);
  const changes = routeChanges(connection, runner.env);
  if (changes.length > 0) {
    const shown = changes.map((change) => sanitize(change, [token], 400));
    return runner.fail(describeInvalidate('connection-changed', shown), TITLE);
  }

  runner.info(sanitize(announcement(connection, runner.env), [token], 400));
  const { clientId, endpoint } = connection;
  const policy = { timeoutMs: values.timeout * 1_000, retries: 0 };
  const result = await invalidate(token, { clientId }, { endpoint, policy, env: runner.env, clock, send });
  if (result.ok) return runner.info('The access token is invalidated.');
  const { cause, evidence } = result.problem;
  const reason = `Reason: ${describeBriefly(cause, evidence, [token])}`;
  runner.warning(describeInvalidate('not-invalidated', [reason]), TITLE);
}

function announcement({ endpoint }: TokenConnection, env: Runner['env']): string {
  const proxy = proxyFor(endpoint, env);
  const way = proxy === '' ? '' : `, proxy ${proxy}`;
  return `Invalidating the access token at ${endpoint.host}${way}.`;
}
