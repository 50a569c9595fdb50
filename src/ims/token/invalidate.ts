import type { Result } from '../failure.ts';
import { readRefusal } from './answer.ts';
import { type ImsConnection, request } from './exchange.ts';

/**
 * Invalidates an access token, so that nobody can use it any more. One attempt, no retry.
 *
 * The parameter `cascading`, which Adobe's own library sends as `all`, is left out: what it does to the tokens of
 * jobs that run at the same time is not documented.
 *
 * @param token the access token, a secret
 * @param credential the client that it was given to, with the client secret that worked
 * @param connection endpoint and the outside world; its retries are ignored
 * @returns nothing, or the failure
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/invalidate_token/v2`), whose end-to-end test uses a Server-to-Server
 * credential.
 */
export async function invalidate(
  token: string,
  credential: { clientId: string; clientSecret: string },
  connection: Omit<ImsConnection, 'onRetry'>,
): Promise<Result<undefined>> {
  const form = {
    token_type: 'access_token',
    token,
    client_id: credential.clientId,
    client_secret: credential.clientSecret,
  };
  const once: ImsConnection = {
    ...connection,
    policy: { ...connection.policy, retries: 0 },
    onRetry: () => undefined,
  };
  const { sent, attempts } = await request(
    { path: '/ims/invalidate_token/v2', form },
    once,
    once.clock.now(),
  );
  if (!sent.ok) return { ok: false, failure: { cause: sent.cause, evidence: sent.evidence, attempts } };
  // Adobe's answer has no body that says so: any 2xx is a success.
  if (sent.answer.status >= 200 && sent.answer.status < 300) return { ok: true, value: undefined };
  const refusal = readRefusal(sent.answer, once.clock.now());
  return { ok: false, failure: { cause: refusal.cause, evidence: refusal.evidence, attempts } };
}
