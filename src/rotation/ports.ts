import type { Result } from '../core/result.ts';
import type { IssuesFailureKind } from '../github/index.ts';
import type { Cause, ConsoleProblem, ListedSecret } from '../ims/index.ts';
import type { RotationEvent } from './events.ts';
import type { CopyTarget } from './model.ts';

/** Why a request failed. It contains no secret. */
export type PortFailure<Reason extends string = string> = {
  reason: Reason;
  /** `maybe`: it was a request that changes something, and the server may have done it. */
  arrived: 'no' | 'maybe';
  /** Whole lines about this case: sanitized, without secrets; not escaped for Markdown. */
  details: readonly string[];
};

/** Why GitHub did not read or write a secret or a variable. */
export type StoreProblem =
  | Exclude<IssuesFailureKind, 'issues-disabled'>
  | 'no-environment'
  | 'no-secret'
  | 'hidden-repositories'
  | 'invalid-target';

/** Why the Developer Console did not list, make or delete client secrets. */
export type ConsolePortProblem =
  | ConsoleProblem
  /** There are as many as Adobe allows. */
  | 'limit'
  /** The project of the client does not have the I/O Management API. */
  | 'no-management-api';

export type TokenFailure = PortFailure<Cause>;
export type ConsolePortFailure = PortFailure<ConsolePortProblem>;
export type StorePortFailure = PortFailure<StoreProblem>;

type Answer<Value, Failure> = Promise<Result<Value, Failure>>;

/** A new client secret. */
export type NewSecret = {
  /** A secret. */
  value: string;
  /** Absent if Adobe did not tell. */
  uuid?: string | undefined;
};

/** One place that GitHub keeps a secret in. */
export type StorePort = {
  /** @returns when GitHub last changed it, in ms since the epoch; absent: there is no secret of this name */
  read: () => Answer<number | undefined, StorePortFailure>;
  /** Seals the value and stores it. To repeat it does no harm. */
  write: (value: string) => Answer<undefined, StorePortFailure>;
};

/**
 * What a rotation needs from outside. None of these throws or repeats a request that changes something, except that
 * `remove` may be repeated.
 */
export type RotationPorts = {
  /**
   * Gets an access token with a client secret. The requests to the Developer Console use the last one that was granted.
   *
   * @param value a client secret
   */
  token: (value: string) => Answer<undefined, TokenFailure>;
  /** Lists the client secrets of the credential, the oldest first. */
  list: () => Answer<readonly ListedSecret[], ConsolePortFailure>;
  /** Makes a client secret. */
  create: () => Answer<NewSecret, ConsolePortFailure>;
  /** Deletes a client secret; `gone`: Adobe does not know it. */
  remove: (uuid: string) => Answer<'deleted' | 'gone', ConsolePortFailure>;
  /** The secret that the rotation itself gets as `client-secret` in its next job. */
  store: StorePort;
  /** The variable with the marker; absent: there is none. */
  variable: {
    read: () => Answer<string | undefined, StorePortFailure>;
    write: (text: string) => Answer<undefined, StorePortFailure>;
  };
  copies: readonly ({ target: CopyTarget } & StorePort)[];
  /** In ms since the epoch. */
  now: () => number;
  /** How far that is ahead of GitHub, as its last answer says; absent: no answer said. */
  clockAheadMs: () => number | undefined;
  sleep: (ms: number) => Promise<void>;
  /** Hides a secret in all forms, in everything that is printed from now on. */
  mask: (secret: string) => void;
  /** Tells the report what happens. */
  tell: (event: RotationEvent) => void;
};
