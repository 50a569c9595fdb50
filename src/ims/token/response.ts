import { jsonFields } from '../../core/json.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { isSanitized, secretsIn } from '../../core/text.ts';
import type { Cause } from '../causes.ts';
import type { Evidence, Refusal } from '../failure.ts';
import type { HttpResponse } from '../http/client.ts';
import { isTransient, retryAfterMs } from '../http/retry.ts';
import { decodeClaims, LONGEST_LIFETIME_MS, type TokenClaims, wholeNumberOf } from './access-token.ts';
import { isScope } from './scopes.ts';

/** An access token and what is known about it. */
export type AccessToken = {
  /** The access token, a secret. */
  token: string;
  /** Always `bearer`; later steps could not use any other type. */
  tokenType: 'bearer';
  /** Lifetime in seconds, from the response of IMS or, if that has none or not in seconds, from the claims. */
  expiresIn: number;
  /** When the token expires, in ms since the epoch. */
  expiresAt: number;
  /** Scopes that were granted to the token. */
  scopes: string[];
};

// No credential has more or longer scopes. A server that sends them may try to flood the log.
const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;

// The characters of a bearer token (RFC 6750 section 2.1). Others are not allowed in a header, and a line break could
// forge a line of a log or of the environment file.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Tells whether a text consists of the characters that RFC 6750 section 2.1 allows in a bearer token. */
export function isBearerToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * Reads a response to `POST /ims/token/v3`.
 *
 * @param requested the requested scopes, which are granted unless the response or the token says otherwise (RFC 6749
 *   section 5.1)
 * @param now when the response came, in ms since the epoch
 * @param secrets values that no scope may contain, whole or in part
 */
export function readTokenResponse(
  response: HttpResponse,
  requested: readonly string[],
  now: number,
  secrets: readonly string[] = [],
): Result<AccessToken, Refusal> {
  if (response.status !== 200) return failed(readRefusal(response, now));
  const evidence = baseEvidence(response);
  const fields = jsonFields(response.body);
  if (fields === undefined) return failed({ cause: 'not-ims', evidence: notJson(response, evidence) });
  const unusable = (detail: string) =>
    failed<Refusal>({ cause: 'unusable-token', evidence: { ...evidence, detail } });

  const token = fields['access_token'];
  // Some gateways send an OAuth error with a success status.
  if (token === undefined && typeof fields['error'] === 'string') return failed(readRefusal(response, now));
  if (typeof token !== 'string' || token === '') return unusable('no access_token in the answer');
  if (!isBearerToken(token)) return unusable('an access_token with characters that no bearer token has');
  const type = fields['token_type'] ?? 'bearer';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return unusable('a token_type other than bearer');

  const claims = decodeClaims(token);
  const stated = fields['expires_in'] === undefined ? undefined : readLifetime(fields['expires_in'], claims);
  if (stated === null) return unusable('an expires_in that is not a number of seconds up to 31 days');
  // If the token has expired by its claims, a clock or the claims are wrong, and the lifetime in the response counts.
  const claimed = claims?.expiresAt !== undefined && claims.expiresAt > now ? claims.expiresAt : undefined;
  const lifetime = stated === 'as-claimed' ? claimedLifetime(claims, claimed) : stated;
  const expiresAt = claimed ?? (lifetime === undefined ? undefined : now + lifetime * 1_000);
  if (expiresAt === undefined)
    return unusable('neither expires_in nor a lifetime that is not over in the token');
  return ok({
    token,
    tokenType: 'bearer',
    expiresIn: lifetime ?? Math.floor((expiresAt - now) / 1_000),
    expiresAt,
    scopes: grantedScopes(claims?.scopes ?? fields['scope'], requested, { token, secrets }) ?? [...requested],
  });
}

// Scopes are written to the log and an output, so they are checked like any other text of a server. Those that were
// requested were checked as inputs, and to list the forms of a token takes long.
function grantedScopes(
  stated: unknown,
  requested: readonly string[],
  { token, secrets }: { token: string; secrets: readonly string[] },
): string[] | undefined {
  const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
  if (!Array.isArray(scopes)) return undefined;
  const usable = scopes
    .filter((scope): scope is string => typeof scope === 'string' && isScope(scope))
    .slice(0, SCOPES_MAX)
    .filter((scope) => scope.length <= SCOPE_LENGTH_MAX);
  const others = usable.filter((scope) => !requested.includes(scope));
  const repeated = others.length === 0 ? [] : secretsIn(others, [token, ...secrets]);
  return usable.filter((scope) => isSanitized(scope, repeated));
}

/**
 * Finds the cause of a response that is not a success.
 *
 * @param now when the response came, in ms since the epoch
 */
export function readRefusal(response: HttpResponse, now: number): Refusal {
  const { status, headers, body } = response;
  const base = baseEvidence(response);
  const fields = jsonFields(body);
  const evidence: Evidence = {
    ...base,
    error: filledText(fields?.['error']),
    errorDescription: filledText(fields?.['error_description'] ?? fields?.['message']),
    retryAfterMs: retryAfterMs(headers['retry-after'], now),
  };
  if (status === 429) return { cause: 'throttled', evidence };
  if (isTransient(status)) return { cause: 'ims-unavailable', evidence };
  if (status >= 300 && status < 400) {
    return { cause: 'not-ims', evidence: { ...base, location: filledText(headers['location']) } };
  }
  if (evidence.error === undefined) return { cause: 'not-ims', evidence: notJson(response, evidence) };
  return { cause: refusalCause(evidence.error, evidence.errorDescription ?? ''), evidence };
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

// The lifetime in the response and that in the token differ by less, because IMS rounds the former.
const ROUNDING_MS = 60_000;

// Returns the lifetime in seconds; null if it is impossible; or that the token says it better. IMS sends milliseconds for
// some tokens, such as 86399998, which are more seconds than the token itself claims.
function readLifetime(value: unknown, claims: TokenClaims | undefined): number | 'as-claimed' | null {
  const seconds = wholeNumberOf(value);
  const own = claims?.lifetimeMs;
  if (seconds !== undefined && own !== undefined && seconds * 1_000 > own + ROUNDING_MS) return 'as-claimed';
  return seconds !== undefined && seconds > 0 && seconds * 1_000 <= LONGEST_LIFETIME_MS ? seconds : null;
}

// If the token says when it ends, its lifetime follows from that.
function claimedLifetime(claims: TokenClaims | undefined, end: number | undefined): number | undefined {
  return end === undefined && claims?.lifetimeMs !== undefined
    ? Math.floor(claims.lifetimeMs / 1_000)
    : undefined;
}

function baseEvidence({ status, headers }: HttpResponse): Evidence {
  return { status, debugId: filledText(headers['x-debug-id']) };
}

function notJson({ body, headers }: HttpResponse, evidence: Evidence): Evidence {
  if (body.trim() === '') return { ...evidence, detail: 'an empty body' };
  const contentType = filledText(headers['content-type']);
  return { ...evidence, detail: 'a body that is not the JSON of a token endpoint', contentType };
}

function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
