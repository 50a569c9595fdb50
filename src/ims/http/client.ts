import type { Environment } from '../../core/environment.ts';
import { isLoopback } from '../endpoint.ts';
import type { Connection } from './connection.ts';
import { directConnection } from './direct.ts';
import { AnswerTooLarge, type NetworkFailure, networkFailure } from './network-failure.ts';
import { type ProxySettings, proxySettings } from './proxy.ts';

/** The most of an answer that is read, in bytes; the largest real one (a token) is below 4 KiB. */
export const BODY_MAX_BYTES = 64 * 1024;

/** A request to send: a form by POST where there is one, otherwise a GET. */
export type HttpRequest = {
  /** Absolute address. */
  url: string;
  form?: Readonly<Record<string, string>>;
  /** Besides those that every request has; `authorization` for an access token. */
  headers?: Readonly<Record<string, string>>;
  /** Read no body of a success: its status is all that is wanted. The answer then has an empty one. */
  statusOnly?: boolean;
  /** Longest time for the whole exchange, from DNS to the last byte, in ms. */
  timeoutMs: number;
  /** Environment variables, for the proxy settings. */
  env: Environment;
};

/** A complete HTTP answer. */
export type Answer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
};

/** What came of one request: an answer of any status, or why there is none. */
export type Sent = { ok: true; answer: Answer } | NetworkFailure;

/** Sends one request and gives what came of it; never throws for what the network does. */
export type Send = (request: HttpRequest) => Promise<Sent>;

/**
 * Sends a request, once, through the proxy that the environment names. Redirects are not followed: a client secret or
 * a token must not travel to where a redirect points.
 *
 * @param input address, form or headers, deadline and environment
 * @returns the answer, or the cause and evidence of the network failure
 */
export const send: Send = async (input) => {
  const proxy = proxySettings(input.env);
  if (!proxy.ok) return { ok: false, cause: 'proxy', evidence: { detail: proxy.problem }, retryable: false };
  const deadline = AbortSignal.timeout(input.timeoutMs);
  const connection = await open(input, proxy.settings);
  try {
    return { ok: true, answer: await before(deadline, once(input, connection, deadline)) };
  } catch (error) {
    return networkFailure(error, connection.isProxied() ? proxy.settings.shown : undefined);
  } finally {
    // Also ends what is still connecting; whatever that reports has nobody waiting for it.
    await connection.close();
  }
};

// The client that knows proxies is loaded only where there is one. A server on this machine is never behind a proxy, and
// a plain http body (with the secret) must not meet one.
async function open({ url, timeoutMs }: HttpRequest, settings: ProxySettings): Promise<Connection> {
  if (settings.shown === '' || isLoopback(new URL(url))) return directConnection();
  const { proxiedConnection } = await import('./proxied.ts');
  return proxiedConnection(settings, timeoutMs);
}

async function once(input: HttpRequest, connection: Connection, deadline: AbortSignal): Promise<Answer> {
  const response = await connection.request({
    url: new URL(input.url),
    method: input.form === undefined ? 'GET' : 'POST',
    headers: {
      ...input.headers,
      ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      accept: 'application/json',
      'user-agent': 'ims-auth',
    },
    ...(input.form === undefined ? {} : { body: new URLSearchParams(input.form).toString() }),
    deadline,
  });
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  const { status } = response;
  if (input.statusOnly === true && status >= 200 && status < 300) {
    // The caller closes the connection, which would be an error that nobody handles.
    response.body.on('error', () => undefined).destroy();
    return { status, headers, body: '' };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= BODY_MAX_BYTES) continue;
    // Where only the status counts, the start of a long error page is enough.
    if (input.statusOnly !== true) throw new AnswerTooLarge(BODY_MAX_BYTES);
    break;
  }
  return { status, headers, body: Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES).toString('utf8') };
}

// Neither client ends by itself in every state: undici, for one, acts on an abort signal only once a connection exists.
function before<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const expired = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
  });
  // Whichever loses the race must not become an unhandled rejection.
  work.catch(() => undefined);
  return Promise.race([work, expired]);
}
