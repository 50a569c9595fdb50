import { IMS_REFERENCE } from '../../adobe/links.ts';
import { composeMessage, type Message } from '../../core/message.ts';

const CONTEXTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context';
const ENVIRONMENT =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable';

/** Why a token was not invalidated. The texts are fixed, so that users can search for them. */
export const INVALIDATE_MESSAGES = {
  'not-invalidated': {
    summary: 'The access token was not invalidated and stays valid until it expires.',
    meaning:
      'Adobe IMS could not be told, or refused; the work of the job is not affected. This is a warning.',
    next: 'Do nothing if it may stay valid for about 24 hours; otherwise rotate the client secret and ask Adobe support to invalidate its tokens.',
    link: IMS_REFERENCE,
  },
  'connection-missing': {
    summary: 'The input `connection` is not the output `connection` of the token action.',
    meaning:
      'It is empty or something else, so that the host that issued the token is not known. Nothing was sent.',
    next: 'Give the outputs `access-token` and `connection` of one step, for example `steps.adobe.outputs.connection`.',
    link: CONTEXTS,
  },
  'connection-changed': {
    summary: 'The token was not sent, because a step of this job changed the way to Adobe IMS.',
    meaning:
      'A proxy or a certificate that a step wrote to GITHUB_ENV would see the token; the step that got it used others.',
    next: 'Find the step that sets the variable. If it is meant to, set it in `env` of the job, or invalidate the token before that step; otherwise rotate the client secret.',
    link: ENVIRONMENT,
  },
  'invalid-timeout': {
    summary: 'An input of the invalidate action has a value that is not allowed.',
    meaning: '`timeout` is not a number, or out of its range.',
    next: 'Use a value that the message names.',
    link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
  },
} as const satisfies Record<string, Message>;

/** @returns what happened, the details, what to do next, and where to read more */
export function describeInvalidate(id: keyof typeof INVALIDATE_MESSAGES, details: readonly string[]): string {
  return composeMessage(INVALIDATE_MESSAGES[id], details);
}
