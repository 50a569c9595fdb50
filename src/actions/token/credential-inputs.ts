import type { Runner } from '../../github/index.ts';
import {
  type CredentialInputs,
  credentialSecrets,
  secretsByShape,
  tidyCredentialInput,
} from '../../ims/index.ts';
import { maskSecret } from '../inputs/masking.ts';
import { ownTextIn } from '../inputs/own-text.ts';
import { optionNames } from '../inputs/read.ts';
import { INPUTS } from './manifest.ts';
import { oldInputSecrets } from './old-inputs.ts';
import { PROBLEMS } from './problems.ts';

const isOwnText = ownTextIn(PROBLEMS);

/**
 * Reads `client-id` and `client-secret`, and masks each secret in them, and secrets that another input contains by
 * mistake or under an old name. This comes first, so that nothing can print a secret that is not masked.
 */
export function maskCredentialInputs(runner: Runner): CredentialInputs {
  const credential = {
    clientSecret: tidyCredentialInput(runner.input('client-secret')),
    clientId: tidyCredentialInput(runner.input('client-id')),
  };
  const misplaced = ['scopes', ...optionNames(INPUTS)].flatMap((name) => secretsByShape(runner.input(name)));
  const secrets = new Set([...credentialSecrets(credential), ...misplaced, ...oldInputSecrets(runner)]);
  for (const secret of secrets) if (!isOwnText(secret)) maskSecret(runner, secret);
  return credential;
}
