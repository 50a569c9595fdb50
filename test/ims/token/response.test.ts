import { describe, expect, test } from 'vitest';
import { readRefusal, readTokenResponse } from '../../../src/ims/token/response.ts';
import { NOW, SCOPES, tokenWith } from '../support.ts';

const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  readTokenResponse(
    { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
    SCOPES,
    NOW,
  );
const ok = (more: Record<string, unknown> = {}) =>
  read(200, { access_token: tokenWith(), token_type: 'bearer', expires_in: 86_399, ...more });

describe('a token answer', () => {
  test('gives the token, its lifetime as IMS said it and its end as the token says it', () => {
    expect(ok()).toEqual({
      ok: true,
      value: {
        token: tokenWith(),
        tokenType: 'bearer',
        expiresIn: 86_399,
        expiresAt: NOW + 86_400_000,
        scopes: SCOPES,
      },
    });
  });

  test('falls back to expires_in, from now, where the token does not say when it ends', () => {
    const result = ok({ access_token: tokenWith({ created_at: undefined }), expires_in: 3_599 });
    expect(result.ok && [result.value.expiresIn, result.value.expiresAt]).toEqual([3_599, NOW + 3_599_000]);
  });

  test('takes the lifetime from the token where the answer has no expires_in', () => {
    const result = ok({ expires_in: undefined });
    expect(result.ok && [result.value.expiresIn, result.value.expiresAt]).toEqual([86_400, NOW + 86_400_000]);
  });

  test('accepts expires_in as a string of digits, and any case of bearer', () => {
    expect(ok({ expires_in: '86399', token_type: 'Bearer' }).ok).toBe(true);
    expect(ok({ token_type: undefined }).ok).toBe(true);
  });

  test('an opaque token has the scopes that the answer states, or else those requested', () => {
    const stated = ok({ access_token: 'opaque-token', scope: 'openid, AdobeID ' });
    expect(stated.ok && stated.value.scopes).toEqual(['openid', 'AdobeID']);
    const silent = ok({ access_token: 'opaque-token' });
    expect(silent.ok && silent.value.scopes).toEqual(SCOPES);
  });

  test('the scopes in the token win over those in the answer', () => {
    const result = ok({ access_token: tokenWith({ scope: 'openid' }), scope: 'openid,AdobeID' });
    expect(result.ok && result.value.scopes).toEqual(['openid']);
  });
});

describe('a token answer that is not what it seems', () => {
  test('a token that is over by its own claims ends when the answer says', () => {
    const old = tokenWith({ created_at: String(NOW - 172_800_000) });
    const result = ok({ access_token: old });
    expect(result.ok && [result.value.expiresIn, result.value.expiresAt]).toEqual([86_399, NOW + 86_399_000]);
    expect(ok({ access_token: old, expires_in: undefined })).toMatchObject({
      ok: false,
      problem: { cause: 'unusable-token' },
    });
  });

  test('a granted scope that holds a part of a secret or of the token is left out', () => {
    const secret = 'Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u';
    const scope = `openid,${secret.slice(3, 20)},${secret.toLowerCase()},p8e-Anything,${'x'.repeat(129)}`;
    const body = JSON.stringify({ access_token: tokenWith({ scope }), token_type: 'bearer', expires_in: 60 });
    const result = readTokenResponse({ status: 200, headers: {}, body }, SCOPES, NOW, [secret]);
    expect(result.ok && result.value.scopes).toEqual(['openid']);
  });

  test('there is a limit to the number of granted scopes', () => {
    const scope = Array.from({ length: 500 }, (_, at) => `scope${at}`).join(',');
    const result = ok({ access_token: tokenWith({ scope }) });
    expect(result.ok && result.value.scopes.length).toBe(200);
  });

  test('an OAuth error under status 200 is read as the refusal that it is', () => {
    const error = { error: 'invalid_client', error_description: 'invalid client_secret parameter' };
    expect(read(200, error)).toMatchObject({
      problem: { cause: 'wrong-client-secret', evidence: { status: 200, error: 'invalid_client' } },
    });
  });
});

describe('an expires_in in milliseconds yields to the claims of the token', () => {
  test.each([
    [86_399_998, '86400000', [86_400, 86_400_000]],
    ['86399998', '86400000', [86_400, 86_400_000]],
    // These would be less than 31 days in seconds.
    [1_799_998, '1800000', [1_800, 1_800_000]],
    [59_998, '60000', [60, 60_000]],
  ])('%j of a token that claims %s', (expires_in, claim, [seconds, ms]) => {
    const result = ok({ access_token: tokenWith({ expires_in: claim }), expires_in });
    expect(result.ok && [result.value.expiresIn, result.value.expiresAt - NOW]).toEqual([seconds, ms]);
  });

  test('which count from now if the token does not say when it began, or has ended by its own claims', () => {
    for (const created_at of [undefined, String(NOW - 172_800_000)]) {
      const result = ok({ access_token: tokenWith({ created_at }), expires_in: 86_399_998 });
      expect(result.ok && [result.value.expiresIn, result.value.expiresAt - NOW]).toEqual([
        86_400, 86_400_000,
      ]);
    }
  });
});

describe('an answer of 200 without a usable token', () => {
  test.each([
    [{ access_token: undefined }, 'no access_token in the answer'],
    [{ access_token: '' }, 'no access_token in the answer'],
    [{ access_token: 17 }, 'no access_token in the answer'],
    [{ access_token: 'a\nb' }, 'an access_token with characters that no bearer token has'],
    [{ access_token: 'a b' }, 'an access_token with characters that no bearer token has'],
    [{ token_type: 'mac' }, 'a token_type other than bearer'],
    [{ token_type: 1 }, 'a token_type other than bearer'],
    [{ expires_in: 0 }, 'an expires_in that is not a number of seconds up to 31 days'],
    [{ expires_in: -5 }, 'an expires_in that is not a number of seconds up to 31 days'],
    [{ expires_in: 1.5 }, 'an expires_in that is not a number of seconds up to 31 days'],
    [
      { access_token: 'opaque', expires_in: 86_399_999 },
      'an expires_in that is not a number of seconds up to 31 days',
    ],
    [{ expires_in: 'soon' }, 'an expires_in that is not a number of seconds up to 31 days'],
    [{ expires_in: null }, 'an expires_in that is not a number of seconds up to 31 days'],
    [
      { access_token: 'opaque', expires_in: undefined },
      'neither expires_in nor a lifetime that is not over in the token',
    ],
  ])('%j is unusable: %s', (more, detail) => {
    expect(ok(more)).toMatchObject({
      ok: false,
      problem: { cause: 'unusable-token', evidence: { status: 200, detail } },
    });
  });

  test.each([
    ['', 'an empty body'],
    ['  \n', 'an empty body'],
    ['<html>Sign in</html>', 'a body that is not the JSON of a token endpoint'],
    ['{"access_token": "abc', 'a body that is not the JSON of a token endpoint'],
    ['[]', 'a body that is not the JSON of a token endpoint'],
    ['"text"', 'a body that is not the JSON of a token endpoint'],
  ])('%j is not IMS: %s', (body, detail) => {
    expect(read(200, body, { 'content-type': 'text/html' })).toMatchObject({
      ok: false,
      problem: { cause: 'not-ims', evidence: { detail } },
    });
  });
});

describe('a refusal', () => {
  test.each([
    [400, 'invalid_client', 'invalid client_id parameter', 'unknown-client-id'],
    [401, 'invalid_client', 'invalid client_id parameter', 'unknown-client-id'],
    [400, 'invalid_client', 'invalid client_secret parameter', 'wrong-client-secret'],
    [401, 'invalid_client', 'Invalid client secret', 'wrong-client-secret'],
    [400, 'invalid_client', undefined, 'invalid-client'],
    [400, 'invalid_client', 'invalid client_id or client_secret', 'invalid-client'],
    [400, 'unauthorized_client', undefined, 'not-server-to-server'],
    [400, 'invalid_scope', undefined, 'scope-not-granted'],
    [400, 'invalid_request', undefined, 'invalid-request'],
    [400, 'unsupported_grant_type', undefined, 'invalid-request'],
    [403, 'access_denied', undefined, 'refused'],
    [400, 'something_new', undefined, 'refused'],
  ])('%i %s (%s) is %s', (status, error, error_description, cause) => {
    expect(read(status, { error, error_description }, { 'x-debug-id': 'abc-1' })).toMatchObject({
      ok: false,
      problem: { cause, evidence: { status, error, debugId: 'abc-1' } },
    });
  });

  test('the description may be in message', () => {
    expect(read(400, { error: 'invalid_scope', message: 'no such scope' })).toMatchObject({
      problem: { evidence: { errorDescription: 'no such scope' } },
    });
  });

  test.each([
    [429, 'throttled'],
    [408, 'ims-unavailable'],
    [500, 'ims-unavailable'],
    [503, 'ims-unavailable'],
  ])('%i is %s, whatever its body is', (status, cause) => {
    expect(read(status, '<html>', { 'retry-after': '77' })).toMatchObject({
      problem: { cause, evidence: { retryAfterMs: 77_000 } },
    });
    expect(read(status, { error: 'invalid_client' })).toMatchObject({ problem: { cause } });
  });

  test('a redirect is not followed and not IMS; where it points to is evidence', () => {
    expect(read(302, '', { location: 'https://login.example.com' })).toMatchObject({
      problem: { cause: 'not-ims', evidence: { status: 302, location: 'https://login.example.com' } },
    });
  });

  test('another status without an OAuth error code is not IMS', () => {
    expect(read(404, '<html>')).toMatchObject({ problem: { cause: 'not-ims', evidence: { status: 404 } } });
    expect(read(403, '')).toMatchObject({
      problem: { cause: 'not-ims', evidence: { detail: 'an empty body' } },
    });
    expect(read(204, '')).toMatchObject({ problem: { cause: 'not-ims' } });
    expect(read(400, { error: { nested: true } })).toMatchObject({ problem: { cause: 'not-ims' } });
  });

  test('a 200 is never asked for as a refusal, but reads as one of IMS without a code', () => {
    expect(readRefusal({ status: 200, headers: {}, body: '{}' }, NOW)).toMatchObject({ cause: 'not-ims' });
  });
});
