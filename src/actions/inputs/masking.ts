import { maskForms, tokenSegments } from '../../core/secrets.ts';
import type { Runner } from '../../github/index.ts';

/** Masks a secret of one line, and the forms of it that the runner does not derive itself. */
export function maskSecret(runner: Pick<Runner, 'mask'>, secret: string): void {
  for (const form of maskForms(secret)) runner.mask(form);
}

// A shorter value occurs in ordinary words, which the mask would hide as well.
const UNPROVEN_MIN = 8;

/** Masks the value of a client id for which IMS has granted no token: it may be a client secret in the wrong place. */
export function maskUnproven(runner: Pick<Runner, 'mask'>, clientId: string): void {
  if (clientId.length >= UNPROVEN_MIN) maskSecret(runner, clientId);
}

/**
 * Masks a token, its segments, and the forms that the runner does not derive. The runner hides a value only if it is
 * printed as a whole.
 */
export function maskToken(runner: Pick<Runner, 'mask'>, token: string): void {
  maskSecret(runner, token);
  for (const segment of tokenSegments(token)) runner.mask(segment);
}
