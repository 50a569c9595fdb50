import { describeMetascope, metascope } from '../../adobe/metascopes.ts';
import { neutralise } from '../../core/remote-text.ts';
import type { Runner } from '../../github/index.ts';
import {
  adobeEndpoint,
  type Credential,
  type CredentialInputs,
  customEndpoint,
  type Endpoint,
  givenValue,
  holdsSecret,
  IMS_URL_PROBLEMS,
  type OptionValue,
  oneOf,
  organizationId,
  parseScopes,
  type RetryPolicy,
  SHOWN_MAX,
  wholeNumber,
} from '../../ims/index.ts';
import { credentialProblems, credentialWarnings } from './credential-checks.ts';
import type { Problem, ProblemId } from './problems.ts';
import type { Warning } from './warnings.ts';

/** Everything that the token action was told, checked. */
export type TokenInputs = {
  credential: Credential;
  endpoint: Endpoint;
  policy: RetryPolicy;
  /** Environment variable to export the token under, where asked. */
  envVar?: string;
  /** Also export what the Adobe I/O CLI reads. */
  aioCli: boolean;
  /** Invalidate the token when the job ends. */
  invalidate: boolean;
  /** What to do when the checked-out tree still depends on a Service Account (JWT) credential. */
  jwtReferences: 'fail' | 'warn' | 'off';
};

/** The inputs, or everything that is wrong with them; warnings in either case. */
export type ReadInputs = { warnings: Warning[] } & (
  | { ok: true; inputs: TokenInputs }
  | { ok: false; problems: Problem[] }
);

/** What an input that is not given, or empty, means. `action.yml` says the same, which a test checks. */
export const DEFAULTS = {
  environment: 'production',
  'aio-cli': 'false',
  invalidate: 'false',
  'jwt-references': 'fail',
  timeout: '10',
  retries: '3',
} as const;

// GitHub refuses GITHUB_* and RUNNER_*; the others would change how the action or later steps run.
const RESERVED_NAMES =
  /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;

/** Notes what is wrong with an input. */
type Refuse = (id: ProblemId, detail: string) => void;

function listed(values: readonly string[]): string {
  const shown = values
    .slice(0, 5)
    .map((value) => (value.length > SHOWN_MAX ? '(a long text)' : neutralise(value)));
  return `${shown.join(', ')}${values.length > shown.length ? ` and ${values.length - shown.length} more` : ''}.`;
}

// The values of one run of the action. What is refused has its default, which nobody reads then.
function readOptions(runner: Runner, secrets: readonly string[], refuse: Refuse) {
  const given = (name: string): string => runner.input(name).trim();
  const take = <Value>(name: string, text: string, read: OptionValue<Value>): Value | undefined => {
    if (read.ok) return read.value;
    refuse('invalid-value', `\`${name}\` ${read.must}; ${givenValue(text)}`);
    return undefined;
  };
  const choice = <const Value extends string>(
    name: keyof typeof DEFAULTS,
    values: readonly [Value, ...Value[]],
  ): Value => {
    const text = given(name) || DEFAULTS[name];
    return take(name, text, oneOf(text, values)) ?? values[0];
  };
  const count = (name: keyof typeof DEFAULTS, range: Parameters<typeof wholeNumber>[1]): number => {
    const text = given(name) || DEFAULTS[name];
    return take(name, text, wholeNumber(text, range)) ?? range.from;
  };
  const orgId = given('org-id');
  return {
    scopes: readScopes(given('scopes'), secrets, refuse),
    environment: choice('environment', ['production', 'stage']),
    imsUrl: given('ims-url'),
    orgId: orgId === '' ? undefined : take('org-id', orgId, organizationId(orgId)),
    envVar: readEnvVar(given('env-var'), refuse),
    aioCli: choice('aio-cli', ['true', 'false']) === 'true',
    invalidate: choice('invalidate', ['true', 'false']) === 'true',
    jwtReferences: choice('jwt-references', ['fail', 'warn', 'off']),
    timeout: count('timeout', { from: 1, to: 120, of: 'seconds' }),
    retries: count('retries', { from: 0, to: 10 }),
  };
}

function readEnvVar(name: string, refuse: Refuse): string | undefined {
  if (name === '') return undefined;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const must = 'must be a name of letters, digits and underscores';
    refuse('invalid-value', `\`env-var\` ${must}; ${givenValue(name)}`);
  } else if (RESERVED_NAMES.test(name)) {
    const must = 'must not be a name that the runner or the shell uses';
    refuse('invalid-value', `\`env-var\` ${must}; ${givenValue(name)}`);
  }
  return name;
}

const SECRET_SCOPE =
  'It holds a client secret or a token. If it stands in the workflow or in a variable, delete it in the Developer Console and make another.';

function readScopes(value: string, secrets: readonly string[], refuse: Refuse): string[] {
  const { scopes, invalid, brokenJson } = parseScopes(value);
  if (brokenJson) {
    refuse('broken-scopes-json', '');
    return [];
  }
  // The scopes of a token are printed, and those that it lacks.
  const isSecret = (text: string): boolean => holdsSecret(text, secrets);
  if ([...scopes, ...invalid].some(isSecret)) refuse('invalid-scope', SECRET_SCOPE);
  const wrong = invalid.filter((text) => !isSecret(text));
  if (wrong.length > 0) refuse('invalid-scope', `Not a scope: ${listed(wrong)}`);
  for (const scope of scopes.filter((text) => !isSecret(text))) {
    const meta = metascope(scope);
    if (meta !== undefined) refuse('metascope', describeMetascope(meta));
  }
  if (scopes.length === 0 && invalid.length === 0) refuse('empty-scopes', '');
  return scopes;
}

/**
 * Reads and checks every input of the token action.
 *
 * @param runner the runner
 * @param credential the two credential inputs, already masked
 * @returns one typed object, or every problem at once; and warnings
 */
export function readInputs(runner: Runner, credential: CredentialInputs): ReadInputs {
  const problems = credentialProblems(runner, credential);
  const before = problems.length;
  const options = readOptions(runner, credential.clientSecret.values, (id, detail) =>
    problems.push({ id, ...(detail === '' ? {} : { detail }) }),
  );
  const environment = problems.length === before ? options.environment : 'production';
  const custom = options.imsUrl === '' ? undefined : customEndpoint(options.imsUrl, environment);
  if (custom?.ok === false)
    problems.push({ id: 'invalid-ims-url', detail: IMS_URL_PROBLEMS[custom.problem] });

  const warnings = credentialWarnings(credential);
  if (problems.length > 0 || custom?.ok === false) return { ok: false, problems, warnings };
  const { orgId, envVar, aioCli, invalidate, jwtReferences } = options;
  return {
    ok: true,
    warnings,
    inputs: {
      credential: {
        clientId: credential.clientId.values[0] ?? '',
        clientSecrets: [...new Set(credential.clientSecret.values)],
        scopes: options.scopes,
        ...(orgId === undefined ? {} : { orgId }),
      },
      endpoint: custom?.endpoint ?? adobeEndpoint(environment),
      policy: { timeoutMs: options.timeout * 1_000, retries: options.retries },
      ...(envVar === undefined ? {} : { envVar }),
      aioCli,
      invalidate,
      jwtReferences,
    },
  };
}
