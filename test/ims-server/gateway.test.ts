import { describe, expect, test } from 'vitest';
import { type Answer, open } from './fixtures.ts';
import { type Client, EXAMPLE_CLIENT, GATEWAY_BODY } from './index.ts';

const PATH = '/gateway/target/activities?limit=1';
const CLIENT: Client = { ...EXAMPLE_CLIENT, orgId: 'A1@AdobeOrg' };

/** Probes with a good token and API key, and these changes. */
async function probed(
  settings: Partial<Client> = {},
  changes: Record<string, string | undefined> = {},
): Promise<Answer> {
  const { ims, token, get } = await open({ clients: [{ ...CLIENT, ...settings }] });
  await token();
  const headers = {
    authorization: `Bearer ${ims.issued[0]?.token}`,
    'x-api-key': CLIENT.clientId,
    'x-gw-ims-org-id': 'A1@AdobeOrg',
    ...changes,
  };
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return get(PATH, Object.fromEntries(given) as Record<string, string>);
}

describe('the API gateway', () => {
  test('lets a subscribed client through to a body that tests can look for', async () => {
    const answer = await probed();
    expect([answer.status, answer.text.includes(GATEWAY_BODY)]).toEqual([200, true]);
  });

  test.each([
    ['no token', {}, { authorization: undefined }, 403, '403010', 'Oauth token is missing.'],
    ['an invalid token', {}, { authorization: 'Bearer x' }, 401, '401013', 'Oauth token is not valid'],
    ['no API key', {}, { 'x-api-key': undefined }, 403, '403000', 'Api Key is required'],
    ['an unknown API key', {}, { 'x-api-key': 'x' }, 403, '403003', 'Api Key is invalid'],
    ['a client that is not subscribed', { subscribed: false }, {}, 403, '403003', 'Api Key is invalid'],
    [
      'no organization where the API wants it',
      { requiresOrgHeader: true },
      { 'x-gw-ims-org-id': undefined },
      400,
      '400003',
      'Missing header',
    ],
    [
      'another organization where the API wants it',
      { requiresOrgHeader: true },
      { 'x-gw-ims-org-id': 'B1@AdobeOrg' },
      403,
      '403025',
      'Profile is not valid',
    ],
    [
      'a client without a product profile',
      { productProfile: false },
      {},
      403,
      '403025',
      'Profile is not valid',
    ],
  ])('refuses %s', async (_what, settings, changes, status, error_code, message) => {
    const answer = await probed(settings, changes);
    expect([answer.status, answer.json]).toEqual([status, { error_code, message }]);
  });

  test('throttles a client and says for how long', async () => {
    const answer = await probed({ gatewayRetryAfter: 7 });
    expect([answer.status, answer.headers['retry-after'], answer.json]).toEqual([
      429,
      '7',
      { error_code: '429050', message: 'Too many requests' },
    ]);
  });
});

describe('a behaviour can be ordered', () => {
  test('for GET on a path with parameters', async () => {
    const { ims, get } = await open();
    const path = '/console/organizations/1/credentials/2/secrets';
    ims.scriptFor(path, { kind: 'html', status: 502 }, { kind: 'redirect', status: 302, location: '/x' });
    const statuses = [await get(path), await get(path), await get(path)].map(({ status }) => status);
    expect(statuses).toEqual([502, 302, 403]);
  });

  test('for every path with one start, where the exact path and the longer start come first', async () => {
    const { ims, get } = await open();
    ims.alwaysFor('/gateway/*', { kind: 'empty', status: 500 });
    ims.alwaysFor('/gateway/target/*', { kind: 'throttle', retryAfter: 1 });
    ims.scriptFor('/gateway/target/one', { kind: 'empty', status: 418 });
    const paths = ['/gateway/other', '/gateway/target/two', '/gateway/target/one', '/gateway/target/one'];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await get(path)).status);
    expect(statuses).toEqual([500, 429, 418, 429]);
    ims.alwaysFor('/gateway/*', undefined);
    expect((await get('/gateway/other')).status).toBe(403);
  });

  test('that never ends, or is huge, for the gateway', async () => {
    const { ims, get } = await open();
    ims.alwaysFor('/gateway/*', { kind: 'huge', bytes: 200_000 });
    expect((await get('/gateway/x')).text.length).toBeGreaterThan(200_000);
    ims.alwaysFor('/gateway/*', { kind: 'reset' });
    await expect(get('/gateway/x')).rejects.toThrow();
  });
});
