import { composeMessage, type Message } from '../../core/message.ts';

const CREATE =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests';
const RULESETS =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const APP =
  'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow';
const BRANCHES =
  'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests';

/** Why the pull request with the fixes is not there, or not complete. */
export const MIGRATE_MESSAGES = {
  'fix-edited': {
    summary: 'The branch ims-auth/jwt-fix has a commit of somebody else, so that nothing was changed.',
    meaning:
      'A person committed to the branch, merged into it or amended its commit; or it is there for another reason. Also where a run of an older commit comes late.',
    next: 'Finish the pull request by hand. For a new one, merge it and delete the branch.',
    link: BRANCHES,
  },
  'fix-closed': {
    summary: 'The pull request with the fixes was closed, and is not opened again.',
    meaning: 'The last one of the branch ims-auth/jwt-fix was closed without a merge.',
    next: 'Reopen it to keep it up to date again, or remove this workflow.',
    link: BRANCHES,
  },
  'fix-left-out': {
    summary: 'Not every file that can be fixed is in the pull request.',
    meaning:
      'The token of a job cannot change `.github/workflows`, or a file of the checkout is not that of the commit.',
    next: 'For workflows, give `app-token`: a token of a GitHub App with the permission Workflows. Or run `ims-auth fix --write` on a laptop.',
    link: APP,
  },
  'fix-not-created': {
    summary: 'The branch ims-auth/jwt-fix is pushed, but the token may not create a pull request.',
    meaning:
      'HTTP 403: the repository or organization does not allow GitHub Actions to create pull requests, or the job lacks `pull-requests: write`.',
    next: 'Open the pull request from the branch by hand, and later runs keep it up to date. Or allow it: Settings > Actions > General > Allow GitHub Actions to create and approve pull requests.',
    link: CREATE,
  },
  'fix-branch-refused': {
    summary: 'The branch ims-auth/jwt-fix could not be written.',
    meaning:
      'HTTP 403, 404 or 422: the job lacks `contents: write`, or a ruleset or branch protection refuses it (creation, forced pushes, signed commits, file paths).',
    next: 'Grant `contents: write`, and exempt `ims-auth/*` from the rule that the evidence names, or give the App of `app-token` a bypass.',
    link: RULESETS,
  },
  'fix-no-branch': {
    summary: 'This run is not for a branch, so that there is nothing to make a pull request to.',
    meaning: 'GITHUB_REF is a tag or a pull request.',
    next: 'Run it on `schedule`, `workflow_dispatch`, or `push` to the default branch.',
    link: TOKEN,
  },
} as const satisfies Record<string, Message>;

/** @returns what happened, the details, what to do next, and where to read more */
export function describeMigrate(id: keyof typeof MIGRATE_MESSAGES, details: readonly string[] = []): string {
  return composeMessage(MIGRATE_MESSAGES[id], details);
}
