import type { Environment } from '../../core/environment.ts';
import type { Endpoint } from '../endpoint.ts';
import type { HttpClient, HttpRequest } from './client.ts';
import { type Clock, type RetryNotice, type RetryPolicy, withRetries } from './retry.ts';

/** How requests to a server of Adobe are sent. */
export type ImsConnection = {
  endpoint: Endpoint;
  policy: RetryPolicy;
  env: Environment;
  clock: Clock;
  send: HttpClient;
  onRetry: (notice: RetryNotice) => void;
};

/** A request to the server of a connection. */
export type PathRequest = Pick<HttpRequest, 'form' | 'method' | 'headers' | 'statusOnly'> & {
  /** Absolute path, for example `/ims/token/v3`. */
  path: string;
};

/**
 * Sends a request with retries.
 *
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @returns the result of the last attempt, and how many attempts there were
 */
export function request(
  { path, ...rest }: PathRequest,
  { endpoint, env, policy, clock, send, onRetry }: ImsConnection,
  startedAt: number,
): ReturnType<typeof withRetries> {
  const url = `${endpoint.origin}${path}`;
  return withRetries(
    (timeoutMs) => send({ url, ...rest, timeoutMs, env }),
    policy,
    clock,
    startedAt,
    onRetry,
  );
}

/** @returns the header with an access token; it is a secret. Source: RFC 6750 section 2.1. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}
