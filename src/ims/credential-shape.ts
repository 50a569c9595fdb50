/** What a pasted value turns out to be, by its shape alone. */
export type CredentialShape =
  | 'client-id'
  | 'client-secret'
  | 'organization-id'
  | 'technical-account'
  | 'private-key'
  | 'certificate'
  | 'oauth-credential-json'
  | 'jwt-credential-json'
  | 'json'
  | 'access-token';

const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;

/**
 * Recognises what a value is, so that a person who pasted the wrong thing is told which. Adobe documents no
 * grammar for client ids and secrets, so a value of no known shape is not an error.
 *
 * @param value a trimmed input value
 * @returns its shape, or undefined where it has none that is known
 * Source of the shapes: samples in AdobeDocs/adobe-dev-console (32 hexadecimal digits for a client id, `p8e-` for a
 * secret, the file that the Console downloads), adobe/aemcs-api-client-lib (`cm-p…-e…-integration-…`).
 */
export function credentialShape(value: string): CredentialShape | undefined {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value) && !value.startsWith('{')) return 'private-key';
  // The same, encoded: base64 of "-----BEGIN " is LS0tLS1CRUdJTi.
  if (value.startsWith('LS0tLS1CRUdJTi')) return 'private-key';
  if (/^-----BEGIN CERTIFICATE-----/.test(value)) return 'certificate';
  if (value.startsWith('{')) {
    if (JWT_MARKERS.test(value)) return 'jwt-credential-json';
    return OAUTH_MARKERS.test(value) ? 'oauth-credential-json' : 'json';
  }
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(value)) return 'access-token';
  if (/^p8e-[\w-]{16,}$/.test(value)) return 'client-secret';
  if (/^[0-9a-f]{32}$/i.test(value) || /^cm-p\d+-e\d+(-[\w-]+)?$/.test(value)) return 'client-id';
  if (/^[0-9a-f]{16,40}@AdobeOrg$/i.test(value)) return 'organization-id';
  if (/^[\w.-]+@techacct\.adobe\.com$/i.test(value)) return 'technical-account';
  return undefined;
}

/**
 * The values in a whole credential that must never be shown: every line of every string in it that is not
 * plainly an identifier, whatever its key is called.
 *
 * @param text the pasted JSON
 * @returns single-line values to mask; empty where the text is no JSON
 */
export function secretLeaves(text: string): string[] {
  const leaves: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') leaves.push(...node.split(/\r\n|\r|\n/));
    else if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  try {
    visit(JSON.parse(text));
  } catch {
    // Not JSON after all, or cut off while copying: mask what stands between quotes instead of nothing.
    leaves.push(...[...text.matchAll(/"([^"\\]{8,})"/g)].map((match) => match[1] ?? ''));
  }
  const shown = new Set<CredentialShape | undefined>(['client-id', 'organization-id', 'technical-account']);
  return leaves
    .map((leaf) => leaf.trim())
    .filter((leaf) => leaf.length >= 8 && !shown.has(credentialShape(leaf)));
}
