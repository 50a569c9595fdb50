import type { ClientSecrets } from './client-secrets.ts';
import { admit, gatewayError } from './gateway.ts';
import { clientOf, secretsOf } from './identity.ts';
import { json, type Reply } from './replies.ts';
import type { ImsState } from './state.ts';
import type { Client, ListedSecret, RecordedRequest } from './types.ts';

/* The part of the Developer Console API that is about credentials and their client secrets. */

/** The scopes that the documentation names for the client secrets. */
const READ_SCOPES = ['adobeio_api', 'read_client_secret'];
const CHANGE_SCOPES = [...READ_SCOPES, 'manage_client_secrets'];

const forbidden = (): Reply => json(403, { message: 'Forbidden' });
const notFound = (): Reply => json(404, { message: 'Not Found' });

/** The client a request may act for, or why it may not. */
function permitted(state: ImsState, request: RecordedRequest, scopes: readonly string[]): Client | Reply {
  const admitted = admit(state, request);
  if ('status' in admitted) return admitted;
  const { client, token } = admitted;
  if (client.ioManagementApi === false) return gatewayError('403003');
  return scopes.every((scope) => token.scopes.includes(scope)) ? client : forbidden();
}

/** A time as the API writes it for people: `Tue, May 2 2023 05:36:17.000 UTC`. */
function written(time: number): string {
  const [weekday = '', day = '', month = '', year = ''] = new Date(time).toUTCString().split(/,? /);
  return `${weekday}, ${month} ${Number(day)} ${year} ${new Date(time).toISOString().slice(11, 23)} UTC`;
}

/** A client secret without its value, as every answer has it. */
function described({ uuid, createdAt, usages = [] }: ListedSecret): Record<string, unknown> {
  return {
    expires_at: 'PERMANENT',
    expires_at_str: 'PERMANENT',
    created_at: String(createdAt),
    created_at_str: written(createdAt),
    uuid,
    secret_usages:
      usages.length === 0
        ? null
        : usages.map(({ grantType, lastUsedAt }) => ({
            last_used_at: String(lastUsedAt),
            grant_type: grantType,
          })),
  };
}

/** The credential in a path, for a caller of its organization. */
function ownerOf(
  state: ImsState,
  caller: Client,
  [orgId, credentialId]: readonly string[],
): Client | undefined {
  if (orgId === undefined || orgId !== caller.consoleOrgId) return undefined;
  return state.clients.find(
    (client) => client.consoleOrgId === orgId && client.consoleCredentialId === credentialId,
  );
}

/** `GET /console/organizations/{orgId}/credentials/{credentialId}/secrets`: never the values. */
export function clientSecrets(state: ImsState, request: RecordedRequest, path: readonly string[]): Reply {
  const caller = permitted(state, request, READ_SCOPES);
  if ('status' in caller) return caller;
  const owner = ownerOf(state, caller, path);
  if (owner === undefined) return notFound();
  const secrets = secretsOf(state, owner.clientId).list();
  return json(200, { client_id: owner.clientId, client_secrets: secrets.map(described) });
}

/** The client secrets that a request may change, or why it may not. */
function changeable(
  state: ImsState,
  request: RecordedRequest,
  path: readonly string[],
): { secrets: ClientSecrets } | Reply {
  const caller = permitted(state, request, CHANGE_SCOPES);
  if ('status' in caller) return caller;
  const owner = ownerOf(state, caller, path);
  if (owner === undefined) return notFound();
  return owner === caller ? { secrets: secretsOf(state, owner.clientId) } : forbidden();
}

/** `POST /console/organizations/{orgId}/credentials/{credentialId}/secrets`: the only answer with a value. */
export function addSecret(state: ImsState, request: RecordedRequest, path: readonly string[]): Reply {
  const change = changeable(state, request, path);
  if ('status' in change) return change;
  const made = change.secrets.add();
  if (made === undefined) return forbidden();
  const { expires_at, expires_at_str, ...rest } = described(made);
  return json(201, { expires_at, expires_at_str, client_secret: made.value, ...rest });
}

/** `DELETE /console/organizations/{orgId}/credentials/{credentialId}/secrets/{uuid}`: no body. */
export function deleteSecret(state: ImsState, request: RecordedRequest, path: readonly string[]): Reply {
  const change = changeable(state, request, path);
  if ('status' in change) return change;
  return change.secrets.remove(path[2] ?? '') ? { status: 204, headers: {}, body: '' } : notFound();
}

/** `GET /console/clients/{clientId}/credential`: where the Console keeps a client. */
export function credentialOfClient(
  state: ImsState,
  request: RecordedRequest,
  [clientId]: readonly string[],
): Reply {
  const caller = permitted(state, request, READ_SCOPES);
  if ('status' in caller) return caller;
  if (caller.lookUp === false) return forbidden();
  const client = clientOf(state, clientId);
  const { consoleOrgId, consoleCredentialId } = client ?? {};
  if (client === undefined || consoleOrgId === undefined || consoleCredentialId === undefined)
    return notFound();
  if (consoleOrgId !== caller.consoleOrgId) return notFound();
  return json(200, {
    org_id: consoleOrgId,
    org_code: client.orgId,
    project_id: `4566${consoleCredentialId}1`,
    workspace_id: `4566${consoleCredentialId}2`,
    credential_id: consoleCredentialId,
    client_id: client.clientId,
    flow_type: client.flow === 'jwt' ? 'entp' : 'oauth_server_to_server',
    credential_type: client.flow === 'jwt' ? 'service' : 'oauth_server_to_server',
    services: ['AdobeIOManagementAPISDK'],
  });
}
