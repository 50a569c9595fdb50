/**
 * The last day on which a Service Account (JWT) credential of the Developer Console can work. Adobe converts it to
 * OAuth Server-to-Server on this day, or when its certificate expires, whichever is earlier.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
export const JWT_END = '2026-03-01';

/**
 * Since this day, the certificate of a Service Account (JWT) credential cannot be renewed.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
export const CERTIFICATE_RENEWAL_END = '2025-06-30';

/** The end of a sentence about Service Account (JWT) credentials. */
export const STOPPED = `stopped working no later than ${JWT_END}`;

/** The last sentence of the message of every rule about Service Account (JWT) credentials. */
export const JWT_ENDED = `Service Account (JWT) credentials ${STOPPED}.`;
