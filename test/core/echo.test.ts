import { describe, expect, test } from 'vitest';
import { LEFT_OUT, sanitize, secretsIn } from '../../src/core/text.ts';
import { SECRET_1, SECRET_2, tokenWith } from '../ims/support.ts';
import { ECHO_FORMS } from './echo-forms.ts';

const SECRETS = {
  'a client secret': 'p8e-Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u',
  'a secret of the old shape': '7f3c9a1e-52d4-4b8f-9e06-c1d2a3b4f5e6',
  'a token': `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"qwerty-1234"}').toString('base64url')}.c2lnbmF0dXJlWFla`,
  'an opaque token': 'Zk3mXw8Rt5Lq2Vn7Hs4Jd9Pb6Gy1Cf0A',
};

// What is left of the text besides what was in front and behind.
function rest(shown: string): string {
  if (shown === LEFT_OUT) return '';
  return shown
    .replace(/^before|after$/g, '')
    .replace(/[^\p{L}\p{N}]|client_id|client_secret|grant_type|hyphen/gu, '');
}

describe.each(Object.entries(SECRETS))('%s that a server repeats', (_name, secret) => {
  test.each(Object.entries(ECHO_FORMS))('is not shown: %s', (_form, encode) => {
    const text = `before ${encode(secret)} after`;
    expect(rest(sanitize(text, [secret])).length).toBeLessThan(8);
    expect(secretsIn([text], [SECRET_1, secret])).toContain(secret);
    expect(sanitize(text, secretsIn([text], [SECRET_2, secret]))).toBe(sanitize(text, [SECRET_2, secret]));
  });
});

test('the table has enough forms', () => {
  expect(Object.keys(ECHO_FORMS).length).toBeGreaterThan(100);
});

test('a secret of nobody who is known is not shown either, encoded twice', () => {
  const other = Buffer.from(Buffer.from(SECRETS['a client secret']).toString('base64')).toString('base64');
  expect(sanitize(`before ${other} after`)).toBe(LEFT_OUT);
});

test('a text that decodes without end is left out, where there is a secret to keep', () => {
  const hostile = '%25=3D&amp;\\u0025&#37;\\x25 112 160 0110000 '.repeat(30);
  expect(sanitize(hostile, [SECRET_1]).length).toBeLessThanOrEqual(201);
  expect(sanitize(hostile)).not.toBe(LEFT_OUT);
});

describe('an ordinary text stays', () => {
  test.each([
    'invalid client_secret parameter',
    'invalid_client',
    'Client 0123456789abcdef0123456789abcdef is not allowed to use this grant type',
    'No such client: aW52YWxpZA==',
    'The scope AdobeID,openid,read_organizations,additional_info.projectedProductContext is not granted',
    'Too many requests; retry after 120 seconds (limit 100, window 60)',
    'x-debug-id 7c1d2e3f-0a9b-48c7-b6d5-e4f3a2b1c0d9',
    'https://proxy.example.com/blocked?url=https%3A%2F%2Fims-na1.adobelogin.com%2Fims%2Ftoken%2Fv3&cat=12',
    'getaddrinfo ENOTFOUND ims-na1.adobelogin.com',
    'Zugriff verweigert: der Schlüssel ist ungültig',
    '組織がありません (1024)',
    '2026-11-21T12:00:00.000Z',
    'ABCDEF0123456789ABCDEF01@AdobeOrg',
  ])('%s', (text) => {
    expect(sanitize(text, [tokenWith(), ...Object.values(SECRETS)])).toBe(text);
  });
});
