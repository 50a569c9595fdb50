import type { JsonWebKey } from 'node:crypto';
import { Agent, type Dispatcher, request } from 'undici';
import { onTestFinished } from 'vitest';
import { EXAMPLE_CLIENT, type ImsServer, type ImsServerOptions, startImsServer } from './index.ts';

/** The form of a token request that succeeds. */
export const GOOD_REQUEST = {
  grant_type: 'client_credentials',
  client_id: EXAMPLE_CLIENT.clientId,
  client_secret: EXAMPLE_CLIENT.clientSecrets[0],
  scope: 'openid,AdobeID',
};

/** The members of the JSON answers that tests look at. */
export interface Body {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly error?: unknown;
  readonly error_description?: unknown;
  readonly grant_types_supported?: unknown;
  readonly keys?: JsonWebKey[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly text: string;
  /** The body as JSON, or `undefined` when it is none. */
  readonly json: Body | undefined;
}

export interface Opened {
  readonly ims: ImsServer;
  readonly dispatcher: Agent;
  /** Posts a form; members that are `undefined` are left out. */
  post(
    path: string,
    form: Record<string, string | undefined>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Posts a token request: the good one with these changes. */
  token(changes?: Record<string, string | undefined>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(
    path: string,
    options: Pick<Dispatcher.RequestOptions, 'method' | 'body' | 'headers'>,
  ): Promise<Answer>;
}

/** The body of an answer as JSON, or `undefined`. */
function parsed(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

/** Reads an answer to its end. */
export async function read(response: Dispatcher.ResponseData): Promise<Answer> {
  const text = await response.body.text();
  return { status: response.statusCode, headers: response.headers, text, json: parsed(text) };
}

/** Starts a server with a client that trusts it; both end with the test. */
export async function open(options?: ImsServerOptions): Promise<Opened> {
  const ims = await startImsServer(options);
  const dispatcher = new Agent({ connect: ims.caPem === '' ? {} : { ca: ims.caPem } });
  onTestFinished(async () => {
    await dispatcher.destroy();
    await ims.close();
  });
  const send: Opened['send'] = async (path, init) =>
    read(await request(`${ims.url}${path}`, { dispatcher, ...init }));
  const post: Opened['post'] = (path, form, headers = {}) => {
    const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(given).toString(),
    });
  };
  return {
    ims,
    dispatcher,
    send,
    post,
    token: (changes = {}) => post('/ims/token/v3', { ...GOOD_REQUEST, ...changes }),
    get: (path, headers = {}) => send(path, { method: 'GET', headers }),
  };
}

/** Sends a good token request without reading the answer. */
export function start({ ims, dispatcher }: Opened, signal?: AbortSignal): ReturnType<typeof request> {
  return request(`${ims.url}/ims/token/v3`, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(GOOD_REQUEST).toString(),
    ...(signal ? { signal } : {}),
  });
}
