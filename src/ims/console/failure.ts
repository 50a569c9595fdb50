import { jsonFields } from '../../core/json.ts';
import type { Result } from '../../core/result.ts';
import { isSanitized, sanitize } from '../../core/text.ts';
import type { Evidence } from '../failure.ts';
import type { HttpResponse, SendResult } from '../http/client.ts';
import { gatewayErrorCode } from '../http/gateway-error.ts';
import { networkEvidence } from '../http/network-evidence.ts';
import type { NetworkFailure } from '../http/network-failure.ts';
import { retryAfterMs } from '../http/retry.ts';

/** Why the Developer Console gave no usable response. */
export type ConsoleProblem = 'not-permitted' | 'not-found' | 'throttled' | 'unavailable' | 'other-client';

/** Why a request to the Developer Console API failed. */
export type ConsoleFailure = {
  reason: ConsoleProblem;
  /**
   * Error code of Adobe's API gateway, if it was the gateway that refused the request. `403003`: the I/O Management API
   * is not in the project of the client. `401013`: the token is not valid for it, or lacks a scope.
   */
  gatewayCode?: string | undefined;
  /** Sanitized, without the access token. */
  evidence: Evidence;
};

/** A value from the Developer Console API, or why there is none. */
export type ConsoleResult<Value> = Result<Value, ConsoleFailure>;

/**
 * Whether a request that failed may have reached Adobe and taken effect: `no` if it was never sent, or if Adobe refused
 * it; `maybe` for all else, such as a time-out, a server error or an answer that cannot be read.
 */
export type Arrived = 'no' | 'maybe';

/** Why the client secrets were not changed, or perhaps were. */
export type ConsoleChangeFailure = Omit<ConsoleFailure, 'reason'> & {
  /** `limit`: the credential has as many client secrets as Adobe allows. */
  reason: ConsoleProblem | 'limit';
  arrived: Arrived;
};

/** What a change of the client secrets gave, or why it failed. */
export type ConsoleChangeResult<Value> = Result<Value, ConsoleChangeFailure>;

/** See {@link Arrived}; for a result that is no success. */
export function arrivedOf(result: SendResult): Arrived {
  if (!result.ok) return result.problem.unsent === true ? 'no' : 'maybe';
  const { status } = result.value;
  // 408 says that the server, or one in between, lost patience with the request.
  return status >= 400 && status < 500 && status !== 408 ? 'no' : 'maybe';
}

/** @returns the failure of a request without a response */
export function unanswered(problem: NetworkFailure): ConsoleFailure {
  const reason = problem.cause === 'throttled' ? 'throttled' : 'unavailable';
  return { reason, evidence: networkEvidence(problem) };
}

/**
 * Explains a response that is not a success.
 *
 * @param token the access token of the request, a secret
 * @param now when the response came, in ms since the epoch
 */
export function refusal(response: HttpResponse, token: string, now: number): ConsoleFailure {
  const { status, headers, body } = response;
  const fields = jsonFields(body);
  const gatewayCode = gatewayErrorCode(body);
  const said = (text: unknown): string | undefined =>
    typeof text === 'string' ? sanitize(text, [token]) || undefined : undefined;
  // No error has a client secret in it. Where there is one, its value must not be shown, and nobody knows its form.
  const shown = fields !== undefined && 'client_secret' in fields ? undefined : fields;
  return {
    reason: reasonOf(status),
    gatewayCode,
    evidence: {
      status,
      ...idsOf(response, token),
      error: said(shown?.['error']),
      errorDescription: said(shown?.['message'] ?? shown?.['error_description']),
      retryAfterMs: retryAfterMs(headers['retry-after'], now),
      location: status >= 300 && status < 400 ? said(headers['location']) : undefined,
      ...(fields === undefined ? notJson(body, said(headers['content-type'])) : {}),
      ...(gatewayCode === undefined ? {} : { detail: `API gateway error ${gatewayCode}` }),
    },
  };
}

/** @returns the failure of a success that cannot be read; it repeats nothing of the body, which may contain a secret */
export function unreadable(response: HttpResponse, token: string): ConsoleFailure {
  const { status } = response;
  const evidence = { status, ...idsOf(response, token), detail: 'an answer of another shape' };
  return { reason: 'unavailable', evidence };
}

function reasonOf(status: number): ConsoleProblem {
  if (status === 401 || status === 403) return 'not-permitted';
  if (status === 404) return 'not-found';
  return status === 429 ? 'throttled' : 'unavailable';
}

function idsOf({ headers }: HttpResponse, token: string): Evidence {
  const id = (text: string | undefined): string | undefined =>
    text !== undefined && /^[\w.:-]{1,128}$/.test(text) && isSanitized(text, [token]) ? text : undefined;
  return { requestId: id(headers['x-request-id']), debugId: id(headers['x-debug-id']) };
}

function notJson(body: string, contentType: string | undefined): Evidence {
  return body.trim() === '' ? {} : { detail: 'a body that is not JSON', contentType };
}
