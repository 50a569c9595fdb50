import { describe, expect, test } from 'vitest';
import { credentialShape, secretLeaves } from '../../src/ims/credential-shape.ts';
import { CLIENT_ID, SECRET_1, tokenWith } from './support.ts';

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
  test('every string that is not plainly an identifier, each line by itself, and never the blob', () => {
    const leaves = secretLeaves(
      JSON.stringify({
        CLIENT_ID,
        CLIENT_SECRETS: [SECRET_1],
        PRIVATE_KEY: KEY,
        ok: true,
        short: 'abc',
        n: null,
      }),
    );
    expect(leaves).toContain(SECRET_1);
    expect(leaves).toContain('MIIExampleExampleExample');
    expect(leaves).not.toContain(CLIENT_ID);
    expect(leaves.filter((leaf) => /[\n{}]/.test(leaf) || leaf.length < 8)).toEqual([]);
  });

  test('a document that was cut off while copying still gives its quoted values', () => {
    expect(secretLeaves(`{"CLIENT_SECRETS":["${SECRET_1}"],"ORG`)).toContain(SECRET_1);
  });
});
