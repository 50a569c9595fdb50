import { composeMessage, type Message } from '../../core/message.ts';
import { firstLines } from '../../core/words.ts';

const DOCS = 'https://docs.github.com/en';
const APP = `${DOCS}/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow`;
const INSTALLATION = `${DOCS}/apps/using-github-apps/reviewing-and-modifying-installed-github-apps`;
const VISIBILITY = `${DOCS}/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility`;
const PERMISSIONS = `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax#permissions`;
const ARTIFACTS = `${DOCS}/actions/how-tos/manage-workflow-runs/download-workflow-artifacts`;
const PROPERTIES = `${DOCS}/organizations/managing-organization-settings/managing-custom-properties-for-repositories-in-your-organization`;
const WORKFLOW = `${DOCS}/actions/how-tos/troubleshoot-workflows`;
const SYNTAX = `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith`;

/** Why an audit fails. */
export const AUDIT_PROBLEMS = {
  'audit-inputs': {
    summary: 'The inputs of the audit are not complete or not valid.',
    meaning: 'Nothing was listed or scanned.',
    next: 'Correct what the lines above name in the step or in the call of the reusable workflow.',
    link: SYNTAX,
  },
  'audit-public-controller': {
    summary: 'This repository is public, and the report would tell about repositories that are not.',
    meaning:
      'Everybody can read the runs, artifacts and issues of a public repository. Where its visibility cannot be asked, it counts as public. Nothing was scanned, and no list was written.',
    next: 'Run the audit from a private repository, or leave out all that is not public by `visibility: public`.',
    link: VISIBILITY,
  },
  'audit-nothing': {
    summary: 'There is no repository to scan.',
    meaning: 'The token sees none, or the filters have left out all. An audit of nothing is not green.',
    next: 'Check the filters, and on which repositories the App is installed.',
    link: INSTALLATION,
  },
  'audit-not-listed': {
    summary: 'The repositories of the organization could not be listed.',
    meaning: 'GitHub refused the list, or could not answer.',
    next: 'Give `token` an installation token of a GitHub App that is installed in this organization, as docs/organization.md shows.',
    link: APP,
  },
  'audit-no-plan': {
    summary: 'There is no plan of this audit, so that nothing is known about any repository.',
    meaning: 'The job with `mode: plan` failed, or its artifact was not downloaded into `folder`.',
    next: 'Look at the job with `mode: plan` of this run.',
    link: WORKFLOW,
  },
  'audit-scan-stopped': {
    summary: 'The scan of this shard could not start, or not write its result.',
    meaning: 'The file system refused a folder or a file.',
    next: 'Look at the room and the permissions of the disk of the runner.',
    link: WORKFLOW,
  },
  'audit-not-scanned': {
    summary: 'Not every repository was scanned, so that nothing is known about some.',
    meaning: 'The job summary and the page list each of them with its reason.',
    next: 'Do what the reason asks for, or start the workflow again: what is unchanged since is not scanned again.',
    link: WORKFLOW,
  },
  'audit-findings': {
    summary: 'Repositories still depend on an Adobe Service Account (JWT) credential.',
    meaning: 'A finding is at the level of `fail-on` or above.',
    next: 'Open the page (artifact `audit.html`): it shows for each place whose it is, and what `ims-auth fix` changes.',
    link: ARTIFACTS,
  },
} as const satisfies Record<string, Message>;

/** What an audit says although it goes on. */
export const AUDIT_WARNINGS = {
  'audit-list-cut': {
    summary: 'The list of repositories is not complete.',
    meaning:
      'A page of it is missing, or a repository that was named is not there. The report names it as not scanned.',
    next: 'Correct the name, give the App access to the repository, or start the workflow again.',
    link: INSTALLATION,
  },
  'audit-selected': {
    summary: 'The App is installed on selected repositories only: the audit does not see the others.',
    meaning: 'GitHub does not tell an App what it is not installed on.',
    next: 'Install the App on all repositories, so that new ones are audited as well; or leave it as it is, if that is meant.',
    link: INSTALLATION,
  },
  'audit-properties-unread': {
    summary: 'The custom properties could not be read, so that `properties` did not filter.',
    meaning: 'Rather too many repositories are scanned than too few.',
    next: 'Give the App the permission Organization > Custom properties (read).',
    link: PROPERTIES,
  },
  'audit-no-last-report': {
    summary:
      'The last report could not be looked up, so that every repository is scanned and the trend begins again.',
    meaning: 'The job lacks `actions: read`, or GitHub could not answer.',
    next: 'Add `actions: read` to the `permissions` of the job, and of its caller.',
    link: PERMISSIONS,
  },
  'audit-names-unread': {
    summary: 'Not all names of secrets and variables could be listed.',
    meaning: 'The App lacks a permission, or GitHub could not answer. What was found is in the report.',
    next: 'Give the App the permissions that docs/organization.md lists for `left-over-names`.',
    link: APP,
  },
} as const satisfies Record<string, Message>;

const LINES_MAX = 20;

/** @returns what is wrong, the lines about this case, what to do next, and where to read more */
export function describeAudit(message: Message, details: readonly string[] = []): string {
  return composeMessage(
    message,
    firstLines(details, LINES_MAX, (line) => line),
  );
}
