import { X509Certificate } from 'node:crypto';
import { parseJson } from '../../core/json.ts';
import { secretLeaves } from '../../ims/index.ts';
import type { LegacyCertificate } from '../model.ts';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
// The strings of a service credential that are no secret: masking them would hide ordinary words of the log.
const PUBLIC = new Set([
  'imsEndpoint',
  'metascopes',
  'clientId',
  'email',
  'id',
  'org',
  'publicKey',
  'certificateExpirationDate',
]);

/**
 * The secrets in the value of `legacy-certificate`: those of the service credential file, and a private key that was
 * pasted with the certificate. The certificate itself is public.
 *
 * @param text the value
 * @returns values to mask, each on one line
 */
export function certificateSecrets(text: string): string[] {
  const pem = unfolded(text);
  const json = pem.startsWith('{') ? parseJson(pem) : undefined;
  const found = secretLeaves(
    json === undefined
      ? pem.replace(CERTIFICATE, ' ')
      : JSON.stringify(json, (key, value: unknown) => (PUBLIC.has(key) ? '' : value)),
  );
  // A key that was put into base64 once more can be printed in that form as well.
  return found.length > 0 && pem !== text.trim() ? [...found, ...secretLeaves(text)] : found;
}

/**
 * Reads the end of a legacy certificate.
 *
 * @param text PEM of a certificate (also on one line, or in base64 once more), or the service credential file of AEM as
 *   a Cloud Service
 * @returns the certificate, or what is wrong in words
 * Source of the file: AdobeDocs and adobe/aemcs-api-client-lib README (`integration.certificateExpirationDate`).
 */
export function readCertificate(
  text: string,
): { ok: true; certificate: LegacyCertificate } | { ok: false; trouble: string } {
  const pem = unfolded(text);
  if (!pem.startsWith('{')) {
    const expiresAt = certificateEnd(pem);
    if (expiresAt !== undefined) return { ok: true, certificate: { source: 'pem', expiresAt } };
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem) && !pem.includes('BEGIN CERTIFICATE')) {
      return {
        ok: false,
        trouble: 'holds a private key and no certificate: give the certificate, the key is not needed here.',
      };
    }
    const what = pem.includes('BEGIN CERTIFICATE')
      ? 'is a certificate that cannot be read'
      : 'is no certificate';
    return {
      ok: false,
      trouble: `${what}: it must be the PEM text of a certificate, or the service credential JSON of AEM as a Cloud Service.`,
    };
  }
  const json = parseJson(pem);
  if (json === undefined)
    return { ok: false, trouble: 'is JSON that cannot be read: it was cut off or changed.' };
  const integration = member(json, 'integration');
  const date = member(integration, 'certificateExpirationDate');
  const key = member(integration, 'publicKey');
  const ends = [
    typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? finite(Date.parse(date)) : undefined,
    typeof key === 'string' ? certificateEnd(unfolded(key)) : undefined,
  ].filter((end) => end !== undefined);
  // Where the two differ, what ends first counts, so that nobody hears of it too late.
  if (ends.length > 0) {
    return { ok: true, certificate: { source: 'aem-service-credential', expiresAt: Math.min(...ends) } };
  }
  return {
    ok: false,
    trouble:
      'is JSON without the end of a certificate: the service credential JSON of AEM as a Cloud Service has it in integration.certificateExpirationDate.',
  };
}

// The first certificate: behind it come those of its issuers.
function certificateEnd(pem: string): number | undefined {
  const [, base64] = [...pem.matchAll(CERTIFICATE)][0] ?? [];
  if (base64 === undefined) return undefined;
  try {
    // Through the bytes, because OpenSSL takes no PEM whose line breaks were lost.
    return finite(Date.parse(new X509Certificate(Buffer.from(base64, 'base64')).validTo));
  } catch {
    // OpenSSL's message tells nobody more than that it cannot be read.
    return undefined;
  }
}

// Line breaks that were escaped, and PEM that was put into base64 once more, as both are kept in secrets.
function unfolded(text: string): string {
  const trimmed = text.trim();
  // Base64 of "-----BEGIN " is LS0tLS1CRUdJTi.
  if (trimmed.startsWith('LS0tLS1CRUdJTi')) {
    return Buffer.from(trimmed, 'base64').toString('latin1').trim();
  }
  return trimmed.startsWith('{') ? trimmed : trimmed.replaceAll(/\\r|\\n/g, '\n');
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function finite(ms: number): number | undefined {
  return Number.isFinite(ms) ? ms : undefined;
}
