import { describe, expect, test } from 'vitest';
import { overallMs } from '../../../src/ims/http/retry.ts';
import { exchange } from '../../../src/ims/token/exchange.ts';
import { invalidate } from '../../../src/ims/token/invalidate.ts';
import {
  answer,
  CLIENT_ID,
  fakeConnection,
  granted,
  lost,
  NOW,
  SCOPES,
  SECRET_1,
  SECRET_2,
  tokenWith,
} from '../support.ts';

const credential = { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES };
const both = { ...credential, clientSecrets: [SECRET_1, SECRET_2] };
const wrongSecret = answer(400, {
  error: 'invalid_client',
  error_description: 'invalid client_secret parameter',
});

describe('the exchange', () => {
  test('posts the documented form to token/v3, with the scopes as a comma list', async () => {
    const { connection, requests } = fakeConnection([granted()]);
    const result = await exchange(credential, connection);
    expect(requests.map(({ url, form }) => ({ url, form }))).toEqual([
      {
        url: 'https://ims-na1.adobelogin.com/ims/token/v3',
        form: {
          grant_type: 'client_credentials',
          client_id: CLIENT_ID,
          client_secret: SECRET_1,
          scope: 'openid,AdobeID,read_organizations',
        },
      },
    ]);
    expect(result).toMatchObject({ ok: true, value: { token: tokenWith(), secretIndex: 1, attempts: 1 } });
  });

  test('sends the organization only when there is one', async () => {
    const { connection, requests } = fakeConnection([granted()]);
    await exchange({ ...credential, orgId: 'A@AdobeOrg' }, connection);
    expect(requests[0]?.form?.['org_id']).toBe('A@AdobeOrg');
  });

  test('a refused credential is not tried again', async () => {
    const { connection, requests } = fakeConnection([answer(400, { error: 'invalid_scope' })]);
    expect(await exchange(credential, connection)).toEqual({
      ok: false,
      problem: { cause: 'scope-not-granted', evidence: { status: 400, error: 'invalid_scope' }, attempts: 1 },
    });
    expect(requests).toHaveLength(1);
  });

  test('the expiry is counted from when the answer came', async () => {
    const opaque = granted('opaque-token', { expires_in: 100 });
    const { connection } = fakeConnection([answer(503, '', { 'retry-after': '10' }), opaque]);
    const result = await exchange(credential, connection);
    expect(result.ok && result.value.expiresAt).toBe(NOW + 10_000 + 100_000);
  });
});

describe('two client secrets', () => {
  test('the second is not sent where the first one works', async () => {
    const { connection, requests } = fakeConnection([granted()]);
    expect(await exchange(both, connection)).toMatchObject({ ok: true, value: { secretIndex: 1 } });
    expect(requests).toHaveLength(1);
  });

  test('the second is tried when IMS refuses the first as a secret, and the result says so', async () => {
    const { connection, requests } = fakeConnection([wrongSecret, granted()]);
    expect(await exchange(both, connection)).toMatchObject({
      ok: true,
      value: { secretIndex: 2, attempts: 2 },
    });
    expect(requests.map(({ form }) => form?.['client_secret'])).toEqual([SECRET_1, SECRET_2]);
  });

  test('a refusal that does not say which of the two it means counts as one of the secret', async () => {
    const { connection } = fakeConnection([answer(401, { error: 'invalid_client' }), granted()]);
    expect(await exchange(both, connection)).toMatchObject({ ok: true, value: { secretIndex: 2 } });
  });

  test.each([
    [answer(400, { error: 'invalid_client', error_description: 'invalid client_id parameter' })],
    [answer(400, { error: 'invalid_scope' })],
    [answer(400, { error: 'unauthorized_client' })],
    [answer(200, '')],
    [lost('tls', false)],
  ])('the second is not sent for another failure', async (outcome) => {
    const { connection, requests } = fakeConnection([outcome]);
    expect((await exchange(both, connection)).ok).toBe(false);
    expect(requests).toHaveLength(1);
  });

  test('when both are refused, the failure says that both were', async () => {
    const { connection } = fakeConnection([wrongSecret]);
    expect(await exchange(both, connection)).toMatchObject({
      problem: {
        cause: 'wrong-client-secret',
        attempts: 2,
        evidence: { detail: 'both client secrets were refused' },
      },
    });
  });

  test('when the second fails otherwise, the failure says that the first had been refused', async () => {
    const { connection } = fakeConnection([wrongSecret, answer(200, '')]);
    expect(await exchange(both, connection)).toMatchObject({
      problem: {
        cause: 'not-ims',
        evidence: { detail: 'an empty body, with the second client secret, after the first was refused' },
      },
    });
  });

  test('one overall deadline holds for both', async () => {
    const fake = fakeConnection([
      () => {
        fake.time.now += overallMs(fake.connection.policy);
        return wrongSecret;
      },
    ]);
    expect((await exchange(both, fake.connection)).ok).toBe(false);
    expect(fake.requests).toHaveLength(1);
  });
});

describe('invalidation', () => {
  const client = { clientId: CLIENT_ID, clientSecret: SECRET_1 };

  test('posts the token with the credential, without cascading, and takes any 2xx', async () => {
    const { connection, requests } = fakeConnection([answer(204, '')]);
    expect(await invalidate('the-token', client, connection)).toEqual({ ok: true, value: undefined });
    expect(requests.map(({ url, form }) => ({ url, form }))).toEqual([
      {
        url: 'https://ims-na1.adobelogin.com/ims/invalidate_token/v2',
        form: {
          token_type: 'access_token',
          token: 'the-token',
          client_id: CLIENT_ID,
          client_secret: SECRET_1,
        },
      },
    ]);
  });

  test('needs no client secret', async () => {
    const { connection, requests } = fakeConnection([answer(200, '')]);
    expect((await invalidate('the-token', { clientId: CLIENT_ID }, connection)).ok).toBe(true);
    expect(requests[0]?.form).toEqual({
      token_type: 'access_token',
      token: 'the-token',
      client_id: CLIENT_ID,
    });
  });

  test('is tried once only', async () => {
    for (const outcome of [answer(503, ''), lost()]) {
      const { connection, requests, notices } = fakeConnection([outcome]);
      expect((await invalidate('the-token', client, connection)).ok).toBe(false);
      expect([requests.length, notices.length]).toEqual([1, 0]);
    }
  });

  test('a refusal has its cause', async () => {
    const { connection } = fakeConnection([wrongSecret]);
    expect(await invalidate('the-token', client, connection)).toMatchObject({
      ok: false,
      problem: { cause: 'wrong-client-secret', attempts: 1 },
    });
  });
});
