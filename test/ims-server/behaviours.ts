import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { HOSTILE_HEADER, HOSTILE_TEXT } from './hostile.ts';
import { DEBUG_ID, failure, headersOf, json, type Reply, send } from './replies.ts';
import type { Behaviour, RecordedRequest, TokenOverride } from './types.ts';

/** One request on its way to an answer. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: ServerResponse;
  /** The TCP connection, below TLS if there is any. */
  readonly connection: Socket;
  /** Makes the normal answer. */
  answer(override?: TokenOverride): Promise<Reply>;
}

const DRIP_MS = 1_000;

/** Repeats something until the client or the server ends the connection. */
function untilClosed(connection: Socket, everyMs: number, act: () => void): void {
  const timer = setInterval(act, everyMs);
  connection.once('close', () => clearInterval(timer));
}

/** Waits in real time, and no longer than the connection lasts. */
export function wait(connection: Socket, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      connection.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    connection.once('close', done);
  });
}

function drip({ response, connection }: Exchange, everyMs: number): void {
  response.writeHead(200, headersOf(json(200, {})));
  response.flushHeaders();
  // Spaces never complete a JSON document, however long a client waits.
  response.write('{');
  untilClosed(connection, everyMs, () => response.write(' '));
}

function dripHeaders({ response, connection }: Exchange, everyMs: number): void {
  const { socket } = response;
  if (socket === null) return;
  socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
  untilClosed(connection, everyMs, () => socket.write('a'));
}

function cutMidBody({ response }: Exchange, reply: Reply): void {
  const body = Buffer.from(reply.body.length > 1 ? reply.body : 'an answer that is cut');
  response.writeHead(reply.status, { 'content-length': body.length, ...headersOf(reply) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

function huge({ response }: Exchange, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, 'A');
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const part = left < chunk.length ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      if (!response.write(part)) {
        response.once('drain', more);
        return;
      }
    }
    if (!response.destroyed) response.end('"}');
  };
  response.writeHead(200, headersOf(json(200, {})));
  response.write('{"access_token":"');
  more();
}

function page(status: number, title: string): Reply {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function echoSecret({ fields, query }: RecordedRequest): Reply {
  const secret = fields.client_secret ?? query.client_secret ?? '';
  const forms = [
    secret,
    secret.slice(0, Math.ceil(secret.length / 2)),
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
  ];
  return failure(400, 'invalid_client', `invalid client_secret parameter: ${forms.join(' ')}`);
}

function error(behaviour: Extract<Behaviour, { kind: 'error' }>): Reply {
  const { status, error: code, description, message, headers, debugId } = behaviour;
  return json(
    status,
    { error: code, error_description: description, message },
    { ...(debugId === undefined ? {} : { [DEBUG_ID]: debugId }), ...headers },
  );
}

function throttle(retryAfter: number | string | undefined): Reply {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return json(429, { message: 'too many tokens generated' }, headers);
}

function compressed(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'content-encoding': 'gzip' }, body: gzipSync(reply.body) };
}

function changed(reply: Reply, { change, status }: Extract<Behaviour, { kind: 'change-json' }>): Reply {
  const body = JSON.parse(String(reply.body)) as Record<string, unknown>;
  return { ...reply, status: status ?? reply.status, body: JSON.stringify(change(body)) };
}

/** The reply of a behaviour that is one, or `undefined` for those that act on the connection. */
async function replyOf(behaviour: Behaviour, exchange: Exchange): Promise<Reply | undefined> {
  switch (behaviour.kind) {
    case 'error':
      return error(behaviour);
    case 'respond':
      return { status: behaviour.status, headers: behaviour.headers ?? {}, body: behaviour.body ?? '' };
    case 'throttle':
      return throttle(behaviour.retryAfter);
    case 'slow':
      await wait(exchange.connection, behaviour.afterMs);
      return exchange.connection.destroyed ? undefined : exchange.answer();
    case 'html':
      return page(behaviour.status, behaviour.title ?? 'Service unavailable');
    case 'empty':
      return { status: behaviour.status, headers: {}, body: '' };
    case 'no-token':
      return json(200, { token_type: 'bearer', expires_in: 86_399 });
    case 'expires-in':
      return exchange.answer({ expiresIn: { value: behaviour.value }, opaque: behaviour.opaque ?? false });
    case 'garbage-json':
      return { ...json(behaviour.status ?? 200, null), body: behaviour.body };
    case 'redirect':
      return { status: behaviour.status, headers: { location: behaviour.location }, body: '' };
    case 'echo-secret':
      return echoSecret(exchange.request);
    case 'hostile':
      return error({
        kind: 'error',
        status: 400,
        error: 'invalid_client',
        description: HOSTILE_TEXT,
        debugId: HOSTILE_HEADER,
      });
    case 'token':
      return exchange.answer(behaviour);
    case 'change-json':
      return changed(await exchange.answer(), behaviour);
    case 'gzip':
      return compressed(await exchange.answer());
    case 'wrong-content-type': {
      const reply = await exchange.answer();
      return {
        ...reply,
        headers: { ...reply.headers, 'content-type': behaviour.contentType ?? 'text/html' },
      };
    }
    default:
      return undefined;
  }
}

/** Carries out a behaviour on one exchange. */
export async function perform(behaviour: Behaviour, exchange: Exchange): Promise<void> {
  const { response, connection } = exchange;
  switch (behaviour.kind) {
    case 'hang':
      return;
    case 'drip':
      return drip(exchange, behaviour.everyMs ?? DRIP_MS);
    case 'drip-headers':
      return dripHeaders(exchange, behaviour.everyMs ?? DRIP_MS);
    case 'cut-mid-body':
      return cutMidBody(exchange, await exchange.answer());
    case 'reset':
      connection.resetAndDestroy();
      return;
    case 'close-before-response':
      response.socket?.end();
      return;
    case 'after-effect': {
      const reply = await exchange.answer();
      return perform(behaviour.instead, { ...exchange, answer: async () => reply });
    }
    case 'huge':
      return huge(exchange, behaviour.bytes);
    default: {
      const reply = await replyOf(behaviour, exchange);
      if (reply !== undefined) send(response, reply);
    }
  }
}
