import { type ClientRequest, request as requestByHttp } from 'node:http';
import { Agent, request as requestByHttps } from 'node:https';
import { type Transport, VERIFIED } from './transport.ts';

const TLS = { ...VERIFIED, ALPNProtocols: ['http/1.1'] };

/**
 * A connection without a proxy, by Node's own client: nothing else starts as fast, and most runners have no proxy. It
 * follows no redirects. Its only limit is the deadline, which the caller keeps by closing it.
 *
 * @returns the connection
 */
export function directTransport(): Transport {
  let sent: ClientRequest | undefined;
  return {
    request: ({ url, method, headers, body }) =>
      new Promise((resolve, reject) => {
        // Never the global agent: it keeps connections, and takes a proxy where NODE_USE_ENV_PROXY says so.
        sent =
          url.protocol === 'http:'
            ? requestByHttp(url, { method, agent: false })
            : requestByHttps(url, { method, agent: new Agent(TLS) });
        // Not among the options: with NODE_DEBUG=http Node prints those, and here is the access token.
        for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value);
        sent.once('response', (response) => {
          // A connection that is closed before the end is an error, also where nobody reads on.
          response.on('error', () => undefined);
          resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: response });
        });
        sent.on('error', reject);
        sent.once('close', () => reject(new Error('The connection was closed before an answer.')));
        sent.end(body);
      }),
    isProxied: () => false,
    close: async () => {
      sent?.destroy();
    },
  };
}
