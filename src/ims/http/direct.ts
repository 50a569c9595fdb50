import { type ClientRequest, request as requestByHttp } from 'node:http';
import { Agent, request as requestByHttps } from 'node:https';
import { type Transport, VERIFIED } from './transport.ts';

const TLS = { ...VERIFIED, ALPNProtocols: ['http/1.1'] };

/**
 * Connects without a proxy, by Node's own HTTP client, which starts fastest; most runners have no proxy. It follows no
 * redirects. It has no time limit: the caller closes it at the deadline.
 */
export function directTransport(): Transport {
  let sent: ClientRequest | undefined;
  let connected = false;
  return {
    request: ({ url, method, headers, body }) =>
      new Promise((resolve, reject) => {
        // The global agent is not used, because it keeps connections open and obeys NODE_USE_ENV_PROXY.
        sent =
          url.protocol === 'http:'
            ? requestByHttp(url, { method, agent: false })
            : requestByHttps(url, { method, agent: new Agent(TLS) });
        // The headers, with the access token, are not in the options, because Node prints those with NODE_DEBUG=http.
        for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value);
        const ready = url.protocol === 'http:' ? 'connect' : 'secureConnect';
        sent.once('socket', (socket) => {
          socket.once(ready, () => {
            connected = true;
          });
        });
        sent.once('response', (response) => {
          // A connection that closes early causes an error event even if the body is no longer read.
          response.on('error', () => undefined);
          resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: response });
        });
        sent.on('error', reject);
        sent.once('close', () => reject(new Error('The connection was closed before an answer.')));
        sent.end(body);
      }),
    mayHaveSent: () => connected,
    close: async () => {
      sent?.destroy();
    },
  };
}
