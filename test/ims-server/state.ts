import type { Environment } from './token.ts';
import type { Client, ImsServerOptions, IssuedToken } from './types.ts';

/** What the endpoints share: the options with their defaults, and everything issued so far. */
export interface ImsState {
  readonly clients: readonly Client[];
  readonly environment: Environment;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly lifetimeSeconds: number;
  readonly throttleAfter: number;
  readonly throttleWindowMs: number;
  readonly scheme: 'http' | 'https';
  readonly issued: IssuedToken[];
  readonly invalidated: Set<string>;
}

/** The state of a new server. */
export function newState(options: ImsServerOptions, defaultClient: Client): ImsState {
  return {
    clients: options.clients ?? [defaultClient],
    environment: options.environment ?? 'production',
    now: options.now ?? Date.now,
    lifetimeSeconds: options.lifetimeSeconds ?? 86_399,
    throttleAfter: options.throttleAfter ?? Number.POSITIVE_INFINITY,
    throttleWindowMs: options.throttleWindowMs ?? 60_000,
    scheme: options.tls === false ? 'http' : 'https',
    issued: [],
    invalidated: new Set(),
  };
}
