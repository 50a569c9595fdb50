import { FormData } from 'undici';
import { describe, expect, test } from 'vitest';
import { GOOD_REQUEST, open } from './fixtures.ts';
import { EXAMPLE_CLIENT } from './index.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the token endpoint', () => {
  test('answers a good request with a bearer token and its lifetime in seconds', async () => {
    const { ims, token } = await open();
    const answer = await token();
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      access_token: ims.issued[0]?.token,
      token_type: 'bearer',
      expires_in: 86_399,
    });
    expect(answer.headers['x-debug-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('serves v2 as it serves v3', async () => {
    const { post } = await open();
    expect((await post('/ims/token/v2', GOOD_REQUEST)).status).toBe(200);
  });

  test('takes all parameters from the query as well', async () => {
    const { send, ims } = await open();
    const { client_id: id, ...rest } = GOOD_REQUEST;
    const body = new URLSearchParams(rest).toString();
    const mixed = await send(`/ims/token/v3?client_id=${id}`, { method: 'POST', headers: FORM, body });
    const query = await send(`/ims/token/v3?${new URLSearchParams(GOOD_REQUEST)}`, { method: 'POST' });
    expect([mixed.status, query.status]).toEqual([200, 200]);
    expect(ims.requests[0]?.query.client_id).toBe(id);
    expect(ims.requests[0]?.fields.client_id).toBeUndefined();
  });

  test('takes client id and secret as HTTP Basic authentication as well', async () => {
    const { send } = await open();
    const { client_id: id, client_secret: secret, ...rest } = GOOD_REQUEST;
    const ask = async (pair: string): Promise<number> => {
      const headers = { ...FORM, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
      const body = new URLSearchParams(rest).toString();
      return (await send('/ims/token/v3', { method: 'POST', headers, body })).status;
    };
    expect(await ask(`${id}:${secret}`)).toBe(200);
    expect(await ask(`${id}:wrong`)).toBe(400);
  });

  test('takes a multipart form', async () => {
    const { send, ims } = await open();
    const body = new FormData();
    for (const [name, value] of Object.entries(GOOD_REQUEST)) body.append(name, value);
    expect((await send('/ims/token/v3', { method: 'POST', body })).status).toBe(200);
    expect(ims.requests[0]?.fields).toEqual(GOOD_REQUEST);
  });

  test('accepts either secret of a credential and records which one was used', async () => {
    const { ims, token } = await open();
    for (const secret of EXAMPLE_CLIENT.clientSecrets) await token({ client_secret: secret });
    expect(ims.issued.map(({ secretIndex }) => secretIndex)).toEqual([0, 1]);
  });

  test('accepts spaces after the commas and grants each scope once', async () => {
    const { ims, token } = await open();
    await token({ scope: 'openid, AdobeID ,openid' });
    expect(ims.issued[0]?.scopes).toEqual(['openid', 'AdobeID']);
  });

  test('records every request as it arrived', async () => {
    const { ims, token } = await open({ now: () => 1_700_000_000_000 });
    await token({ client_id: undefined });
    expect(ims.requests).toMatchObject([
      { method: 'POST', path: '/ims/token/v3', fields: { scope: 'openid,AdobeID' }, at: 1_700_000_000_000 },
    ]);
    expect(ims.requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(ims.requests[0]?.body).toContain('scope=openid%2CAdobeID');
  });

  test('limits the tokens of one client per window and says when to come back', async () => {
    let now = 1_700_000_000_000;
    const { token } = await open({ throttleAfter: 2, throttleWindowMs: 30_000, now: () => now });
    await token();
    now += 10_000;
    await token();
    const third = await token();
    expect([third.status, third.headers['retry-after']]).toEqual([429, '20']);
    now += 20_000;
    expect((await token()).status).toBe(200);
  });

  test('throttles one client without the other', async () => {
    const other = { ...EXAMPLE_CLIENT, clientId: 'f'.repeat(32) };
    const { token } = await open({ clients: [EXAMPLE_CLIENT, other], throttleAfter: 1 });
    await token();
    expect((await token({ client_id: other.clientId })).status).toBe(200);
  });

  test('accepts the organisation of the credential and refuses another one', async () => {
    const { token } = await open({ clients: [{ ...EXAMPLE_CLIENT, orgId: 'A1@AdobeOrg' }] });
    expect((await token({ org_id: 'A1@AdobeOrg' })).status).toBe(200);
    expect((await token({ org_id: 'B2@AdobeOrg' })).json).toMatchObject({ error: 'invalid_request' });
  });
});

const JWT_CLIENT = { ...EXAMPLE_CLIENT, clientId: 'a'.repeat(32), flow: 'jwt' } as const;
const WRONG = 'wrong';

/** Each row breaks everything after the parameter it is about, so that the order of the checks shows. */
const ERRORS: [
  what: string,
  changes: Record<string, string | undefined>,
  error: string,
  description?: string,
][] = [
  ['no grant type', { grant_type: undefined, client_id: WRONG }, 'invalid_request'],
  ['another grant type', { grant_type: 'password', client_id: WRONG }, 'unsupported_grant_type'],
  ['no client id', { client_id: undefined, client_secret: WRONG }, 'invalid_request'],
  [
    'an unknown client id',
    { client_id: WRONG, client_secret: WRONG },
    'invalid_client',
    'invalid client_id parameter',
  ],
  ['a JWT credential', { client_id: JWT_CLIENT.clientId, client_secret: WRONG }, 'unauthorized_client'],
  ['no secret', { client_secret: undefined, scope: WRONG }, 'invalid_request'],
  [
    'a wrong secret',
    { client_secret: WRONG, scope: WRONG },
    'invalid_client',
    'invalid client_secret parameter',
  ],
  ['a scope that is not granted', { scope: 'openid,ent_user_sdk' }, 'invalid_scope'],
  ['scopes separated by spaces', { scope: 'openid AdobeID' }, 'invalid_scope'],
  ['the misspelling "scopes"', { scope: undefined, scopes: 'openid' }, 'invalid_scope'],
  ['an empty scope', { scope: '' }, 'invalid_scope'],
];

describe('the token endpoint refuses', () => {
  test.each(ERRORS)('%s', async (_what, changes, error, description) => {
    const { token, ims } = await open({ clients: [EXAMPLE_CLIENT, JWT_CLIENT] });
    const answer = await token(changes);
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ error, ...(description ? { error_description: description } : {}) });
    expect(answer.headers['x-debug-id']).toBeTruthy();
    expect(ims.issued).toEqual([]);
  });

  test('a JSON body', async () => {
    const { send } = await open();
    const answer = await send('/ims/token/v3', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(GOOD_REQUEST),
    });
    expect([answer.status, answer.json]).toMatchObject([400, { error: 'invalid_request' }]);
  });

  test('a multipart body that is none', async () => {
    const { send } = await open();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await send('/ims/token/v3', { method: 'POST', headers, body: 'nothing' });
    expect(answer.json).toMatchObject({ error: 'invalid_request' });
  });

  test('another method and an unknown path', async () => {
    const { get } = await open();
    expect((await get('/ims/token/v3')).status).toBe(405);
    expect((await get('/ims/token/v9')).status).toBe(404);
  });
});
