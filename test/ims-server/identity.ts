import type { ClientSecrets } from './client-secrets.ts';
import type { ImsState } from './state.ts';
import type { Client, IssuedToken, Parameters, RecordedRequest } from './types.ts';

/** Client id and secret as HTTP Basic authentication, form-encoded before (RFC 6749, section 2.3.1). */
function basic(request: RecordedRequest): Parameters {
  const [, encoded] = /^Basic +(\S+)$/i.exec(header(request, 'authorization') ?? '') ?? [];
  if (encoded === undefined) return {};
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return Object.fromEntries(new URLSearchParams(`client_id=${id}&client_secret=${secret}`));
}

/** The parameters of a request, wherever they are. */
export const parametersOf = (request: RecordedRequest): Parameters => ({
  ...basic(request),
  ...request.query,
  ...request.fields,
});

/** A header that can be there once only. */
export function header(request: RecordedRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The access token of a request. */
export function bearer(request: RecordedRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header(request, 'authorization') ?? '')?.[1];
}

export function clientOf(state: ImsState, clientId: string | undefined): Client | undefined {
  return state.clients.find((known) => known.clientId === clientId);
}

/** The client secrets of a client as they are now. */
export function secretsOf(state: ImsState, clientId: string): ClientSecrets {
  const secrets = state.secrets.get(clientId);
  if (secrets === undefined) throw new Error(`The server has no client ${clientId}.`);
  return secrets;
}

/** Why a token does not count any more, or the token. Nothing about the reasons' wording is documented. */
export function lookUp(state: ImsState, token: string | undefined): IssuedToken | string {
  const issued = state.issued.find((known) => known.token === token);
  if (issued === undefined) return 'bad_signature';
  if (state.invalidated.has(issued.token)) return 'revoked';
  return issued.expiresAt <= state.now() ? 'token_expired' : issued;
}

/** The client a request names in a parameter or a header, or that its token was issued to. */
export function requestingClient(state: ImsState, request: RecordedRequest): Client | undefined {
  const named =
    parametersOf(request).client_id ?? header(request, 'x-api-key') ?? header(request, 'x-ims-clientid');
  if (named !== undefined) return clientOf(state, named);
  const token = bearer(request);
  return clientOf(state, state.issued.find((known) => known.token === token)?.clientId);
}
