import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { open } from './fixtures.ts';
import { EXAMPLE_CLIENT, technicalAccountOf } from './index.ts';

function decode(token: string): { header: Record<string, unknown>; claims: Record<string, unknown> } {
  const [header, claims] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header ?? ''), claims: JSON.parse(claims ?? '') };
}

describe('a token', () => {
  test('has the header and the claims of an IMS access token', async () => {
    const now = 1_700_000_000_000;
    const { ims, token } = await open({ now: () => now });
    await token();
    const { header, claims } = decode(ims.issued[0]?.token ?? '');
    expect(header).toEqual({ alg: 'RS256', x5u: 'ims_na1-key-at-1.cer', kid: 'ims_na1-key-at-1', itt: 'at' });
    expect(claims).toMatchObject({
      type: 'access_token',
      client_id: EXAMPLE_CLIENT.clientId,
      user_id: technicalAccountOf(EXAMPLE_CLIENT.clientId),
      aa_id: technicalAccountOf(EXAMPLE_CLIENT.clientId),
      as: 'ims-na1',
      scope: 'openid,AdobeID',
      created_at: String(now),
      expires_in: '86400000',
    });
    for (const name of ['id', 'moi', 'rtid', 'c']) expect(claims[name]).toEqual(expect.any(String));
    for (const name of ['exp', 'iat', 'org']) expect(claims).not.toHaveProperty(name);
    expect(technicalAccountOf('any')).toMatch(/^[0-9A-F]{24}@techacct\.adobe\.com$/);
  });

  test('is as long as a real one, for one scope as for many', async () => {
    const { ims, token } = await open();
    await token({ scope: 'openid' });
    await token({ scope: EXAMPLE_CLIENT.scopes.join(',') });
    for (const { token: text } of ims.issued) {
      expect(text.length).toBeGreaterThanOrEqual(1_100);
      expect(text.length).toBeLessThanOrEqual(1_600);
    }
  });

  test('verifies with the published key, and does not once changed', async () => {
    const { ims, token, get } = await open();
    await token();
    const jwk = (await get('/ims/keys')).json?.keys?.[0];
    const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' });
    const [header, claims, signature] = (ims.issued[0]?.token ?? '').split('.');
    const valid = (content: string): boolean =>
      verify('RSA-SHA256', Buffer.from(content), key, Buffer.from(signature ?? '', 'base64url'));
    expect(jwk).toMatchObject({ kid: 'ims_na1-key-at-1', alg: 'RS256' });
    expect(jwk).not.toHaveProperty('d');
    expect(valid(`${header}.${claims}`)).toBe(true);
    expect(valid(`${header}.${claims}x`)).toBe(false);
  });

  test('of the stage environment names that environment', async () => {
    const { ims, token, get } = await open({ environment: 'stage' });
    await token();
    const { header, claims } = decode(ims.issued[0]?.token ?? '');
    expect(header).toMatchObject({ kid: 'ims_na1-stg1-key-at-1', x5u: 'ims_na1-stg1-key-at-1.cer' });
    expect(claims).toMatchObject({ as: 'ims-na1-stg1' });
    expect((await get('/ims/keys')).text).toContain('ims_na1-stg1-key-at-1');
  });

  test('carries the organisation of its credential', async () => {
    const { ims, token } = await open({ clients: [{ ...EXAMPLE_CLIENT, orgId: 'A1@AdobeOrg' }] });
    await token();
    expect(decode(ims.issued[0]?.token ?? '').claims).toMatchObject({ org: 'A1@AdobeOrg' });
  });

  test('lives as long as the server was told', async () => {
    const { ims, token } = await open({ lifetimeSeconds: 3_599, now: () => 1_000 });
    expect((await token()).json).toMatchObject({ expires_in: 3_599 });
    expect(decode(ims.issued[0]?.token ?? '').claims).toMatchObject({ expires_in: '3600000' });
    expect(ims.issued[0]).toMatchObject({ createdAt: 1_000, expiresAt: 3_601_000 });
  });
});

describe('a test can ask for a token', () => {
  test('with fewer scopes, recorded as such', async () => {
    const { ims, token } = await open();
    ims.script({ kind: 'token', claims: { scope: 'openid' } });
    await token();
    expect(decode(ims.issued[0]?.token ?? '').claims).toMatchObject({ scope: 'openid' });
    expect(ims.issued[0]?.scopes).toEqual(['openid']);
  });

  test('without created_at', async () => {
    const { ims, token } = await open();
    ims.script({ kind: 'token', claims: { created_at: undefined } });
    await token();
    expect(decode(ims.issued[0]?.token ?? '').claims).not.toHaveProperty('created_at');
    expect(ims.issued[0]?.expiresAt).toBeGreaterThan(0);
  });

  test('with claims of its own making', async () => {
    const { ims, token } = await open();
    ims.script({ kind: 'token', claims: ({ id }) => ({ id, only: true }) });
    await token();
    expect(Object.keys(decode(ims.issued[0]?.token ?? '').claims)).toEqual(['id', 'only']);
    expect(ims.issued[0]?.scopes).toEqual(['openid', 'AdobeID']);
  });

  test('that is no JWT', async () => {
    const { ims, token } = await open();
    ims.script({ kind: 'token', opaque: true });
    expect((await token()).json?.access_token).toMatch(/^[\w-]{400}$/);
  });

  test('with broken segments', async () => {
    const { ims, token } = await open();
    ims.script({ kind: 'token', transform: (jwt) => `${jwt.split('.')[0]}.@@@.` });
    expect((await token()).json?.access_token).toMatch(/\.@@@\.$/);
  });
});
