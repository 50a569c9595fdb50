import { composeMessage } from '../core/message.ts';
import { sanitize } from '../core/text.ts';
import { CAUSES, type Cause } from './causes.ts';

/** What a server or the network reported. Not sanitized: {@link describeEvidence} does that. */
export type Evidence = {
  /** HTTP status. */
  status?: number | undefined;
  /** OAuth error code. */
  error?: string | undefined;
  errorDescription?: string | undefined;
  /** Adobe's correlation id, from the `x-debug-id` header. */
  debugId?: string | undefined;
  /** The same of Adobe's other APIs, from the `x-request-id` header. */
  requestId?: string | undefined;
  /** How long the server asked to wait, in ms. */
  retryAfterMs?: number | undefined;
  contentType?: string | undefined;
  /** The address that a redirect names. */
  location?: string | undefined;
  /** Code of a network error, for example `ECONNREFUSED`. */
  code?: string | undefined;
  /** Host and port of the proxy in use. */
  proxy?: string | undefined;
  /** What exactly was wrong, in this action's words: it contains no text of a server. */
  detail?: string | undefined;
};

/** Why one attempt failed. */
export type Refusal = { cause: Cause; evidence: Evidence };

/** Why a request to IMS failed, after all attempts. */
export type Failure = Refusal & {
  /** How many requests were sent. */
  attempts: number;
};

/** What the message of a failure needs besides the failure. */
export type FailureContext = {
  /** The credential: for example `client id 0123…, production (ims-na1.adobelogin.com)`. */
  subject: string;
  /** Values that must not appear, whole or in part. */
  secrets: readonly string[];
};

/**
 * Explains a failure to users: what happened, to which credential, the evidence, and what to do next.
 *
 * @returns several lines; the first one is the cause's fixed sentence
 */
export function describeFailure(failure: Failure, context: FailureContext): string {
  const evidence = describeEvidence(failure.evidence, context.secrets);
  return composeMessage(CAUSES[failure.cause], [
    `Credential: ${context.subject}`,
    ...(evidence === '' ? [] : [`Evidence: ${evidence}`]),
    ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
  ]);
}

/**
 * Describes a failure in one line, for the log.
 *
 * @param secrets values that must not appear, whole or in part
 * @returns the cause's fixed sentence, and any evidence in brackets
 */
export function describeBriefly(cause: Cause, evidence: Evidence, secrets: readonly string[]): string {
  const given = describeEvidence(evidence, secrets);
  return given === '' ? CAUSES[cause].summary : `${CAUSES[cause].summary} (${given})`;
}

/**
 * Describes in one line what the server or the network reported.
 *
 * @param secrets values that must not appear, whole or in part
 * @returns the evidence, comma-separated, sanitized and cut; empty if there is none
 */
export function describeEvidence(evidence: Evidence, secrets: readonly string[]): string {
  const { status, detail, retryAfterMs } = evidence;
  const quoted = (name: string, text: string | undefined): string[] => {
    const shown = text === undefined ? '' : sanitize(text, secrets);
    return shown === '' ? [] : [`${name} "${shown.replaceAll('"', "'")}"`];
  };
  return [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...quoted('error', evidence.error),
    ...quoted('description', evidence.errorDescription),
    ...quoted('x-debug-id', evidence.debugId),
    ...quoted('x-request-id', evidence.requestId),
    ...(detail === undefined ? [] : [detail]),
    ...quoted('content type', evidence.contentType),
    ...quoted('redirect to', evidence.location),
    ...(retryAfterMs === undefined ? [] : [`asked to wait ${seconds(retryAfterMs)}`]),
    ...quoted('code', evidence.code),
    ...quoted('through the proxy', evidence.proxy),
  ].join(', ');
}

/** @returns a duration in ms as seconds, with one decimal below 10 s: for example `1.4 s` or `30 s` */
export function seconds(ms: number): string {
  const value = ms / 1_000;
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}
