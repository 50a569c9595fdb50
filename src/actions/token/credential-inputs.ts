import { maskForms } from '../../core/secrets.ts';
import type { Runner } from '../../github/index.ts';
import {
  type CredentialInputs,
  credentialSecrets,
  secretsByShape,
  tidyCredentialInput,
} from '../../ims/index.ts';

/**
 * Reads `client-id` and `client-secret` and masks what is secret in them, value by value, and what was put into
 * `scopes` by mistake. This comes before anything else, so that nothing can print a secret that is not masked.
 *
 * @param runner the runner
 * @returns both inputs, tidied
 */
export function maskCredentialInputs(runner: Runner): CredentialInputs {
  const credential = {
    clientSecret: tidyCredentialInput(runner.input('client-secret')),
    clientId: tidyCredentialInput(runner.input('client-id')),
  };
  const misplaced = secretsByShape(runner.input('scopes'));
  for (const secret of [...credentialSecrets(credential), ...misplaced]) maskSecret(runner, secret);
  return credential;
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
