import { createHash } from 'node:crypto';
import { admit } from './gateway.ts';
import { clientOf } from './identity.ts';
import { json, type Reply } from './replies.ts';
import type { ImsState } from './state.ts';
import type { Client, ListedSecret, RecordedRequest } from './types.ts';

/* The part of the Developer Console API that reads credentials. */

/** The scopes that the documentation names for it. */
const NEEDED_SCOPES = ['adobeio_api', 'read_client_secret'];
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

const forbidden = (): Reply => json(403, { message: 'Forbidden' });
const notFound = (): Reply => json(404, { message: 'Not Found' });

/** The client a request may act for, or why it may not. */
function permitted(state: ImsState, request: RecordedRequest): Client | Reply {
  const admitted = admit(state, request);
  if ('status' in admitted) return admitted;
  const { client, token } = admitted;
  return NEEDED_SCOPES.every((scope) => token.scopes.includes(scope)) ? client : forbidden();
}

/** A time as the API writes it for people: `Tue, May 2 2023 05:36:17.000 UTC`. */
function written(time: number): string {
  const [weekday = '', day = '', month = '', year = ''] = new Date(time).toUTCString().split(/,? /);
  return `${weekday}, ${month} ${Number(day)} ${year} ${new Date(time).toISOString().slice(11, 23)} UTC`;
}

/** 32 hex digits, always the same for one secret of one client. They hold nothing of its value. */
function uuidOf(clientId: string, index: number): string {
  return `11ee${createHash('sha256').update(`${clientId} ${index}`).digest('hex').slice(0, 28)}`;
}

function inventoryOf(state: ImsState, client: Client): readonly ListedSecret[] {
  if (client.secretsInventory !== undefined) return client.secretsInventory;
  const createdAt = state.startedAt - THIRTY_DAYS;
  return client.clientSecrets.map((_secret, index) => ({ createdAt, uuid: uuidOf(client.clientId, index) }));
}

/** `GET /console/organizations/{orgId}/credentials/{credentialId}/secrets`: never the values. */
export function clientSecrets(
  state: ImsState,
  request: RecordedRequest,
  [orgId, credentialId]: readonly string[],
): Reply {
  const caller = permitted(state, request);
  if ('status' in caller) return caller;
  if (orgId === undefined || orgId !== caller.consoleOrgId) return notFound();
  const owner = state.clients.find(
    (client) => client.consoleOrgId === orgId && client.consoleCredentialId === credentialId,
  );
  if (owner === undefined) return notFound();
  return json(200, {
    client_id: owner.clientId,
    client_secrets: inventoryOf(state, owner).map(({ createdAt, uuid, usages = [] }) => ({
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
    })),
  });
}

/** `GET /console/clients/{clientId}/credential`: where the Console keeps a client. */
export function credentialOfClient(
  state: ImsState,
  request: RecordedRequest,
  [clientId]: readonly string[],
): Reply {
  const caller = permitted(state, request);
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
