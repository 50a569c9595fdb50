import { PLAN_INPUTS } from '../fixing/inputs.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to migrate/action.yml and docs/fix.md, and the inputs to the reusable workflow.

/** The inputs of the migrate action. */
export const INPUTS = {
  ...PLAN_INPUTS,
  'app-token': {
    description:
      'Token of a GitHub App, or a personal one, that may change `.github/workflows`. Without it these files are left out, because the token of a job never may.',
    credential: true,
  },
  'github-token': {
    description:
      'Token for everything where `app-token` is empty. Needs `contents: write` and `pull-requests: write`.',
    default: '$' + '{{ github.token }}',
    credential: true,
  },
} as const satisfies InputTable;

/** The outputs of the migrate action. */
export const OUTPUTS = {
  conclusion:
    '`created`, `updated`, `up-to-date`, `nothing-to-fix`, `nothing-to-write`, `closed` (by a person) or `edited` (a person has committed to the branch). Not set where the step fails.',
  'pull-request': 'Address of the pull request, where there is one.',
} as const satisfies OutputTable;
