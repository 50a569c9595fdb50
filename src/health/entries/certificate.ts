import { X509Certificate } from 'node:crypto';
import { parseJson } from '../../core/json.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { secretLeaves } from '../../ims/index.ts';
import type { LegacyCertificate } from '../model.ts';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
// Public strings of a service credential: masking them would hide ordinary words in the log.
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
 * Finds the secrets in `legacy-certificate`: those of the service credential file, and a private key that was
 * pasted with the certificate. The certificate itself is public.
 *
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
  // A key in base64 can also be printed in this form.
  return found.length > 0 && pem !== text.trim() ? [...found, ...secretLeaves(text)] : found;
}

/**
 * Reads when a legacy certificate expires.
 *
 * @param text PEM of a certificate (also on one line, or in base64), or the service credential file of AEM as a Cloud
 *   Service
 * @returns the certificate; otherwise an error, which completes a sentence that begins with the field name
 * Source of the file: AdobeDocs and adobe/aemcs-api-client-lib README (`integration.certificateExpirationDate`).
 */
export function readCertificate(text: string): Result<LegacyCertificate, string> {
  const pem = unfolded(text);
  if (!pem.startsWith('{')) {
    const expiresAt = certificateEnd(pem);
    if (expiresAt !== undefined) return ok({ source: 'pem', expiresAt });
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem) && !pem.includes('BEGIN CERTIFICATE')) {
      return failed(
        'holds a private key and no certificate: give the certificate, the key is not needed here.',
      );
    }
    const what = pem.includes('BEGIN CERTIFICATE')
      ? 'is a certificate that cannot be read'
      : 'is not a certificate';
    return failed(
      `${what}: it must be the PEM text of a certificate, or the service credential JSON of AEM as a Cloud Service.`,
    );
  }
  const json = parseJson(pem);
  if (json === undefined) return failed('is JSON that cannot be read: it was truncated or changed.');
  const integration = member(json, 'integration');
  const date = member(integration, 'certificateExpirationDate');
  const key = member(integration, 'publicKey');
  const ends = [
    typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? finite(Date.parse(date)) : undefined,
    typeof key === 'string' ? certificateEnd(unfolded(key)) : undefined,
  ].filter((end) => end !== undefined);
  // If the two dates differ, the earlier one counts, so that the warning does not come too late.
  if (ends.length > 0) {
    return ok({ source: 'aem-service-credential', expiresAt: Math.min(...ends) });
  }
  return failed(
    'is JSON without the expiration date of a certificate: the service credential JSON of AEM as a Cloud Service has it in integration.certificateExpirationDate.',
  );
}

// Reads the first certificate; those of its issuers follow.
function certificateEnd(pem: string): number | undefined {
  const [, base64] = [...pem.matchAll(CERTIFICATE)][0] ?? [];
  if (base64 === undefined) return undefined;
  try {
    // Parses the bytes, because OpenSSL rejects PEM without line breaks.
    return finite(Date.parse(new X509Certificate(Buffer.from(base64, 'base64')).validTo));
  } catch {
    // OpenSSL's message does not say more than that.
    return undefined;
  }
}

// PEM in secrets often has escaped line breaks, or is in base64.
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
