import * as z from 'zod';
import type { Cause } from './causes.ts';
import type { Evidence } from './failure.ts';
import type { ApiCause } from './gateway-causes.ts';
import type { Answer } from './http/client.ts';
import { isTransient } from './http/retry.ts';
import { type ImsConnection, request } from './token/exchange.ts';
import { bearer, json } from './token/status.ts';

/** What an API said to a request with an access token. */
export type Probed =
  | { ok: true; status: number; durationMs: number }
  | { ok: false; cause: ApiCause; evidence: Evidence; attempts: number };

/** A request to an Adobe API. */
export type Probe = {
  /** Absolute address. */
  url: string;
  /** The access token, a secret. */
  token: string;
  clientId: string;
  /** `…@AdobeOrg`, sent as `x-gw-ims-org-id`. */
  orgId?: string;
};

const GATEWAY_CODES: Readonly<Record<string, ApiCause>> = {
  '400003': 'wrong-organization-header',
  '401013': 'api-token-refused',
  '403000': 'api-not-subscribed',
  '403003': 'api-not-subscribed',
  '403010': 'api-token-refused',
  '403025': 'no-product-profile',
  '429050': 'api-throttled',
};
// The fixed sentences of these causes speak of IMS.
const NETWORK: Readonly<Partial<Record<Cause, string>>> = {
  timeout: 'no complete answer in time',
  dns: 'the host name could not be resolved',
  'connection-refused': 'the connection was refused',
  'connection-lost': 'the connection broke',
  tls: 'the TLS certificate is not trusted',
  'tls-protocol': 'the other side does not speak TLS',
  proxy: 'the proxy did not let the request through',
};
const Code = z.union([z.string().regex(/^\d{6}$/), z.number().int().transform(String)]);
const GatewayError = z.object({ error_code: Code });

/**
 * Calls an Adobe API by GET and reads only whether it let the request in. The body of a success is not looked at, and
 * no text of an answer is kept but the API gateway's error code.
 *
 * @param probe address, token and client
 * @param connection retry policy and the outside world; its endpoint is not used
 * @returns status and duration, or the cause
 * Source of the codes: https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting
 */
export async function probe(
  { url, token, clientId, orgId }: Probe,
  connection: ImsConnection,
): Promise<Probed> {
  const { origin, pathname, search, host } = new URL(url);
  const headers = {
    ...bearer(token),
    'x-api-key': clientId,
    ...(orgId === undefined ? {} : { 'x-gw-ims-org-id': orgId }),
  };
  const startedAt = connection.clock.now();
  const { sent, attempts } = await request(
    { path: `${pathname}${search}`, headers, statusOnly: true },
    { ...connection, endpoint: { ...connection.endpoint, origin, host } },
    startedAt,
  );
  if (!sent.ok) {
    const cause = sent.cause === 'throttled' ? 'api-throttled' : 'api-unreachable';
    const detail = [NETWORK[sent.cause] ?? '', sent.evidence.detail ?? ''].filter(Boolean).join(', ');
    return {
      ok: false,
      cause,
      evidence: { ...sent.evidence, ...(detail === '' ? {} : { detail }) },
      attempts,
    };
  }
  const { status } = sent.answer;
  if (status >= 200 && status < 300) {
    return { ok: true, status, durationMs: connection.clock.now() - startedAt };
  }
  const code = gatewayCode(sent.answer);
  const evidence: Evidence = {
    status,
    ...(code === undefined ? {} : { detail: `API gateway error ${code}` }),
  };
  return { ok: false, cause: causeOf(status, code), evidence, attempts };
}

function gatewayCode(answer: Answer): string | undefined {
  return GatewayError.safeParse(json(answer)).data?.error_code;
}

function causeOf(status: number, code: string | undefined): ApiCause {
  const known = code === undefined ? undefined : GATEWAY_CODES[code];
  if (known !== undefined) return known;
  if (status === 429) return 'api-throttled';
  if (isTransient(status)) return 'api-unavailable';
  if (status >= 300 && status < 400) return 'api-redirected';
  return status === 401 ? 'api-token-refused' : 'api-refused';
}
