import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Dispatcher, ProxyAgent, request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GOOD_REQUEST, open, read } from './fixtures.ts';
import { type ProxyBehaviour, type ProxyOptions, type ProxyServer, startProxy } from './index.ts';

const REAL = 'ims-na1.adobelogin.com:443';

async function openProxy(options?: ProxyOptions): Promise<ProxyServer> {
  const proxy = await startProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}

function through(uri: string, ca: string, options: Partial<ProxyAgent.Options> = {}): Dispatcher {
  const dispatcher = new ProxyAgent({ uri, requestTls: { ca }, ...options });
  onTestFinished(() => dispatcher.destroy());
  return dispatcher;
}

describe('the proxy', () => {
  test('leads the production URL to the embedded server', async () => {
    const { ims } = await open();
    const proxy = await openProxy({ map: { [REAL]: `localhost:${ims.port}` } });
    const response = await request('https://ims-na1.adobelogin.com/ims/token/v3', {
      dispatcher: through(proxy.url, ims.caPem),
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(GOOD_REQUEST).toString(),
    });
    expect((await read(response)).json).toMatchObject({ token_type: 'bearer' });
    expect(proxy.connects).toEqual([REAL]);
    expect(ims.requests[0]?.headers.host).toBe('ims-na1.adobelogin.com');
  });

  test('connects to loopback without a map', async () => {
    const { ims } = await open();
    const proxy = await openProxy();
    const response = await request(`${ims.url}/ims/keys`, { dispatcher: through(proxy.url, ims.caPem) });
    expect((await read(response)).status).toBe(200);
    expect(proxy.connects).toEqual([`localhost:${ims.port}`]);
  });

  test('forwards plain requests in absolute form, without its own credentials', async () => {
    const { ims } = await open({ tls: false });
    const proxy = await openProxy({ username: 'me', password: 'p@ss:word' });
    const dispatcher = through(proxy.urlWithCredentials, '', { proxyTunnel: false });
    const response = await request(`${ims.url}/ims/token/v3?a=1`, { dispatcher, method: 'POST', body: 'x' });
    expect((await read(response)).json).toMatchObject({ error: 'invalid_request' });
    expect(proxy.plainRequests).toEqual([`${ims.url}/ims/token/v3?a=1`]);
    expect(ims.requests).toMatchObject([{ query: { a: '1' }, body: 'x' }]);
    expect(ims.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  test('refuses to leave the machine', async () => {
    const proxy = await openProxy();
    await expect(request('https://example.test/', { dispatcher: through(proxy.url, '') })).rejects.toThrow(
      '403',
    );
    const plain = through(proxy.url, '', { proxyTunnel: false });
    expect((await request('http://example.test/', { dispatcher: plain })).statusCode).toBe(403);
    expect([proxy.connects, proxy.plainRequests]).toEqual([['example.test:443'], ['http://example.test/']]);
    await expect(startProxy({ map: { [REAL]: 'example.test:443' } })).rejects.toThrow('loopback only');
  });

  test('asks for credentials, and accepts the right ones only', async () => {
    const { ims } = await open();
    const proxy = await openProxy({ username: 'me', password: 'right' });
    const keys = (uri: string): Promise<unknown> =>
      request(`${ims.url}/ims/keys`, { dispatcher: through(uri, ims.caPem) }).then(
        ({ statusCode }) => statusCode,
      );
    await expect(keys(proxy.url)).rejects.toThrow('407');
    await expect(keys(proxy.url.replace('//', '//me:wrong@'))).rejects.toThrow('407');
    expect(await keys(proxy.urlWithCredentials)).toBe(200);
  });

  test('is no web server', async () => {
    const proxy = await openProxy();
    expect((await request(proxy.url)).statusCode).toBe(400);
  });

  test('answers 502 when nothing listens at the destination', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => unused.once('listening', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    const proxy = await openProxy();
    const target = `127.0.0.1:${port}`;
    await expect(request(`https://${target}/`, { dispatcher: through(proxy.url, '') })).rejects.toThrow(
      '502',
    );
    const plain = through(proxy.url, '', { proxyTunnel: false });
    expect((await request(`http://${target}/`, { dispatcher: plain })).statusCode).toBe(502);
  });

  test('closes with tunnels open', async () => {
    const { ims } = await open();
    ims.always({ kind: 'hang' });
    const proxy = await startProxy();
    const dispatcher = through(proxy.url, ims.caPem);
    const outcome = expect(
      request(`${ims.url}/ims/token/v3`, { dispatcher, method: 'POST' }),
    ).rejects.toThrow();
    while (ims.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await proxy.close();
    await outcome;
  });
});

describe.each([
  ['refuse-407', '407', 407],
  ['refuse-403', '403', 403],
  ['bad-gateway-502', '502', 502],
] as const)('a proxy with the behaviour %s', (behaviour, message, status) => {
  // Not undici: it turns a 407 into an exception.
  const plain = (proxy: ProxyServer): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const options = { port: proxy.port, host: '127.0.0.1', path: 'http://localhost:1/' };
      get(options, (answer) => resolve(answer.resume().statusCode)).once('error', reject);
    });

  test('refuses CONNECT and plain requests', async () => {
    const proxy = await openProxy({ behaviour });
    await expect(request('https://localhost:1/', { dispatcher: through(proxy.url, '') })).rejects.toThrow(
      message,
    );
    expect(await plain(proxy)).toBe(status);
    expect(proxy.connects).toEqual(['localhost:1']);
  });
});

describe('a proxy', () => {
  const both = async (
    behaviour: ProxyBehaviour,
  ): Promise<{ proxy: ProxyServer; tunnel: Dispatcher; plain: Dispatcher }> => {
    const proxy = await openProxy({ behaviour });
    return { proxy, tunnel: through(proxy.url, ''), plain: through(proxy.url, '', { proxyTunnel: false }) };
  };

  test('can reset the connection', async () => {
    const { tunnel, plain } = await both('reset');
    await expect(request('https://localhost:1/', { dispatcher: tunnel })).rejects.toThrow();
    await expect(request('http://localhost:1/', { dispatcher: plain })).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  test('can stay silent', async () => {
    const { proxy, tunnel, plain } = await both('hang');
    const pending = [
      request('https://localhost:1/', { dispatcher: tunnel }),
      request('http://localhost:1/', { dispatcher: plain }),
    ];
    const outcomes = Promise.allSettled(pending);
    while (proxy.connects.length + proxy.plainRequests.length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Promise.all([tunnel.destroy(), plain.destroy()]);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('can answer with a page where a tunnel is expected', async () => {
    const { tunnel, plain } = await both('html');
    await expect(request('https://localhost:1/', { dispatcher: tunnel })).rejects.toThrow();
    const answer = await read(await request('http://localhost:1/', { dispatcher: plain }));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html']);
  });
});
