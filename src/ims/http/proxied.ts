// Imported by path from the pinned version, because undici's index also loads fetch, WebSocket, caches and mocks.
import connectThrough from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { ProxySettings } from './proxy.ts';
import { type Transport, VERIFIED } from './transport.ts';

/**
 * Connects by undici, which chooses a proxy, or none, by the settings and the address. It follows no redirects.
 *
 * @param settings the proxies
 * @param timeoutMs time limit of each part of the exchange, in ms
 */
export function proxiedTransport(
  { httpProxy, httpsProxy, noProxy }: ProxySettings,
  timeoutMs: number,
): Transport {
  const connectDirectly = buildConnector({ ...VERIFIED, timeout: timeoutMs, allowH2: false });
  let proxied = true;
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy,
    httpsProxy,
    noProxy,
    allowH2: false,
    requestTls: VERIFIED,
    proxyTls: VERIFIED,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // undici opens a tunnel by this method, which its index adds to every dispatcher.
    clientFactory: (origin, options) => Object.assign(new Pool(origin, options), { connect: connectThrough }),
    // Called only if undici uses no proxy. For a proxy, it uses a connector of its own.
    connect: (options, callback) => {
      proxied = false;
      connectDirectly(options, callback);
    },
  });
  return {
    request: async ({ url, method, headers, body, deadline }) => {
      const response = await request.call(dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        signal: deadline,
      });
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    isProxied: () => proxied,
    close: () => dispatcher.destroy().catch(() => undefined),
  };
}
