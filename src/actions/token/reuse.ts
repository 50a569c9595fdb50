import { type AccessToken, decodeClaims, isBearerToken, missingScopes } from '../../ims/index.ts';
import type { TokenInputs } from './inputs.ts';

/** A token is reused only if it is valid for at least this much longer, in ms. Source: adobe/aio-lib-ims `getTokenIfValid`. */
export const REUSE_MARGIN_MS = 10 * 60 * 1_000;

/**
 * Decides whether the token that an earlier step of this job left in `env-var` can be used again. Adobe throttles clients
 * that request too many tokens. Without `org-id`, a token for any organization of the client is accepted.
 *
 * The claims are not verified: code that can set variables of this job could use a token of its own anyway.
 *
 * @param now in ms since the epoch
 * @returns the token with its claims; undefined if a new one is needed
 */
export function reusableToken(
  existing: string | undefined,
  { credential, endpoint }: TokenInputs,
  now: number,
): AccessToken | undefined {
  if (existing === undefined || !isBearerToken(existing)) return undefined;
  const claims = decodeClaims(existing);
  if (claims?.expiresAt === undefined || claims.scopes === undefined) return undefined;
  const sameClient = claims.clientId === credential.clientId && claims.type === 'access_token';
  // The claims name the issuing cluster, from which the host follows; only hosts in adobelogin.com can match.
  const sameHost = `${claims.issuer}.adobelogin.com` === endpoint.host;
  const sameOrganization = credential.orgId === undefined || claims.organization === credential.orgId;
  const lasts = claims.expiresAt - now >= REUSE_MARGIN_MS;
  const covers = missingScopes(credential.scopes, claims.scopes).length === 0;
  if (!sameClient || !sameHost || !sameOrganization || !lasts || !covers) return undefined;
  return {
    token: existing,
    tokenType: 'bearer',
    expiresIn: Math.floor((claims.expiresAt - now) / 1_000),
    expiresAt: claims.expiresAt,
    scopes: claims.scopes,
  };
}
