import { ClientSecrets } from './client-secrets.ts';
import type { Environment } from './token.ts';
import type { Client, ImsServerOptions, IssuedToken } from './types.ts';

/** What the endpoints share: the options with their defaults, and everything issued so far. */
export interface ImsState {
  readonly clients: readonly Client[];
  /** By client id. */
  readonly secrets: ReadonlyMap<string, ClientSecrets>;
  readonly environment: Environment;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Moves {@link now}. */
  readonly advance: (milliseconds: number) => void;
  readonly lifetimeSeconds: number;
  readonly throttleAfter: number;
  readonly throttleAllAfter: number;
  readonly throttleWindowMs: number;
  readonly scheme: 'http' | 'https';
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** When the requests came that {@link throttleAllAfter} counts, epoch milliseconds. */
  readonly answeredAt: number[];
  /** The same for {@link throttleAfter}, by client id. */
  readonly grantedAt: Map<string, number[]>;
  readonly issued: IssuedToken[];
  readonly invalidated: Set<string>;
}

/** The state of a new server. */
export function newState(options: ImsServerOptions, defaultClient: Client): ImsState {
  const base = options.now ?? Date.now;
  let ahead = 0;
  const now = (): number => base() + ahead;
  const clients = options.clients ?? [defaultClient];
  const delays = { propagationMs: options.propagationMs ?? 0, usageLatencyMs: options.usageLatencyMs ?? 0 };
  return {
    clients,
    secrets: new Map(clients.map((client) => [client.clientId, new ClientSecrets(client, now, delays)])),
    environment: options.environment ?? 'production',
    now,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    lifetimeSeconds: options.lifetimeSeconds ?? 86_399,
    throttleAfter: options.throttleAfter ?? Number.POSITIVE_INFINITY,
    throttleAllAfter: options.throttleAllAfter ?? Number.POSITIVE_INFINITY,
    throttleWindowMs: options.throttleWindowMs ?? 60_000,
    scheme: options.tls === false ? 'http' : 'https',
    startedAt: now(),
    answeredAt: [],
    grantedAt: new Map(),
    issued: [],
    invalidated: new Set(),
  };
}
