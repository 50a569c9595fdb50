import { describe, expect, test } from 'vitest';
import { credentialShape, holdsSecret, secretLeaves } from '../../../src/ims/credential/shape.ts';
import { CLIENT_ID, SECRET_1, tokenWith } from '../support.ts';

const KEY = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIExampleExampleExample\n-----END ${'PRIVATE'} KEY-----`;

describe('the shape of a value', () => {
  test.each([
    [CLIENT_ID, 'client-id'],
    ['cm-p123-e456-integration-0', 'client-id'],
    [SECRET_1, 'client-secret'],
    ['0123456789ABCDEF01234567@AdobeOrg', 'organization-id'],
    ['0123456789ABCDEF01234567@techacct.adobe.com', 'technical-account'],
    [KEY, 'private-key'],
    [KEY.replaceAll('\n', '\\n'), 'private-key'],
    [KEY.replace('PRIVATE', 'RSA PRIVATE'), 'private-key'],
    [Buffer.from(KEY).toString('base64'), 'private-key'],
    ['-----BEGIN CERTIFICATE-----\nMIIExample', 'certificate'],
    [JSON.stringify({ CLIENT_ID, CLIENT_SECRETS: [SECRET_1], ORG_ID: 'x' }), 'oauth-credential-json'],
    [JSON.stringify({ CLIENT_SECRET: SECRET_1, PUBLIC_KEYS_WITH_EXPIRY: {} }), 'jwt-credential-json'],
    [
      JSON.stringify({ integration: { privateKey: KEY, metascopes: 'ent_aem_cloud_api' } }),
      'jwt-credential-json',
    ],
    ['{"anything": 1}', 'json'],
    [tokenWith(), 'access-token'],
    ['2c9a0b1d-0000-4000-8000-123456789abc', undefined],
    ['some older secret', undefined],
  ])('%j is %s', (value, shape) => {
    expect(credentialShape(value)).toBe(shape);
  });
});

describe('what to mask in a pasted credential', () => {
  const SECRET = 'p8e-Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u';

  test('in JSON, every string that is not plainly an identifier, each line by itself, and never the blob', () => {
    const document = {
      CLIENT_ID,
      CLIENT_SECRETS: [SECRET],
      PRIVATE_KEY: KEY,
      ok: true,
      other: 'abc',
      password: 'pw',
      secret: 'pw12',
      n: null,
    };
    expect(secretLeaves(JSON.stringify(document, null, 2))).toEqual([
      SECRET,
      'MIIExampleExampleExample',
      'pw12',
    ]);
  });

  test('in JSON that was cut off while copying, the values and not the names', () => {
    const cut = `{"CLIENT_ID":"${CLIENT_ID}","PRIVATE_KEY":"${KEY.replaceAll('\n', '\\n')}","CLIENT_SECRETS":["${SECRET.slice(0, 30)}`;
    expect(secretLeaves(cut)).toEqual([SECRET.slice(0, 30), 'MIIExampleExampleExample']);
  });

  test('escapes are undone', () => {
    expect(secretLeaves('{"CLIENT_SECRET":"a\\u0062c\\/d\\"e-long\\"}')).toEqual(['abc/d"e-long"}']);
  });

  test.each([
    ['on one line', KEY.replaceAll('\n', ' ')],
    ['with escaped line breaks', KEY.replaceAll('\n', '\\n')],
    ['with CRLF', KEY.replaceAll('\n', '\r\n')],
    ['cut off', KEY.slice(0, 50)],
  ])('in a key %s, its body and not its header', (_case, text) => {
    const leaves = secretLeaves(text);
    expect(leaves.length).toBe(1);
    expect('MIIExampleExampleExample'.startsWith(leaves[0] ?? '-')).toBe(true);
  });

  test('of a key in base64, the base64', () => {
    const encoded = Buffer.from(KEY).toString('base64');
    expect(secretLeaves(encoded)).toEqual([encoded]);
  });

  test('in any other text, what has the form of a client secret or a token', () => {
    expect(secretLeaves(`CLIENT_SECRET=${SECRET},${tokenWith()}`)).toEqual([SECRET, tokenWith()]);
    expect(secretLeaves(CLIENT_ID)).toEqual([]);
  });
});

describe('a text that is no secret holds one', () => {
  test.each([
    [SECRET_1, [], true],
    [`x:${SECRET_1}`, [], true],
    [`Bearer ${tokenWith()}`, [], true],
    ['old-secret', ['old-secret'], true],
    ['openid', ['openid'], false],
    ['x/older-secret', ['older-secret'], true],
    ['openid', ['open'], false],
    ['openid', ['', 'older-secret'], false],
    ['openid', [], false],
  ])('%s beside %j: %s', (text, secrets, expected) => {
    expect(holdsSecret(text, secrets)).toBe(expected);
  });
});
