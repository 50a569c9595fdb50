import { STOPPED } from '../../adobe/dates.ts';
import { IMPLEMENTATION_GUIDE, MIGRATION_GUIDE } from '../../adobe/links.ts';
import type { Message } from '../../core/message.ts';
import type { CredentialMistake, MistakeKind } from './mistakes.ts';

const SECRETS =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';

type MistakeText = {
  /** The only input that can have the mistake; undefined if both can. */
  input?: CredentialMistake['input'];
  /** The end of a sentence about the input or the field, without the full stop. */
  is: string;
  /** What causes the mistake: a sentence without its capital letter and full stop. */
  why: string;
  next: string;
  link: string;
};

// Several client ids are reported as an invalid value, not with one of these texts.
type MistakeId = Exclude<MistakeKind, 'several-client-ids'>;

// The names are stable: they are the anchors in docs/troubleshooting.md.
const TEXTS = {
  'client-id-is-secret': {
    input: 'client-id',
    is: 'holds a client secret',
    why: 'the two are swapped, or the secret is in both',
    next: 'Put the client id (32 hexadecimal digits) into `client-id` and the client secret into `client-secret`. If the secret was stored as a variable, delete it in the Developer Console and make another.',
    link: IMPLEMENTATION_GUIDE,
  },
  'client-secret-is-id': {
    input: 'client-secret',
    is: 'holds a client id',
    why: 'the two are swapped, or the client id is in both',
    next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret).',
    link: IMPLEMENTATION_GUIDE,
  },
  'secret-too-short': {
    input: 'client-secret',
    is: 'is too short to be a client secret',
    why: 'a part of it was copied, the value is a placeholder, or a stray line was added to it; such a value is neither masked nor sent',
    next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), and remove what is not one.',
    link: IMPLEMENTATION_GUIDE,
  },
  'private-key': {
    is: 'holds the private key of a Service Account (JWT) credential',
    why: `JWT credentials ${STOPPED}, and OAuth Server-to-Server has no key`,
    next: 'Add an OAuth Server-to-Server credential to the project, use its client id and client secret, and delete the key wherever it is stored.',
    link: MIGRATION_GUIDE,
  },
  'jwt-credential': {
    is: 'holds a whole Service Account (JWT) credential',
    why: `the file of a JWT credential was pasted; these ${STOPPED}`,
    next: 'Add an OAuth Server-to-Server credential to the project and store its client id and client secret as two secrets.',
    link: MIGRATION_GUIDE,
  },
  'whole-credential': {
    is: 'holds a whole JSON document',
    why: 'the file that the Developer Console downloads was pasted instead of one value',
    next: 'Store CLIENT_ID and the first of CLIENT_SECRETS as two secrets of their own; GitHub cannot mask values inside JSON.',
    link: SECRETS,
  },
  'wrong-value': {
    is: 'holds another kind of value',
    why: 'an organization id, a technical account, a certificate or an access token was pasted',
    next: 'Copy the client id and the client secret from the Developer Console (project > OAuth Server-to-Server).',
    link: IMPLEMENTATION_GUIDE,
  },
  'invisible-character': {
    is: 'contains an invisible character',
    why: 'the value was copied from a web page, a document or a chat, which put a character without a width into it',
    next: 'Copy the value from the Developer Console with its copy button, or type the part around that character again.',
    link: IMPLEMENTATION_GUIDE,
  },
  'more-than-secret': {
    input: 'client-secret',
    is: 'holds more than a client secret on one line',
    why: 'a comma list, a JSON array, or a line with a name, quotes or other text around the secret was pasted, or YAML joined two lines with a blank',
    next: 'Give the bare client secret; during a rotation two, as a block (`|`) with a line for each. An entry of `credentials` can also have a list of two.',
    link: IMPLEMENTATION_GUIDE,
  },
  'too-many-secrets': {
    input: 'client-secret',
    is: 'has more than two values',
    why: 'a credential has at most two client secrets',
    next: 'Give one client secret, or during a rotation two, each on a line of its own.',
    link: IMPLEMENTATION_GUIDE,
  },
} as const satisfies Record<MistakeId, MistakeText>;

/** The message of each mistake. Users search for these texts, so they never vary: the details name the input. */
export const CREDENTIAL_MISTAKES = Object.fromEntries(
  Object.entries<MistakeText>(TEXTS).map(([id, { input, is, why, next, link }]) => {
    const subject = input === undefined ? 'A credential input' : `The input \`${input}\``;
    return [id, { summary: `${subject} ${is}.`, meaning: `${capitalized(why)}.`, next, link }];
  }),
) as Record<MistakeId, Message>;

/** The end of a sentence about a client secret, for two that were written for adobe/aio-apps-action. */
export const COMMA_IN_SECRET = 'has a comma in it, and no client secret has one';

/** The end of a sentence about scopes. It does not say which scope contains the secret. */
export const SECRET_IN_SCOPES =
  'holds a client secret or a token. If it is written in the workflow or stored as a variable, delete it in the Developer Console and make another.';

/**
 * Describes a mistake in one line, for a list with the problems of other inputs or entries.
 *
 * @returns the end of a sentence about the input or the field, and what to do
 */
export function describeMistake(mistake: CredentialMistake): string {
  switch (mistake.kind) {
    case 'several-client-ids':
      return 'must be one line; it has more.';
    case 'wrong-value':
      return `holds ${mistake.what}. ${TEXTS['wrong-value'].next}`;
    case 'invisible-character':
      return `contains the invisible character ${mistake.what}. ${TEXTS['invisible-character'].next}`;
    case 'more-than-secret':
      if (mistake.comma === true) return `${COMMA_IN_SECRET}. ${TEXTS['more-than-secret'].next}`;
      break;
    default:
  }
  const { is, why, next } = TEXTS[mistake.kind];
  return `${is}: ${why}. ${next}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
