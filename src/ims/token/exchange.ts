import { failed, ok, type Result } from '../../core/result.ts';
import type { Cause } from '../causes.ts';
import type { Failure, Refusal } from '../failure.ts';
import { type ImsConnection, request } from '../http/connection.ts';
import { overallMs } from '../http/retry.ts';
import { type AccessToken, readTokenResponse } from './response.ts';
import { scopeParameter } from './scopes.ts';

/** An OAuth Server-to-Server credential. */
export type Credential = {
  clientId: string;
  /** One secret, or both secrets of a rotation. The second one is sent only if IMS refuses the first. */
  clientSecrets: readonly string[];
  scopes: readonly string[];
  /** The organization id, `…@AdobeOrg`, for a credential that works in several organizations. */
  orgId?: string | undefined;
};

/** A new access token. */
export type MintedToken = AccessToken & {
  /** The client secret that IMS accepted: 1 for the first, 2 for the second. */
  secretIndex: number;
  attempts: number;
};

// Only after these causes may another secret of the same client work.
const REFUSED_SECRET: readonly Cause[] = ['wrong-client-secret', 'invalid-client'];

/**
 * Exchanges a credential for an access token by the client credentials grant.
 *
 * The second client secret is sent only if IMS refuses the first one. Both share one overall deadline.
 *
 * @returns the token, or the failure of the last secret that was sent
 * Source: `IMS_REFERENCE` in adobe/links.ts.
 */
export async function exchange(
  credential: Credential,
  connection: ImsConnection,
): Promise<Result<MintedToken, Failure>> {
  const startedAt = connection.clock.now();
  let attempts = 0;
  let last: Refusal = { cause: 'invalid-client', evidence: {} };
  for (const [index, clientSecret] of credential.clientSecrets.entries()) {
    if (attempts > 0 && connection.clock.now() - startedAt >= overallMs(connection.policy)) break;
    const sent = await request(tokenRequest(credential, clientSecret), connection, startedAt);
    attempts += sent.attempts;
    const { scopes, clientSecrets } = credential;
    const read = sent.result.ok
      ? readTokenResponse(sent.result.value, scopes, connection.clock.now(), clientSecrets)
      : sent.result;
    if (read.ok) return ok({ ...read.value, secretIndex: index + 1, attempts });
    last = index === 0 ? read.problem : afterFirst(read.problem);
    if (!REFUSED_SECRET.includes(last.cause)) break;
  }
  return failed({ cause: last.cause, evidence: last.evidence, attempts });
}

function tokenRequest({ clientId, scopes, orgId }: Credential, clientSecret: string) {
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: scopeParameter(scopes),
    ...(orgId === undefined ? {} : { org_id: orgId }),
  };
  return { path: '/ims/token/v3', form };
}

function afterFirst({ cause, evidence }: Refusal): Refusal {
  const second = REFUSED_SECRET.includes(cause)
    ? 'both client secrets were refused'
    : 'with the second client secret, after the first was refused';
  const detail = evidence.detail === undefined ? second : `${evidence.detail}, ${second}`;
  return { cause, evidence: { ...evidence, detail } };
}
