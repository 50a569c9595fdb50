import { FormData } from 'undici';
import { describe, expect, test } from 'vitest';
import { type Opened, open } from './fixtures.ts';
import { EXAMPLE_CLIENT } from './index.ts';

const VALIDATE = '/ims/validate_token/v1';
const INVALIDATE = '/ims/invalidate_token/v2';
const ID = EXAMPLE_CLIENT.clientId;
const [SECRET] = EXAMPLE_CLIENT.clientSecrets;

async function issue({ ims, token }: Opened): Promise<string> {
  await token();
  return ims.issued.at(-1)?.token ?? '';
}

describe('validation', () => {
  test('accepts a token as Bearer, and one in the form with the client id in a header', async () => {
    const opened = await open();
    const token = await issue(opened);
    const authorization = { authorization: `Bearer ${token}` };
    const form = { type: 'access_token', client_id: ID };
    expect((await opened.post(VALIDATE, form, authorization)).json).toEqual({ valid: true });
    const header = { 'x-ims-clientid': ID };
    expect((await opened.post(VALIDATE, { type: 'access_token', token }, header)).json).toEqual({
      valid: true,
    });
  });

  test('rejects an unknown, an expired, an invalidated and another client’s token', async () => {
    let now = 1_000;
    const other = { ...EXAMPLE_CLIENT, clientId: 'b'.repeat(32) };
    const opened = await open({ now: () => now, clients: [EXAMPLE_CLIENT, other] });
    const valid = async (token: string, id: string = ID): Promise<unknown> =>
      (await opened.post(VALIDATE, { type: 'access_token', client_id: id, token })).json;
    const token = await issue(opened);
    expect(await valid('unknown')).toMatchObject({ valid: false, reason: expect.any(String) });
    expect(await valid(token, other.clientId)).toMatchObject({ valid: false });
    now += 86_400_000;
    expect(await valid(token)).toMatchObject({ valid: false });
    const second = await issue(opened);
    opened.ims.invalidated.add(second);
    expect(await valid(second)).toMatchObject({ valid: false });
  });

  test('needs a known client and the token type', async () => {
    const { post } = await open();
    expect((await post(VALIDATE, { type: 'access_token', token: 'x' })).json).toMatchObject({
      error: 'invalid_client',
    });
    expect((await post(VALIDATE, { client_id: ID, token: 'x' })).json).toMatchObject({
      error: 'invalid_request',
    });
  });
});

describe('invalidation', () => {
  test('takes a token out of service with an empty answer, urlencoded or multipart', async () => {
    const opened = await open();
    const form = { token_type: 'access_token', cascading: 'all', client_id: ID, client_secret: SECRET };
    const first = await issue(opened);
    const answer = await opened.post(INVALIDATE, { ...form, token: first });
    expect([answer.status, answer.text]).toEqual([200, '']);
    const second = await issue(opened);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...form, token: second })) body.append(name, value);
    expect((await opened.send(INVALIDATE, { method: 'POST', body })).status).toBe(200);
    expect([...opened.ims.invalidated]).toEqual([first, second]);
  });

  test('takes a token out of service by itself, without the client secret', async () => {
    const opened = await open();
    const token = await issue(opened);
    expect((await opened.post(INVALIDATE, { client_id: ID, token })).status).toBe(200);
    expect([...opened.ims.invalidated]).toEqual([token]);
  });

  test('answers 200 for a token it does not know', async () => {
    const { ims, post } = await open();
    expect((await post(INVALIDATE, { client_id: ID, client_secret: SECRET, token: 'x' })).status).toBe(200);
    expect(ims.invalidated.size).toBe(0);
  });

  test.each([
    ['a wrong secret', { client_id: ID, client_secret: 'wrong', token: 'x' }, 'invalid_client'],
    ['an unknown client', { client_id: 'wrong', client_secret: SECRET, token: 'x' }, 'invalid_client'],
    ['no token', { client_id: ID, client_secret: SECRET }, 'invalid_request'],
  ])('refuses %s', async (_what, form, error) => {
    const { post } = await open();
    const answer = await post(INVALIDATE, form);
    expect([answer.status, answer.json]).toMatchObject([400, { error }]);
  });

  test('refuses a JSON body', async () => {
    const { send } = await open();
    const headers = { 'content-type': 'application/json' };
    expect((await send(INVALIDATE, { method: 'POST', headers, body: '{}' })).status).toBe(400);
  });
});

describe('organizations', () => {
  test('lists those of the token’s credential', async () => {
    const organizations = [{ orgName: 'Mine', orgRef: { ident: 'A1', authSrc: 'AdobeOrg' } }];
    const opened = await open({ clients: [{ ...EXAMPLE_CLIENT, organizations }] });
    const authorization = `Bearer ${await issue(opened)}`;
    expect((await opened.get('/ims/organizations/v6', { authorization })).json).toEqual(organizations);
  });

  test('makes one up from the organisation id', async () => {
    const opened = await open({ clients: [{ ...EXAMPLE_CLIENT, orgId: 'A1@AdobeOrg' }] });
    const authorization = `Bearer ${await issue(opened)}`;
    expect((await opened.get('/ims/organizations/v6', { authorization })).json).toMatchObject([
      { orgRef: { ident: 'A1', authSrc: 'AdobeOrg' } },
    ]);
  });

  test('needs a valid token', async () => {
    const { get } = await open();
    expect((await get('/ims/organizations/v6')).status).toBe(401);
    expect((await get('/ims/organizations/v6', { authorization: 'Bearer x' })).status).toBe(401);
  });
});

describe('discovery', () => {
  test.each([
    '/ims/.well-known/openid-configuration',
    '/.well-known/openid-configuration',
    '/.well-known/oauth-authorization-server',
  ])('is served at %s and does not name client_credentials', async (path) => {
    const { ims, get } = await open();
    const { json } = await get(path);
    expect(json).toMatchObject({
      issuer: ims.url,
      token_endpoint: `${ims.url}/ims/token/v3`,
      jwks_uri: `${ims.url}/ims/keys`,
    });
    expect(json?.grant_types_supported).not.toContain('client_credentials');
  });
});

describe('the JWT exchange after its end', () => {
  const JWT = { ...EXAMPLE_CLIENT, clientId: 'c'.repeat(32), flow: 'jwt' } as const;
  const FORM = { client_id: ID, client_secret: SECRET, jwt_token: 'a.b.c' };

  test.each([
    ['an unknown client', { client_id: 'wrong' }, 400, { error: 'invalid_client' }],
    ['a wrong secret', { client_secret: 'wrong' }, 401, { error: 'invalid_client' }],
    ['no JWT', { jwt_token: undefined }, 400, { error: 'invalid_token' }],
    ['no decodable JWT', { jwt_token: 'abc' }, 400, { error: 'invalid_token' }],
    [
      'a converted credential',
      {},
      500,
      { error: 'internal_error', error_description: 'Please try again later' },
    ],
    [
      'a credential whose certificate is gone',
      { client_id: JWT.clientId },
      400,
      { error: 'invalid_token', error_description: 'Could not match JWT signature to any of the bindings' },
    ],
  ])('refuses %s', async (_what, changes, status, body) => {
    const { post } = await open({ clients: [EXAMPLE_CLIENT, JWT] });
    const answer = await post('/ims/exchange/jwt', { ...FORM, ...changes });
    expect([answer.status, answer.json]).toEqual([status, body]);
  });
});
