import type { Runner } from '../../github/index.ts';
import {
  adobeEndpoint,
  type Credential,
  type CredentialInputs,
  customEndpoint,
  type Endpoint,
  IMS_URL_PROBLEMS,
  type RetryPolicy,
} from '../../ims/index.ts';
import { readOptions } from '../inputs/read.ts';
import type { OptionValues } from '../inputs/table.ts';
import { credentialProblems, credentialWarnings } from './credential-checks.ts';
import { INPUTS } from './manifest.ts';
import type { Problem } from './problems.ts';
import { readScopes } from './scopes.ts';
import type { Warning } from './warnings.ts';

type Options = OptionValues<typeof INPUTS>;

/** All inputs of the token action, validated. */
export type TokenInputs = Omit<
  Options,
  'environment' | 'imsUrl' | 'orgId' | 'timeout' | 'retries' | 'invalidate'
> & {
  credential: Credential;
  endpoint: Endpoint;
  policy: RetryPolicy;
};

/** The inputs, or all problems with them; warnings in both cases. */
export type ReadInputs = { warnings: Warning[] } & (
  | { ok: true; inputs: TokenInputs }
  | { ok: false; problems: Problem[] }
);

/**
 * Reads and checks every input of the token action.
 *
 * @param credential the two credential inputs, already masked
 * @returns all inputs, or all problems at once; and warnings
 */
export function readInputs(runner: Runner, credential: CredentialInputs): ReadInputs {
  const { clientId, clientSecret } = credential;
  const hidden = [...clientSecret.values, ...clientId.values];
  const scopes = readScopes(runner.input('scopes'), hidden);
  const options = readOptions(runner, INPUTS, hidden);
  const { environment, imsUrl, orgId, timeout, retries, invalidate, ...others } = options.values;
  const custom = imsUrl === undefined ? undefined : customEndpoint(imsUrl, environment);

  const warnings = credentialWarnings(runner, credential);
  const problems: Problem[] = [
    ...credentialProblems(runner, credential),
    ...(scopes.ok ? [] : scopes.problem),
    ...options.problems.map(({ message }) => ({ id: 'invalid-value', detail: message }) as const),
    ...(invalidate ? [{ id: 'invalidate-is-an-action' } as const] : []),
    ...(custom?.ok === false
      ? [{ id: 'invalid-ims-url', detail: IMS_URL_PROBLEMS[custom.problem] } as const]
      : []),
  ];
  if (problems.length > 0 || !scopes.ok || custom?.ok === false) return { ok: false, problems, warnings };
  return {
    ok: true,
    warnings,
    inputs: {
      ...others,
      credential: {
        clientId: clientId.values[0] ?? '',
        clientSecrets: [...new Set(clientSecret.values)],
        scopes: scopes.value,
        ...(orgId === undefined ? {} : { orgId }),
      },
      endpoint: custom?.value ?? adobeEndpoint(environment),
      policy: { timeoutMs: timeout * 1_000, retries },
    },
  };
}
