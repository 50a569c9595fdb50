import { exchangeJwt, invalidate, keys, openIdConfiguration, organizations, validate } from './accounts.ts';
import { clientSecrets, credentialOfClient } from './console.ts';
import { gateway } from './gateway.ts';
import { clientOf, parametersOf } from './identity.ts';
import { failure, json, type Reply } from './replies.ts';
import { hasFormBody } from './requests.ts';
import { TOKEN_PATHS } from './script.ts';
import type { ImsState } from './state.ts';
import { throttleAll, throttleClient } from './throttle.ts';
import { type MadeToken, makeToken } from './token.ts';
import type { Client, RecordedRequest, TokenOverride } from './types.ts';

/**
 * The scopes a request names, or `undefined` when one of them is not granted. IMS takes a comma list, with or
 * without spaces after the commas; a list separated by spaces alone is one unknown scope to it.
 */
function grantedScopes(client: Client, list: string | undefined): string[] | undefined {
  const scopes = [...new Set((list ?? '').split(',').map((scope) => scope.trim()))];
  return scopes.every((scope) => client.scopes.includes(scope)) ? scopes : undefined;
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
  const parameters = parametersOf(request);
  const { grant_type: grant, client_id: clientId, client_secret: secret, org_id: orgId } = parameters;
  if (!grant) return failure(400, 'invalid_request', 'missing grant_type parameter');
  if (grant !== 'client_credentials') return failure(400, 'unsupported_grant_type');
  if (!clientId) return failure(400, 'invalid_request', 'missing client_id parameter');
  const client = clientOf(state, clientId);
  if (client === undefined) return failure(400, 'invalid_client', 'invalid client_id parameter');
  if (client.flow === 'jwt') return failure(400, 'unauthorized_client');
  if (!secret) return failure(400, 'invalid_request', 'missing client_secret parameter');
  const secretIndex = client.clientSecrets.indexOf(secret);
  if (secretIndex === -1) return failure(400, 'invalid_client', 'invalid client_secret parameter');
  const scopes = grantedScopes(client, parameters.scope);
  if (scopes === undefined) return failure(400, 'invalid_scope');
  const otherOrg = orgId !== undefined && client.orgId !== undefined && orgId !== client.orgId;
  if (otherOrg && client.otherOrgId !== 'ignored') {
    return failure(400, 'invalid_request', 'invalid org_id parameter');
  }
  const refused = throttleClient(state, clientId);
  if (refused !== undefined) return refused;
  const { environment, lifetimeSeconds } = state;
  const made = await makeToken(
    { environment, clientId, scopes, orgId: client.orgId ?? orgId, now: state.now(), lifetimeSeconds },
    override,
  );
  record(state, made, clientId, secretIndex, scopes);
  const expiresIn = override.expiresIn === undefined ? lifetimeSeconds : override.expiresIn.value;
  return json(200, { access_token: made.token, token_type: 'bearer', expires_in: expiresIn });
}

interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** `captured`: the parameters in the path. */
  answer(
    state: ImsState,
    request: RecordedRequest,
    override: TokenOverride,
    captured: readonly string[],
  ): Promise<Reply> | Reply;
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

const get = (
  answer: (state: ImsState, request: RecordedRequest, captured: readonly string[]) => Reply,
): Endpoint => ({
  method: 'GET',
  answer: (state, request, _override, captured) => answer(state, request, captured),
});

const ENDPOINTS_WITH_PARAMETERS: readonly (readonly [RegExp, Endpoint])[] = [
  [/^\/console\/organizations\/([^/]+)\/credentials\/([^/]+)\/secrets$/, get(clientSecrets)],
  [/^\/console\/clients\/([^/]+)\/credential$/, get(credentialOfClient)],
  [/^\/gateway(?:\/|$)/, get(gateway)],
];

function find(path: string): { endpoint: Endpoint; captured: readonly string[] } | undefined {
  const endpoint = ENDPOINTS.get(path);
  if (endpoint !== undefined) return { endpoint, captured: [] };
  for (const [pattern, withParameters] of ENDPOINTS_WITH_PARAMETERS) {
    const [match, ...captured] = pattern.exec(path) ?? [];
    if (match !== undefined) return { endpoint: withParameters, captured: captured.map(decodeURIComponent) };
  }
  return undefined;
}

/** The normal answer to a request. */
export async function answer(
  state: ImsState,
  request: RecordedRequest,
  override: TokenOverride = {},
): Promise<Reply> {
  const refused = request.path.startsWith('/ims/') ? throttleAll(state) : undefined;
  if (refused !== undefined) return refused;
  const found = find(request.path);
  if (found === undefined) return json(404, { error: 'not_found' });
  const { endpoint, captured } = found;
  if (endpoint.method !== request.method) {
    return json(405, { error: 'method_not_allowed' }, { allow: endpoint.method });
  }
  return endpoint.answer(state, request, override, captured);
}
