import { credentialKindOf } from '../../detect/evidence.ts';

const NAMES = /(?<![a-z])aem(?![a-z])|aem_?(?:service|cs\b|cloud)|imsEndpoint|service[-_ ]?credentials/i;

/** What a person does with service credentials of the AEM Developer Console, which are JWT credentials that still work. */
export const AEM_TODO =
  'Create OAuth Server-to-Server credentials where the API of AEM supports them, and send grant_type=client_credentials to /ims/token/v3; until then renew the certificate of the service credentials in time.';

/** Tells whether code may use service credentials of the AEM Developer Console: nothing replaces those by itself. */
export function mayBeOfAem(text: string): boolean {
  const kind = credentialKindOf(text);
  return kind === 'aem' || (kind === 'either' && NAMES.test(text));
}
