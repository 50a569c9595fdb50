import { composeMessage, type Message } from '../../core/message.ts';
import { WITHOUT_SECRETS } from '../../github/index.ts';
import { CREDENTIAL_MISTAKES } from '../../ims/index.ts';

const SECRETS =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const IMPLEMENTATION = `${GUIDE}/implementation/`;
const MIGRATION = `${GUIDE}/migration/`;
const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';

/** The guide for those who come from adobe/aio-apps-action. */
export const FROM_AIO_APPS_ACTION = 'https://github.com/OWNER/ims-auth/blob/v1/docs/from-aio-apps-action.md';

/** Problems with the inputs of the token action. The texts are fixed, so that users can search for them. */
export const PROBLEMS = {
  'empty-client-id': {
    summary: 'The input `client-id` is empty.',
    meaning: 'The secret or variable is not set, is misspelled, or is not visible to this job.',
    next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
    link: SECRETS,
  },
  'empty-client-secret': {
    summary: 'The input `client-secret` is empty.',
    meaning: 'The secret is not set, is misspelled, or is not visible to this job.',
    next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
    link: SECRETS,
  },
  'old-input-names': {
    summary: 'The workflow uses input names of adobe/aio-apps-action.',
    meaning: 'A step was changed to this action, and its inputs still have the names of the other one.',
    next: 'Write the names that the message gives into `with`; the guide has each input and a complete step.',
    link: FROM_AIO_APPS_ACTION,
  },
  ...WITHOUT_SECRETS,
  'empty-scopes': {
    summary: 'The input `scopes` is empty.',
    meaning: 'Adobe IMS gives no token without scopes.',
    next: 'Copy them from the Developer Console (project > OAuth Server-to-Server > View scopes), for example `openid,AdobeID,read_organizations`.',
    link: IMPLEMENTATION,
  },
  'broken-scopes-json': {
    summary: 'The input `scopes` starts as a JSON array but is not an array of strings.',
    meaning: 'A quote or a bracket is missing, or the array holds something else.',
    next: 'Write the scopes with commas instead: `openid,AdobeID,read_organizations`.',
    link: IMPLEMENTATION,
  },
  'invalid-scope': {
    summary: 'The input `scopes` contains an invalid scope.',
    meaning: 'A scope of Adobe consists of letters, digits and `_ . : / -`.',
    next: 'Copy the scopes again from the Developer Console (project > OAuth Server-to-Server > View scopes).',
    link: IMPLEMENTATION,
  },
  metascope: {
    summary: 'The input `scopes` holds a metascope of the dead Service Account (JWT) credential.',
    meaning:
      'Metascopes (`ent_…_sdk`) belonged to JWT credentials, which stopped working no later than 2026-03-01.',
    next: 'Replace it by the OAuth scopes of the same API, as the Developer Console shows them (View scopes).',
    link: MIGRATION,
  },
  ...CREDENTIAL_MISTAKES,
  'invalid-value': {
    summary: 'An input has a value that is not allowed.',
    meaning: 'A misspelled option, or a number out of its range.',
    next: 'Use one of the values that the message names.',
    link: INPUTS,
  },
  'invalidate-is-an-action': {
    summary: 'The input `invalidate` can no longer invalidate the token.',
    meaning:
      'A stage after all other steps would hold the client secret, and take its proxy and its libraries from what they wrote to GITHUB_ENV.',
    next: 'Remove the input and add a last step with `if: always()` and `uses: OWNER/ims-auth/invalidate@v1`, which gets the outputs `access-token` and `connection` of this step.',
    link: INPUTS,
  },
  'not-handed-over': {
    summary: 'The access token could not be handed to later steps.',
    meaning:
      'A file of the runner (GITHUB_OUTPUT, GITHUB_ENV) cannot be written, mostly because the disk is full. A token that nobody gets is invalidated at once.',
    next: 'Make room on the runner, and start the job again.',
    link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files',
  },
  'invalid-ims-url': {
    summary: 'The input `ims-url` is not an address that a client secret may be sent to.',
    meaning: 'It must be an https origin: no path, no user or password; http only on this machine.',
    next: 'Leave it empty for Adobe, or write an origin such as `https://ims.example.com`.',
    link: INPUTS,
  },
} as const satisfies Record<string, Message>;

/** Stable id of a problem, and its anchor in the documentation. */
export type ProblemId = keyof typeof PROBLEMS;

/** One problem with the inputs. */
export type Problem = {
  id: ProblemId;
  /** Details; never contains a value that may be secret. */
  detail?: string;
};

/** @returns what is wrong, the details, what to do next, and where to read more */
export function describeProblem({ id, detail }: Problem): string {
  return composeMessage(PROBLEMS[id], detail === undefined ? [] : [detail]);
}
