import {
  ADOBE_STATUS,
  AEM_SERVICE_CREDENTIALS,
  IMPLEMENTATION_GUIDE,
  MIGRATION_GUIDE,
  ROTATION_GUIDE,
} from '../../adobe/links.ts';
import { composeMessage, type Message } from '../../core/message.ts';
import { firstLines } from '../../core/words.ts';
import { WITHOUT_SECRETS } from '../../github/index.ts';

const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const ENVIRONMENTS =
  'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments';
const APP =
  'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow';
const CONCURRENCY =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency';
const RATE_LIMITS =
  'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const RUNNERS =
  'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot';
const SECRETS =
  'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const PROJECTS = 'https://developer.adobe.com/developer-console/docs/guides/projects/';

/** Problems with the inputs of the rotate action. Nothing was sent. */
export const INPUT_PROBLEMS = {
  'rotate-inputs': {
    summary: 'An input of the rotation is empty or has a value that is not allowed.',
    meaning:
      'An input is missing or misspelled, or the secret that it comes from does not exist for this job: the job does not name the environment, or the call of `rotate-secret.yml` does not name the secret.',
    next: 'Correct the named inputs. A secret of an environment needs `environment:` in the job; a call of `rotate-secret.yml` needs both secrets under `secrets:`.',
    link: INPUTS,
  },
  'rotate-copies': {
    summary: 'The input `copies` cannot be used.',
    meaning: 'It is not a YAML list, or an entry has a field that is unknown or contradicts another one.',
    next: 'Write a list (`copies: |`) whose entries have `secret-name`, `repository`, `environment`, `organization` or `kind`, as docs/rotate.md shows.',
    link: INPUTS,
  },
  'rotate-aem-credential': {
    summary:
      'The client secret of a credential of the AEM Developer Console cannot be rotated by this action.',
    meaning:
      'The client id begins with `cm-p`: AEM keeps its client secrets itself, and has no API for them that this action could use.',
    next: 'Rotate it by hand in the AEM Developer Console (Integrations), and store the new client secret.',
    link: AEM_SERVICE_CREDENTIALS,
  },
  ...WITHOUT_SECRETS,
} as const satisfies Record<string, Message>;

/** Why a rotation stops until a person has done something, or until the next run. */
export const ROTATION_PROBLEMS = {
  'rotate-two-secrets': {
    summary: 'The credential has two client secrets, and it is not known which of them is the old one.',
    meaning:
      'A person is rotating by hand, or the variable of the rotation is missing or names others. Nothing was changed.',
    next: 'Finish it by hand: delete the client secret that is not stored in GitHub in the Developer Console. The next run goes on from there.',
    link: ROTATION_GUIDE,
  },
  'rotate-listing': {
    summary: 'The Developer Console lists other client secrets than the rotation expects.',
    meaning: 'A person made or deleted one during the run, or there are none or more than two.',
    next: 'In the Developer Console, leave only the client secret that is stored in GitHub. The next run goes on from there.',
    link: ROTATION_GUIDE,
  },
  'rotate-marker': {
    summary: 'The variable in which the rotation remembers where it is cannot be used.',
    meaning:
      'It was edited, it is of another credential, or two rotations share one variable. Nothing was changed.',
    next: 'For a second credential in the same environment give another `variable-name`. Otherwise leave one client secret, the stored one, in the Developer Console, and delete the variable; the next run writes it again.',
    link: ENVIRONMENTS,
  },
  'rotate-not-stored': {
    summary: 'The GitHub environment has no secret of this name.',
    meaning:
      'The client secret is stored somewhere else, such as in the repository, or under another name. Nothing was changed.',
    next: 'Store it in the environment with the command above, and delete the other one, so that every job uses this one.',
    link: SECRETS,
  },
  'rotate-environment-missing': {
    summary: 'GitHub does not show the environment to the token.',
    meaning:
      'HTTP 404: there is no such environment, or the App is not installed in this repository. Nothing was changed.',
    next: 'Check `github-environment` and the installation of the App; an environment is created under Settings > Environments.',
    link: ENVIRONMENTS,
  },
  'rotate-stored-secret-refused': {
    summary: 'The stored client secret does not work any more.',
    meaning:
      'Adobe IMS refuses it: it was deleted in the Developer Console, or the secret has another value. Nothing was changed.',
    next: 'In the Developer Console (project > OAuth Server-to-Server > Retrieve client secret) copy a current one, store it with the command above, and start the workflow again.',
    link: ROTATION_GUIDE,
  },
  'rotate-scopes': {
    summary: 'The access token lacks a scope that the rotation needs.',
    meaning:
      'Adobe IMS granted less than was asked for, mostly because the project does not have the I/O Management API. Nothing was changed.',
    next: 'Add the I/O Management API to the project (Add to project > API), and ask for `adobeio_api`, `read_client_secret` and `manage_client_secrets`.',
    link: IMPLEMENTATION_GUIDE,
  },
  'rotate-management-api': {
    summary: 'The project does not have the I/O Management API.',
    meaning:
      'Error 403003 of the Developer Console API: it does not know the client id. Nothing was changed.',
    next: 'Add the I/O Management API to the project of this credential (Add to project > API), which an administrator of the organization can do.',
    link: ROTATION_GUIDE,
  },
  'rotate-console-refused': {
    summary: 'The Developer Console does not let the credential see its client secrets.',
    meaning: 'HTTP 401 or 403 for the list of the client secrets. Nothing was changed.',
    next: 'Check the two numbers and the scopes, and that the project has the I/O Management API.',
    link: ROTATION_GUIDE,
  },
  'rotate-console-ids': {
    summary: 'The two numbers are not those of this credential.',
    meaning:
      'The Developer Console finds no credential there, or another one, or the scopes are those of another project. Nothing was changed.',
    next: 'Open the credential in the Developer Console and copy both numbers from its address: `/projects/ORG/PROJECT/credentials/CREDENTIAL/…`.',
    link: ROTATION_GUIDE,
  },
  'rotate-console-unavailable': {
    summary: 'The Developer Console API could not be reached, could not answer or throttles.',
    meaning: 'A network error, an answer of another shape, HTTP 429 or 5xx, still so after the retries.',
    next: 'Nothing, if the next run is green. If it stays, see whether Adobe reports an incident, and check proxy and firewall.',
    link: ADOBE_STATUS,
  },
  'rotate-project-fixed': {
    summary: 'The Developer Console does not let the credential make or delete a client secret.',
    meaning:
      'HTTP 401 or 403, although it may list them: the project is auto-generated or read-only, which nobody can change, or the organization does not allow it.',
    next: 'Look at the project in the Developer Console. Where it is auto-generated, such as by Experience Cloud, use a credential in a project of your own.',
    link: PROJECTS,
  },
  'rotate-jwt-migration': {
    summary: 'The credential is being migrated from Service Account (JWT), and gets no second client secret.',
    meaning:
      'The Developer Console refuses to make one, and the list shows recent uses by JWT: client secrets can be rotated only after the migration.',
    next: 'Finish the migration: change what still uses JWT, then confirm and delete the old credential in the Developer Console.',
    link: MIGRATION_GUIDE,
  },
  'rotate-answer-lost': {
    summary: 'It is not known whether the Developer Console made a client secret: its answer was lost.',
    meaning:
      'The connection broke, or the time was over, after the request was sent. It is not sent again in this run.',
    next: 'Nothing: the next run finds out by the list, and removes what nobody knows. Do not make one by hand in between.',
    link: ROTATION_GUIDE,
  },
  'rotate-new-secret-refused': {
    summary: 'The new client secret gives no token, so that it was not stored.',
    meaning: 'Adobe IMS still refuses it after two minutes. The stored one works as before.',
    next: 'Nothing: the next run deletes it and makes another one. If that happens again, report it to Adobe.',
    link: ROTATION_GUIDE,
  },
  'rotate-refused-after-delete': {
    summary: 'The old client secret is deleted, and the stored one gives no token any more.',
    meaning: 'Adobe IMS refuses the one that gave a token in the same run, before the deletion.',
    next: 'Start the workflow again. If it stays, copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret) and store it with the command above.',
    link: ROTATION_GUIDE,
  },
  'rotate-clock': {
    summary: 'The clock of this machine is wrong, or cannot be compared with that of GitHub.',
    meaning: 'It differs by more than five minutes; every decision is about times. Nothing was changed.',
    next: 'Correct the clock of the runner, best by NTP, or use a runner that GitHub hosts.',
    link: RUNNERS,
  },
  'rotate-not-kept': {
    summary: 'GitHub accepted a change and does not show it.',
    meaning: 'The secret or the variable is as it was before, also some time after it was written.',
    next: 'Nothing: the next run looks again. If it stays, see whether GitHub reports an incident.',
    link: TROUBLESHOOTING,
  },
  'rotate-too-slow': {
    summary: 'This run took too long between two steps, so that another one may have gone on in its place.',
    meaning: 'A slow machine or network, or a machine that slept. What was made is left to the next run.',
    next: 'Nothing: the next run goes on from what it finds.',
    link: CONCURRENCY,
  },
  'rotate-other-run': {
    summary: 'Another run of the rotation has written the variable at the same time.',
    meaning:
      'Two workflows rotate one credential, or one workflow runs twice. This run changed nothing more.',
    next: 'Rotate a credential from one workflow only, with a concurrency group without `cancel-in-progress`.',
    link: CONCURRENCY,
  },
  'rotate-github-token': {
    summary: 'GitHub does not accept the token of the rotation.',
    meaning: 'HTTP 401: the token is expired, revoked or mistyped.',
    next: 'Get it in the same job by actions/create-github-app-token with `permission-environments: write`.',
    link: APP,
  },
  'rotate-github-permission': {
    summary: 'The token may not do this in GitHub.',
    meaning:
      'HTTP 403: the App lacks a permission or is not installed here, or the token is that of the job, which can do this with no `permissions:`.',
    next: 'Use a token of a GitHub App that is installed in this repository with Environments (write), and for copies with what docs/rotate.md lists, by actions/create-github-app-token; `github.token` can never write secrets.',
    link: APP,
  },
  'rotate-github-limit': {
    summary: 'GitHub limits the requests of this token for a while.',
    meaning: 'A primary or secondary rate limit (HTTP 403 or 429).',
    next: 'Nothing: the next run goes on. With many copies, start fewer runs at a time.',
    link: RATE_LIMITS,
  },
  'rotate-github-no-answer': {
    summary: 'GitHub could not be reached, or could not answer.',
    meaning: 'A network error, a proxy that answers in its place, or HTTP 5xx.',
    next: 'Nothing, if the next run is green. If it stays, check proxy and firewall, and whether GitHub reports an incident.',
    link: TROUBLESHOOTING,
  },
  'rotate-github-refused': {
    summary: 'GitHub refused a request of the rotation.',
    meaning: 'An unexpected status, such as HTTP 422.',
    next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
    link: TROUBLESHOOTING,
  },
} as const satisfies Record<string, Message>;

/** What the rotation says although the run is green. */
export const ROTATION_WARNINGS = {
  'rotate-copy-failed': {
    summary: 'A copy of the client secret was not written.',
    meaning:
      'GitHub refused it or could not answer. The old client secret still works, and is not deleted before all copies are written.',
    next: 'Give the token what the line above names, or correct the entry in `copies`. Each run tries again.',
    link: APP,
  },
  'rotate-overdue': {
    summary: 'The old client secret could not be deleted for more than a week.',
    meaning:
      'It is still used, the new one is not, or copies are missing, more than seven days after the overlap.',
    next: 'Find what still uses the old one: a copy outside of `copies`, a program, a laptop. The list below says when and by which grant type.',
    link: ROTATION_GUIDE,
  },
} as const satisfies Record<string, Message>;

export type InputProblemId = keyof typeof INPUT_PROBLEMS;
export type RotationProblemId = keyof typeof ROTATION_PROBLEMS;

/** Problems of one kind; their text fits into one annotation. */
export type InputProblem = {
  id: InputProblemId;
  /** Whole lines, without values that may be secret. */
  details: readonly string[];
};

const LINES_MAX = 20;

/** @returns what is wrong, the details, what to do next, and where to read more */
export function describeInputProblem({ id, details }: InputProblem): string {
  return composeMessage(
    INPUT_PROBLEMS[id],
    firstLines(details, LINES_MAX, (line) => line),
  );
}
