import type { Document } from '../../detect/document.ts';
import { placesOf } from '../../detect/evidence.ts';
import { propertyPlaces } from '../../detect/osgi.ts';
import type { Match } from '../../model.ts';

const PID = 'com.adobe.granite.auth.oauth.accesstoken.provider';
const EXCHANGE = /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi;
// Names in the Developer Console of the projects and clients that Adobe provisions for AEM as a Cloud Service.
const PROVISIONED = /\bAEM-p\d{2,10}-e\d{2,10}\b|\bcm-p\d{2,10}-e\d{2,10}\b/i;

/** Keywords for {@link TOKEN_PROVIDER}. */
export const TOKEN_PROVIDER_KEYWORDS = ['auth.token.provider.', 'auth.access.token.request'] as const;

/** A setting of Granite's token provider. */
export const TOKEN_PROVIDER = /auth\.token\.provider\.|auth\.access\.token\.request/i;

/** Tells whether Adobe provisioned the integration that a file configures. */
export function isProvisioned({ text }: Document): boolean {
  return PROVISIONED.test(text);
}

/** Finds where a configuration of Granite's token provider selects the JWT exchange. */
export function jwtPlaces({ path, text }: Document): Match[] {
  if (!path.includes(PID) && !text.includes(PID) && !text.includes('auth.token.provider.')) return [];
  const grants = propertyPlaces(
    text,
    'auth\\.token\\.provider\\.authorization\\.grants',
    'client_credentials',
  );
  const alias = grants.length > 0 ? [] : propertyPlaces(text, 'auth\\.token\\.provider\\.keypair\\.alias');
  return [...placesOf(EXCHANGE, text), ...alias].sort((a, b) => a.start - b.start);
}
