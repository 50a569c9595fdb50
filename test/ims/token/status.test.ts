import { describe, expect, test } from 'vitest';
import { organizations, validateToken } from '../../../src/ims/token/status.ts';
import { routedConnection } from '../network.ts';
import { answer, CLIENT_ID, lost, tokenWith } from '../support.ts';

const TOKEN = tokenWith();

describe('validate_token', () => {
  const path = '/ims/validate_token/v1';

  test('is asked by POST with the token in the Authorization header only', async () => {
    const { connection, requests } = routedConnection({ [path]: answer(200, { valid: true }) });
    expect(await validateToken(TOKEN, CLIENT_ID, connection)).toEqual({ ok: true, value: { valid: true } });
    expect(requests[0]).toMatchObject({
      url: 'https://ims-na1.adobelogin.com/ims/validate_token/v1',
      form: { type: 'access_token', client_id: CLIENT_ID },
      headers: { authorization: `Bearer ${TOKEN}`, 'x-ims-clientid': CLIENT_ID },
    });
    expect(JSON.stringify(requests[0]?.form)).not.toContain(TOKEN);
    expect(requests[0]?.url).not.toContain(TOKEN);
  });

  test('gives the reason of a refusal', async () => {
    const { connection } = routedConnection({ [path]: answer(200, { valid: false, reason: 'expired' }) });
    expect(await validateToken(TOKEN, CLIENT_ID, connection)).toMatchObject({
      value: { valid: false, reason: 'expired' },
    });
  });

  test.each([
    ['a refusal', answer(400, { error: 'invalid_request' }), 'invalid-request'],
    ['no JSON', answer(200, '<html>'), 'not-ims'],
    ['JSON of another shape', answer(200, { ok: true }), 'not-ims'],
    ['a lost connection', lost('tls', false), 'tls'],
  ])('%s is a failure with its cause', async (_case, sent, cause) => {
    const { connection } = routedConnection({ [path]: sent });
    const result = await validateToken(TOKEN, CLIENT_ID, connection);
    expect(result).toMatchObject({ ok: false, problem: { cause, attempts: 1 } });
  });

  test('is asked again where IMS is unavailable', async () => {
    const { connection } = routedConnection({ [path]: [answer(503, ''), answer(200, { valid: true })] });
    expect((await validateToken(TOKEN, CLIENT_ID, connection)).ok).toBe(true);
  });
});

describe('organizations', () => {
  const path = '/ims/organizations/v6';

  test('are asked by GET and named as Adobe names them', async () => {
    const orgs = [
      { orgName: 'One', orgRef: { ident: '0123ABC', authSrc: 'AdobeOrg' }, orgType: 'Enterprise' },
      { orgRef: { ident: 'DEF' } },
    ];
    const { connection, requests } = routedConnection({ [path]: answer(200, orgs) });
    expect(await organizations(TOKEN, connection)).toEqual({
      ok: true,
      value: ['0123ABC@AdobeOrg', 'DEF@AdobeOrg'],
    });
    expect(requests[0]?.form).toBeUndefined();
    expect(requests[0]?.headers).toEqual({ authorization: `Bearer ${TOKEN}` });
  });

  test('of another shape are no organizations', async () => {
    const { connection } = routedConnection({ [path]: answer(200, { orgs: [] }) });
    expect(await organizations(TOKEN, connection)).toMatchObject({ problem: { cause: 'not-ims' } });
  });
});
