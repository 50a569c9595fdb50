import { composeMessage } from '../core/message.ts';
import { sanitize } from '../core/text.ts';
import { CAUSES, type Cause } from './causes.ts';

/** What IMS, or the network, gave as evidence. Raw: it is sanitized when it becomes text. */
export type Evidence = {
  /** HTTP status. */
  status?: number;
  /** OAuth error code. */
  error?: string;
  errorDescription?: string;
  /** Adobe's correlation id, from the `x-debug-id` header. */
  debugId?: string;
  /** What the server asked to wait, in ms. */
  retryAfterMs?: number;
  contentType?: string;
  /** Where a redirect pointed to. */
  location?: string;
  /** Code of a network error, for example `ECONNREFUSED`. */
  code?: string;
  /** Host and port of the proxy in use. */
  proxy?: string;
  /** In our words, what exactly was wrong; holds no remote text. */
  detail?: string;
};

/** Why a request to IMS failed. */
export type Failure = {
  cause: Cause;
  evidence: Evidence;
  /** How many requests were sent. */
  attempts: number;
};

/** A value, or why there is none. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** What surrounds a failure in its text. */
export type FailureContext = {
  /** For example `client id 0123…, production (ims-na1.adobelogin.com)`. */
  subject: string;
  /** Values that must not appear, whole or in part. */
  secrets: readonly string[];
};

/**
 * The text of a failure for a person: what happened, to which credential, the evidence, and the next thing to do.
 *
 * @param failure the failure
 * @param context the credential it happened to, and the secrets that the text must not hold
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
 * A failure in one line, for the log.
 *
 * @param cause the cause
 * @param evidence raw evidence
 * @param secrets values that must not appear, whole or in part
 * @returns the cause's fixed sentence, and the evidence in brackets where there is any
 */
export function describeBriefly(cause: Cause, evidence: Evidence, secrets: readonly string[]): string {
  const given = describeEvidence(evidence, secrets);
  return given === '' ? CAUSES[cause].summary : `${CAUSES[cause].summary} (${given})`;
}

/**
 * One line that says what the server or the network gave.
 *
 * @param evidence raw evidence
 * @param secrets values that must not appear, whole or in part
 * @returns comma-separated evidence, sanitized and bounded; empty where there is none
 */
export function describeEvidence(evidence: Evidence, secrets: readonly string[]): string {
  const quoted = (name: string, text: string | undefined): string[] => {
    const sanitized = text === undefined ? '' : sanitize(text, secrets);
    return sanitized === '' ? [] : [`${name} "${sanitized.replaceAll('"', "'")}"`];
  };
  return [
    ...(evidence.status === undefined ? [] : [`HTTP ${evidence.status}`]),
    ...quoted('error', evidence.error),
    ...quoted('description', evidence.errorDescription),
    ...quoted('x-debug-id', evidence.debugId),
    ...(evidence.detail === undefined ? [] : [evidence.detail]),
    ...quoted('content type', evidence.contentType),
    ...quoted('redirect to', evidence.location),
    ...(evidence.retryAfterMs === undefined ? [] : [`asked to wait ${seconds(evidence.retryAfterMs)}`]),
    ...quoted('code', evidence.code),
    ...quoted('through the proxy', evidence.proxy),
  ].join(', ');
}

/**
 * A duration for a person.
 *
 * @param ms duration in ms
 * @returns seconds with one decimal where it matters, for example `1.4 s` or `30 s`
 */
export function seconds(ms: number): string {
  const value = ms / 1_000;
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}
