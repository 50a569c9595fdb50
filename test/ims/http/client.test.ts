import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { send } from '../../../src/ims/http/client.ts';
import { type Behaviour, type ImsServer, startImsServer, startProxy } from '../../ims-server/index.ts';

// Everything here is on this machine; a plain http server keeps certificates out of what is tested, and where they
// are the point, no test trusts the embedded CA: the process's own trust store is fixed at its start.

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function ims(options: Parameters<typeof startImsServer>[0] = { tls: false }): Promise<ImsServer> {
  const server = await startImsServer(options);
  open.push(server);
  return server;
}

// Accepts every connection, and never sends anything.
async function silentServer(): Promise<number> {
  const { createServer } = await import('node:net');
  const sockets: { destroy: () => void }[] = [];
  const server = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  });
  return (server.address() as { port: number }).port;
}

const post = (url: string, env: Record<string, string> = {}, timeoutMs = 5_000) =>
  send({ url: `${url}/ims/token/v3`, form: { a: 'b c', ä: '&' }, timeoutMs, env });

async function outcomeOf(behaviour: Behaviour, timeoutMs = 5_000) {
  const server = await ims();
  server.always(behaviour);
  return post(server.url, {}, timeoutMs);
}

describe('sending no form', () => {
  test('is a GET without a body', async () => {
    const server = await ims();
    server.scriptFor('/some/path', { kind: 'respond', status: 200, body: 'text' });
    const sent = await send({ url: `${server.url}/some/path?a=1`, timeoutMs: 5_000, env: {} });
    expect(sent).toMatchObject({ ok: true, value: { status: 200, body: 'text' } });
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/some/path', body: '' });
    expect(server.requests[0]?.headers['content-type']).toBeUndefined();
  });

  test('reads no body of a success where only the status is wanted, however long it is', async () => {
    const server = await ims();
    const only = { url: `${server.url}/big`, statusOnly: true, timeoutMs: 5_000, env: {} };
    server.scriptFor('/big', { kind: 'huge', bytes: Number.POSITIVE_INFINITY });
    expect(await send(only)).toMatchObject({ ok: true, value: { status: 200, body: '' } });
    server.scriptFor('/big', { kind: 'respond', status: 403, body: '{"error_code":"403003"}' });
    expect(await send(only)).toMatchObject({ value: { status: 403, body: '{"error_code":"403003"}' } });
    server.scriptFor('/big', { kind: 'respond', status: 403, body: 'x'.repeat(200_000) });
    const long = await send(only);
    expect(long.ok && [long.value.status, long.value.body.length]).toEqual([403, 64 * 1024]);
  });
});

describe('sending a form', () => {
  test('posts it form-encoded and gives status, headers and body of any answer', async () => {
    const server = await ims();
    server.script({ kind: 'respond', status: 418, headers: { 'x-debug-id': 'abc' }, body: 'text' });
    const sent = await post(server.url);
    expect(sent).toMatchObject({
      ok: true,
      value: { status: 418, body: 'text', headers: { 'x-debug-id': 'abc' } },
    });
    expect(server.requests[0]).toMatchObject({ method: 'POST', body: 'a=b+c&%C3%A4=%26' });
    expect(server.requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('adds the headers that are given', async () => {
    const server = await ims();
    await send({ url: server.url, form: {}, headers: { 'x-api-key': 'id' }, timeoutMs: 5_000, env: {} });
    expect(server.requests[0]?.headers['x-api-key']).toBe('id');
  });

  test('does not follow a redirect', async () => {
    const server = await ims();
    server.script({ kind: 'redirect', status: 307, location: `${server.url}/elsewhere` });
    expect(await post(server.url)).toMatchObject({ ok: true, value: { status: 307 } });
    expect(server.requests).toHaveLength(1);
  });

  test('joins a header that is sent twice', async () => {
    const server = await ims();
    server.script({
      kind: 'respond',
      status: 200,
      headers: { 'x-many': ['a', 'b'] as unknown as string },
      body: '',
    });
    const sent = await post(server.url);
    expect(sent.ok && sent.value.headers['x-many']).toBe('a, b');
  });
});

describe('sending a method without a body', () => {
  test.each([
    ['POST', '0'],
    ['DELETE', undefined],
  ] as const)('%s has a length only where the method can have a body', async (method, length) => {
    const server = await ims();
    server.scriptFor('/some/path', { kind: 'empty', status: 201 });
    const sent = await send({ url: `${server.url}/some/path`, method, timeoutMs: 5_000, env: {} });
    expect(sent).toMatchObject({ ok: true, value: { status: 201, body: '' } });
    expect(server.requests).toMatchObject([{ method, path: '/some/path', body: '' }]);
    const headers = server.requests[0]?.headers;
    expect([headers?.['content-length'], headers?.['transfer-encoding'], headers?.['content-type']]).toEqual([
      length,
      undefined,
      undefined,
    ]);
  });
});

describe('whether a request without an answer may have arrived', () => {
  const unsent = async (sent: ReturnType<typeof send>): Promise<unknown> => {
    const result = await sent;
    return result.ok ? result.value.status : result.problem.unsent;
  };

  test.each<[Behaviour['kind'], Behaviour]>([
    ['hang', { kind: 'hang' }],
    ['drip-headers', { kind: 'drip-headers', everyMs: 20 }],
    ['reset', { kind: 'reset' }],
    ['close-before-response', { kind: 'close-before-response' }],
    ['cut-mid-body', { kind: 'cut-mid-body' }],
    ['huge', { kind: 'huge', bytes: 200_000 }],
  ])('it may where the server did this: %s', async (_kind, behaviour) => {
    const server = await ims();
    server.always(behaviour);
    expect(await unsent(post(server.url, {}, 1_000))).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test('it has not where a server accepts the connection and no TLS comes', async () => {
    const silent = await silentServer();
    expect(await send({ url: `https://localhost:${silent}`, timeoutMs: 300, env: {} })).toEqual({
      ok: false,
      problem: { cause: 'timeout', evidence: {}, retryable: true, unsent: true },
    });
    expect(
      await unsent(send({ url: `http://127.0.0.1:${silent}`, timeoutMs: 300, env: {} })),
    ).toBeUndefined();
  });
});

describe('an answer in an encoding that was not asked for', () => {
  const text = JSON.stringify({ access_token: 'x'.repeat(2_000) });
  const encoded = async (encoding: string, body: Buffer | string) => {
    const server = await ims();
    server.always({ kind: 'respond', status: 200, headers: { 'content-encoding': encoding }, body });
    const sent = await post(server.url);
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
    return sent.ok ? sent.value.body : sent.problem;
  };

  test.each<[string, Buffer | string]>([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ])('is read: %s', async (encoding, body) => {
    expect(await encoded(encoding, body)).toBe(text);
  });

  test.each<[string, Buffer | string, string]>([
    ['zstd', 'x', 'an answer in an encoding that was not asked for and cannot be read'],
    ['constructor', 'x', 'an answer in an encoding that was not asked for and cannot be read'],
    ['gzip', text, 'an answer whose encoding (gzip, deflate or br) is broken'],
    ['gzip', gzipSync(text).subarray(0, 30), 'an answer whose encoding (gzip, deflate or br) is broken'],
    ['br', gzipSync(text), 'an answer whose encoding (gzip, deflate or br) is broken'],
    ['gzip', gzipSync('x'.repeat(70_000)), 'an answer of more than 64 KiB'],
    ['br', brotliCompressSync('x'.repeat(9_000_000)), 'an answer of more than 64 KiB'],
    ['br, gzip', gzipSync(brotliCompressSync('x'.repeat(9_000_000))), 'an answer of more than 64 KiB'],
  ])('has a cause of its own where it cannot be read: %s (case %#)', async (encoding, body, detail) => {
    expect(await encoded(encoding, body)).toEqual({
      cause: 'not-ims',
      evidence: { detail },
      retryable: false,
    });
  });

  test('does not matter where only the status does', async () => {
    const server = await ims();
    const headers = { 'content-encoding': 'zstd' };
    server.scriptFor('/probe', { kind: 'respond', status: 403, headers, body: 'x' });
    const sent = await send({ url: `${server.url}/probe`, statusOnly: true, timeoutMs: 5_000, env: {} });
    expect(sent).toMatchObject({ ok: true, value: { status: 403, body: '' } });
  });
});

describe('what the network does wrong', () => {
  test.each<[Behaviour['kind'], Behaviour]>([
    ['hang', { kind: 'hang' }],
    ['drip', { kind: 'drip', everyMs: 20 }],
    ['drip-headers', { kind: 'drip-headers', everyMs: 20 }],
  ])('%s is a time-out that may be retried', async (_kind, behaviour) => {
    expect(await outcomeOf(behaviour, 300)).toEqual({
      ok: false,
      problem: { cause: 'timeout', evidence: {}, retryable: true },
    });
  });

  test.each<[Behaviour['kind'], Behaviour]>([
    ['cut-mid-body', { kind: 'cut-mid-body' }],
    ['reset', { kind: 'reset' }],
    ['close-before-response', { kind: 'close-before-response' }],
  ])('%s is a lost connection that may be retried', async (_kind, behaviour) => {
    expect(await outcomeOf(behaviour)).toMatchObject({
      ok: false,
      problem: { cause: 'connection-lost', retryable: true },
    });
  });

  test('an endless body is cut at the cap and is not IMS', async () => {
    expect(await outcomeOf({ kind: 'huge', bytes: Number.POSITIVE_INFINITY })).toEqual({
      ok: false,
      problem: { cause: 'not-ims', evidence: { detail: 'an answer of more than 64 KiB' }, retryable: false },
    });
  });

  test('a port where nothing listens refuses the connection', async () => {
    const server = await ims();
    await server.close();
    expect(await post(server.url)).toEqual({
      ok: false,
      problem: {
        cause: 'connection-refused',
        evidence: { code: 'ECONNREFUSED' },
        retryable: true,
        unsent: true,
      },
    });
  });

  test('localhost, which has two addresses, refuses it as well', async () => {
    const server = await ims();
    await server.close();
    expect(await post(`http://localhost:${server.port}`)).toMatchObject({
      problem: { cause: 'connection-refused', evidence: { code: 'ECONNREFUSED' }, unsent: true },
    });
  });

  test('a name that does not exist is a DNS failure', async () => {
    expect(await post('https://does-not-exist.invalid')).toMatchObject({
      problem: { cause: 'dns', retryable: true, unsent: true },
    });
  });

  test.each(['trusted', 'self-signed', 'expired', 'wrong-host'] as const)(
    'a certificate (%s) whose CA is unknown is a TLS failure that is not retried',
    async (certificate) => {
      const server = await ims({ certificate });
      expect(await post(server.url)).toMatchObject({
        ok: false,
        problem: { cause: 'tls', retryable: false, unsent: true },
      });
      expect(server.requests).toEqual([]);
    },
  );

  test('plain text where TLS is expected is no matter of certificates', async () => {
    const server = await ims();
    expect(await post(server.url.replace('http:', 'https:'))).toMatchObject({
      problem: { cause: 'tls-protocol', retryable: false, unsent: true },
    });
  });

  test('an answer that is not HTTP is not IMS', async () => {
    const { createServer } = await import('node:net');
    const server = createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const { port } = server.address() as { port: number };
    expect(await post(`http://127.0.0.1:${port}`)).toMatchObject({
      problem: { cause: 'not-ims', retryable: false },
    });
  });
});

describe('through a proxy', () => {
  const target = 'https://ims-na1.adobelogin.com';

  async function through(behaviour: Parameters<typeof startProxy>[0], extra: Record<string, string> = {}) {
    const proxy = await startProxy(behaviour);
    open.push(proxy);
    const sent = await post(target, { HTTPS_PROXY: proxy.url, ...extra }, 1_000);
    return { proxy, sent };
  }

  test('an https request asks the proxy for a tunnel to the host', async () => {
    const server = await ims({ tls: true });
    const { proxy, sent } = await through({
      map: { 'ims-na1.adobelogin.com:443': `localhost:${server.port}` },
    });
    expect(proxy.connects).toEqual(['ims-na1.adobelogin.com:443']);
    // The embedded CA is unknown to this process: the tunnel worked, and TLS is still checked through it.
    expect(sent).toMatchObject({ problem: { cause: 'tls' } });
  });

  test.each([
    ['refuse-407', 407, false],
    ['refuse-403', 403, false],
    ['bad-gateway-502', 502, true],
  ] as const)('%s is a refusal of the proxy, with its status', async (behaviour, status, retryable) => {
    const { proxy, sent } = await through({ behaviour });
    expect(sent).toEqual({
      ok: false,
      problem: {
        cause: 'proxy',
        retryable,
        evidence: { status, proxy: new URL(proxy.url).host },
        unsent: true,
      },
    });
  });

  test('a proxy that hangs is a time-out that names it', async () => {
    const { proxy, sent } = await through({ behaviour: 'hang' });
    expect(sent).toMatchObject({
      problem: { cause: 'timeout', evidence: { proxy: new URL(proxy.url).host } },
    });
  });

  test('a proxy that is called by https but speaks http is no matter of certificates', async () => {
    const proxy = await startProxy();
    open.push(proxy);
    const sent = await post(target, { HTTPS_PROXY: proxy.url.replace('http:', 'https:') }, 1_000);
    expect(sent).toMatchObject({
      problem: { cause: 'tls-protocol', evidence: { proxy: new URL(proxy.url).host } },
    });
  });

  test('a proxy that resets the connection is a lost connection that names it', async () => {
    const { proxy, sent } = await through({ behaviour: 'reset' });
    const evidence = { proxy: new URL(proxy.url).host };
    expect(sent).toMatchObject({ problem: { cause: 'connection-lost', retryable: true, evidence } });
  });

  test('a proxy that is not there is a failure of the proxy, not of the host', async () => {
    const proxy = await startProxy();
    await proxy.close();
    expect(await post(target, { https_proxy: proxy.url })).toMatchObject({
      problem: { cause: 'proxy', evidence: { code: 'ECONNREFUSED', proxy: new URL(proxy.url).host } },
    });
    expect(await post(target, { https_proxy: 'http://no-such-proxy.invalid:3128' })).toMatchObject({
      problem: { cause: 'proxy' },
    });
  });

  test('user and password go to the proxy and are never part of the evidence', async () => {
    const proxy = await startProxy({ username: 'user', password: 'proxy-password' });
    open.push(proxy);
    const right = await post(target, { HTTPS_PROXY: proxy.urlWithCredentials }, 1_000);
    const wrong = await post(
      target,
      { HTTPS_PROXY: proxy.url.replace('//', '//user:wrong-password@') },
      1_000,
    );
    expect(right).not.toMatchObject({ problem: { evidence: { status: 407 } } });
    expect(wrong).toMatchObject({ problem: { cause: 'proxy', evidence: { status: 407 } } });
    expect(JSON.stringify([right, wrong])).not.toContain('password');
  });

  test('NO_PROXY goes around it', async () => {
    const { proxy, sent } = await through(
      { behaviour: 'refuse-403' },
      { NO_PROXY: 'example.com,does-not-exist.invalid' },
    );
    expect(sent).toMatchObject({ problem: { cause: 'proxy' } });
    const around = await post('https://a.does-not-exist.invalid', {
      HTTPS_PROXY: proxy.url,
      no_proxy: '.does-not-exist.invalid',
    });
    expect(around).toMatchObject({ problem: { cause: 'dns' } });
    expect(proxy.connects).toHaveLength(1);
  });

  test('a server on this machine is reached directly, so that a plain http body meets no proxy', async () => {
    const proxy = await startProxy({ behaviour: 'refuse-403' });
    open.push(proxy);
    const server = await ims();
    const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, http_proxy: proxy.url };
    expect(await post(server.url, env)).toMatchObject({ ok: true });
    expect([proxy.connects, proxy.plainRequests]).toEqual([[], []]);
  });

  test('a proxy variable that is used and broken is a failure that names it and does not repeat it', async () => {
    const sent = await post(target, { HTTPS_PROXY: 'http://CORP\\user:p4ss@proxy:3128' });
    expect(sent).toEqual({
      ok: false,
      problem: {
        cause: 'proxy-variable',
        evidence: {
          detail:
            'the variable HTTPS_PROXY contains a backslash: write DOMAIN%5Cuser for the user of a Windows domain',
        },
        retryable: false,
        unsent: true,
      },
    });
  });

  test('broken variables that do not count for this request change nothing', async () => {
    const proxy = await startProxy({ behaviour: 'refuse-403' });
    open.push(proxy);
    const server = await ims();
    const broken = 'http://[bad';
    const all = { http_proxy: broken, HTTP_PROXY: broken, ALL_PROXY: broken };
    expect(await post(target, { ...all, HTTPS_PROXY: proxy.url })).toMatchObject({
      problem: { cause: 'proxy' },
    });
    expect(await post(server.url, { ...all, HTTPS_PROXY: broken })).toMatchObject({ ok: true });
    expect(proxy.connects).toHaveLength(1);
  });
});
