import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** A complete answer, not sent yet. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

/** The header IMS identifies every answer by, for support cases. */
export const DEBUG_ID = 'x-debug-id';

/** The header that Adobe's API gateway identifies every answer by. */
export const REQUEST_ID = 'x-request-id';

/** A JSON answer. Members that are `undefined` are left out. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** An error in the shape IMS gives it: `error` and `error_description`. */
export function failure(status: number, error: string, description?: string): Reply {
  return json(status, { error, error_description: description });
}

/** All headers of an answer, with a debug id unless it has one. */
export function headersOf(reply: Reply): Record<string, string | string[]> {
  return { [DEBUG_ID]: randomUUID(), ...reply.headers };
}

/** Sends an answer, unless the client has disconnected. */
export function send(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return;
  response.writeHead(reply.status, { 'content-length': Buffer.byteLength(reply.body), ...headersOf(reply) });
  response.end(reply.body);
}
