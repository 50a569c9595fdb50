import type { Cause } from '../causes.ts';
import type { Evidence, Refusal } from '../failure.ts';

/** Why there is no response. */
export type NetworkFailure = Refusal & {
  /** True if a retry may help. */
  retryable: boolean;
  /** True if nothing of the request has left for the server. Absent if it may have arrived. */
  unsent?: true;
};

/** Thrown if a response is larger than any that IMS sends. */
export class ResponseTooLarge extends Error {
  readonly limitBytes: number;

  constructor(limitBytes: number) {
    super('response too large');
    this.limitBytes = limitBytes;
  }
}

/** Thrown if the body of a response has an encoding that cannot be read. */
export class UnreadableEncoding extends Error {
  /** What exactly is wrong, in this action's words: it contains no text of a server. */
  readonly detail: string;

  constructor(detail: string) {
    super('unreadable encoding');
    this.detail = detail;
  }
}

const TIMEOUTS = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);
const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'EPERM', 'EADDRNOTAVAIL']);
const CERTIFICATE =
  /^(ERR_TLS_CERT|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|UND_ERR_PRX_TLS)/;
const HANDSHAKE = /^(ERR_SSL_|ERR_TLS_|EPROTO)/;
const TUNNEL_STATUS = /^Proxy response \((\d{3})\)/;

/**
 * Tells whether a connection failed because Node, OpenSSL or undici did not trust the certificate of the other side.
 *
 * @param code of a network error, for example `CERT_HAS_EXPIRED`
 */
export function isCertificateError(code: string): boolean {
  return CERTIFICATE.test(code);
}

/**
 * Finds the cause of an error that Node's HTTP client or undici threw.
 *
 * @param error anything that a request threw
 * @param proxy host and port of the proxy that the request used, if any
 * Source of the codes: https://nodejs.org/api/errors.html (`HPE_…` of its HTTP parser), undici `lib/core/errors.js`
 * and `lib/dispatcher/proxy-agent.js`, OpenSSL's verification errors as Node names them.
 */
export function networkFailure(error: unknown, proxy: string | undefined): NetworkFailure {
  const code = errorCode(error);
  const name = error instanceof Error ? error.name : '';
  const because = (cause: Cause, retryable: boolean, more: Evidence = {}): NetworkFailure => ({
    cause,
    retryable,
    evidence: { code, proxy, ...more },
  });

  if (error instanceof ResponseTooLarge) {
    return because('not-ims', false, { detail: `an answer of more than ${error.limitBytes / 1_024} KiB` });
  }
  if (error instanceof UnreadableEncoding) return because('not-ims', false, { detail: error.detail });
  if (name === 'TimeoutError' || (code !== undefined && TIMEOUTS.has(code))) return because('timeout', true);
  const tunnel = error instanceof Error ? TUNNEL_STATUS.exec(error.message) : null;
  if (tunnel?.[1] !== undefined) {
    const status = Number(tunnel[1]);
    // The code is left out, because it only says that undici aborted the connection.
    return because('proxy', status >= 500, { status, code: undefined });
  }
  if (code !== undefined && isCertificateError(code)) return because('tls', false);
  if (code !== undefined && HANDSHAKE.test(code)) return because('tls-protocol', false);
  // If a proxy is in use, DNS and connection errors are about the proxy.
  if (code !== undefined && DNS.has(code)) return because(proxy === undefined ? 'dns' : 'proxy', true);
  if (code !== undefined && REFUSED.has(code)) {
    return because(proxy === undefined ? 'connection-refused' : 'proxy', true);
  }
  if (code === 'UND_ERR_PRX_CONN') return because('proxy', true);
  if (name === 'HTTPParserError' || code?.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return because('not-ims', false, { detail: 'an answer that is not HTTP' });
  }
  return because('connection-lost', true);
}

// If a host has several addresses, a failed connection throws an AggregateError, whose parts have the codes.
function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = (error as NodeJS.ErrnoException).code;
  // The code of a DOMException, such as that of an expired deadline, is a number.
  const own = typeof code === 'string' ? code : undefined;
  // undici wraps the error of a socket in an error of its own.
  if (own !== undefined && own !== 'UND_ERR_SOCKET') return own;
  const parts = error instanceof AggregateError ? error.errors : [error.cause];
  return parts.map(errorCode).find((code) => code !== undefined) ?? own;
}
