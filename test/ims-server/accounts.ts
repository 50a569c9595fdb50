import { bearer, clientOf, lookUp, parametersOf, secretsOf } from './identity.ts';
import { failure, json, type Reply } from './replies.ts';
import { hasFormBody } from './requests.ts';
import type { ImsState } from './state.ts';
import { keySet } from './token.ts';
import type { Client, Organization, RecordedRequest } from './types.ts';

/** `POST /ims/validate_token/v1`: `type`, `client_id` (or X-IMS-ClientId), and the token as Bearer or `token`. */
export function validate(state: ImsState, request: RecordedRequest): Reply {
  const parameters = parametersOf(request);
  const header = request.headers['x-ims-clientid'];
  const clientId = parameters.client_id ?? (typeof header === 'string' ? header : undefined);
  if (clientOf(state, clientId) === undefined) {
    return failure(400, 'invalid_client', 'invalid client_id parameter');
  }
  if (parameters.type !== 'access_token') return failure(400, 'invalid_request', 'invalid type parameter');
  const found = lookUp(state, bearer(request) ?? parameters.token);
  if (typeof found === 'string') return json(200, { valid: false, reason: found });
  if (found.clientId !== clientId) return json(200, { valid: false, reason: 'client_mismatch' });
  return json(200, { valid: true });
}

/** `POST /ims/invalidate_token/v2`: answers 200 without a body, for a token it does not know as well. */
export function invalidate(state: ImsState, request: RecordedRequest): Reply {
  if (!hasFormBody(request)) return failure(400, 'invalid_request', 'unsupported content type');
  const { client_id: clientId, client_secret: secret, token } = parametersOf(request);
  const client = clientOf(state, clientId);
  if (client === undefined) return failure(400, 'invalid_client', 'invalid client_id parameter');
  if (secret !== undefined && secretsOf(state, client.clientId).accepted(secret) === undefined) {
    return failure(400, 'invalid_client', 'invalid client_secret parameter');
  }
  if (!token) return failure(400, 'invalid_request', 'missing token parameter');
  if (state.issued.some((known) => known.token === token && known.clientId === clientId)) {
    state.invalidated.add(token);
  }
  return { status: 200, headers: {}, body: '' };
}

function organizationsOf(client: Client): readonly Organization[] {
  if (client.organizations !== undefined) return client.organizations;
  const [ident = 'EXAMPLE', authSrc = 'AdobeOrg'] = client.orgId?.split('@') ?? [];
  return [{ orgName: 'Example Organization', orgRef: { ident, authSrc } }];
}

/** `GET /ims/organizations/v6` with a Bearer token. */
export function organizations(state: ImsState, request: RecordedRequest): Reply {
  const found = lookUp(state, bearer(request));
  const client = typeof found === 'string' ? undefined : clientOf(state, found.clientId);
  return client === undefined ? failure(401, 'invalid_token') : json(200, organizationsOf(client));
}

/** `GET /ims/keys`. */
export async function keys(state: ImsState): Promise<Reply> {
  return json(200, await keySet(state.environment));
}

/** The discovery document. As the real one, it does not name client_credentials although that works. */
export function openIdConfiguration(state: ImsState, request: RecordedRequest): Reply {
  const issuer = `${state.scheme}://${request.headers.host ?? 'localhost'}`;
  return json(200, {
    issuer,
    token_endpoint: `${issuer}/ims/token/v3`,
    jwks_uri: `${issuer}/ims/keys`,
    grant_types_supported: ['authorization_code', 'implicit_grant', 'refresh_token'],
    scopes_supported: ['openid', 'email', 'profile'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  });
}

/**
 * `POST /ims/exchange/jwt` after the end of Service Account (JWT) credentials: a credential that was converted
 * answers 500 `internal_error`, one that was not has lost its certificate. No exchange succeeds.
 */
export function exchangeJwt(state: ImsState, request: RecordedRequest): Reply {
  const { client_id: clientId, client_secret: secret, jwt_token: jwt } = parametersOf(request);
  const client = clientOf(state, clientId);
  if (client === undefined) return failure(400, 'invalid_client');
  if (secretsOf(state, client.clientId).accepted(secret) === undefined) return failure(401, 'invalid_client');
  if (jwt?.split('.').length !== 3) return failure(400, 'invalid_token');
  if (client.flow === 'jwt') {
    return failure(400, 'invalid_token', 'Could not match JWT signature to any of the bindings');
  }
  return failure(500, 'internal_error', 'Please try again later');
}
