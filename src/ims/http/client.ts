// Modules of the pinned version by their path: the index of undici loads fetch, WebSocket, caches and mocks as well, which
// takes longer than the request.
import connectThrough from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { Environment } from '../../core/environment.ts';
import { isLoopback } from '../endpoint.ts';
import { AnswerTooLarge, type NetworkFailure, networkFailure } from './network-failure.ts';
import { proxySettings } from './proxy.ts';

/** The most of an answer that is read, in bytes; the largest real one (a token) is below 4 KiB. */
export const BODY_MAX_BYTES = 64 * 1024;

// Said for each connection, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch the check off for all.
const VERIFIED = { rejectUnauthorized: true } as const;

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
  const { httpProxy, httpsProxy, noProxy, shown } = proxy.settings;
  const connectDirectly = buildConnector({ ...VERIFIED, timeout: input.timeoutMs, allowH2: false });
  let direct = shown === '';
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy,
    httpsProxy,
    // A server on this machine is never behind a proxy, and a plain http body (with the secret) must not meet one.
    noProxy: isLoopback(new URL(input.url)) ? '*' : noProxy,
    allowH2: false,
    requestTls: VERIFIED,
    proxyTls: VERIFIED,
    connectTimeout: input.timeoutMs,
    // How a tunnel is opened; the index of undici gives this method to every dispatcher.
    clientFactory: (origin, options) => Object.assign(new Pool(origin, options), { connect: connectThrough }),
    headersTimeout: input.timeoutMs,
    bodyTimeout: input.timeoutMs,
    // Only called where undici takes no proxy; with one, its own connector to the proxy is used.
    connect: (options, callback) => {
      direct = true;
      connectDirectly(options, callback);
    },
  });
  const deadline = AbortSignal.timeout(input.timeoutMs);
  try {
    return { ok: true, answer: await before(deadline, once(input, dispatcher, deadline)) };
  } catch (error) {
    return networkFailure(error, direct ? undefined : shown);
  } finally {
    // Also ends what is still connecting; whatever that reports has nobody waiting for it.
    await dispatcher.destroy().catch(() => undefined);
  }
};

async function once(input: HttpRequest, dispatcher: EnvHttpProxyAgent, signal: AbortSignal): Promise<Answer> {
  const { origin, pathname, search } = new URL(input.url);
  const response = await request.call(dispatcher, {
    origin,
    path: `${pathname}${search}`,
    method: input.form === undefined ? 'GET' : 'POST',
    headers: {
      ...input.headers,
      ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      accept: 'application/json',
      'user-agent': 'ims-auth',
    },
    ...(input.form === undefined ? {} : { body: new URLSearchParams(input.form).toString() }),
    signal,
  });
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  const status = response.statusCode;
  if (input.statusOnly === true && status >= 200 && status < 300) {
    // The caller destroys the connection, which would be an error that nobody handles.
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

// undici acts on an abort signal only once a connection exists; a proxy or host that accepts and then says
// nothing would otherwise hold the request until its own, longer, time-out.
function before<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const expired = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
  });
  // Whichever loses the race must not become an unhandled rejection.
  work.catch(() => undefined);
  return Promise.race([work, expired]);
}
