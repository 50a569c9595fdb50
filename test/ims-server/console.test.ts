import { describe, expect, test } from 'vitest';
import { type Opened, open } from './fixtures.ts';
import { type Client, EXAMPLE_CLIENT } from './index.ts';

const SCOPES = ['openid', 'adobeio_api', 'read_client_secret'];
const CLIENT: Client = {
  ...EXAMPLE_CLIENT,
  scopes: SCOPES,
  orgId: 'A1@AdobeOrg',
  consoleOrgId: '1234567',
  consoleCredentialId: '42',
};
const NEIGHBOUR: Client = { ...CLIENT, clientId: 'b'.repeat(32), consoleCredentialId: '43' };
const SECRETS = '/console/organizations/1234567/credentials/42/secrets';
const LOOK_UP = `/console/clients/${CLIENT.clientId}/credential`;

async function headersFor(
  opened: Opened,
  scopes: readonly string[] = SCOPES,
): Promise<Record<string, string>> {
  await opened.token({ scope: scopes.join() });
  const { token, clientId } = opened.ims.issued.at(-1)!;
  return { authorization: `Bearer ${token}`, 'x-api-key': clientId };
}

/** A server that knows these clients, and the headers of a request by the first. */
async function consoleOf(...clients: Client[]): Promise<{ opened: Opened; headers: Record<string, string> }> {
  const opened = await open({ clients });
  return { opened, headers: await headersFor(opened) };
}

describe('the client secrets of a credential', () => {
  test('are listed as Adobe documents it, without a value', async () => {
    const createdAt = Date.UTC(2023, 4, 2, 5, 36, 17);
    const client: Client = {
      ...CLIENT,
      secretsInventory: [
        { createdAt, uuid: 'u1', usages: [{ grantType: 'client_credentials', lastUsedAt: createdAt + 101 }] },
        { createdAt, uuid: 'u2' },
      ],
    };
    // The token for this request is a use of the first one, too.
    const opened = await open({ clients: [client], usageLatencyMs: Number.POSITIVE_INFINITY });
    const headers = await headersFor(opened);
    const answer = await opened.get(SECRETS, headers);
    const common = {
      expires_at: 'PERMANENT',
      expires_at_str: 'PERMANENT',
      created_at: '1683005777000',
      created_at_str: 'Tue, May 2 2023 05:36:17.000 UTC',
    };
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        client_id: CLIENT.clientId,
        client_secrets: [
          {
            ...common,
            uuid: 'u1',
            secret_usages: [{ last_used_at: '1683005777101', grant_type: 'client_credentials' }],
          },
          { ...common, uuid: 'u2', secret_usages: null },
        ],
      },
    ]);
  });

  test('are one for each that the client has, when no test says otherwise', async () => {
    const { opened, headers } = await consoleOf(CLIENT);
    const { text } = await opened.get(SECRETS, headers);
    const uuids = [...text.matchAll(/"uuid":"([0-9a-f]{32})"/g)].map(([, uuid]) => uuid);
    expect(new Set(uuids).size).toBe(2);
    for (const value of CLIENT.clientSecrets) expect(text).not.toContain(value);
  });

  test('of a credential of the same organization are those of that client', async () => {
    const { opened, headers } = await consoleOf(CLIENT, NEIGHBOUR);
    const answer = await opened.get(SECRETS.replace('/42/', '/43/'), headers);
    expect(answer.json).toMatchObject({ client_id: NEIGHBOUR.clientId });
  });

  test.each([
    ['organization', SECRETS.replace('1234567', '7654321')],
    ['credential', SECRETS.replace('/42/', '/44/')],
  ])('of an unknown %s are not found', async (_what, path) => {
    const { opened, headers } = await consoleOf(CLIENT);
    expect((await opened.get(path, headers)).status).toBe(404);
  });
});

describe('the look-up of a client', () => {
  test('gives the numbers that the Developer Console has for it', async () => {
    const { opened, headers } = await consoleOf(CLIENT);
    const answer = await opened.get(LOOK_UP, headers);
    expect([answer.status, answer.json]).toMatchObject([
      200,
      {
        org_id: '1234567',
        org_code: 'A1@AdobeOrg',
        project_id: expect.stringMatching(/^\d+$/),
        workspace_id: expect.stringMatching(/^\d+$/),
        credential_id: '42',
        client_id: CLIENT.clientId,
        flow_type: 'oauth_server_to_server',
        services: [expect.any(String)],
      },
    ]);
  });

  test('can be refused', async () => {
    const { opened, headers } = await consoleOf({ ...CLIENT, lookUp: false });
    expect((await opened.get(LOOK_UP, headers)).status).toBe(403);
    expect((await opened.get(SECRETS, headers)).status).toBe(200);
  });

  test('finds no unknown client and none of another organization', async () => {
    const { opened, headers } = await consoleOf(CLIENT, { ...NEIGHBOUR, consoleOrgId: '9' });
    expect((await opened.get('/console/clients/nobody/credential', headers)).status).toBe(404);
    expect((await opened.get(`/console/clients/${NEIGHBOUR.clientId}/credential`, headers)).status).toBe(404);
  });
});

describe.each([SECRETS, LOOK_UP])('%s', (path) => {
  test.each([
    ['no token', { authorization: undefined }, 403, '403010'],
    ['an unknown token', { authorization: 'Bearer unknown' }, 401, '401013'],
    ['no API key', { 'x-api-key': undefined }, 403, '403000'],
    ['an unknown API key', { 'x-api-key': 'unknown' }, 403, '403003'],
    ['the API key of another client', { 'x-api-key': NEIGHBOUR.clientId }, 403, '403003'],
  ])('refuses %s as the API gateway does', async (_what, changes, status, code) => {
    const { opened, headers } = await consoleOf(CLIENT, NEIGHBOUR);
    const given = Object.entries({ ...headers, ...changes }).filter(([, value]) => value !== undefined);
    const answer = await opened.get(path, Object.fromEntries(given) as Record<string, string>);
    expect([answer.status, answer.json]).toEqual([status, { error_code: code, message: expect.any(String) }]);
  });

  test('refuses a token that expired or was invalidated', async () => {
    let now = Date.UTC(2026, 0, 1);
    const opened = await open({ clients: [CLIENT], now: () => now });
    const first = await headersFor(opened);
    opened.ims.invalidated.add(opened.ims.issued[0]!.token);
    expect((await opened.get(path, first)).status).toBe(401);
    const second = await headersFor(opened);
    expect((await opened.get(path, second)).status).toBe(200);
    now += 86_400_000;
    expect((await opened.get(path, second)).status).toBe(401);
  });

  test.each([['adobeio_api'], ['read_client_secret']])('needs the scope %s', async (scope) => {
    const opened = await open({ clients: [CLIENT] });
    const headers = await headersFor(
      opened,
      SCOPES.filter((name) => name !== scope),
    );
    expect((await opened.get(path, headers)).status).toBe(403);
  });

  test('has no other methods than those of the documentation', async () => {
    const { opened, headers } = await consoleOf(CLIENT);
    const answer = await opened.send(path, { method: 'PUT', headers });
    expect([answer.status, answer.headers['allow']]).toEqual([405, path === SECRETS ? 'GET, POST' : 'GET']);
  });

  test('refuses a project without the I/O Management API as the API gateway does', async () => {
    const { opened, headers } = await consoleOf({ ...CLIENT, ioManagementApi: false });
    const answer = await opened.get(path, headers);
    expect([answer.status, answer.json]).toMatchObject([403, { error_code: '403003' }]);
  });

  test('names every request', async () => {
    const { opened, headers } = await consoleOf(CLIENT);
    const ids = [await opened.get(path, headers), await opened.get(path)].map(
      (answer) => answer.headers['x-request-id'],
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
