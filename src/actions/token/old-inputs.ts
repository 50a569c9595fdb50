import type { Runner } from '../../github/index.ts';
import { credentialSecrets, secretsByShape, tidyCredentialInput } from '../../ims/index.ts';
import type { Problem } from './problems.ts';
import type { Warning } from './warnings.ts';

/**
 * Input names of adobe/aio-apps-action, and spellings with an underscore, with the input that replaces each; undefined if
 * nothing does. GitHub hands inputs that an action does not have to it all the same, with a warning. `SCOPES` is no old
 * name: the case of a name does not count.
 *
 * Source: adobe/aio-apps-action `action.yml`, actions/runner `src/Runner.Worker/ActionRunner.cs`.
 */
const OLD_INPUTS = {
  CLIENTID: 'client-id',
  CLIENT_ID: 'client-id',
  CLIENTSECRET: 'client-secret',
  CLIENT_SECRET: 'client-secret',
  IMSORGID: 'org-id',
  IMS_ORG_ID: 'org-id',
  ORG_ID: 'org-id',
  TECHNICALACCOUNTID: undefined,
  TECHNICALACCOUNTEMAIL: undefined,
  METASCOPES: undefined,
  KEY: undefined,
  PRIVATEKEY: undefined,
  PRIVATE_KEY: undefined,
  COMMAND: undefined,
  OS: undefined,
  NOPUBLISH: undefined,
  FORCEDEPLOY: undefined,
  VERBOSE: undefined,
} as const;

/** The old names. */
export const OLD_NAMES = Object.keys(OLD_INPUTS) as (keyof typeof OLD_INPUTS)[];
type OldName = (typeof OLD_NAMES)[number];

const SECRETS = new Set<OldName>(['CLIENTSECRET', 'CLIENT_SECRET', 'KEY', 'PRIVATEKEY', 'PRIVATE_KEY']);
// A job may have a variable such as INPUT_OS or INPUT_KEY for another purpose. These are of that action only.
const TELLING = new Set<OldName>([
  'CLIENTID',
  'CLIENTSECRET',
  'IMSORGID',
  'TECHNICALACCOUNTID',
  'TECHNICALACCOUNTEMAIL',
]);

const OAUTH = ['oauth_sts'];
const JWT = ['auth'];
const APP = ['build', 'test', 'deploy'];
// Source: adobe/aio-apps-action `src/utils.js`.
const THEIR_SCOPES =
  'AdobeID,openid,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api,read_client_secret,manage_client_secrets';

type Inputs = Pick<Runner, 'input'>;

/** @returns the secrets in old inputs, each by itself; two client secrets have a comma between them there */
export function oldInputSecrets(runner: Inputs): string[] {
  return OLD_NAMES.flatMap((name) => {
    const text = runner.input(name);
    if (!SECRETS.has(name)) return secretsByShape(text);
    const whole = tidyCredentialInput(text);
    const parts = text.split(',').flatMap((part) => tidyCredentialInput(part).values);
    return [whole, { values: parts, trimmed: false }].flatMap((clientSecret) =>
      credentialSecrets({ clientId: { values: [], trimmed: false }, clientSecret }),
    );
  });
}

/**
 * Says what the old inputs are called here.
 *
 * @param empty which of client-id and client-secret are empty
 * @returns the problem, and the inputs of which it says why they are empty; undefined if none has a value under its old
 *   name and the command is not one of an app; contains no value
 */
export function oldInputProblem(
  runner: Inputs,
  empty: readonly string[],
): { problem: Problem; inputs: readonly string[] } | undefined {
  const given = givenNames(runner);
  const inputs = empty.filter((input) => given.some((name) => OLD_INPUTS[name] === input));
  // A step that builds, tests or deploys never had a credential.
  const isApp = empty.length === 2 && inputs.length === 0 && APP.includes(commandOf(runner));
  if (inputs.length === 0 && !isApp) return undefined;
  return {
    problem: { id: 'old-input-names', detail: detailOf(runner, given) },
    inputs: isApp ? empty : inputs,
  };
}

/** @returns a warning about old inputs that have no effect, because the step also has the inputs that it needs */
export function oldInputWarning(runner: Inputs): Warning | undefined {
  const given = givenNames(runner);
  if (!given.some((name) => TELLING.has(name))) return undefined;
  return { id: 'old-inputs-ignored', detail: detailOf(runner, given) };
}

function givenNames(runner: Inputs): OldName[] {
  return OLD_NAMES.filter((name) => runner.input(name).trim() !== '');
}

function commandOf(runner: Inputs): string {
  return runner.input('COMMAND').trim().toLowerCase();
}

function detailOf(runner: Inputs, given: readonly OldName[]): string {
  const renamed = given.flatMap((name) => {
    const input = OLD_INPUTS[name];
    return input === undefined ? [] : [`\`${name}\` is \`${input}\` here`];
  });
  const removed = given.filter((name) => OLD_INPUTS[name] === undefined).map((name) => `\`${name}\``);
  const hasComma = given.some(
    (name) => OLD_INPUTS[name] === 'client-secret' && runner.input(name).includes(','),
  );
  return [
    ...(renamed.length === 0 ? [] : [`${renamed.join(', ')}.`]),
    ...(hasComma ? ['Two client secrets are written each on a line of its own, without the comma.'] : []),
    ...(removed.length === 0 ? [] : [`Remove ${removed.join(', ')}; this action needs nothing of the kind.`]),
    ...commandAdvice(runner),
  ].join(' ');
}

// The command itself is not repeated: it is what somebody wrote.
function commandAdvice(runner: Inputs): string[] {
  const command = commandOf(runner);
  if (APP.includes(command)) {
    return ['This action only gets a token: keep the steps that build, test and deploy.'];
  }
  if (![...OAUTH, ...JWT].includes(command)) return [];
  const withoutScopes = OAUTH.includes(command) && runner.input('scopes').trim() === '';
  return [
    'Where later steps use the Adobe I/O CLI, add `aio-cli: true`.',
    ...(withoutScopes ? [`Without \`SCOPES\` that action asked for \`${THEIR_SCOPES}\`.`] : []),
    ...(JWT.includes(command)
      ? ['The command `auth` used a JWT credential; this action needs an OAuth Server-to-Server credential.']
      : []),
  ];
}
