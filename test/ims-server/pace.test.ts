import { describe, expect, test } from 'vitest';
import { GOOD_REQUEST, open } from './fixtures.ts';
import { type Client, EXAMPLE_CLIENT } from './index.ts';

const SECOND: Client = { ...EXAMPLE_CLIENT, clientId: 'b'.repeat(32) };
const CLIENTS = [EXAMPLE_CLIENT, SECOND];

async function timed<T>(work: () => Promise<T>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('a behaviour of one client', () => {
  test('leaves the others alone, in either version of the path', async () => {
    const { ims, token, post } = await open({ clients: CLIENTS });
    ims.alwaysForClient(SECOND.clientId, { kind: 'empty', status: 503 });
    const second = { client_id: SECOND.clientId };
    expect((await token()).status).toBe(200);
    expect((await token(second)).status).toBe(503);
    expect((await post('/ims/token/v2', { ...GOOD_REQUEST, ...second })).status).toBe(503);
    ims.alwaysForClient(SECOND.clientId, undefined);
    expect((await token(second)).status).toBe(200);
  });

  test('is found when the client id is in the query', async () => {
    const { ims, post } = await open();
    ims.scriptForClient(EXAMPLE_CLIENT.clientId, { kind: 'empty', status: 503 });
    const path = `/ims/token/v3?client_id=${EXAMPLE_CLIENT.clientId}`;
    expect((await post(path, { ...GOOD_REQUEST, client_id: undefined })).status).toBe(503);
  });

  test('comes before that of the endpoint, and queued behaviours before permanent ones', async () => {
    const { ims, token } = await open({ clients: CLIENTS });
    ims.always({ kind: 'empty', status: 500 });
    ims.script({ kind: 'empty', status: 501 });
    ims.alwaysForClient(SECOND.clientId, { kind: 'empty', status: 502 });
    ims.scriptForClient(SECOND.clientId, { kind: 'empty', status: 503 });
    const statuses: number[] = [];
    for (let times = 0; times < 3; times++)
      statuses.push((await token({ client_id: SECOND.clientId })).status);
    expect([...statuses, (await token()).status]).toEqual([503, 501, 502, 500]);
  });

  test('that hangs does not hold up another', async () => {
    const { ims, token } = await open({ clients: CLIENTS });
    ims.alwaysForClient(SECOND.clientId, { kind: 'hang' });
    const hanging = token({ client_id: SECOND.clientId });
    hanging.catch(() => undefined);
    expect((await token()).status).toBe(200);
  });
});

describe('a delay', () => {
  test('of the server holds for every path, and for many side by side it counts once', async () => {
    const { ims, token, get } = await open({ tls: false, delayMs: 200 });
    expect(await timed(() => get('/ims/keys'))).toBeGreaterThanOrEqual(195);
    let [answered, waiting] = [ims.requests.length, 0];
    const one = async (): Promise<void> => {
      await token();
      waiting = Math.max(waiting, ims.requests.length - answered++);
    };
    expect(await timed(() => Promise.all(Array.from({ length: 40 }, one)))).toBeGreaterThanOrEqual(195);
    expect(waiting).toBeGreaterThanOrEqual(20);
  });

  test('of one client holds wherever the client is named or its token is used', async () => {
    const { ims, token, get, post } = await open({
      tls: false,
      clients: [EXAMPLE_CLIENT, { ...SECOND, latencyMs: 150 }],
    });
    expect(await timed(() => token({ client_id: SECOND.clientId }))).toBeGreaterThanOrEqual(145);
    const authorization = `Bearer ${ims.issued[0]?.token}`;
    expect(await timed(() => get('/ims/organizations/v6', { authorization }))).toBeGreaterThanOrEqual(145);
    expect(await timed(() => get('/gateway/x', { 'x-api-key': SECOND.clientId }))).toBeGreaterThanOrEqual(
      145,
    );
    const form = { type: 'access_token', client_id: SECOND.clientId };
    expect(await timed(() => post('/ims/validate_token/v1', form))).toBeGreaterThanOrEqual(145);
    const other = { type: 'access_token', client_id: EXAMPLE_CLIENT.clientId };
    expect((await post('/ims/validate_token/v1', other)).status).toBe(200);
  });
});

describe('the throttle for all clients', () => {
  test('refuses everybody after so many requests, says for how long, and recovers', async () => {
    let now = 1_000_000;
    const { token, get } = await open({
      clients: CLIENTS,
      now: () => now,
      throttleAllAfter: 3,
      throttleWindowMs: 10_000,
    });
    expect((await token()).status).toBe(200);
    now += 4_000;
    expect((await token({ client_id: SECOND.clientId })).status).toBe(200);
    expect((await get('/ims/organizations/v6')).status).toBe(401);
    const refused = await token({ client_id: SECOND.clientId });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '6']);
    expect((await get('/gateway/x')).status).toBe(403);
    now += 6_000;
    expect((await token()).status).toBe(200);
    expect((await token()).headers['retry-after']).toBe('4');
  });

  test('counts no request that it refused', async () => {
    let now = 1_000_000;
    const { token } = await open({ now: () => now, throttleAllAfter: 1, throttleWindowMs: 1_000 });
    await token();
    for (let times = 0; times < 5; times++) {
      now += 150;
      expect((await token()).status).toBe(429);
    }
    now += 250;
    expect((await token()).status).toBe(200);
  });

  test('of one client holds for requests that come at once', async () => {
    const { token } = await open({ throttleAfter: 2 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => token()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429, 429, 429]);
  });
});

describe('another organization in the request', () => {
  test('is ignored where the client says so: the token is for its own', async () => {
    const { ims, token } = await open({
      clients: [{ ...EXAMPLE_CLIENT, orgId: 'A1@AdobeOrg', otherOrgId: 'ignored' }],
    });
    expect((await token({ org_id: 'B1@AdobeOrg' })).status).toBe(200);
    const claims = Buffer.from(ims.issued[0]!.token.split('.')[1]!, 'base64url').toString();
    expect(JSON.parse(claims)).toMatchObject({ org: 'A1@AdobeOrg' });
  });
});
