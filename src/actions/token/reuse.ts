import { type AccessToken, decodeClaims, isBearerToken, missingScopes } from '../../ims/index.ts';
import type { TokenInputs } from './inputs.ts';

/** A token is reused only while it is valid for this much longer, in ms. Source: adobe/aio-lib-ims `getTokenIfValid`. */
export const REUSE_MARGIN_MS = 10 * 60 * 1_000;

/**
 * Decides whether the token that an earlier step of this job left in `env-var` can be used again. Adobe throttles clients
 * that ask for too many tokens. Without `org-id`, a token of any organization of the client will do.
 *
 * The claims are not verified: whoever can set variables of this job can do anything that the token could.
 *
 * @param now in ms since the epoch
 * @returns the token with what its claims say, or undefined where a new one is needed
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
  // The issuing cluster names the host; for a host outside of adobelogin.com there is nothing to compare.
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
