import { metascope } from '../../adobe/metascopes.ts';
import { isMaskable } from '../../core/secrets.ts';
import { DAY_MS } from '../../core/time.ts';
import { type Runner, withoutSecrets } from '../../github/index.ts';
import {
  adobeEndpoint,
  type ConsoleIds,
  type Credential,
  type CredentialInputs,
  credentialMistakes,
  credentialSecrets,
  customEndpoint,
  describeMistake,
  type Endpoint,
  holdsSecret,
  type ImsEnvironment,
  MANAGE_SECRETS_SCOPES,
  parseScopes,
  type RetryPolicy,
  SECRET_IN_SCOPES,
  secretsByShape,
  tidyCredentialInput,
} from '../../ims/index.ts';
import type { CopyTarget, RotationSettings } from '../../rotation/index.ts';
import { maskSecret } from '../inputs/masking.ts';
import { ownTextIn } from '../inputs/own-text.ts';
import { optionNames, readOptions } from '../inputs/read.ts';
import { parseCopies, type StoreName } from './copies.ts';
import { INPUTS } from './manifest.ts';
import { INPUT_PROBLEMS, type InputProblem } from './problems.ts';

/** All inputs of the rotate action, validated. */
export type RotateInputs = {
  /** With one client secret: the stored one. */
  credential: Credential;
  endpoint: Endpoint;
  consoleEndpoint: Endpoint;
  policy: RetryPolicy;
  ids: ConsoleIds;
  store: StoreName & { variableName: string };
  githubToken: string;
  copies: CopyTarget[];
  settings: RotationSettings;
  /** Undefined: the first run is one, the others are not. */
  dryRun: boolean | undefined;
  /** Values that must not appear in any text. */
  secrets: string[];
};

/** The inputs, or all problems with them. */
export type ReadRotateInputs = { ok: true; inputs: RotateInputs } | { ok: false; problems: InputProblem[] };

// A credential of the AEM Developer Console, as in adobe/shapes.ts; mistyped ones as well.
const AEM_CLIENT = /^cm-p/i;
const HOUR_MS = DAY_MS / 24;
const isOwnText = ownTextIn(INPUT_PROBLEMS);

/**
 * Reads and checks every input of the rotate action. Every secret in them is masked before anything else happens.
 *
 * @returns all inputs, or all problems at once; no problem contains a value that may be secret
 */
export function readRotateInputs(runner: Runner): ReadRotateInputs {
  const credential = {
    clientSecret: tidyCredentialInput(runner.input('client-secret')),
    clientId: tidyCredentialInput(runner.input('client-id')),
  };
  const githubToken = runner.input('github-token').trim();
  const secrets = maskAll(runner, credential, githubToken);
  const { values, problems: invalid } = readOptions(runner, INPUTS, secrets);
  const store = {
    repository: runner.env['GITHUB_REPOSITORY'] ?? '',
    environment: values.githubEnvironment ?? '',
    secretName: values.secretName ?? '',
  };
  const scopes = readScopes(runner.input('scopes'), secrets);
  const copies = values.copies === undefined ? undefined : parseCopies(values.copies, store, secrets);
  const endpoint = endpointOf(values.imsUrl, values.environment);
  const consoleEndpoint = endpointOf(values.consoleApiUrl, values.environment);

  const problems: InputProblem[] = [];
  const [clientId = ''] = credential.clientId.values;
  if (AEM_CLIENT.test(clientId)) problems.push({ id: 'rotate-aem-credential', details: [] });
  const lines = [
    ...credentialLines(credential),
    ...scopes.problems,
    ...(githubToken === '' ? ['`github-token` is empty.'] : []),
    ...invalid.map(({ message }) => message),
  ];
  if (lines.length > 0) {
    const empty = credential.clientSecret.values.length === 0 || githubToken === '';
    const reason = empty ? withoutSecrets(runner.event) : undefined;
    problems.push({ id: reason ?? 'rotate-inputs', details: lines });
  }
  if (copies?.ok === false) problems.push({ id: 'rotate-copies', details: copies.problem });
  if (problems.length > 0 || copies?.ok === false) return { ok: false, problems };
  return {
    ok: true,
    inputs: {
      credential: { clientId, clientSecrets: credential.clientSecret.values, scopes: scopes.scopes },
      endpoint,
      consoleEndpoint,
      policy: { timeoutMs: values.timeout * 1_000, retries: values.retries },
      ids: { organization: values.consoleOrgId ?? '', credential: values.consoleCredentialId ?? '' },
      store: { ...store, variableName: values.variableName ?? `${store.secretName}_ROTATION` },
      githubToken,
      copies: copies?.value ?? [],
      settings: {
        maxAgeMs: values.maxAgeDays * DAY_MS,
        overlapMs: values.overlapDays * DAY_MS,
        idleMs: values.idleHours * HOUR_MS,
      },
      dryRun: values.dryRun,
      // No text names the client id.
      secrets: [...secrets, clientId],
    },
  };
}

function maskAll(runner: Runner, credential: CredentialInputs, githubToken: string): string[] {
  const others = ['scopes', ...optionNames(INPUTS)].flatMap((name) => secretsByShape(runner.input(name)));
  const found = [...credentialSecrets(credential), ...others, githubToken];
  const secrets = [...new Set(found)].filter((secret) => isMaskable(secret) && !isOwnText(secret));
  for (const secret of secrets) maskSecret(runner, secret);
  return secrets;
}

// `origin` has accepted the address.
function endpointOf(address: string | undefined, environment: ImsEnvironment): Endpoint {
  const custom = address === undefined ? undefined : customEndpoint(address, environment);
  return custom?.ok === true ? custom.value : adobeEndpoint(environment);
}

function credentialLines({ clientId, clientSecret }: CredentialInputs): string[] {
  const mistakes = credentialMistakes({ clientId, clientSecret });
  const described = mistakes.map((mistake) => `\`${mistake.input}\` ${describeMistake(mistake)}`);
  const several =
    clientSecret.values.length > 1 && described.length === 0
      ? ['`client-secret` has several values; it must be the stored one alone.']
      : [];
  const empty = [
    ...(clientId.values.length === 0 ? ['`client-id` is empty.'] : []),
    ...(clientSecret.values.length === 0 ? ['`client-secret` is empty.'] : []),
  ];
  return [...empty, ...described, ...several];
}

function readScopes(text: string, secrets: readonly string[]): { scopes: string[]; problems: string[] } {
  const { scopes, invalid, brokenJson } = parseScopes(text);
  const problems: string[] = [];
  if ([...scopes, ...invalid].some((scope) => holdsSecret(scope, secrets)))
    problems.push(`\`scopes\` ${SECRET_IN_SCOPES}`);
  else if (brokenJson) problems.push('`scopes` starts as a JSON array but is not an array of strings.');
  else if (invalid.length > 0)
    problems.push('`scopes` contains an invalid scope: one consists of letters, digits and _ . : / -.');
  else if (scopes.some((scope) => metascope(scope) !== undefined))
    problems.push('`scopes` holds a metascope of a Service Account (JWT) credential.');
  const missing = MANAGE_SECRETS_SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0 && problems.length === 0) problems.push(`\`scopes\` lacks ${missing.join(', ')}.`);
  return { scopes, problems };
}
