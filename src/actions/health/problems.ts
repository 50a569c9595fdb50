import type { Environment } from '../../core/environment.ts';
import { helpPages } from '../../core/help-pages.ts';
import { composeMessage, type Message } from '../../core/message.ts';
import { firstLines } from '../../core/words.ts';
import { WITHOUT_SECRETS } from '../../github/index.ts';

const SECRETS =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const EXPRESSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#tojson';
const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const IMPLEMENTATION =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';

/** Problems with the inputs of the health action. */
export const HEALTH_PROBLEMS = {
  'no-credentials': {
    summary: 'No credential was given to check.',
    meaning: '`credentials`, `client-id` and `client-secret` are all empty, or the list has no entry.',
    next: 'Give a YAML list in `credentials`, or `client-id`, `client-secret` and `scopes` for one credential. If they come from secrets, check that these exist, have the same names, and are available to this job.',
    link: SECRETS,
  },
  'both-forms': {
    summary: 'Credentials were given in two ways at once.',
    meaning: 'A list in `credentials`, and also an input that describes a single credential.',
    next: 'Move the single one into the list, as an entry with a name, and leave `client-id`, `client-secret`, `scopes` and `org-id` empty.',
    link: INPUTS,
  },
  'credentials-not-yaml': {
    summary: 'The input `credentials` cannot be read as YAML.',
    meaning:
      'The indentation is wrong, mostly because of a secret with several lines, or a value needs quotes.',
    next:
      'Look at the named lines. The value of an expression is safe as `$' +
      '{{ toJSON(secrets.NAME) }}`, which adds the quotes and keeps it on one line.',
    link: EXPRESSIONS,
  },
  'credentials-entries': {
    summary: 'The input `credentials` has mistakes.',
    meaning: 'A field is missing, empty or unknown, or has an invalid value.',
    next: 'Correct the named fields; docs/credentials.schema.json describes them, and editors can check with it.',
    link: IMPLEMENTATION,
  },
  'credential-inputs': {
    summary: 'The inputs of the single credential have mistakes.',
    meaning: '`client-id`, `client-secret`, `scopes` or `org-id` is empty or has an invalid value.',
    next: 'Correct the named inputs; the values are in the Developer Console (project > OAuth Server-to-Server).',
    link: IMPLEMENTATION,
  },
  'invalid-option': {
    summary: 'An input of the health check has a value that is not allowed.',
    meaning: 'A misspelled option, a number out of its range, or an address or a path that is not allowed.',
    next: 'Use one of the values that the message names.',
    link: INPUTS,
  },
  ...WITHOUT_SECRETS,
} as const satisfies Record<string, Message>;

/** Warnings about credentials that can be used. */
export const HEALTH_INPUT_WARNINGS = {
  'value-trimmed': {
    summary: 'White space or quotes around a client id or a client secret were removed.',
    meaning:
      'The value was stored with a line break, spaces or quotes around it, which other tools do not remove.',
    next: 'Store the value again without them, for example with `gh secret set NAME`, which asks for it.',
    link: SECRETS,
  },
  'secret-given-twice': {
    summary: 'A credential has the same client secret twice.',
    meaning: 'Both values of a rotation are the same secret, so no other one is left to fall back to.',
    next: 'Give each client secret once.',
    link: IMPLEMENTATION,
  },
} as const satisfies Record<string, Message>;

/** Stable id of a problem, and its anchor in the documentation. */
export type HealthProblemId = keyof typeof HEALTH_PROBLEMS;

/** Stable id of a warning, and its anchor in the documentation. */
export type HealthInputWarningId = keyof typeof HEALTH_INPUT_WARNINGS;

/** Problems of one kind; their text fits into one annotation. */
export type HealthProblem = {
  id: HealthProblemId;
  /** Whole lines, without values that may be secret. */
  details: readonly string[];
};

/** Warnings of one kind; their text fits into one annotation. */
export type HealthInputWarning = { id: HealthInputWarningId; details: readonly string[] };

/** Maximum number of lines of one kind; the others are only counted. */
export const LINES_MAX = 40;

// The runner cuts an annotation at 4,096 characters; the fixed sentences and links take up to 1,000.
const DETAILS_MAX = 3_000;

/** Limits the lines of one problem or warning, and splits them so that each text fits into one annotation. */
export function inAnnotations<Id>(
  id: Id,
  lines: readonly string[],
): { id: Id; details: readonly string[] }[] {
  const shown = firstLines(lines, LINES_MAX, (line) => line);
  const texts: string[][] = [];
  let room = 0;
  for (const line of shown) {
    if (line.length + 1 > room) {
      texts.push([]);
      room = DETAILS_MAX;
    }
    texts.at(-1)?.push(line);
    room -= line.length + 1;
  }
  return texts.map((details) => ({ id, details }));
}

/** @param env tells where the page of this action about the problem is */
export function describeHealthProblem({ id, details }: HealthProblem, env: Environment = {}): string {
  return composeMessage(HEALTH_PROBLEMS[id], details, helpPages(env)(id));
}

/** @param env as in {@link describeHealthProblem} */
export function describeHealthInputWarning(
  { id, details }: HealthInputWarning,
  env: Environment = {},
): string {
  return composeMessage(HEALTH_INPUT_WARNINGS[id], details, helpPages(env)(id));
}
