import { describe, expect, test } from 'vitest';
import { type Answer, type Opened, open } from './fixtures.ts';
import { type Client, EXAMPLE_CLIENT, type ImsServerOptions } from './index.ts';

const READ = ['openid', 'adobeio_api', 'read_client_secret'];
const ALL = [...READ, 'manage_client_secrets'];
const [FIRST = ''] = EXAMPLE_CLIENT.clientSecrets;
const NOW = Date.UTC(2026, 0, 1, 12, 0, 0, 345);
const CLIENT: Client = {
  clientId: EXAMPLE_CLIENT.clientId,
  clientSecrets: [FIRST],
  scopes: ALL,
  consoleOrgId: '1234567',
  consoleCredentialId: '42',
};
const NEIGHBOUR: Client = { ...CLIENT, clientId: 'b'.repeat(32), consoleCredentialId: '43' };
const SECRETS = '/console/organizations/1234567/credentials/42/secrets';

type Listed = {
  uuid: string;
  created_at: string;
  secret_usages: { last_used_at: string; grant_type: string }[] | null;
};

/** A server with one secret of the client, and what tests do with it. */
async function opened(options: ImsServerOptions = {}) {
  const server = await open({ clients: [CLIENT, NEIGHBOUR], now: () => NOW, ...options });
  const headers = await headersOf(server);
  const of = (value: string | undefined) => server.token({ client_secret: value, scope: ALL.join() });
  return {
    ...server,
    headers,
    works: async (value: string | undefined) => (await of(value)).status === 200,
    add: () => server.send(SECRETS, { method: 'POST', headers }),
    remove: (uuid: string) => server.send(`${SECRETS}/${uuid}`, { method: 'DELETE', headers }),
    list: async () => {
      const { json } = await server.get(SECRETS, headers);
      return (json as { client_secrets: Listed[] }).client_secrets;
    },
  };
}

async function headersOf(server: Opened, scopes: readonly string[] = ALL, client = CLIENT) {
  const { json } = await server.token({
    client_id: client.clientId,
    client_secret: FIRST,
    scope: scopes.join(),
  });
  return { authorization: `Bearer ${json?.access_token}`, 'x-api-key': client.clientId };
}

const valueIn = ({ json }: Answer): string => String((json as Record<string, unknown>)['client_secret']);
const uuidIn = ({ json }: Answer): string => String((json as Record<string, unknown>)['uuid']);

describe('a POST to the client secrets', () => {
  test('answers a new one as Adobe documents it', async () => {
    const answer = await (await opened()).add();
    expect([answer.status, answer.json]).toEqual([
      201,
      {
        expires_at: 'PERMANENT',
        expires_at_str: 'PERMANENT',
        client_secret: expect.stringMatching(/^p8e-[\w-]{32}$/),
        created_at: String(NOW - 345),
        created_at_str: 'Thu, Jan 1 2026 12:00:00.000 UTC',
        uuid: expect.stringMatching(/^11ee[0-9a-f]{28}$/),
        secret_usages: null,
      },
    ]);
    expect(Object.keys(answer.json ?? {})).toEqual([
      'expires_at',
      'expires_at_str',
      'client_secret',
      'created_at',
      'created_at_str',
      'uuid',
      'secret_usages',
    ]);
  });

  test('makes one that works at once, beside the other, and is listed without its value', async () => {
    const { add, works, list, get, headers } = await opened();
    const made = await add();
    expect([await works(valueIn(made)), await works(FIRST)]).toEqual([true, true]);
    expect((await list()).map(({ uuid }) => uuid).indexOf(uuidIn(made))).toBe(1);
    expect((await get(SECRETS, headers)).text).not.toContain(valueIn(made));
  });

  test('is refused for a third, which changes nothing', async () => {
    const { add, list } = await opened();
    await add();
    const before = await list();
    expect((await add()).status).toBe(403);
    expect(await list()).toEqual(before);
  });

  test('never gives a value or an id twice', async () => {
    const { add, remove } = await opened();
    const made: Answer[] = [];
    for (let round = 0; round < 3; round++) {
      const answer = await add();
      made.push(answer);
      await remove(uuidIn(answer));
    }
    expect(new Set(made.map(valueIn)).size).toBe(3);
    expect(new Set(made.map(uuidIn)).size).toBe(3);
  });

  test('can give one that works later', async () => {
    const { add, works, list, ims } = await opened({ propagationMs: 1_000 });
    const value = valueIn(await add());
    ims.advance(999);
    expect([await works(value), (await list()).length]).toEqual([false, 2]);
    ims.advance(1);
    expect(await works(value)).toBe(true);
  });
});

describe('a DELETE of a client secret', () => {
  test('answers 204 without a body, and 404 from then on', async () => {
    const { add, remove } = await opened();
    const uuid = uuidIn(await add());
    const answers = [await remove(uuid), await remove(uuid), await remove('f'.repeat(32))];
    expect(answers.map(({ status, text }) => [status, text === ''])).toEqual([
      [204, true],
      [404, false],
      [404, false],
    ]);
  });

  test('ends it for tokens and in the list, and leaves the other one', async () => {
    const { add, remove, works, list } = await opened();
    const made = await add();
    const old = (await list())[0]?.uuid ?? '';
    await remove(old);
    expect([await works(FIRST), await works(valueIn(made))]).toEqual([false, true]);
    expect((await list()).map(({ uuid }) => uuid)).toEqual([uuidIn(made)]);
  });

  test('of the last one is an outage, which a test can see', async () => {
    const { remove, list, works } = await opened();
    await remove((await list())[0]?.uuid ?? '');
    expect([await list(), await works(FIRST)]).toEqual([[], false]);
  });
});

describe.each(['POST', 'DELETE'] as const)('a %s', (method) => {
  const path = method === 'POST' ? SECRETS : `${SECRETS}/${'a'.repeat(32)}`;

  test.each(ALL.slice(1))('needs the scope %s', async (scope) => {
    const server = await opened();
    const headers = await headersOf(
      server,
      ALL.filter((name) => name !== scope),
    );
    expect((await server.send(path, { method, headers })).status).toBe(403);
    expect(server.ims.developerConsole.secrets(CLIENT.clientId)).toHaveLength(1);
  });

  test.each([
    ['no token', { authorization: '' }, 403, '403010'],
    ['an unknown token', { authorization: 'Bearer unknown' }, 401, '401013'],
    ['no API key', { 'x-api-key': '' }, 403, '403000'],
    ['the API key of another client', { 'x-api-key': NEIGHBOUR.clientId }, 403, '403003'],
  ])('with %s is refused as the API gateway does', async (_what, changes, status, code) => {
    const { send, headers } = await opened();
    const answer = await send(path, { method, headers: { ...headers, ...changes } });
    expect([answer.status, answer.json]).toMatchObject([status, { error_code: code }]);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('from a project without the I/O Management API is refused as the API gateway does', async () => {
    const { send, headers } = await opened({ clients: [{ ...CLIENT, ioManagementApi: false }] });
    expect((await send(path, { method, headers })).json).toMatchObject({ error_code: '403003' });
  });

  test('for a credential that is not there is 404, for that of another client 403', async () => {
    const server = await opened();
    const { send, headers } = server;
    for (const unknown of [path.replace('/42/', '/44/'), path.replace('1234567', '7654321')])
      expect((await send(unknown, { method, headers })).status).toBe(404);
    const others = await headersOf(server, ALL, NEIGHBOUR);
    expect((await send(path, { method, headers: others })).status).toBe(403);
  });
});

describe('the last use of a client secret', () => {
  const grantType = 'client_credentials';
  const usages = [
    { grantType, lastUsedAt: NOW - 5_000 },
    { grantType: 'jwt_exchange', lastUsedAt: NOW - 9_000 },
  ];
  const used = (...times: [string, number][]) =>
    times.map(([grant, at]) => ({ last_used_at: String(at), grant_type: grant }));

  test('moves with each token that it gets, by its grant', async () => {
    const client: Client = { ...CLIENT, secretsInventory: [{ createdAt: NOW - 1e6, uuid: 'u1', usages }] };
    const { add, list, works, ims } = await opened({ clients: [client] });
    const made = valueIn(await add());
    expect((await list()).map(({ secret_usages }) => secret_usages)).toEqual([
      used([grantType, NOW], ['jwt_exchange', NOW - 9_000]),
      null,
    ]);
    ims.advance(60_000);
    await works(made);
    expect((await list()).map(({ secret_usages }) => secret_usages)).toEqual([
      used([grantType, NOW], ['jwt_exchange', NOW - 9_000]),
      used([grantType, NOW + 60_000]),
    ]);
  });

  test('does not move with a refusal', async () => {
    const { add, list, token } = await opened();
    const made = valueIn(await add());
    await token({ client_secret: made, scope: 'not_granted' });
    expect((await list())[1]?.secret_usages).toBeNull();
  });

  test('can be listed late', async () => {
    const { list, works, ims } = await opened({ usageLatencyMs: 10_000 });
    const last = async () => (await list())[0]?.secret_usages;
    ims.advance(9_999);
    await works(FIRST);
    expect(await last()).toBeNull();
    ims.advance(1);
    expect(await last()).toEqual(used([grantType, NOW]));
    ims.advance(9_999);
    expect(await last()).toEqual(used([grantType, NOW + 9_999]));
  });
});

describe('a person in the Developer Console', () => {
  test('sees the values, adds a client secret and deletes one', async () => {
    const { ims, works, list } = await opened();
    const { developerConsole } = ims;
    const { clientId } = CLIENT;
    const made = developerConsole.addSecret(clientId);
    expect(developerConsole.secrets(clientId)).toMatchObject([{ value: FIRST }, made]);
    expect(await works(made.value)).toBe(true);
    developerConsole.deleteSecret(clientId, made.uuid);
    expect([await works(made.value), (await list()).length]).toEqual([false, 1]);
  });

  test('can do no more than Adobe allows', async () => {
    const { developerConsole } = (await opened()).ims;
    developerConsole.addSecret(CLIENT.clientId);
    expect(() => developerConsole.addSecret(CLIENT.clientId)).toThrow('two');
    expect(() => developerConsole.deleteSecret(CLIENT.clientId, 'none')).toThrow('none');
    expect(() => developerConsole.secrets('nobody')).toThrow('nobody');
  });
});

test('a place in the list without a value is nobody’s, and a value without a place is not listed', async () => {
  const place = { createdAt: NOW - 1_000, uuid: 'u1' };
  const unknown: Client = { ...CLIENT, secretsInventory: [place, { ...place, uuid: 'u2' }] };
  const one = await opened({ clients: [unknown] });
  expect(one.ims.developerConsole.secrets(CLIENT.clientId)).toMatchObject([
    { uuid: 'u1', value: FIRST },
    { uuid: 'u2', value: undefined },
  ]);
  const unlisted: Client = { ...CLIENT, clientSecrets: [FIRST, 'unlisted'], secretsInventory: [place] };
  const two = await opened({ clients: [unlisted] });
  expect([await two.works('unlisted'), (await two.list()).map(({ uuid }) => uuid)]).toEqual([true, ['u1']]);
});

test('a token says which client secret it was given for', async () => {
  const { add, works, ims } = await opened();
  const made = await add();
  await works(valueIn(made));
  expect(ims.issued.at(-1)).toMatchObject({ secretIndex: 1, secretUuid: uuidIn(made) });
});

test('the clock of the server moves with its own and with what a test adds', async () => {
  let now = NOW;
  const { ims, token } = await open({ clients: [CLIENT], now: () => now });
  ims.advance(1_000);
  now += 500;
  await token({ client_secret: FIRST, scope: ALL.join() });
  expect(ims.issued[0]?.createdAt).toBe(NOW + 1_500);
});
