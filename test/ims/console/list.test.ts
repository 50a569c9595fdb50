import { describe, expect, test } from 'vitest';
import { lookUpConsoleIds } from '../../../src/ims/console/ids.ts';
import { listClientSecrets } from '../../../src/ims/console/list.ts';
import { routedConnection } from '../network.ts';
import { answer, CLIENT_ID, lost, NOW, tokenWith } from '../support.ts';

const TOKEN = tokenWith();
const IDS = { organization: '12345', credential: '678' };
const PATH = '/console/organizations/12345/credentials/678/secrets';
const DAY = 86_400_000;

const listed = (...secrets: object[]) => answer(200, { client_id: CLIENT_ID, client_secrets: secrets });
const secret = (uuid: string, createdAt: number, usages: object[] | null = null) => ({
  uuid,
  created_at: String(createdAt),
  created_at_str: 'Sat Nov 21 2026',
  expires_at: 'PERMANENT',
  secret_usages: usages,
});

describe('the client secrets of a credential', () => {
  test('are asked with the token and the client id as API key', async () => {
    const { connection, requests } = routedConnection({ [PATH]: listed() });
    expect(await listClientSecrets(CLIENT_ID, IDS, TOKEN, connection)).toEqual({ ok: true, value: [] });
    expect(requests[0]?.headers).toEqual({ authorization: `Bearer ${TOKEN}`, 'x-api-key': CLIENT_ID });
  });

  test('come the oldest first, their uses the latest first', async () => {
    const uses = [
      { grant_type: 'jwt_exchange', last_used_at: String(NOW - 9 * DAY) },
      { grant_type: 'client_credentials', last_used_at: String(NOW - DAY) },
    ];
    const { connection } = routedConnection({
      [PATH]: listed(secret('b', NOW - 2 * DAY), secret('a', NOW - 100 * DAY, uses)),
    });
    expect(await listClientSecrets(CLIENT_ID, IDS, TOKEN, connection)).toEqual({
      ok: true,
      value: [
        {
          uuid: 'a',
          createdAt: NOW - 100 * DAY,
          uses: [
            { grantType: 'client_credentials', lastUsedAt: NOW - DAY },
            { grantType: 'jwt_exchange', lastUsedAt: NOW - 9 * DAY },
          ],
        },
        { uuid: 'b', createdAt: NOW - 2 * DAY, uses: [] },
      ],
    });
  });

  test.each([
    ['401', answer(401, { error_code: '401013' }), 'not-permitted'],
    ['403', answer(403, { error_code: '403003', message: 'Api Key is invalid' }), 'not-permitted'],
    ['404', answer(404, {}), 'not-found'],
    ['429', answer(429, {}), 'throttled'],
    ['500', answer(500, ''), 'unavailable'],
    ['no JSON', answer(200, 'no'), 'unavailable'],
    ['a time in seconds', listed(secret('a', NOW / 1_000)), 'unavailable'],
    ['an uuid with a line break', listed(secret('a\n::error::', NOW)), 'unavailable'],
    ['a lost connection', lost(), 'unavailable'],
    [
      'a throttled request',
      { ok: false, problem: { cause: 'throttled', evidence: {}, retryable: false } },
      'throttled',
    ],
    ['another client', answer(200, { client_id: 'other', client_secrets: [] }), 'other-client'],
  ] as const)('%s is a problem with a name', async (_case, sent, reason) => {
    const { connection } = routedConnection({ [PATH]: sent });
    expect(await listClientSecrets(CLIENT_ID, IDS, TOKEN, connection)).toMatchObject({
      ok: false,
      problem: { reason },
    });
  });
});

describe('the Developer Console ids of a client', () => {
  const path = `/console/clients/${CLIENT_ID}/credential`;

  test('are looked up, as numbers or as texts', async () => {
    const { connection } = routedConnection({
      [path]: answer(200, { org_id: 12345, credential_id: '678', project_id: '9' }),
    });
    expect(await lookUpConsoleIds(CLIENT_ID, TOKEN, connection)).toEqual({
      ok: true,
      value: { ...IDS, project: '9' },
    });
  });

  test.each([undefined, 'a/b', 9e20, {}])(
    'are found without the project, whatever is there: %j',
    async (project) => {
      const { connection } = routedConnection({
        [path]: answer(200, { org_id: 12345, credential_id: '678', project_id: project }),
      });
      expect(await lookUpConsoleIds(CLIENT_ID, TOKEN, connection)).toEqual({ ok: true, value: IDS });
    },
  );

  test('that are no digits are none: they would go into an address', async () => {
    const { connection } = routedConnection({
      [path]: answer(200, { org_id: '1/../2', credential_id: '3' }),
    });
    expect(await lookUpConsoleIds(CLIENT_ID, TOKEN, connection)).toMatchObject({
      problem: { reason: 'unavailable' },
    });
  });
});
