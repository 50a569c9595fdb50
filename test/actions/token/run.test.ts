import { describe, expect, test } from 'vitest';
import { run } from '../../../src/actions/token/run.ts';
import { DAY_MS } from '../../../src/core/time.ts';
import { ScanError } from '../../../src/guard/scan-error.ts';
import type { SendResult } from '../../../src/ims/http/client.ts';
import { formatMarker } from '../../../src/rotation/marker.ts';
import {
  answer,
  CLIENT_ID,
  granted,
  lost,
  NOW,
  SCOPES,
  SECRET_1,
  SECRET_2,
  tokenWith,
} from '../../ims/support.ts';
import { FakeRunner, fakeDependencies } from './support.ts';

const wrongSecret = answer(400, {
  error: 'invalid_client',
  error_description: 'invalid client_secret parameter',
});

async function act(runner: FakeRunner, ...outcomes: SendResult[]) {
  const { dependencies, fake } = fakeDependencies(...outcomes);
  await run(runner, dependencies);
  return fake;
}

describe('the main stage', () => {
  test('masks the secret first, then the token, and only then sets outputs and environment', async () => {
    const runner = new FakeRunner({ 'env-var': 'ADOBE_TOKEN' });
    await act(runner, granted());
    const order = runner.calls.map(({ kind }) => kind);
    const first = (kind: string) => order.indexOf(kind);
    const tokenMask = runner.calls.findIndex(({ kind, value }) => kind === 'mask' && value === tokenWith());
    expect(runner.calls[0]).toEqual({ kind: 'mask', value: SECRET_1 });
    expect(tokenMask).toBeGreaterThan(0);
    expect(order.lastIndexOf('mask')).toBeLessThan(first('output'));
    expect(order.lastIndexOf('output')).toBeLessThan(first('env'));
  });

  test('sets all outputs', async () => {
    const runner = new FakeRunner();
    await act(runner, granted());
    expect(runner.named('output')).toEqual({
      'access-token': tokenWith(),
      'token-type': 'bearer',
      'expires-in': '86399',
      'expires-at': new Date(NOW + 86_400_000).toISOString(),
      scopes: SCOPES.join(','),
      'secret-index': '1',
      connection: expect.stringContaining(CLIENT_ID) as string,
    });
  });

  test('masks the token, its other forms and its segments', async () => {
    const runner = new FakeRunner();
    await act(runner, granted());
    const token = tokenWith();
    const expected = [token, Buffer.from(token).toString('base64url'), ...token.split('.')];
    expect(expected.filter((value) => !runner.values('mask').includes(value))).toEqual([]);
  });

  test('an opaque token is masked as a whole', async () => {
    const runner = new FakeRunner();
    await act(runner, granted('opaque-token-0123456789'));
    expect(runner.values('mask')).toContain('opaque-token-0123456789');
  });

  test('exports nothing and keeps no state unless asked', async () => {
    const runner = new FakeRunner();
    await act(runner, granted());
    expect([runner.values('env'), runner.values('state')]).toEqual([[], []]);
  });

  test('aio-cli exports what the Adobe I/O CLI reads, with the true expiry and without the secret', async () => {
    const runner = new FakeRunner({ 'aio-cli': 'true', 'org-id': 'ABC123@AdobeOrg' });
    await act(runner, granted());
    expect(runner.named('env')).toEqual({
      AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN: tokenWith(),
      AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY: String(NOW + 86_400_000),
      IMS_OAUTH_S2S_CLIENT_ID: CLIENT_ID,
      IMS_OAUTH_S2S_SCOPES: JSON.stringify(SCOPES),
      IMS_OAUTH_S2S_ORG_ID: 'ABC123@AdobeOrg',
    });
  });

  test('says before the request where the secret goes and how long it may take', async () => {
    const runner = new FakeRunner({ retries: '1' });
    await act(runner, granted());
    expect(runner.values('info')[0]).toBe(
      `Requesting an access token: the client id in \`client-id\`, production (ims-na1.adobelogin.com); 10 s an attempt, 1 retry, 30 s in all.`,
    );
  });

  test('says after it until when the token is valid, for what, and where it is', async () => {
    const runner = new FakeRunner({ 'env-var': 'ADOBE_TOKEN' });
    await act(runner, granted());
    expect(runner.values('info').slice(1)).toEqual([
      `Got an access token for client id ${CLIENT_ID}, valid until 2026-11-22T12:00:00.000Z.`,
      'Scopes: openid, AdobeID, read_organizations',
      'Environment variables for later steps: ADOBE_TOKEN',
    ]);
  });

  test('says one line a retry: why, how long, how many are left', async () => {
    const runner = new FakeRunner();
    await act(runner, answer(503, ''), answer(429, '', { 'retry-after': '7' }), lost(), granted());
    const timeout = new FakeRunner();
    await act(
      timeout,
      { ok: false, problem: { cause: 'timeout', evidence: {}, retryable: true } },
      granted(),
    );
    expect(timeout.values('info')[1]).toBe(
      'Adobe IMS did not answer in time. Trying again in 0.8 s; 3 retries left.',
    );
    expect(runner.values('info').slice(1, 4)).toEqual([
      'Adobe IMS is unavailable. (HTTP 503) Trying again in 0.8 s; 3 retries left.',
      'Adobe IMS throttles this client: it asked for too many tokens. (HTTP 429, asked to wait 7 s) Trying again in 7 s; 2 retries left.',
      'The connection broke before the answer was complete. (code "ECONNRESET") Trying again in 3 s; 1 retry left.',
    ]);
  });

  test('a client id of an unknown form is not repeated, and a custom host is shown as one', async () => {
    const runner = new FakeRunner({
      'client-id': 'who-knows-what-this-is',
      'ims-url': 'https://ims.example.com',
    });
    await act(runner, granted());
    expect(runner.values('info')[0]).toContain(
      'the client id in `client-id`, ims.example.com (from `ims-url`)',
    );
    expect(JSON.stringify(runner.values('info'))).not.toContain('who-knows');
  });

  test('what cannot be a scope in the token reaches neither log nor output', async () => {
    const runner = new FakeRunner();
    await act(runner, granted(tokenWith({ scope: '##[error]x,openid,$(id),`id`' })));
    expect(runner.values('info')).toContain('Scopes: openid');
    expect(runner.named('output')['scopes']).toBe('openid');
  });
});

describe('warnings of the main stage', () => {
  test('a scope that was not granted is named', async () => {
    const runner = new FakeRunner();
    await act(runner, granted(tokenWith({ scope: 'openid,AdobeID' })));
    expect(runner.values('warning')).toHaveLength(1);
    expect(runner.values('warning')[0]).toContain('Not granted: read_organizations');
  });

  test('the second secret at work means an unfinished rotation', async () => {
    const runner = new FakeRunner({ 'client-secret': `${SECRET_1}\n${SECRET_2}` });
    await act(runner, wrongSecret, granted());
    expect(runner.named('output')['secret-index']).toBe('2');
    expect(runner.values('warning')[0]).toContain('the rotation is unfinished');
  });

  test('but not while a rotation by the action `rotate` is on schedule', async () => {
    const warningsWith = async (rotation: string): Promise<string[]> => {
      const runner = new FakeRunner({ 'client-secret': `${SECRET_1}\n${SECRET_2}`, rotation });
      await act(runner, wrongSecret, granted());
      expect(runner.named('output')['secret-index']).toBe('2');
      return runner.values('warning');
    };
    const stored = (daysAgo: number): string =>
      formatMarker({
        phase: 'stored',
        clientId: CLIENT_ID,
        old: 'a1',
        new: 'b2',
        storedAt: NOW - daysAgo * DAY_MS,
      });
    expect(await warningsWith(stored(14))).toEqual([]);
    const [overdue] = await warningsWith(stored(15));
    expect(overdue).toMatch(
      /the rotation is unfinished\.\nThe rotation stored the newer one on 2026-11-06, and waits/,
    );
    const [foreign] = await warningsWith('something else');
    expect(foreign).toMatch(
      /unfinished\.\nThe variable of the rotation has another content than the rotation writes\./,
    );
  });

  test('pull_request_target with a head from another repository is a danger', async () => {
    const runner = new FakeRunner({}, { name: 'pull_request_target', fromFork: true });
    await act(runner, granted());
    expect(runner.values('warning')[0]).toContain('pull_request_target');
  });

  test.each([
    { name: 'pull_request_target', fromFork: false },
    { name: 'pull_request', fromFork: true },
    { name: 'push' },
  ])('%j is none', async (event) => {
    const runner = new FakeRunner({}, event);
    await act(runner, granted());
    expect(runner.values('warning')).toEqual([]);
  });

  test('white space around the secret', async () => {
    const runner = new FakeRunner({ 'client-secret': ` ${SECRET_1}` });
    await act(runner, granted());
    expect(runner.values('warning')[0]).toContain('White space or quotes');
  });
});

describe('a failing main stage', () => {
  test('names the credential, the evidence and the next thing to do, and hands over nothing', async () => {
    const runner = new FakeRunner();
    await act(runner, wrongSecret);
    expect(runner.values('fail')).toHaveLength(1);
    expect(runner.values('fail')[0]?.split('\n').slice(0, 3)).toEqual([
      'Adobe IMS refused the client secret.',
      `Credential: the client id in \`client-id\`, production (ims-na1.adobelogin.com)`,
      'Evidence: HTTP 400, error "invalid_client", description "invalid client_secret parameter"',
    ]);
    expect(runner.calls.filter(({ kind }) => ['output', 'env', 'state'].includes(kind))).toEqual([]);
  });

  test('asks for no token when the guard says stop', async () => {
    const runner = new FakeRunner();
    runner.env['GITHUB_WORKSPACE'] = '/workspace';
    const { dependencies, fake } = fakeDependencies(granted());
    await run(runner, {
      ...dependencies,
      guard: () => Promise.reject(new ScanError('Git failed.', { hint: 'Mend it.' })),
    });
    expect([fake.requests, runner.values('fail').length, runner.values('output')]).toEqual([[], 1, []]);
  });

  test('sends nothing when an input is wrong, and makes one annotation a problem', async () => {
    const runner = new FakeRunner({ scopes: '', timeout: 'x' });
    const fake = await act(runner);
    expect(fake.requests).toEqual([]);
    expect(runner.values('fail').map((text) => text.split('\n')[0])).toEqual([
      'The input `scopes` is empty.',
      'An input has a value that is not allowed.',
    ]);
  });
});

describe('reuse of a token of this job', () => {
  const existing = tokenWith({ scope: [...SCOPES, 'more'].join(','), org: 'ABC123@AdobeOrg' });

  async function reuse(inputs: Record<string, string>, value: string | undefined, later = 0) {
    const runner = new FakeRunner({ 'env-var': 'ADOBE_TOKEN', ...inputs });
    runner.env['ADOBE_TOKEN'] = value;
    const { dependencies, fake } = fakeDependencies(granted());
    fake.time.now += later;
    await run(runner, dependencies);
    return { runner, requests: fake.requests.length };
  }

  test('a token for the same client, host and scopes serves again, with the time that is left', async () => {
    const { runner, requests } = await reuse({}, existing, 3_600_500);
    expect(requests).toBe(0);
    expect(runner.named('output')).toMatchObject({
      'access-token': existing,
      'expires-in': '82799',
      'expires-at': '2026-11-22T12:00:00.000Z',
      'secret-index': '',
    });
    expect(runner.values('mask')).toContain(existing);
    expect(runner.values('info')[0]).toBe(
      'Reusing the access token in ADOBE_TOKEN, valid until 2026-11-22T12:00:00.000Z.',
    );
  });

  test('it is reused until ten minutes before its end', async () => {
    expect((await reuse({}, existing, 86_400_000 - 600_000)).requests).toBe(0);
    expect((await reuse({}, existing, 86_400_000 - 599_999)).requests).toBe(1);
  });

  test('for a named organization, only a token of it', async () => {
    expect((await reuse({ 'org-id': 'ABC123@AdobeOrg' }, existing)).requests).toBe(0);
    expect((await reuse({ 'org-id': 'DEF456@AdobeOrg' }, existing)).requests).toBe(1);
    expect((await reuse({ 'org-id': 'ABC123@AdobeOrg' }, tokenWith())).requests).toBe(1);
  });

  test.each([
    ['nothing there', {}, undefined],
    ['an empty variable', {}, ''],
    ['an opaque value', {}, 'whatever'],
    ['another client', {}, tokenWith({ client_id: 'f'.repeat(32) })],
    ['another environment', {}, tokenWith({ as: 'ims-na1-stg1' })],
    ['another kind of token', {}, tokenWith({ type: 'refresh_token' })],
    ['a smaller scope set', {}, tokenWith({ scope: 'openid' })],
    ['unknown scopes', {}, tokenWith({ scope: undefined })],
    ['an unknown end', {}, tokenWith({ created_at: undefined })],
    ['a text that is no token', {}, `junk \n${tokenWith()}`],
    ['a host that is not Adobe’s', { 'ims-url': 'https://ims.example.com' }, existing],
    ['env-var not asked for', { 'env-var': '' }, existing],
  ])('%s means another token', async (_case, inputs, value) => {
    expect((await reuse(inputs, value)).requests).toBe(1);
  });
});

describe('a token that cannot be handed to later steps', () => {
  class FullDisk extends FakeRunner {
    override setOutput = (): void => {
      throw new Error("ENOSPC: no space left on device, write '/tmp/set_output_1'");
    };
  }

  test('is invalidated at once, with the client secret that got it', async () => {
    const runner = new FullDisk({ 'client-secret': `${SECRET_1}\n${SECRET_2}` });
    const fake = await act(runner, wrongSecret, granted(), answer(200, ''));
    expect(fake.requests.at(-1)).toMatchObject({
      url: 'https://ims-na1.adobelogin.com/ims/invalidate_token/v2',
      form: { token: tokenWith(), client_secret: SECRET_2 },
    });
    expect(runner.values('fail')).toHaveLength(1);
    expect(runner.values('fail')[0]).toMatch(
      /^The access token could not be handed to later steps\.\nReason: ENOSPC: .* The token was invalidated at once\./,
    );
  });

  test('is said to be valid where that fails as well', async () => {
    const runner = new FullDisk();
    await act(runner, granted(), answer(503, ''));
    expect(runner.values('fail')[0]).toContain(
      'The token is still valid, because it could not be invalidated: Adobe IMS is unavailable. (HTTP 503)',
    );
  });
});
