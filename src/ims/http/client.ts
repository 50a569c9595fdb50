import type { Environment } from '../../core/environment.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { directTransport } from './direct.ts';
import { type NetworkFailure, networkFailure, ResponseTooLarge } from './network-failure.ts';
import { type ChosenProxy, proxyOf } from './proxy.ts';
import type { Transport } from './transport.ts';

/** Largest response body that is read, in bytes. The largest real body, that of a token, is below 4 KiB. */
export const BODY_MAX_BYTES = 64 * 1024;

/** A request to send: a POST if it has a form, otherwise a GET, unless it names a method. */
export type HttpRequest = {
  /** Absolute address. */
  url: string;
  form?: Readonly<Record<string, string>>;
  /** For a request without a form. */
  method?: 'POST' | 'DELETE';
  /** Headers besides those that every request has. `authorization` contains an access token, a secret. */
  headers?: Readonly<Record<string, string>>;
  /** If true, the body of a success is not read, and is empty in the response. */
  statusOnly?: boolean;
  /** Time limit from DNS to the last byte, in ms. */
  timeoutMs: number;
  /** Environment variables, for the proxy settings. */
  env: Environment;
};

/** A complete HTTP response. */
export type HttpResponse = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
};

/** A response of any status, or why there is none. */
export type SendResult = Result<HttpResponse, NetworkFailure>;

/** Sends one request. It returns network errors and never throws them. */
export type HttpClient = (request: HttpRequest) => Promise<SendResult>;

/**
 * Sends a request once, through the proxy that the environment names for it, if any. Redirects are not followed, because a client
 * secret or a token must not be sent to the address that a redirect names.
 */
export const send: HttpClient = async (input) => {
  const proxy = proxyOf(new URL(input.url), input.env);
  if (!proxy.ok)
    return failed({
      cause: 'proxy-variable',
      evidence: { detail: proxy.problem },
      retryable: false,
      unsent: true,
    });
  const deadline = AbortSignal.timeout(input.timeoutMs);
  let transport: Transport | undefined;
  try {
    transport = await open(proxy.value, input.timeoutMs);
    return ok(await before(deadline, once(input, transport, deadline)));
  } catch (error) {
    const failure = networkFailure(error, proxy.value?.shown);
    return failed(transport?.mayHaveSent() === true ? failure : { ...failure, unsent: true });
  } finally {
    // This also ends a connection that is still being opened. Its error is ignored.
    await transport?.close();
  }
};

// The client for proxies is loaded only if there is a proxy.
async function open(proxy: ChosenProxy | undefined, timeoutMs: number): Promise<Transport> {
  if (proxy === undefined) return directTransport();
  const { proxiedTransport } = await import('./proxied.ts');
  return proxiedTransport(proxy.url, timeoutMs);
}

async function once(input: HttpRequest, transport: Transport, deadline: AbortSignal): Promise<HttpResponse> {
  const response = await transport.request({
    url: new URL(input.url),
    method: input.method ?? (input.form === undefined ? 'GET' : 'POST'),
    headers: {
      ...input.headers,
      ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      accept: 'application/json',
      'accept-encoding': 'identity',
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
    // The caller closes the connection. Without this, that would be an unhandled error.
    response.body.on('error', () => undefined).destroy();
    return { status, headers, body: '' };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= BODY_MAX_BYTES) continue;
    // If only the status counts, the start of a long error page is enough.
    if (input.statusOnly !== true) throw new ResponseTooLarge(BODY_MAX_BYTES);
    break;
  }
  const body = Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES);
  const text = await decode(body, headers['content-encoding'] ?? '', input.statusOnly === true);
  return { status, headers, body: text.toString('utf8') };
}

// If only the status counts, a body that cannot be decoded, for example because it was cut, does not change the result.
async function decode(body: Buffer, encodings: string, optional: boolean): Promise<Buffer> {
  if (encodings === '') return body;
  // Servers send no encoding that was not asked for, so what decodes it is rarely loaded.
  const { decoded } = await import('./encoding.ts');
  try {
    return decoded(body, encodings, BODY_MAX_BYTES);
  } catch (error) {
    if (optional) return Buffer.alloc(0);
    throw error;
  }
}

// Neither client always stops at the deadline. For example, undici obeys an abort signal only after it has connected.
function before<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const expired = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
  });
  // If the deadline wins the race, a later error of the request must not be an unhandled rejection.
  work.catch(() => undefined);
  return Promise.race([work, expired]);
}
