import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type ConsoleIds,
  createClientSecret,
  deleteClientSecret,
  exchange,
  type ImsConnection,
  listClientSecrets,
  MANAGE_SECRETS_SCOPES,
  send,
} from '../../../src/ims/index.ts';
import {
  type Behaviour,
  type Client,
  type ImsServerOptions,
  startImsServer,
} from '../../ims-server/index.ts';
import { CLIENT_ID, SECRET_1 } from '../support.ts';

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);
const IDS: ConsoleIds = { organization: '1234567', credential: '42' };
const SECRETS = '/console/organizations/1234567/credentials/42/secrets';
const CLIENT: Client = {
  clientId: CLIENT_ID,
  clientSecrets: [SECRET_1],
  scopes: MANAGE_SECRETS_SCOPES,
  consoleOrgId: IDS.organization,
  consoleCredentialId: IDS.credential,
};

// The client of the actions, and a server on this machine. Only a behaviour that never answers waits for the time limit.
async function started(
  client: Partial<Client> = {},
  { timeoutMs = 30_000, ...options }: ImsServerOptions & { timeoutMs?: number } = {},
) {
  const ims = await startImsServer({
    tls: false,
    clients: [{ ...CLIENT, ...client }],
    now: () => NOW,
    ...options,
  });
  onTestFinished(() => ims.close());
  const connection: ImsConnection = {
    endpoint: { environment: 'production', origin: ims.url, host: new URL(ims.url).host },
    policy: { timeoutMs, retries: 1 },
    env: {},
    clock: { now: () => NOW, sleep: () => Promise.resolve(), random: () => 0.5 },
    send,
    onRetry: () => undefined,
  };
  const tokenOf = async (value: string, scopes: readonly string[] = MANAGE_SECRETS_SCOPES) => {
    const minted = await exchange({ clientId: CLIENT_ID, clientSecrets: [value], scopes }, connection);
    return minted.ok ? minted.value.token : minted.problem.cause;
  };
  const token = await tokenOf(SECRET_1);
  return {
    ims,
    tokenOf,
    create: (by = token) => createClientSecret(CLIENT_ID, IDS, by, connection),
    remove: (uuid: string) => deleteClientSecret(CLIENT_ID, IDS, uuid, token, connection),
    list: async () => {
      const listed = await listClientSecrets(CLIENT_ID, IDS, token, connection);
      return listed.ok ? listed.value : listed.problem.reason;
    },
    sentTo: (method: string) =>
      ims.requests.filter((request) => request.method === method && request.path.startsWith('/console'))
        .length,
    served: () => ims.developerConsole.secrets(CLIENT_ID),
  };
}

describe('a rotation by hand', () => {
  test('makes a client secret, gets a token with it, and deletes the old one', async () => {
    const { create, remove, list, tokenOf, served } = await started();
    const [old] = served();
    const created = await create();
    const [, made] = served();
    expect(created).toEqual({ ok: true, value: { value: made?.value, uuid: made?.uuid, createdAt: NOW } });
    expect(await tokenOf(made?.value ?? '')).toMatch(/^eyJ/);
    expect(await remove(old?.uuid ?? '')).toEqual({ ok: true, value: 'deleted' });
    expect(await remove(old?.uuid ?? '')).toEqual({ ok: true, value: 'gone' });
    expect(await tokenOf(SECRET_1)).toBe('wrong-client-secret');
    expect(await list()).toEqual([
      { uuid: made?.uuid, createdAt: NOW, uses: [{ grantType: 'client_credentials', lastUsedAt: NOW }] },
    ]);
  });

  test('reads the shorter answer of the specification as well', async () => {
    const { ims, create, served } = await started();
    ims.scriptFor(`POST ${SECRETS}`, {
      kind: 'change-json',
      status: 200,
      change: ({ expires_at, expires_at_str, client_secret }) => ({
        expires_at,
        expires_at_str,
        client_secret,
      }),
    });
    expect(await create()).toEqual({
      ok: true,
      value: { value: served()[1]?.value, uuid: undefined, createdAt: undefined },
    });
  });
});

const LOST: [string, Behaviour][] = [
  ['is lost with the connection', { kind: 'reset' }],
  ['never comes', { kind: 'hang' }],
  ['ends before it came', { kind: 'close-before-response' }],
  ['is cut', { kind: 'cut-mid-body' }],
  ['is a server error', { kind: 'error', status: 500 }],
  ['is that of a gateway that waited', { kind: 'html', status: 504 }],
  ['is of another shape', { kind: 'garbage-json', status: 201, body: '{"client_secret":' }],
];

describe('the answer to a POST', () => {
  test.each(LOST)('that %s leaves open whether there is a new secret', async (_case, behaviour) => {
    const timeoutMs = behaviour.kind === 'hang' ? 3_000 : 30_000;
    const { ims, create, list, sentTo } = await started({}, { timeoutMs });
    const problem = { reason: 'unavailable', arrived: 'maybe' };
    // The first one is lost before it takes effect, the second one after.
    if (behaviour.kind !== 'cut-mid-body') {
      ims.scriptFor(`POST ${SECRETS}`, behaviour);
      expect(await create()).toMatchObject({ ok: false, problem });
      expect([await list(), sentTo('POST')]).toMatchObject([{ length: 1 }, 1]);
    }
    const before = sentTo('POST');
    ims.scriptFor(`POST ${SECRETS}`, { kind: 'after-effect', instead: behaviour });
    expect(await create()).toMatchObject({ ok: false, problem });
    // A busy machine may take longer than the time limit of the request.
    await vi.waitFor(async () => expect(await list()).toHaveLength(2), { timeout: 30_000 });
    expect(sentTo('POST') - before).toBe(1);
  });

  test.each<[string, Behaviour, string]>([
    ['401', { kind: 'error', status: 401 }, 'not-permitted'],
    ['403', { kind: 'error', status: 403 }, 'not-permitted'],
    ['404', { kind: 'error', status: 404 }, 'not-found'],
    ['409', { kind: 'error', status: 409 }, 'unavailable'],
    ['429', { kind: 'throttle', retryAfter: 7 }, 'throttled'],
  ])('that is %s leaves nothing open', async (_case, behaviour, reason) => {
    const { ims, create, list, sentTo } = await started();
    ims.scriptFor(`POST ${SECRETS}`, behaviour);
    expect(await create()).toMatchObject({ ok: false, problem: { reason, arrived: 'no' } });
    expect([await list(), sentTo('POST')]).toMatchObject([{ length: 1 }, 1]);
  });

  test('for a third client secret names the limit', async () => {
    const { create, served } = await started();
    await create();
    expect(await create()).toMatchObject({
      problem: { reason: 'limit', arrived: 'no', evidence: { status: 403 } },
    });
    expect(served()).toHaveLength(2);
  });

  test('without the scope, or without the I/O Management API, tells the two apart', async () => {
    const { create, tokenOf } = await started();
    const problemOf = { reason: 'not-permitted', arrived: 'no' };
    expect(await create(await tokenOf(SECRET_1, ['adobeio_api', 'read_client_secret']))).toMatchObject({
      problem: { ...problemOf, gatewayCode: undefined },
    });
    const other = await started({ ioManagementApi: false });
    expect(await other.create()).toMatchObject({
      problem: {
        ...problemOf,
        gatewayCode: '403003',
        evidence: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    });
  });

  test('after the server went away was never sent', async () => {
    const { ims, create } = await started();
    await ims.close();
    expect(await create()).toMatchObject({
      problem: { reason: 'unavailable', arrived: 'no', evidence: { code: 'ECONNREFUSED' } },
    });
  });
});

describe('the answer to a DELETE', () => {
  test.each(LOST.filter(([, { kind }]) => !['hang', 'cut-mid-body', 'garbage-json'].includes(kind)))(
    'that %s is found out by the next attempt',
    async (_case, instead) => {
      const { ims, remove, served, sentTo } = await started();
      const { uuid } = ims.developerConsole.addSecret(CLIENT_ID);
      ims.scriptFor(`DELETE ${SECRETS}/${uuid}`, { kind: 'after-effect', instead });
      expect(await remove(uuid)).toEqual({ ok: true, value: 'gone' });
      expect([served().length, sentTo('DELETE')]).toEqual([1, 2]);
    },
  );

  test('that is cut is enough: only its status counts', async () => {
    const { ims, remove } = await started();
    const { uuid } = ims.developerConsole.addSecret(CLIENT_ID);
    ims.scriptFor(`DELETE ${SECRETS}/${uuid}`, {
      kind: 'after-effect',
      instead: { kind: 'huge', bytes: Number.POSITIVE_INFINITY },
    });
    expect(await remove(uuid)).toEqual({ ok: true, value: 'deleted' });
  });

  test('that is lost each time leaves open whether the secret is there', async () => {
    const { ims, remove } = await started();
    const { uuid } = ims.developerConsole.addSecret(CLIENT_ID);
    ims.alwaysFor(`DELETE ${SECRETS}/*`, { kind: 'reset' });
    expect(await remove(uuid)).toMatchObject({ problem: { reason: 'unavailable', arrived: 'maybe' } });
  });
});
