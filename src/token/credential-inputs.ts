import { type CredentialShape, credentialShape, maskForms, secretLeaves } from '../ims/index.ts';
import type { Runner } from '../runner/index.ts';

/** One credential input after tidying. */
export type CredentialInput = {
  /** Single values, trimmed and unquoted; for a pasted document the whole of it as one value. */
  values: string[];
  /** True where white space or quotes around a value were removed. */
  trimmed: boolean;
};

const DOCUMENTS = new Set<CredentialShape | undefined>([
  'private-key',
  'certificate',
  'oauth-credential-json',
  'jwt-credential-json',
  'json',
]);

/** The two inputs that a credential consists of. */
export type CredentialInputs = { clientId: CredentialInput; clientSecret: CredentialInput };

/**
 * Reads `client-id` and `client-secret` and masks what is secret in them, value by value. This comes before
 * anything else, so that nothing can print a secret that is not masked.
 *
 * A document is never masked as a whole, nor line by line: that would hide every brace and comma of the log.
 *
 * @param runner the runner
 * @returns both inputs, tidied
 */
export function maskCredentialInputs(runner: Runner): CredentialInputs {
  const clientSecret = tidy(runner.input('client-secret'));
  const clientId = tidy(runner.input('client-id'));
  const swapped = clientSecret.values.some(isId) && !clientId.values.some(isId);
  for (const value of clientSecret.values) maskAll(runner, isText(value) ? secretLeaves(value) : [value]);
  // The client id is no secret, and masking it would drop every job output that holds it. But a person may have
  // pasted something else into it, or swapped the two.
  for (const value of clientId.values)
    maskAll(runner, swapped && !isText(value) ? [value] : secretLeaves(value));
  return { clientId, clientSecret };
}

/**
 * Masks a secret and the forms of it that the runner does not derive by itself.
 *
 * @param runner the runner
 * @param secret one secret on one line
 */
export function maskSecret(runner: Runner, secret: string): void {
  for (const form of maskForms(secret)) runner.mask(form);
}

/**
 * Tells whether a line is more than a bare secret: a list, or a secret with a name or other text around it.
 *
 * @param line one line of `client-secret`
 * @returns true where the secrets must be taken out of it
 */
export function isMoreThanSecret(line: string): boolean {
  const shape = credentialShape(line);
  if (DOCUMENTS.has(shape)) return false;
  return line.startsWith('[') || (/p8e-[\w-]{16,}/.test(line) && shape !== 'client-secret');
}

function isText(value: string): boolean {
  return DOCUMENTS.has(credentialShape(value)) || isMoreThanSecret(value);
}

function isId(value: string): boolean {
  return credentialShape(value) === 'client-id';
}

function maskAll(runner: Runner, secrets: readonly string[]): void {
  for (const secret of secrets) maskSecret(runner, secret);
}

// Around a value, invisible characters are white space as well: people copy them from web pages.
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

function tidy(raw: string): CredentialInput {
  const whole = raw.replace(AROUND, '');
  if (DOCUMENTS.has(credentialShape(whole)) || whole.startsWith('['))
    return { values: [whole], trimmed: false };
  const lines = raw.split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.replace(AROUND, '') !== '');
  const values = full.map((line) => unquote(line.replace(AROUND, '')));
  // One line break behind one value was stored with it. More lines come from a YAML block (`|`) for two secrets, of
  // which one may be unset.
  const storedBreak = full.length === 1 && lines.length === 2;
  return { values, trimmed: storedBreak || full.some((line, at) => line !== values[at]) };
}

function unquote(value: string): string {
  return /^(["'`])(.*)\1$/.exec(value)?.[2]?.replace(AROUND, '') ?? value;
}
