import { failed, ok, type Result } from '../../core/result.ts';
import type { GitHubResponse } from '../client.ts';
import type { IssuesFailure, IssuesFailureKind } from '../issue-failure.ts';

/** Why a secret or a variable was not read or written. */
export type StoreFailureKind =
  | Exclude<IssuesFailureKind, 'issues-disabled'>
  /**
   * The repository has no environment of this name. For a token that may see nothing of the environment GitHub can say the
   * same.
   */
  | 'no-environment'
  /** The organization has no secret of this name, and who may see a new one is for a person to say. Nothing was written. */
  | 'no-secret'
  /**
   * The secret of the organization is for selected repositories, some of which the token may not see: they would lose the
   * secret. Nothing was written.
   */
  | 'hidden-repositories'
  /** There can be no such place or name. Nothing was sent. */
  | 'invalid-target';

/**
 * A failed request about a secret or a variable. It never contains the value. Texts are GitHub's: sanitize them, with the
 * value and the token among the secrets.
 */
export type StoreFailure = Omit<IssuesFailure, 'kind'> & {
  kind: StoreFailureKind;
  /** `maybe`: it was a write, and GitHub may have done it. Read the place again to know. */
  arrived: 'no' | 'maybe';
};

/** A value, or why a request failed. */
export type StoreResult<Value> = Result<Value, StoreFailure>;

/** Errors of the network before a request is sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Statuses of what was created or updated. */
const WRITTEN = new Set([201, 204]);

/** @returns the failure of a request that changes nothing */
export function readFailure({ kind, ...rest }: IssuesFailure): StoreFailure {
  return { ...rest, kind: kind === 'issues-disabled' ? 'other' : kind, arrived: 'no' };
}

/** @returns whether a request has written */
export function written(sent: Result<GitHubResponse<unknown>, IssuesFailure>): StoreResult<undefined> {
  if (!sent.ok) return failed(writeFailure(sent.problem));
  const { status } = sent.value;
  // The page of a proxy can have a status of success, too.
  return WRITTEN.has(status) ? ok(undefined) : failed(writeFailure({ kind: 'not-github', status }));
}

function writeFailure(failure: IssuesFailure): StoreFailure {
  return { ...readFailure(failure), arrived: mayHaveArrived(failure) ? 'maybe' : 'no' };
}

function mayHaveArrived({ kind, code }: IssuesFailure): boolean {
  if (kind === 'unreachable') return code === undefined || !NOT_SENT.has(code);
  // What is between GitHub and the runner may answer in GitHub's place after it has passed the request on.
  return kind === 'unavailable' || kind === 'not-github';
}
