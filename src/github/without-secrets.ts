import type { RunnerEvent } from './event.ts';

const DEPENDABOT =
  'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions';
const FORKS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request';

/** Messages for a credential that is empty because GitHub gives the run no secrets. */
export const WITHOUT_SECRETS = {
  'fork-pull-request': {
    summary: 'GitHub gives no secrets to pull requests from forks.',
    meaning:
      'The run was started by a pull request from another repository, and a credential input is empty.',
    next: "Skip this job for them: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`. Do not change the event to pull_request_target.",
    link: FORKS,
  },
  'dependabot-run': {
    summary: 'GitHub gives no Actions secrets to runs that Dependabot starts.',
    meaning: 'The run was started by Dependabot, and a credential input is empty.',
    next: "Skip this job for it (`if: github.actor != 'dependabot[bot]'`), or add the secrets under Settings > Secrets and variables > Dependabot.",
    link: DEPENDABOT,
  },
} as const;

/** @returns why GitHub gives the run no secrets; undefined if it gives them */
export function withoutSecrets(event: RunnerEvent): keyof typeof WITHOUT_SECRETS | undefined {
  if (event.fromDependabot) return 'dependabot-run';
  // A pull_request_target run gets secrets even if the pull request comes from a fork.
  return event.fromFork && event.name !== 'pull_request_target' ? 'fork-pull-request' : undefined;
}
