import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { composeMessage, type Message } from '../../core/message.ts';
import { TOKEN_WARNINGS } from '../../ims/index.ts';
import { FROM_AIO_APPS_ACTION } from './problems.ts';

const SECRETS =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';

/** Warnings of the token action when it succeeds. The texts are fixed, so that users can search for them. */
export const WARNINGS = {
  trimmed: {
    summary: 'White space or quotes around a credential input were removed.',
    meaning:
      'The value was stored with a line break, spaces or quotes around it, which other tools fail on; or the workflow gives a single value in a YAML block (`|`), which adds a line break.',
    next: 'Store the value again without them, for example with `gh secret set NAME`, which asks for it; use a block for two client secrets only.',
    link: SECRETS,
  },
  'same-secret-twice': {
    summary: 'The input `client-secret` holds the same client secret twice.',
    meaning: 'Both lines of a rotation hold one secret, so there is nothing to fall back to.',
    next: 'Give each client secret once.',
    link: IMPLEMENTATION_GUIDE,
  },
  'old-inputs-ignored': {
    summary: 'Inputs of adobe/aio-apps-action have no effect on this action.',
    meaning:
      'A step was changed to this action, and some of its inputs still have the names of the other one.',
    next: 'Write the names that the message gives into `with`, and remove what it says.',
    link: FROM_AIO_APPS_ACTION,
  },
  ...TOKEN_WARNINGS,
  'pull-request-target': {
    summary: 'This credential is used in pull_request_target for a pull request from another repository.',
    meaning:
      'The event gives secrets to a run that a stranger started; if a step checks out or runs code of that pull request, the stranger can take the secret and the token.',
    next: 'Use `pull_request` without secrets, or make sure that no step of this job touches the code of the pull request.',
    link: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
  },
} as const satisfies Record<string, Message>;

/** Stable id of a warning, and its anchor in the documentation. */
export type WarningId = keyof typeof WARNINGS;

/** One warning. */
export type Warning = {
  id: WarningId;
  /** Details, sanitized; never contains a value that may be secret. */
  detail?: string;
};

/** @returns what happened, the details, what to do next, and where to read more */
export function describeWarning({ id, detail }: Warning): string {
  return composeMessage(WARNINGS[id], detail === undefined ? [] : [detail]);
}
