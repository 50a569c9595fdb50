import { gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { GOOD_REQUEST, type Opened, open, start } from './fixtures.ts';
import { type Behaviour, HOSTILE_TEXT } from './index.ts';

async function scripted(behaviour: Behaviour): Promise<Opened> {
  const opened = await open();
  opened.ims.script(behaviour);
  return opened;
}

describe('a script', () => {
  test('applies to the next requests one each, whatever the version of the path', async () => {
    const { ims, token, post } = await open();
    ims.script({ kind: 'empty', status: 500 }, { kind: 'empty', status: 502 });
    const statuses = [(await token()).status, (await post('/ims/token/v2', GOOD_REQUEST)).status];
    expect([...statuses, (await token()).status]).toEqual([500, 502, 200]);
  });

  test('comes before the standing behaviour, which lasts until it is taken back', async () => {
    const { ims, token } = await open();
    ims.always({ kind: 'empty', status: 503 });
    ims.script({ kind: 'empty', status: 500 });
    const statuses = [(await token()).status, (await token()).status, (await token()).status];
    ims.always(undefined);
    expect([...statuses, (await token()).status]).toEqual([500, 503, 503, 200]);
  });

  test('of one endpoint leaves the others alone, and reaches paths the server does not know', async () => {
    const { ims, token, get } = await open();
    ims.scriptFor('/console/x', { kind: 'empty', status: 204 });
    ims.alwaysFor('/ims/keys', { kind: 'empty', status: 500 });
    expect((await token()).status).toBe(200);
    expect((await get('/console/x?a=1')).status).toBe(204);
    expect((await get('/console/x')).status).toBe(404);
    expect([(await get('/ims/keys')).status, (await get('/ims/keys')).status]).toEqual([500, 500]);
  });
});

describe('a script for one method', () => {
  test('comes before that for the path, and leaves the other methods alone', async () => {
    const { ims, send } = await open();
    ims.alwaysFor('/console/*', { kind: 'empty', status: 204 });
    ims.alwaysFor('POST /console/x', { kind: 'empty', status: 500 });
    ims.scriptFor('DELETE /console/*', { kind: 'empty', status: 501 });
    const status = async (method: string): Promise<number> => (await send('/console/x', { method })).status;
    expect([await status('GET'), await status('POST'), await status('POST')]).toEqual([204, 500, 500]);
    expect([await status('DELETE'), await status('DELETE')]).toEqual([501, 204]);
  });
});

describe('a request can take effect and', () => {
  test.each<[string, Behaviour, number]>([
    ['get another answer', { kind: 'empty', status: 500 }, 500],
    ['be answered late', { kind: 'slow', afterMs: 5 }, 200],
    ['be answered in an encoding', { kind: 'gzip' }, 200],
  ])('%s', async (_what, instead, status) => {
    const { ims, token } = await scripted({ kind: 'after-effect', instead });
    expect((await token()).status).toBe(status);
    expect(ims.issued).toHaveLength(1);
  });

  test.each<Behaviour>([{ kind: 'reset' }, { kind: 'close-before-response' }, { kind: 'cut-mid-body' }])(
    'lose its answer: %o',
    async (instead) => {
      const { ims, token } = await scripted({ kind: 'after-effect', instead });
      await expect(token()).rejects.toThrow();
      expect(ims.issued).toHaveLength(1);
      expect((await token()).status).toBe(200);
    },
  );

  test('be answered never', async () => {
    const opened = await scripted({ kind: 'after-effect', instead: { kind: 'hang' } });
    const leave = new AbortController();
    const outcome = expect(start(opened, leave.signal)).rejects.toThrow();
    await vi.waitFor(() => expect(opened.ims.issued).toHaveLength(1), { timeout: 30_000 });
    leave.abort();
    await outcome;
  });
});

describe('an answer can be', () => {
  test('of another shape', async () => {
    const change = ({ access_token: _left, ...rest }: Readonly<Record<string, unknown>>): unknown => [rest];
    const answer = await (await scripted({ kind: 'change-json', change, status: 207 })).token();
    expect([answer.status, answer.json]).toEqual([207, [{ token_type: 'bearer', expires_in: 86_399 }]]);
  });

  test('any error', async () => {
    const { token } = await scripted({
      kind: 'error',
      status: 401,
      error: 'e',
      description: 'd',
      message: 'm',
      headers: { 'x-more': 'yes' },
      debugId: 'debug-1',
    });
    const answer = await token();
    expect([answer.status, answer.json]).toEqual([401, { error: 'e', error_description: 'd', message: 'm' }]);
    expect(answer.headers).toMatchObject({ 'x-more': 'yes', 'x-debug-id': 'debug-1' });
  });

  test('an error with nothing in it', async () => {
    expect((await (await scripted({ kind: 'error', status: 500 })).token()).json).toEqual({});
  });

  test('exactly what the test says', async () => {
    const { token } = await scripted({
      kind: 'respond',
      status: 418,
      headers: { 'x-a': ['1', '2'] },
      body: Buffer.from('tea'),
    });
    const answer = await token();
    expect([answer.status, answer.text, answer.headers['x-a']]).toEqual([418, 'tea', ['1', '2']]);
  });

  test.each([
    [77, '77'],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
    [undefined, undefined],
  ])('throttling with Retry-After %s', async (retryAfter, header) => {
    const behaviour: Behaviour =
      retryAfter === undefined ? { kind: 'throttle' } : { kind: 'throttle', retryAfter };
    const answer = await (await scripted(behaviour)).token();
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, header]);
  });

  test('late', async () => {
    expect((await (await scripted({ kind: 'slow', afterMs: 20 })).token()).status).toBe(200);
  });

  test('an HTML page', async () => {
    const answer = await (await scripted({ kind: 'html', status: 502, title: 'Gateway' })).token();
    expect([answer.status, answer.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<title>Gateway</title>');
  });

  test('empty', async () => {
    const answer = await (await scripted({ kind: 'empty', status: 200 })).token();
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  test('without a token', async () => {
    const { ims, token } = await scripted({ kind: 'no-token' });
    expect((await token()).json).toEqual({ token_type: 'bearer', expires_in: 86_399 });
    expect(ims.issued).toEqual([]);
  });

  test.each(['86399', -1, null, undefined, {}])('with expires_in %j', async (value) => {
    const { json } = await (await scripted({ kind: 'expires-in', value, opaque: true })).token();
    expect(json?.expires_in).toEqual(value);
    expect(json?.access_token).not.toContain('.');
  });

  test('something other than JSON labelled JSON', async () => {
    const answer = await (await scripted({ kind: 'garbage-json', body: '{"access_token":' })).token();
    expect([answer.status, answer.text]).toEqual([200, '{"access_token":']);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
  });

  test('large', async () => {
    const { json } = await (await scripted({ kind: 'huge', bytes: 3_000_000 })).token();
    expect(json?.access_token).toHaveLength(3_000_000);
  });

  test('a redirect', async () => {
    const { token } = await scripted({ kind: 'redirect', location: 'https://example.test/', status: 307 });
    const answer = await token();
    expect([answer.status, answer.headers]).toMatchObject([307, { location: 'https://example.test/' }]);
  });

  test('an error that repeats the secret in four forms', async () => {
    const secret = 'p8e-a/b+c d=e';
    const answer = await (await scripted({ kind: 'echo-secret' })).token({ client_secret: secret });
    const description = String(answer.json?.error_description);
    for (const form of [
      secret,
      ' p8e-a/b ',
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
    ]) {
      expect(description).toContain(form);
    }
  });

  test('hostile in its description and its debug id', async () => {
    const answer = await (await scripted({ kind: 'hostile' })).token();
    const description = String(answer.json?.error_description);
    expect(description).toBe(HOSTILE_TEXT);
    expect(description).toHaveLength(100_000);
    for (const part of [
      '\n::error::',
      '##[set-output name=x]y',
      '\u001b[31m',
      '\u202e',
      '\u200b',
      '<img',
      '](',
    ]) {
      expect(description).toContain(part);
    }
    expect(answer.headers['x-debug-id']).toMatch(/::error::.*##\[set-output name=x\]y.*\u009b31m.*<img/);
  });

  test('compressed', async () => {
    const opened = await scripted({ kind: 'gzip' });
    const response = await start(opened);
    expect(response.headers['content-encoding']).toBe('gzip');
    const body = gunzipSync(Buffer.from(await response.body.arrayBuffer()));
    expect(JSON.parse(body.toString())).toMatchObject({ token_type: 'bearer' });
  });

  test('good JSON under another content type', async () => {
    const answer = await (await scripted({ kind: 'wrong-content-type' })).token();
    expect(answer.headers['content-type']).toBe('text/html');
    expect(answer.json).toMatchObject({ token_type: 'bearer' });
  });
});
