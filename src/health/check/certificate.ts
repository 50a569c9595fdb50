import { DAY_MS } from '../../core/time.ts';
import type { CredentialHealth, HealthEntry, HealthFinding } from '../model.ts';
import { finding } from './findings.ts';

/** A certificate that expires within this many days causes a warning. */
export const CERTIFICATE_WARNING_DAYS = 60;

const SOURCES = {
  pem: 'a PEM certificate',
  'aem-service-credential': 'a service credential of AEM as a Cloud Service',
} as const;

/**
 * Checks when the certificate of a Service Account (JWT) credential expires.
 *
 * @param now in ms since the epoch
 */
export function checkCertificate(
  { legacyCertificate }: HealthEntry,
  now: number,
): { findings: HealthFinding[]; facts: Pick<CredentialHealth, 'certificateExpiresAt'> } {
  if (legacyCertificate === undefined) return { findings: [], facts: {} };
  const { source, expiresAt } = legacyCertificate;
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  const facts = { certificateExpiresAt: expiresAt };
  if (expiresAt <= now) {
    const lines = [`Certificate: ${SOURCES[source]}, expired on ${day}.`];
    return { findings: [finding('certificate-expired', 'error', lines, expiresAt)], facts };
  }
  const days = Math.floor((expiresAt - now) / DAY_MS);
  const level = days <= CERTIFICATE_WARNING_DAYS ? 'warning' : 'note';
  const lines = [
    `Certificate: ${SOURCES[source]}, expires on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
  ];
  return { findings: [finding('certificate-ends', level, lines)], facts };
}
