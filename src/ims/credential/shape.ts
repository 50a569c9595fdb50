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

// A key in PEM, or PEM once more in base64.
const KEY = /-----BEGIN|^LS0tLS1CRUdJTi/;
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set<CredentialShape | undefined>([
  'client-id',
  'organization-id',
  'technical-account',
]);

/**
 * The values in a pasted document that must never be shown: client secrets wherever they stand, the lines of keys and
 * certificates, and the strings of JSON, whole or cut off while copying, that are not plainly an identifier.
 *
 * @param text what was pasted: JSON, PEM (also on one line), or any other text
 * @returns single-line values to mask; never a brace, a name of a field, or a header line
 */
export function secretLeaves(text: string): string[] {
  const strings = jsonStrings(text)
    .filter(
      ({ key, value }) =>
        (SECRET_KEY.test(key) || value.length >= 8) && !IDENTIFIERS.has(credentialShape(value)),
    )
    .map(({ value }) => value);
  const keys = KEY.test(text) ? [text] : [];
  const lines = [...strings, ...keys].flatMap((value) =>
    KEY.test(value) ? pemLines(value) : value.split(/\r\n|\r|\n/),
  );
  return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter(
    (line) => line !== '',
  );
}

/**
 * The client secrets of the current form and the tokens in any text, wherever they stand.
 *
 * @param text any text
 * @returns single-line values to mask
 */
export function secretsByShape(text: string): string[] {
  return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}

// A shorter secret is found in ordinary words.
const PART_MIN = 8;

/**
 * Tells whether a text that is no secret holds one: a client secret of the current form or a token, by its shape, or a
 * known secret. A known secret of fewer than 8 characters counts only as the whole text.
 *
 * @param text a value that will be shown, such as a scope
 * @param secrets known secrets
 * @returns true where the text must not be shown
 */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return (
    secretsByShape(text).length > 0 ||
    secrets.some((secret) => text === secret || (secret.length >= PART_MIN && text.includes(secret)))
  );
}

// The base64 of a key, however its lines were broken or not; the header lines are no secret.
function pemLines(text: string): string[] {
  return text
    .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
    .split(/\\r|\\n|\s+/)
    .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}

// Reads the strings of JSON that need not be complete: the end of the text closes an open string.
function jsonStrings(text: string): { key: string; value: string }[] {
  const found: { key: string; value: string }[] = [];
  let key = '';
  for (const match of text.matchAll(/"((?:[^"\\]|\\.?)*)(?:"(\s*:)?|$)/gs)) {
    const value = unescaped(match[1] ?? '');
    if (match[2] !== undefined) key = value;
    else found.push({ key, value });
  }
  return found;
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.?)/gs, (_whole, code: string) => {
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }[code] ?? code;
  });
}
