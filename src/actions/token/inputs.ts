import * as z from 'zod';
import { describeMetascope, metascope } from '../../adobe/metascopes.ts';
import { sanitize } from '../../core/text.ts';
import { listOf } from '../../core/words.ts';
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

type Context = z.core.$RefinementCtx;

function refuse(context: Context, id: ProblemId, detail: string): typeof z.NEVER {
  context.addIssue({ code: 'custom', params: { id }, message: detail });
  return z.NEVER;
}

function listed(values: readonly string[]): string {
  const shown = values.map((value) => (value.length > SHOWN_MAX ? '(a long text)' : sanitize(value)));
  return `${listOf(shown, 5)}.`;
}

function take<Value>(context: Context, name: string, text: string, read: OptionValue<Value>): Value {
  if (read.ok) return read.value;
  return refuse(context, 'invalid-value', `\`${name}\` ${read.problem}; ${givenValue(text)}`);
}

function choice<const Value extends string>(name: keyof typeof DEFAULTS, values: readonly Value[]) {
  return z.string().transform((value, context): Value => {
    const text = value || DEFAULTS[name];
    return take(context, name, text, oneOf(text, values));
  });
}

function count(name: keyof typeof DEFAULTS, range: Parameters<typeof wholeNumber>[1]) {
  return z.string().transform((value, context): number => {
    const text = value || DEFAULTS[name];
    return take(context, name, text, wholeNumber(text, range));
  });
}

const EnvVar = z.string().transform((value, context): string | undefined => {
  if (value === '') return undefined;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value)) {
    return refuse(
      context,
      'invalid-value',
      `\`env-var\` must be a name of letters, digits and underscores; ${givenValue(value)}`,
    );
  }
  if (RESERVED_NAMES.test(value)) {
    return refuse(
      context,
      'invalid-value',
      `\`env-var\` must not be a name that the runner or the shell uses; ${givenValue(value)}`,
    );
  }
  return value;
});

const OrgId = z
  .string()
  .transform((value, context): string | undefined =>
    value === '' ? undefined : take(context, 'org-id', value, organizationId(value)),
  );

const SECRET_SCOPE =
  'It holds a client secret or a token. If it stands in the workflow or in a variable, delete it in the Developer Console and make another.';

function scopesWithout(secrets: readonly string[]) {
  return z.string().transform((value, context): string[] => {
    const { scopes, invalid, brokenJson } = parseScopes(value);
    if (brokenJson) return refuse(context, 'broken-scopes-json', '');
    // The scopes of a token are printed, and those that it lacks.
    const isSecret = (text: string): boolean => holdsSecret(text, secrets);
    if ([...scopes, ...invalid].some(isSecret)) refuse(context, 'invalid-scope', SECRET_SCOPE);
    const wrong = invalid.filter((text) => !isSecret(text));
    if (wrong.length > 0) refuse(context, 'invalid-scope', `Not a scope: ${listed(wrong)}`);
    for (const scope of scopes.filter((text) => !isSecret(text))) {
      const meta = metascope(scope);
      if (meta !== undefined) refuse(context, 'metascope', describeMetascope(meta));
    }
    if (scopes.length === 0 && invalid.length === 0) return refuse(context, 'empty-scopes', '');
    return scopes;
  });
}

const Options = z.object({
  scopes: z.string(),
  environment: choice('environment', ['production', 'stage']),
  'ims-url': z.string(),
  'org-id': OrgId,
  'env-var': EnvVar,
  'aio-cli': choice('aio-cli', ['true', 'false']),
  invalidate: choice('invalidate', ['true', 'false']),
  'jwt-references': choice('jwt-references', ['fail', 'warn', 'off']),
  timeout: count('timeout', { from: 1, to: 120, of: 'seconds' }),
  retries: count('retries', { from: 0, to: 10 }),
});

/**
 * Reads and checks every input of the token action.
 *
 * @param runner the runner
 * @param credential the two credential inputs, already masked
 * @returns one typed object, or every problem at once; and warnings
 */
export function readInputs(runner: Runner, credential: CredentialInputs): ReadInputs {
  const raw = Object.fromEntries(Object.keys(Options.shape).map((name) => [name, runner.input(name).trim()]));
  const options = Options.extend({ scopes: scopesWithout(credential.clientSecret.values) }).safeParse(raw);
  const problems = [
    ...credentialProblems(runner, credential),
    ...(options.error?.issues ?? []).map(toProblem),
  ];
  const imsUrl = raw['ims-url'] ?? '';
  const custom =
    imsUrl === '' ? undefined : customEndpoint(imsUrl, options.data?.environment ?? 'production');
  if (custom?.ok === false)
    problems.push({ id: 'invalid-ims-url', detail: IMS_URL_PROBLEMS[custom.problem] });

  const warnings = credentialWarnings(credential);
  if (!options.success || problems.length > 0 || custom?.ok === false)
    return { ok: false, problems, warnings };
  const { data } = options;
  return {
    ok: true,
    warnings,
    inputs: {
      credential: {
        clientId: credential.clientId.values[0] ?? '',
        clientSecrets: [...new Set(credential.clientSecret.values)],
        scopes: data.scopes,
        ...(data['org-id'] === undefined ? {} : { orgId: data['org-id'] }),
      },
      endpoint: custom?.value ?? adobeEndpoint(data.environment),
      policy: { timeoutMs: data.timeout * 1_000, retries: data.retries },
      ...(data['env-var'] === undefined ? {} : { envVar: data['env-var'] }),
      aioCli: data['aio-cli'] === 'true',
      invalidate: data.invalidate === 'true',
      jwtReferences: data['jwt-references'],
    },
  };
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const id = (issue.code === 'custom' ? issue.params?.['id'] : undefined) as ProblemId | undefined;
  return { id: id ?? 'invalid-value', ...(issue.message === '' ? {} : { detail: issue.message }) };
}
