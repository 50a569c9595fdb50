import { exchangeJwt, invalidate, keys, openIdConfiguration, organizations, validate } from './accounts.ts';
import { failure, json, type Reply } from './replies.ts';
import { hasFormBody } from './requests.ts';
import type { ImsState } from './state.ts';
import { type MadeToken, makeToken } from './token.ts';
import type { Client, Parameters, RecordedRequest, TokenOverride } from './types.ts';

/** The paths of the token endpoint. v3 is the documented one; v2 is what older SDKs call. */
export const TOKEN_PATHS: readonly string[] = ['/ims/token/v3', '/ims/token/v2'];

/**
 * The scopes a request names, or `undefined` when one of them is not granted. IMS takes a comma list, with or
 * without spaces after the commas; a list separated by spaces alone is one unknown scope to it.
 */
function grantedScopes(client: Client, list: string | undefined): string[] | undefined {
  const scopes = [...new Set((list ?? '').split(',').map((scope) => scope.trim()))];
  return scopes.every((scope) => client.scopes.includes(scope)) ? scopes : undefined;
}

/** Seconds until the client may ask again, or `undefined` when it may now. */
function throttledFor(state: ImsState, clientId: string): number | undefined {
  const since = state.now() - state.throttleWindowMs;
  const recent = state.issued.filter((token) => token.clientId === clientId && token.createdAt > since);
  if (recent.length < state.throttleAfter) return undefined;
  // The request is free again once this one, the oldest that counts, has left the window.
  const blocking = recent.at(-state.throttleAfter)?.createdAt ?? state.now();
  return Math.max(1, Math.ceil((blocking - since) / 1000));
}

function record(
  state: ImsState,
  made: MadeToken,
  clientId: string,
  secretIndex: number,
  requested: string[],
): void {
  const claim = (name: string): number => Number.parseInt(String(made.claims[name]), 10);
  const { scope } = made.claims;
  const createdAt = state.now();
  const expiresAt = claim('created_at') + claim('expires_in');
  state.issued.push({
    token: made.token,
    clientId,
    scopes: typeof scope === 'string' ? scope.split(',') : requested,
    createdAt,
    expiresAt: Number.isNaN(expiresAt) ? createdAt + state.lifetimeSeconds * 1000 : expiresAt,
    secretIndex,
  });
}

/** `POST /ims/token/v3`, grant type client_credentials. The order of the checks decides which error is seen. */
async function token(state: ImsState, request: RecordedRequest, override: TokenOverride): Promise<Reply> {
  if (!hasFormBody(request)) return failure(400, 'invalid_request', 'unsupported content type');
  // The documentation allows the query as well; the Java SDK sends the client id there.
  const parameters: Parameters = { ...request.query, ...request.fields };
  const { grant_type: grant, client_id: clientId, client_secret: secret, org_id: orgId } = parameters;
  if (!grant) return failure(400, 'invalid_request', 'missing grant_type parameter');
  if (grant !== 'client_credentials') return failure(400, 'unsupported_grant_type');
  if (!clientId) return failure(400, 'invalid_request', 'missing client_id parameter');
  const client = state.clients.find((known) => known.clientId === clientId);
  if (client === undefined) return failure(400, 'invalid_client', 'invalid client_id parameter');
  if (client.flow === 'jwt') return failure(400, 'unauthorized_client');
  if (!secret) return failure(400, 'invalid_request', 'missing client_secret parameter');
  const secretIndex = client.clientSecrets.indexOf(secret);
  if (secretIndex === -1) return failure(400, 'invalid_client', 'invalid client_secret parameter');
  const scopes = grantedScopes(client, parameters.scope);
  if (scopes === undefined) return failure(400, 'invalid_scope');
  if (orgId !== undefined && client.orgId !== undefined && orgId !== client.orgId) {
    return failure(400, 'invalid_request', 'invalid org_id parameter');
  }
  const seconds = throttledFor(state, clientId);
  if (seconds !== undefined) {
    return json(429, { message: 'too many tokens generated' }, { 'retry-after': String(seconds) });
  }
  const { environment, lifetimeSeconds } = state;
  const made = await makeToken(
    { environment, clientId, scopes, orgId: orgId ?? client.orgId, now: state.now(), lifetimeSeconds },
    override,
  );
  record(state, made, clientId, secretIndex, scopes);
  const expiresIn = override.expiresIn === undefined ? lifetimeSeconds : override.expiresIn.value;
  return json(200, { access_token: made.token, token_type: 'bearer', expires_in: expiresIn });
}

interface Endpoint {
  readonly method: 'GET' | 'POST';
  answer(state: ImsState, request: RecordedRequest, override: TokenOverride): Promise<Reply> | Reply;
}

const ENDPOINTS = new Map<string, Endpoint>([
  ...TOKEN_PATHS.map((path) => [path, { method: 'POST', answer: token }] as const),
  ['/ims/validate_token/v1', { method: 'POST', answer: validate }],
  ['/ims/invalidate_token/v2', { method: 'POST', answer: invalidate }],
  ['/ims/organizations/v6', { method: 'GET', answer: organizations }],
  ['/ims/keys', { method: 'GET', answer: keys }],
  ['/ims/.well-known/openid-configuration', { method: 'GET', answer: openIdConfiguration }],
  ['/.well-known/openid-configuration', { method: 'GET', answer: openIdConfiguration }],
  ['/.well-known/oauth-authorization-server', { method: 'GET', answer: openIdConfiguration }],
  ['/ims/exchange/jwt', { method: 'POST', answer: exchangeJwt }],
]);

/** The normal answer to a request. */
export async function answer(
  state: ImsState,
  request: RecordedRequest,
  override: TokenOverride = {},
): Promise<Reply> {
  const endpoint = ENDPOINTS.get(request.path);
  if (endpoint === undefined) return json(404, { error: 'not_found' });
  if (endpoint.method !== request.method) {
    return json(405, { error: 'method_not_allowed' }, { allow: endpoint.method });
  }
  return endpoint.answer(state, request, override);
}
