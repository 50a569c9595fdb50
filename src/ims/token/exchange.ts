import type { Environment } from '../../core/environment.ts';
import type { Cause } from '../causes.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Evidence, Failure, Result } from '../failure.ts';
import type { HttpRequest, Send } from '../http/client.ts';
import { type Clock, overallMs, type RetryNotice, type RetryPolicy, withRetries } from '../http/retry.ts';
import { type AccessToken, readTokenAnswer } from './answer.ts';
import { scopeParameter } from './scopes.ts';

/** An OAuth Server-to-Server credential. */
export type Credential = {
  clientId: string;
  /** One secret, or the two of a rotation: the second is tried when IMS refuses the first. */
  clientSecrets: readonly string[];
  scopes: readonly string[];
  /** For a credential that works in several organizations, for example `…@AdobeOrg`. */
  orgId?: string;
};

/** What a request to IMS needs besides the credential. */
export type ImsConnection = {
  endpoint: Endpoint;
  policy: RetryPolicy;
  env: Environment;
  clock: Clock;
  send: Send;
  onRetry: (notice: RetryNotice) => void;
};

/** A new access token, and which of the client secrets it was given for. */
export type MintedToken = AccessToken & {
  /** 1 for the first secret, 2 for the second. */
  secretIndex: number;
  attempts: number;
};

// Only these mean that another secret of the same client may do.
const REFUSED_SECRET: readonly Cause[] = ['wrong-client-secret', 'invalid-client'];

/**
 * Exchanges a credential for an access token by the client credentials grant.
 *
 * The second client secret is sent only when IMS refuses the first one as a secret; one overall deadline holds
 * for both.
 *
 * @param credential the credential; its client secrets are secrets
 * @param connection endpoint, retry policy and the outside world
 * @returns the token, or the failure: of the second secret where both were tried
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
 */
export async function exchange(
  credential: Credential,
  connection: ImsConnection,
): Promise<Result<MintedToken>> {
  const startedAt = connection.clock.now();
  let attempts = 0;
  let last: { cause: Cause; evidence: Evidence } = { cause: 'invalid-client', evidence: {} };
  for (const [index, clientSecret] of credential.clientSecrets.entries()) {
    if (attempts > 0 && connection.clock.now() - startedAt >= overallMs(connection.policy)) break;
    const form: Record<string, string> = {
      grant_type: 'client_credentials',
      client_id: credential.clientId,
      client_secret: clientSecret,
      scope: scopeParameter(credential.scopes),
      ...(credential.orgId === undefined ? {} : { org_id: credential.orgId }),
    };
    const tried = await request({ path: '/ims/token/v3', form }, connection, startedAt);
    attempts += tried.attempts;
    const read = tried.sent.ok
      ? readTokenAnswer(
          tried.sent.answer,
          credential.scopes,
          connection.clock.now(),
          credential.clientSecrets,
        )
      : tried.sent;
    if (read.ok) return { ok: true, value: { ...read.value, secretIndex: index + 1, attempts } };
    last =
      index === 0 ? read : { cause: read.cause, evidence: { ...read.evidence, detail: afterFirst(read) } };
    if (!REFUSED_SECRET.includes(read.cause)) break;
  }
  const failure: Failure = { cause: last.cause, evidence: last.evidence, attempts };
  return { ok: false, failure };
}

function afterFirst({ cause, evidence }: { cause: Cause; evidence: Evidence }): string {
  const second = REFUSED_SECRET.includes(cause)
    ? 'both client secrets were refused'
    : 'with the second client secret, after the first was refused';
  return evidence.detail === undefined ? second : `${evidence.detail}, ${second}`;
}

/** A request to a host of Adobe, by its path. */
export type PathRequest = Pick<HttpRequest, 'form' | 'headers' | 'statusOnly'> & {
  /** Absolute path, for example `/ims/token/v3`. */
  path: string;
};

/**
 * Sends a request with retries.
 *
 * @param what path, and form or headers
 * @param connection endpoint, retry policy and the outside world
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @returns the last attempt's outcome and how many attempts there were
 */
export function request(
  { path, ...rest }: PathRequest,
  connection: ImsConnection,
  startedAt: number,
): ReturnType<typeof withRetries> {
  const { endpoint, env, policy, clock, send, onRetry } = connection;
  const url = `${endpoint.origin}${path}`;
  return withRetries(
    (timeoutMs) => send({ url, ...rest, timeoutMs, env }),
    policy,
    clock,
    startedAt,
    onRetry,
  );
}
