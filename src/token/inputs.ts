import * as z from 'zod';
import {
  adobeEndpoint,
  type Credential,
  customEndpoint,
  type Endpoint,
  type ImsUrlProblem,
  metascope,
  neutralise,
  parseScopes,
  type RetryPolicy,
} from '../ims/index.ts';
import type { Runner } from '../runner/index.ts';
import { credentialProblems, credentialWarnings } from './credential-checks.ts';
import type { CredentialInputs } from './credential-inputs.ts';
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

// A value is repeated only where it is short enough not to be cut: the runner hides a secret that was put into the
// wrong input only where it stands as a whole.
const SHOWN_MAX = 40;

function given(value: string): string {
  return value.length > SHOWN_MAX ? 'it is longer than any of them.' : `it is "${neutralise(value)}".`;
}

function listed(values: readonly string[]): string {
  const shown = values
    .slice(0, 5)
    .map((value) => (value.length > SHOWN_MAX ? '(a long text)' : neutralise(value)));
  return `${shown.join(', ')}${values.length > shown.length ? ` and ${values.length - shown.length} more` : ''}.`;
}

function oneOf<const Value extends string>(name: keyof typeof DEFAULTS, values: readonly Value[]) {
  return z.string().transform((value, context): Value => {
    const text = value || DEFAULTS[name];
    const found = values.find((allowed) => allowed === text.toLowerCase());
    if (found !== undefined) return found;
    return refuse(
      context,
      'invalid-value',
      `\`${name}\` must be one of ${values.join(', ')}; ${given(text)}`,
    );
  });
}

function wholeNumber(name: keyof typeof DEFAULTS, from: number, to: number, unit: string) {
  return z.string().transform((value, context): number => {
    const text = value || DEFAULTS[name];
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    return refuse(
      context,
      'invalid-value',
      `\`${name}\` must be a whole number${unit} from ${from} to ${to}; ${given(text)}`,
    );
  });
}

const EnvVar = z.string().transform((value, context): string | undefined => {
  if (value === '') return undefined;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value)) {
    return refuse(
      context,
      'invalid-value',
      `\`env-var\` must be a name of letters, digits and underscores; ${given(value)}`,
    );
  }
  if (RESERVED_NAMES.test(value)) {
    return refuse(
      context,
      'invalid-value',
      `\`env-var\` must not be a name that the runner or the shell uses; ${given(value)}`,
    );
  }
  return value;
});

const OrgId = z.string().transform((value, context): string | undefined => {
  if (value === '') return undefined;
  if (/^[0-9A-Za-z]+@AdobeOrg$/.test(value)) return value;
  return refuse(
    context,
    'invalid-value',
    `\`org-id\` must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg; ${given(value)}`,
  );
});

const Scopes = z.string().transform((value, context): string[] => {
  const { scopes, invalid, brokenJson } = parseScopes(value);
  if (brokenJson) return refuse(context, 'broken-scopes-json', '');
  if (invalid.length > 0) {
    refuse(context, 'invalid-scope', `Not a scope: ${listed(invalid)}`);
  }
  for (const scope of scopes) {
    const meta = metascope(scope);
    if (meta !== undefined) refuse(context, 'metascope', describeMetascope(meta));
  }
  if (scopes.length === 0 && invalid.length === 0) return refuse(context, 'empty-scopes', '');
  return scopes;
});

function describeMetascope({ name, replacement }: NonNullable<ReturnType<typeof metascope>>): string {
  const product = replacement.product === '' ? '' : ` (${replacement.product})`;
  return replacement.scopes.length === 0
    ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
    : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}

const Options = z.object({
  scopes: Scopes,
  environment: oneOf('environment', ['production', 'stage']),
  'ims-url': z.string(),
  'org-id': OrgId,
  'env-var': EnvVar,
  'aio-cli': oneOf('aio-cli', ['true', 'false']),
  invalidate: oneOf('invalidate', ['true', 'false']),
  'jwt-references': oneOf('jwt-references', ['fail', 'warn', 'off']),
  timeout: wholeNumber('timeout', 1, 120, ' of seconds'),
  retries: wholeNumber('retries', 0, 10, ''),
});

const IMS_URL_PROBLEMS: Record<ImsUrlProblem, string> = {
  'not-a-url': 'It is not an absolute address.',
  'not-https': 'It is not https (http is allowed to localhost only).',
  'has-credentials': 'It holds a user name or a password.',
  'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};

/**
 * Reads and checks every input of the token action.
 *
 * @param runner the runner
 * @param credential the two credential inputs, already masked
 * @returns one typed object, or every problem at once; and warnings
 */
export function readInputs(runner: Runner, credential: CredentialInputs): ReadInputs {
  const raw = Object.fromEntries(Object.keys(Options.shape).map((name) => [name, runner.input(name).trim()]));
  const options = Options.safeParse(raw);
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
      endpoint: custom?.endpoint ?? adobeEndpoint(data.environment),
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
