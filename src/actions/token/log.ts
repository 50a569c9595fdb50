import type { Environment } from '../../core/environment.ts';
import { sanitize } from '../../core/text.ts';
import {
  type AccessToken,
  describeBriefly,
  hiddenUntilGranted,
  isAdobe,
  overallMs,
  proxyFor,
  type RetryNotice,
  seconds,
} from '../../ims/index.ts';
import type { TokenInputs } from './inputs.ts';

/**
 * Names the credential for log lines and messages before IMS has granted a token. The value of `client-id` is not shown:
 * it may be a client secret that was given in its place, and an older one can look like a client id.
 *
 * @returns for example `the client id in \`client-id\`, production (ims-na1.adobelogin.com)`
 */
export function subject({ endpoint }: TokenInputs): string {
  const where = isAdobe(endpoint)
    ? `${endpoint.environment} (${endpoint.host})`
    : `${endpoint.host} (from \`ims-url\`)`;
  return `the client id in \`client-id\`, ${where}`;
}

/** @returns the line before the request: the client, the host that receives the client secret, the proxy on the way, and the limits */
export function requestLine(inputs: TokenInputs, env: Environment): string {
  const { timeoutMs, retries } = inputs.policy;
  const limits = `${seconds(timeoutMs)} an attempt, ${retries} ${retries === 1 ? 'retry' : 'retries'}, ${seconds(overallMs(inputs.policy))} in all`;
  const proxy = proxyFor(inputs.endpoint, env);
  const way = proxy === '' ? '' : `, proxy ${sanitize(proxy, hiddenUntilGranted(inputs.credential))}`;
  return `Requesting an access token: ${subject(inputs)}${way}; ${limits}.`;
}

/**
 * Writes the line before a pause: why, how long, and how many retries are left.
 *
 * @param secrets values that must not appear
 */
export function retryLine(
  { cause, evidence, waitMs, left }: RetryNotice,
  secrets: readonly string[],
): string {
  const why = describeBriefly(cause, evidence, secrets);
  return `${why} Trying again in ${seconds(waitMs)}; ${left} ${left === 1 ? 'retry' : 'retries'} left.`;
}

/**
 * Writes the lines after success: when the token expires, its scopes, and where later steps find it. The token itself is
 * not included.
 *
 * @param how where the token came from, as the start of a sentence
 * @param exported names of the exported environment variables
 */
export function successLines(token: AccessToken, how: string, exported: readonly string[]): string[] {
  return [
    `${how}, valid until ${new Date(token.expiresAt).toISOString()}.`,
    `Scopes: ${token.scopes.join(', ')}`,
    ...(exported.length === 0 ? [] : [`Environment variables for later steps: ${exported.join(', ')}`]),
  ];
}
