import { isUuid } from '../../adobe/shapes.ts';
import { asShown } from '../../core/invisible.ts';
import { SECRET_MIN } from '../../core/secrets.ts';
import { type CredentialShape, credentialShape, secretLeaves, secretsByShape } from './shape.ts';

/** The values of one credential input. */
export type CredentialInput = {
  /** The values without white space and quotes around them; a pasted document is one value. */
  values: string[];
  /** True if white space or quotes around a value were removed. */
  trimmed: boolean;
};

/** The two inputs that a credential consists of. */
export type CredentialInputs = { clientId: CredentialInput; clientSecret: CredentialInput };

const DOCUMENTS = new Set<CredentialShape | undefined>([
  'private-key',
  'certificate',
  'oauth-credential-json',
  'jwt-credential-json',
  'json',
]);

// Invisible characters around a value are removed like white space: users copy them from web pages.
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** Splits a credential input, exactly as given, into its values, which may be secrets. */
export function tidyCredentialInput(raw: string): CredentialInput {
  const whole = raw.replace(AROUND, '');
  if (isDocument(whole) || whole.startsWith('[')) return { values: [whole], trimmed: false };
  const lines = raw.split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.replace(AROUND, '') !== '');
  const values = full.map((line) => unquote(line.replace(AROUND, '')));
  // A line break after a single value was stored with it. More lines come from a YAML block (`|`) for two secrets, one
  // of which may be empty.
  const storedBreak = full.length === 1 && lines.length === 2;
  return { values, trimmed: storedBreak || full.some((line, at) => line !== values[at]) };
}

/**
 * Lists the values of the two inputs that must be masked. A document is not masked as a whole or line by line, because
 * that would hide every brace and comma in the log. A value too short to be a client secret is not masked: it is never
 * sent or shown, and its mask would hide parts of words.
 *
 * @returns single-line secrets, those of the client secret first
 */
export function credentialSecrets({ clientId, clientSecret }: CredentialInputs): string[] {
  const swapped = clientSecret.values.some(isId) && !clientId.values.some(isId);
  return [
    ...clientSecret.values.flatMap(secretsOf),
    // The client id is not a secret, and masking it would drop every job output that contains it. But a user may have
    // pasted something else into its input, or swapped the two.
    ...clientId.values.flatMap((value) =>
      swapped || isUuid(value) ? secretsOf(value) : secretLeaves(value),
    ),
  ];
}

function secretsOf(value: string): string[] {
  const listed = commaSeparated(value);
  if (listed.length > 0) return [...new Set([...listed, ...listed.map(asShown), ...secretsByShape(value)])];
  if (isText(value)) return secretLeaves(value);
  // A log shows the value without invisible characters.
  return isTooShort(value) ? [] : [...new Set([value, asShown(value)])];
}

/** Tells whether a value is too short to be a client secret of Adobe. */
export function isTooShort(value: string): boolean {
  return value.length < SECRET_MIN && !isDocument(value);
}

/**
 * @param clientId one for which IMS has granted a token
 * @returns the same, to be shown; undefined if it does not look like a client id
 */
export function provenClientId(clientId: string): string | undefined {
  return isId(clientId) ? clientId : undefined;
}

/**
 * Lists what must not be shown until IMS has granted a token: the client secrets, and the client id, which may be a
 * client secret that was given in its place. Older client secrets can have the very form of a client id.
 */
export function hiddenUntilGranted({
  clientId,
  clientSecrets,
}: {
  clientId: string;
  clientSecrets: readonly string[];
}): string[] {
  return [...clientSecrets, clientId].filter((value) => value !== '');
}

/** Tells whether a line is more than a bare secret: a list, or a secret with a name or other text around it. */
export function isMoreThanSecret(line: string): boolean {
  if (isDocument(line)) return false;
  if (commaSeparated(line).length > 0) return true;
  return line.startsWith('[') || (/p8e-[\w-]{16,}/.test(line) && credentialShape(line) !== 'client-secret');
}

/**
 * Splits a line at its commas, with which adobe/aio-apps-action separates client secrets. None in Adobe's documentation
 * contains a comma.
 *
 * Source: adobe/aio-apps-action `README.md` and `src/utils.js`.
 * @returns the secrets without white space and quotes; none if the line has no comma, or a part that is no secret
 */
export function commaSeparated(line: string): string[] {
  if (!line.includes(',') || line.startsWith('[') || isDocument(line)) return [];
  const parts = line
    .split(',')
    .map((part) => part.replaceAll(/["'`]/g, '').trim())
    .filter((part) => part !== '');
  return parts.some(isTooShort) ? [] : parts;
}

/** Tells whether a trimmed value looks like a whole document: JSON, a key or a certificate. */
export function isDocument(value: string): boolean {
  return DOCUMENTS.has(credentialShape(value));
}

function isText(value: string): boolean {
  return isDocument(value) || isMoreThanSecret(value);
}

function isId(value: string): boolean {
  return credentialShape(value) === 'client-id';
}

function unquote(value: string): string {
  return /^(["'`])(.*)\1$/.exec(value)?.[2]?.replace(AROUND, '') ?? value;
}
