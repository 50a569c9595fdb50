import type { Cause } from '../causes.ts';
import type { Evidence } from '../failure.ts';

/** Why there is no answer. */
export type NetworkFailure = {
  ok: false;
  cause: Cause;
  evidence: Evidence;
  /** True where sending again may help. */
  retryable: boolean;
};

/** Thrown when an answer is larger than anything that IMS sends. */
export class AnswerTooLarge extends Error {
  readonly limitBytes: number;

  constructor(limitBytes: number) {
    super('answer too large');
    this.limitBytes = limitBytes;
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
/**
 * Tells whether a connection failed because of the certificate of the other side.
 *
 * @param code of a network error, for example `CERT_HAS_EXPIRED`
 * @returns true where Node, OpenSSL or undici did not trust it
 */
export function isCertificateError(code: string): boolean {
  return CERTIFICATE.test(code);
}

const HANDSHAKE = /^(ERR_SSL_|ERR_TLS_|EPROTO)/;
const TUNNEL_STATUS = /^Proxy response \((\d{3})\)/;

/**
 * Names the cause of what Node's HTTP client or undici threw.
 *
 * @param error anything that a request threw
 * @param proxy host and port of the proxy that the request took, if any
 * @returns the cause, the evidence, and whether sending again may help
 * Source of the codes: https://nodejs.org/api/errors.html (`HPE_…` of its HTTP parser), undici `lib/core/errors.js` and `lib/dispatcher/proxy-agent.js`,
 * OpenSSL's verification errors as Node names them.
 */
export function networkFailure(error: unknown, proxy: string | undefined): NetworkFailure {
  const code = errorCode(error);
  const name = error instanceof Error ? error.name : '';
  const evidence: Evidence = {
    ...(code === undefined ? {} : { code }),
    ...(proxy === undefined ? {} : { proxy }),
  };
  const failed = (cause: Cause, retryable: boolean, more: Evidence = {}): NetworkFailure => ({
    ok: false,
    cause,
    retryable,
    evidence: { ...evidence, ...more },
  });

  if (error instanceof AnswerTooLarge) {
    return failed('not-ims', false, { detail: `an answer of more than ${error.limitBytes / 1_024} KiB` });
  }
  if (name === 'TimeoutError' || (code !== undefined && TIMEOUTS.has(code))) return failed('timeout', true);
  const tunnel = error instanceof Error ? TUNNEL_STATUS.exec(error.message) : null;
  if (tunnel?.[1] !== undefined) {
    const { code: _aborted, ...rest } = evidence;
    const status = Number(tunnel[1]);
    return { ok: false, cause: 'proxy', retryable: status >= 500, evidence: { ...rest, status } };
  }
  if (code !== undefined && isCertificateError(code)) return failed('tls', false);
  if (code !== undefined && HANDSHAKE.test(code)) return failed('tls-protocol', false);
  // With a proxy in use, name resolution and connections of ours are to the proxy.
  if (code !== undefined && DNS.has(code)) return failed(proxy === undefined ? 'dns' : 'proxy', true);
  if (code !== undefined && REFUSED.has(code)) {
    return failed(proxy === undefined ? 'connection-refused' : 'proxy', true);
  }
  if (code === 'UND_ERR_PRX_CONN') return failed('proxy', true);
  if (name === 'HTTPParserError' || code?.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return failed('not-ims', false, { detail: 'an answer that is not HTTP' });
  }
  return failed('connection-lost', true);
}

// A connection to a name with several addresses fails with an AggregateError; its parts say why.
function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = (error as NodeJS.ErrnoException).code;
  // A DOMException, such as that of an expired deadline, has a number here.
  const own = typeof code === 'string' ? code : undefined;
  // undici wraps what happened to a socket in an error of its own.
  if (own !== undefined && own !== 'UND_ERR_SOCKET') return own;
  const parts = error instanceof AggregateError ? error.errors : [error.cause];
  return parts.map(errorCode).find((code) => code !== undefined) ?? own;
}
