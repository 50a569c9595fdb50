// Imported by path from the pinned version, because undici's index also loads fetch, WebSocket, caches and mocks.
import connectThrough from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import { type Transport, VERIFIED } from './transport.ts';

/**
 * Connects by undici, through a proxy. It follows no redirects.
 *
 * @param proxy its address; may contain user and password
 * @param timeoutMs time limit of each part of the exchange, in ms
 */
export function proxiedTransport(proxy: URL, timeoutMs: number): Transport {
  const dispatcher = new ProxyAgent({
    uri: proxy.href,
    allowH2: false,
    requestTls: VERIFIED,
    proxyTls: VERIFIED,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // undici opens a tunnel by this method, which its index adds to every dispatcher.
    clientFactory: (origin, options) => Object.assign(new Pool(origin, options), { connect: connectThrough }),
  });
  let started = false;
  // undici starts a request when its tunnel is there, with the TLS in it.
  const watched: Pick<ProxyAgent, 'dispatch'> = {
    dispatch: (options, handler) => {
      const start = handler.onRequestStart;
      handler.onRequestStart = (...given) => {
        started = true;
        start?.apply(handler, given);
      };
      return dispatcher.dispatch(options, handler);
    },
  };
  return {
    request: async ({ url, method, headers, body, deadline }) => {
      const response = await request.call(watched, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        signal: deadline,
      });
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    mayHaveSent: () => started,
    close: () => dispatcher.destroy().catch(() => undefined),
  };
}
