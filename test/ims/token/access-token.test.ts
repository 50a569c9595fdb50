import { describe, expect, test } from 'vitest';
import { decodeClaims } from '../../../src/ims/token/access-token.ts';
import { CLIENT_ID, NOW, SCOPES, tokenWith } from '../support.ts';

describe('the claims of an access token', () => {
  test('are read as IMS writes them: strings in milliseconds, scopes as a comma list, no exp', () => {
    expect(decodeClaims(tokenWith({ org: 'A@AdobeOrg' }))).toEqual({
      clientId: CLIENT_ID,
      issuer: 'ims-na1',
      organization: 'A@AdobeOrg',
      technicalAccount: 'ABCDEF@techacct.adobe.com',
      type: 'access_token',
      scopes: SCOPES,
      lifetimeMs: 86_400_000,
      expiresAt: NOW + 86_400_000,
    });
  });

  test('numbers are taken for the times as well', () => {
    expect(decodeClaims(tokenWith({ created_at: NOW, expires_in: 3_599_000 }))?.expiresAt).toBe(
      NOW + 3_599_000,
    );
  });

  test.each([
    [{ created_at: undefined }],
    [{ expires_in: undefined }],
    [{ expires_in: '0' }],
    [{ expires_in: '-1' }],
    [{ expires_in: 'soon' }],
    [{ expires_in: '9999999999999999' }],
    [{ created_at: '1700000000' }],
    [{ created_at: '9999999999999' }],
  ])('%j gives no expiry, and the other claims stay', (claims) => {
    const decoded = decodeClaims(tokenWith(claims));
    expect(decoded?.expiresAt).toBeUndefined();
    expect(decoded?.clientId).toBe(CLIENT_ID);
  });

  test('claims of an unexpected type are left out one by one', () => {
    expect(
      decodeClaims(
        tokenWith({
          client_id: 7,
          as: '',
          scope: ['a'],
          type: null,
          created_at: 'x',
          expires_in: {},
          org: {},
          user_id: 'a@example.com',
        }),
      ),
    ).toEqual({});
  });

  test('a padded segment is read', () => {
    const payload = Buffer.from('{"as":"ims-na1"}').toString('base64');
    expect(decodeClaims(`a.${payload}.b`)).toEqual({ issuer: 'ims-na1' });
  });

  test.each([
    'opaque',
    'a..b',
    'a.!!!.b',
    'a.bm90IGpzb24.b',
    `a.${Buffer.from('[1]').toString('base64url')}.b`,
    '',
  ])('%j is an opaque token: there are no claims, and no error quotes it', (token) => {
    expect(decodeClaims(token)).toBeUndefined();
  });
});
