import { failed, ok, type Result } from '../core/result.ts';
import type { Evidence } from './failure.ts';
import type { ApiCause } from './gateway-causes.ts';
import { bearer, type ImsConnection, request } from './http/connection.ts';
import { gatewayErrorCode } from './http/gateway-error.ts';
import { networkEvidence } from './http/network-evidence.ts';
import type { NetworkFailure } from './http/network-failure.ts';
import { isTransient } from './http/retry.ts';

/** A test request to an Adobe API. */
export type Probe = {
  /** Absolute address. */
  url: string;
  /** The access token, a secret. */
  token: string;
  clientId: string;
  /** IMS organization id, `…@AdobeOrg`, sent as `x-gw-ims-org-id`. */
  orgId?: string | undefined;
};

/** The status of a successful response, or why the API did not accept the request. */
export type ProbeResult = Result<{ status: number; durationMs: number }, ProbeFailure>;

/** Why an API did not accept a request. */
export type ProbeFailure = { cause: ApiCause; evidence: Evidence; attempts: number };

// Source: `GATEWAY_ERRORS` in adobe/links.ts.
const GATEWAY_CODES: Readonly<Record<string, ApiCause>> = {
  '400003': 'wrong-organization-header',
  '401013': 'api-token-refused',
  '403000': 'api-not-subscribed',
  '403003': 'api-not-subscribed',
  '403010': 'api-token-refused',
  '403025': 'no-product-profile',
  '429050': 'api-throttled',
};

/**
 * Sends a GET to an Adobe API to learn whether it accepts the access token. The body of a success is not read. The only
 * text of a response that is returned is the API gateway's error code.
 *
 * @param connection its endpoint is ignored
 */
export async function probe(
  { url, token, clientId, orgId }: Probe,
  connection: ImsConnection,
): Promise<ProbeResult> {
  const { origin, pathname, search, host } = new URL(url);
  const headers = {
    ...bearer(token),
    'x-api-key': clientId,
    ...(orgId === undefined ? {} : { 'x-gw-ims-org-id': orgId }),
  };
  const { now } = connection.clock;
  const startedAt = now();
  const { result, attempts } = await request(
    { path: `${pathname}${search}`, headers, statusOnly: true },
    { ...connection, endpoint: { ...connection.endpoint, origin, host } },
    startedAt,
  );
  if (!result.ok) return failed({ ...unreachable(result.problem), attempts });
  const { status, body } = result.value;
  if (status >= 200 && status < 300) return ok({ status, durationMs: now() - startedAt });
  const code = gatewayErrorCode(body);
  const detail = code === undefined ? undefined : `API gateway error ${code}`;
  return failed({ cause: causeOf(status, code), evidence: { status, detail }, attempts });
}

function unreachable(problem: NetworkFailure): { cause: ApiCause; evidence: Evidence } {
  return {
    cause: problem.cause === 'throttled' ? 'api-throttled' : 'api-unreachable',
    evidence: networkEvidence(problem),
  };
}

function causeOf(status: number, code: string | undefined): ApiCause {
  const named = code === undefined ? undefined : GATEWAY_CODES[code];
  if (named !== undefined) return named;
  if (status === 429) return 'api-throttled';
  if (isTransient(status)) return 'api-unavailable';
  if (status >= 300 && status < 400) return 'api-redirected';
  return status === 401 ? 'api-token-refused' : 'api-refused';
}
