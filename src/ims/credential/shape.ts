import {
  isAccessToken,
  isClientId,
  isClientSecret,
  isOrganizationId,
  isTechnicalAccount,
} from '../../adobe/shapes.ts';
import { asShown } from '../../core/invisible.ts';
import { isMaskable, SECRET_MIN } from '../../core/secrets.ts';

/** What a pasted value is, judged only by its format. */
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

// "-----BEGIN " in base64.
const PEM_IN_BASE64 = 'LS0tLS1CRUdJTi';
const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;

/**
 * Recognises what a value is, so that a message can name what a user pasted into the wrong input. An unknown format is
 * not an error, because Adobe documents no format for client ids and secrets.
 *
 * @param value a trimmed input value
 * Source: adobe/shapes.ts, and the file that the Developer Console downloads.
 */
export function credentialShape(value: string): CredentialShape | undefined {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value) && !value.startsWith('{')) return 'private-key';
  if (value.startsWith(PEM_IN_BASE64)) return 'private-key';
  if (/^-----BEGIN CERTIFICATE-----/.test(value)) return 'certificate';
  if (value.startsWith('{')) {
    if (JWT_MARKERS.test(value)) return 'jwt-credential-json';
    return OAUTH_MARKERS.test(value) ? 'oauth-credential-json' : 'json';
  }
  if (isAccessToken(value)) return 'access-token';
  if (isClientSecret(value)) return 'client-secret';
  if (isClientId(value)) return 'client-id';
  if (isOrganizationId(value)) return 'organization-id';
  if (isTechnicalAccount(value)) return 'technical-account';
  return undefined;
}

// A key in PEM, or PEM encoded in base64.
const KEY = new RegExp(`-----BEGIN|^${PEM_IN_BASE64}`);
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set<CredentialShape | undefined>([
  'client-id',
  'organization-id',
  'technical-account',
]);

/**
 * Lists the values in a pasted document that must never be shown: client secrets, the lines of keys and certificates,
 * and all strings of JSON that are not clearly identifiers, even if the JSON was cut off while copying.
 *
 * @param text what was pasted: JSON, PEM (also on one line), or any other text
 * @returns single-line values to mask; never a brace, a field name or a header line
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
  return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter(isMaskable);
}

/** @returns all client secrets of the current format and all tokens in a text, as single-line values to mask */
export function secretsByShape(text: string): string[] {
  return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}

/**
 * Tells whether a text contains something that looks like a client secret or a token, or one of the given secrets. A
 * given value that is too short to be a secret does not count.
 *
 * @param text a value that will be shown, such as a scope
 */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  const shown = asShown(text);
  return (
    secretsByShape(shown).length > 0 ||
    secrets.map(asShown).some((secret) => secret.length >= SECRET_MIN && shown.includes(secret))
  );
}

// The base64 of a key, with any line breaks or none. The header lines are not secret.
function pemLines(text: string): string[] {
  return text
    .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
    .split(/\\r|\\n|\s+/)
    .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}

// JSON.parse is no use here, because users cut off JSON while copying. The end of the text closes an open string.
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
