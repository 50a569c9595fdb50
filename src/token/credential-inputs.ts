import { credentialShape, secretForms, secretLeaves } from '../ims/index.ts';
import type { Runner } from '../runner/index.ts';

/** One credential input after tidying. */
export type CredentialInput = {
  /** Single values, trimmed and unquoted; for a pasted document the whole of it as one value. */
  values: string[];
  /** True where white space or quotes around a value were removed. */
  trimmed: boolean;
};

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
  for (const value of clientSecret.values.flatMap(secretsIn)) maskSecret(runner, value);
  // The client id is no secret, and masking it would drop every job output that holds it. But a person may have
  // pasted something else into it.
  for (const value of clientId.values.filter(isSecretShaped).flatMap(secretsIn)) maskSecret(runner, value);
  return { clientId, clientSecret };
}

/**
 * Masks a secret and the forms of it that the runner does not derive by itself.
 *
 * @param runner the runner
 * @param secret one secret on one line
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (base64 and others are derived there; base64url, form
 * encoding and hexadecimal are not).
 */
export function maskSecret(runner: Runner, secret: string): void {
  for (const form of secretForms(secret)) runner.mask(form);
}

function tidy(raw: string): CredentialInput {
  const whole = raw.trim();
  if (isDocument(whole)) return { values: [whole], trimmed: false };
  const lines = raw.split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.trim() !== '');
  const values = full.map((line) => unquote(line.trim()));
  // A YAML block (`|`) ends with a line break, which is no mistake when it holds two secrets.
  const endsWithBreak = full.length < lines.length && full.length < 2;
  return {
    values,
    trimmed: full.length > 0 && (endsWithBreak || full.some((line, at) => line !== values[at])),
  };
}

function unquote(value: string): string {
  return /^(["'`])(.*)\1$/.exec(value)?.[2]?.trim() ?? value;
}

function isDocument(text: string): boolean {
  const shape = credentialShape(text);
  return shape === 'private-key' || shape === 'certificate' || shape?.endsWith('json') === true;
}

function isSecretShaped(value: string): boolean {
  const shape = credentialShape(value);
  return shape === 'client-secret' || shape === 'access-token' || isDocument(value);
}

function secretsIn(value: string): string[] {
  const shape = credentialShape(value);
  if (shape?.endsWith('json') === true) return secretLeaves(value);
  if (!isDocument(value)) return [value];
  return value
    .split(/\r\n|\r|\n|\\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 8 && !line.startsWith('-----'));
}
