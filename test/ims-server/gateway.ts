import { bearer, clientOf, header, lookUp } from './identity.ts';
import { json, type Reply } from './replies.ts';
import type { ImsState } from './state.ts';
import type { Client, IssuedToken, RecordedRequest } from './types.ts';

/** What the body of every API behind the gateway holds: the product must never show it. */
export const GATEWAY_BODY = 'what-the-probed-api-keeps-to-itself';

/** The errors of Adobe's API gateway by their code. The first three digits are the HTTP status. */
const ERRORS = {
  '400003': 'Missing header',
  '401013': 'Oauth token is not valid',
  '403000': 'Api Key is required',
  '403003': 'Api Key is invalid',
  '403010': 'Oauth token is missing.',
  '403025': 'Profile is not valid',
  '429050': 'Too many requests',
} as const;

/** An error in the shape of the API gateway. */
export function gatewayError(
  code: keyof typeof ERRORS,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return json(Number(code.slice(0, 3)), { error_code: code, message: ERRORS[code] }, headers);
}

/** Who a request comes from, once its token and its API key are found to be right. */
export interface Admitted {
  readonly client: Client;
  readonly token: IssuedToken;
}

/** The check of token and API key that the gateway makes for every API, the Developer Console's included. */
export function admit(state: ImsState, request: RecordedRequest): Admitted | Reply {
  const token = bearer(request);
  if (token === undefined) return gatewayError('403010');
  const found = lookUp(state, token);
  if (typeof found === 'string') return gatewayError('401013');
  const apiKey = header(request, 'x-api-key');
  if (apiKey === undefined) return gatewayError('403000');
  const client = clientOf(state, apiKey);
  if (client === undefined || found.clientId !== apiKey) return gatewayError('403003');
  return { client, token: found };
}

/** `GET /gateway/…`: any API of Adobe that a credential is tried on. Its path decides nothing. */
export function gateway(state: ImsState, request: RecordedRequest): Reply {
  const admitted = admit(state, request);
  if ('status' in admitted) return admitted;
  const { client } = admitted;
  if (client.subscribed === false) return gatewayError('403003');
  if (client.gatewayRetryAfter !== undefined) {
    return gatewayError('429050', { 'retry-after': String(client.gatewayRetryAfter) });
  }
  if (client.requiresOrgHeader === true) {
    const organization = header(request, 'x-gw-ims-org-id');
    if (organization === undefined) return gatewayError('400003');
    if (organization !== client.orgId) return gatewayError('403025');
  }
  if (client.productProfile === false) return gatewayError('403025');
  return json(200, { items: [{ id: 1, name: GATEWAY_BODY, path: request.path }], total: 1 });
}
