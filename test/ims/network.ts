import type { HttpRequest, SendResult } from '../../src/ims/http/client.ts';
import type { ImsConnection } from '../../src/ims/http/connection.ts';
import { fakeConnection } from './support.ts';

/** One answer, or several of which the last one stays. */
export type Route = SendResult | ((request: HttpRequest) => SendResult) | SendResult[];

/** A connection whose network answers by the path of the address; an unexpected path is an error. */
export function routedConnection(routes: Record<string, Route>): {
  connection: ImsConnection;
  requests: HttpRequest[];
  sleeps: number[];
} {
  const asked = new Map<string, number>();
  const answerTo = (request: HttpRequest): SendResult => {
    const path = new URL(request.url).pathname;
    const route = routes[path];
    if (route === undefined) throw new Error(`Nothing is asked of ${path}.`);
    if (typeof route === 'function') return route(request);
    if (!Array.isArray(route)) return route;
    const times = asked.get(path) ?? 0;
    asked.set(path, times + 1);
    const sent = route[times] ?? route.at(-1);
    if (sent === undefined) throw new Error(`No answer for ${path}.`);
    return sent;
  };
  const { connection, requests, sleeps } = fakeConnection([answerTo]);
  return { connection, requests, sleeps };
}
