import { jsonFields } from '../../core/json.ts';
import { isHarmless } from '../../core/remote-text.ts';
import type { Cause } from '../causes.ts';
import type { Evidence } from '../failure.ts';
import type { Answer } from '../http/client.ts';
import { isTransient, retryAfterMs } from '../http/retry.ts';
import { decodeClaims, LONGEST_LIFETIME_MS } from './access-token.ts';
import { isScope } from './scopes.ts';

/** An access token and what is known about it. */
export type AccessToken = {
  /** The token itself: a secret. */
  token: string;
  /** Always `bearer`; any other type could not be used by later steps. */
  tokenType: 'bearer';
  /** Lifetime in s, as IMS said or as the claims say. */
  expiresIn: number;
  /** End of the lifetime, in ms since the epoch. */
  expiresAt: number;
  /** Scopes that the token carries. */
  scopes: string[];
};

/** What an answer to a token request turns out to be. */
export type ReadAnswer<T> = { ok: true; value: T } | { ok: false; cause: Cause; evidence: Evidence };

// More, or longer ones, than any credential has are not scopes but an attempt to fill the log.
const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;

// RFC 6750 section 2.1: what a bearer token may consist of. Anything else could not go into a header, and a line
// break in it could forge a line of a log or of the environment file.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/**
 * Tells whether a text can be a bearer token.
 *
 * @param text anything
 * @returns true for the characters that RFC 6750 section 2.1 allows
 */
export function isBearerToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * Reads an answer to `POST /ims/token/v3`.
 *
 * @param answer the HTTP answer
 * @param requested scopes that were asked for: granted, where the answer and the token do not say otherwise
 *   (RFC 6749 section 5.1)
 * @param now when the answer came, in ms since the epoch
 * @param secrets values that must not come back as a scope, whole or in part
 * @returns the token, or why there is none
 */
export function readTokenAnswer(
  answer: Answer,
  requested: readonly string[],
  now: number,
  secrets: readonly string[] = [],
): ReadAnswer<AccessToken> {
  if (answer.status !== 200) return readRefusal(answer, now);
  const evidence = baseEvidence(answer);
  const fields = jsonFields(answer.body);
  if (fields === undefined) return { ok: false, cause: 'not-ims', evidence: notJson(answer, evidence) };
  const unusable = (detail: string): ReadAnswer<AccessToken> => ({
    ok: false,
    cause: 'unusable-token',
    evidence: { ...evidence, detail },
  });

  const token = fields['access_token'];
  // Some gateways send an OAuth error with a success status.
  if (token === undefined && typeof fields['error'] === 'string') return readRefusal(answer, now);
  if (typeof token !== 'string' || token === '') return unusable('no access_token in the answer');
  if (!isBearerToken(token)) return unusable('an access_token with characters that no bearer token has');
  const type = fields['token_type'] ?? 'bearer';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return unusable('a token_type other than bearer');

  const claims = decodeClaims(token);
  const lifetime = fields['expires_in'] === undefined ? undefined : readLifetime(fields['expires_in']);
  if (lifetime === null) return unusable('an expires_in that is not a number of seconds up to 31 days');
  // A token that ended before it came, by its claims, means that a clock or the claims are wrong: the answer counts.
  const claimed = claims?.expiresAt !== undefined && claims.expiresAt > now ? claims.expiresAt : undefined;
  const expiresAt = claimed ?? (lifetime === undefined ? undefined : now + lifetime * 1_000);
  if (expiresAt === undefined)
    return unusable('neither expires_in nor a lifetime that is not over in the token');
  return {
    ok: true,
    value: {
      token,
      tokenType: 'bearer',
      expiresIn: lifetime ?? Math.floor((expiresAt - now) / 1_000),
      expiresAt,
      scopes: grantedScopes(claims?.scopes ?? fields['scope'], [token, ...secrets]) ?? [...requested],
    },
  };
}

// Scopes are shown and put into an output, so they are remote text like any other.
function grantedScopes(stated: unknown, secrets: readonly string[]): string[] | undefined {
  const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
  if (!Array.isArray(scopes)) return undefined;
  return scopes
    .filter((scope): scope is string => typeof scope === 'string' && isScope(scope))
    .slice(0, SCOPES_MAX)
    .filter((scope) => scope.length <= SCOPE_LENGTH_MAX && isHarmless(scope, secrets));
}

/**
 * Reads an answer that is not a success: which cause it stands for and the evidence in it.
 *
 * @param answer an HTTP answer of any status but 200
 * @param now when it came, in ms since the epoch
 * @returns the cause and the evidence
 */
export function readRefusal(answer: Answer, now: number): { ok: false; cause: Cause; evidence: Evidence } {
  const base = baseEvidence(answer);
  const fields = jsonFields(answer.body);
  const refused = (cause: Cause, evidence: Evidence): { ok: false; cause: Cause; evidence: Evidence } => ({
    ok: false,
    cause,
    evidence,
  });
  const wait = retryAfterMs(answer.headers['retry-after'], now);
  const evidence: Evidence = {
    ...base,
    ...text('error', fields?.['error']),
    ...text('errorDescription', fields?.['error_description'] ?? fields?.['message']),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
  if (answer.status === 429) return refused('throttled', evidence);
  if (isTransient(answer.status)) return refused('ims-unavailable', evidence);
  if (answer.status >= 300 && answer.status < 400) {
    return refused('not-ims', { ...base, ...text('location', answer.headers['location']) });
  }
  if (evidence.error === undefined) return refused('not-ims', notJson(answer, evidence));
  return refused(refusalCause(evidence.error, evidence.errorDescription ?? ''), evidence);
}

function refusalCause(error: string, description: string): Cause {
  switch (error) {
    case 'invalid_client':
      return refusedPart(/client.?id/i.test(description), /client.?secret/i.test(description));
    case 'unauthorized_client':
      return 'not-server-to-server';
    case 'invalid_scope':
      return 'scope-not-granted';
    case 'invalid_request':
    case 'unsupported_grant_type':
      return 'invalid-request';
    default:
      return 'refused';
  }
}

function refusedPart(namesId: boolean, namesSecret: boolean): Cause {
  if (namesId === namesSecret) return 'invalid-client';
  return namesId ? 'unknown-client-id' : 'wrong-client-secret';
}

function readLifetime(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  const usable = typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0;
  return usable && seconds * 1_000 <= LONGEST_LIFETIME_MS ? seconds : null;
}

function baseEvidence(answer: Answer): Evidence {
  return { status: answer.status, ...text('debugId', answer.headers['x-debug-id']) };
}

function notJson(answer: Answer, evidence: Evidence): Evidence {
  return answer.body.trim() === ''
    ? { ...evidence, detail: 'an empty body' }
    : { ...evidence, detail: 'a body that is not the JSON of a token endpoint', ...contentType(answer) };
}

function contentType(answer: Answer): Evidence {
  return text('contentType', answer.headers['content-type']);
}

function text<Name extends keyof Evidence>(name: Name, value: unknown): { [key in Name]?: string } {
  return typeof value === 'string' && value.trim() !== ''
    ? ({ [name]: value } as { [key in Name]: string })
    : {};
}
