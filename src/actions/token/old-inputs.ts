import type { Runner } from '../../github/index.ts';
import { credentialSecrets, secretsByShape, tidyCredentialInput } from '../../ims/index.ts';
import type { Problem } from './problems.ts';

/**
 * Input names of adobe/aio-apps-action, and spellings with an underscore, with the input that replaces each; undefined if
 * nothing does. GitHub hands inputs that an action does not have to it all the same, with a warning.
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
  COMMAND: undefined,
  OS: undefined,
} as const;

/** The old names. */
export const OLD_NAMES = Object.keys(OLD_INPUTS) as (keyof typeof OLD_INPUTS)[];
const SECRETS = new Set<string>(['CLIENTSECRET', 'CLIENT_SECRET', 'KEY']);

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
 * @param empty the inputs of this action that are empty
 * @returns the problem, if one of them has a value under its old name; contains no value
 */
export function oldInputProblem(
  runner: Inputs,
  empty: readonly string[],
): { problem: Problem; inputs: readonly string[] } | undefined {
  const given = OLD_NAMES.filter((name) => runner.input(name).trim() !== '');
  const renamed = given.flatMap((name) => {
    const input = OLD_INPUTS[name];
    return input === undefined ? [] : [{ name, input }];
  });
  const inputs = empty.filter((name) => renamed.some(({ input }) => input === name));
  if (inputs.length === 0) return undefined;
  const removed = given.filter((name) => OLD_INPUTS[name] === undefined);
  const detail = [
    `${renamed.map(({ name, input }) => `\`${name}\` is \`${input}\` here`).join(', ')}.`,
    ...(renamed.some(({ name, input }) => input === 'client-secret' && runner.input(name).includes(','))
      ? ['Two client secrets are written each on a line of its own, without the comma.']
      : []),
    ...(removed.length === 0
      ? []
      : [
          `Remove ${removed.map((name) => `\`${name}\``).join(', ')}; this action needs nothing of the kind.`,
        ]),
  ].join(' ');
  return { problem: { id: 'old-input-names', detail }, inputs };
}
