import { failed, ok, type Result } from '../../core/result.ts';
import type { Failure } from '../failure.ts';
import { type ImsConnection, request } from '../http/connection.ts';
import { readRefusal } from './response.ts';

/**
 * Invalidates an access token, so that nobody can use it any more. The request is not retried.
 *
 * It omits the parameter `cascading`, which Adobe's own library sends as `all`, because Adobe does not document what
 * that does to the tokens of jobs that run at the same time.
 *
 * @param token a secret
 * @param credential the client that got it; the client secret only where it is at hand anyway
 * @param connection its retries are ignored
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/invalidate_token/v2`), whose end-to-end test uses a Server-to-Server
 * credential and its secret; adobe/ims-go `ims/invalidate_token.go`, which asks for the secret only for service tokens.
 */
export async function invalidate(
  token: string,
  credential: { clientId: string; clientSecret?: string },
  connection: Omit<ImsConnection, 'onRetry'>,
): Promise<Result<undefined, Failure>> {
  const form = {
    token_type: 'access_token',
    token,
    client_id: credential.clientId,
    ...(credential.clientSecret === undefined ? {} : { client_secret: credential.clientSecret }),
  };
  const once: ImsConnection = {
    ...connection,
    policy: { ...connection.policy, retries: 0 },
    onRetry: () => undefined,
  };
  const { clock } = connection;
  const path = '/ims/invalidate_token/v2';
  const { result, attempts } = await request({ path, form }, once, clock.now());
  // The body of a success is not documented, so every 2xx status counts as one.
  if (result.ok && result.value.status >= 200 && result.value.status < 300) return ok(undefined);
  const { cause, evidence } = result.ok ? readRefusal(result.value, clock.now()) : result.problem;
  return failed({ cause, evidence, attempts });
}
