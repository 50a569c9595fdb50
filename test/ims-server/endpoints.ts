import { randomUUID } from 'node:crypto';
import { exchangeJwt, invalidate, keys, openIdConfiguration, organizations, validate } from './accounts.ts';
import type { ClientSecret } from './client-secrets.ts';
import { addSecret, clientSecrets, credentialOfClient, deleteSecret } from './console.ts';
import { gateway } from './gateway.ts';
import { clientOf, parametersOf, secretsOf } from './identity.ts';
import { failure, json, REQUEST_ID, type Reply } from './replies.ts';
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
  secret: ClientSecret,
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
    secretIndex: secret.index,
    secretUuid: secret.uuid,
  });
}

/** `POST /ims/token/v3`, grant type client_credentials. The order of the checks decides which error is seen. */
async function token(state: ImsState, request: RecordedRequest, override: TokenOverride): Promise<Reply> {
  if (!hasFormBody(request)) return failure(400, 'invalid_request', 'unsupported content type');
  // The documentation allows the query as well; the Java SDK sends the client id there.
  const parameters = parametersOf(request);
  const { grant_type: grant, client_id: clientId, client_secret: value, org_id: orgId } = parameters;
  if (!grant) return failure(400, 'invalid_request', 'missing grant_type parameter');
  if (grant !== 'client_credentials') return failure(400, 'unsupported_grant_type');
  if (!clientId) return failure(400, 'invalid_request', 'missing client_id parameter');
  const client = clientOf(state, clientId);
  if (client === undefined) return failure(400, 'invalid_client', 'invalid client_id parameter');
  if (client.flow === 'jwt') return failure(400, 'unauthorized_client');
  if (!value) return failure(400, 'invalid_request', 'missing client_secret parameter');
  const secrets = secretsOf(state, client.clientId);
  const secret = secrets.accepted(value);
  if (secret === undefined) return failure(400, 'invalid_client', 'invalid client_secret parameter');
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
  record(state, made, clientId, secret, scopes);
  secrets.use(secret, grant);
  const expiresIn = override.expiresIn === undefined ? lifetimeSeconds : override.expiresIn.value;
  return json(200, { access_token: made.token, token_type: 'bearer', expires_in: expiresIn });
}

/** `captured`: the parameters in the path. */
type Answer = (
  state: ImsState,
  request: RecordedRequest,
  override: TokenOverride,
  captured: readonly string[],
) => Promise<Reply> | Reply;

/** What a path answers, by method. */
type Endpoint = Readonly<Record<string, Answer>>;

const ENDPOINTS = new Map<string, Endpoint>([
  ...TOKEN_PATHS.map((path) => [path, { POST: token }] as const),
  ['/ims/validate_token/v1', { POST: validate }],
  ['/ims/invalidate_token/v2', { POST: invalidate }],
  ['/ims/organizations/v6', { GET: organizations }],
  ['/ims/keys', { GET: keys }],
  ['/ims/.well-known/openid-configuration', { GET: openIdConfiguration }],
  ['/.well-known/openid-configuration', { GET: openIdConfiguration }],
  ['/.well-known/oauth-authorization-server', { GET: openIdConfiguration }],
  ['/ims/exchange/jwt', { POST: exchangeJwt }],
]);

/** An answer of an API behind the gateway, which identifies every request. */
const identified =
  (answer: (state: ImsState, request: RecordedRequest, captured: readonly string[]) => Reply): Answer =>
  (state, request, _override, captured) => {
    const reply = answer(state, request, captured);
    return { ...reply, headers: { [REQUEST_ID]: randomUUID(), ...reply.headers } };
  };

const SECRETS = '/console/organizations/([^/]+)/credentials/([^/]+)/secrets';
const ENDPOINTS_WITH_PARAMETERS: readonly (readonly [RegExp, Endpoint])[] = [
  [new RegExp(`^${SECRETS}$`), { GET: identified(clientSecrets), POST: identified(addSecret) }],
  [new RegExp(`^${SECRETS}/([^/]+)$`), { DELETE: identified(deleteSecret) }],
  [/^\/console\/clients\/([^/]+)\/credential$/, { GET: identified(credentialOfClient) }],
  [/^\/gateway(?:\/|$)/, { GET: identified(gateway) }],
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
  const answers = Object.hasOwn(endpoint, request.method) ? endpoint[request.method] : undefined;
  if (answers === undefined) {
    return json(405, { error: 'method_not_allowed' }, { allow: Object.keys(endpoint).join(', ') });
  }
  return answers(state, request, override, captured);
}
