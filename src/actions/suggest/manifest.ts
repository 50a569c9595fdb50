import { oneOf } from '../../core/parsers.ts';
import { PLAN_INPUTS } from '../fixing/inputs.ts';
import { pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to suggest/action.yml and docs/fix.md, and the inputs to the reusable workflow.

/** What a step does. */
export const STEPS = ['find', 'comment'] as const;

/** The inputs of the suggest action. */
export const INPUTS = {
  step: {
    description:
      '`find` scans the workspace and writes `file`, without a token. `comment`, in another job, reads `file` and makes the review; it checks nothing out.',
    default: 'find',
    parse: oneOf(STEPS),
  },
  file: {
    description: 'File that the job of `find` hands to the job of `comment`, from the workspace.',
    default: 'jwt-suggest.json',
    parse: pathInWorkspace,
  },
  ...PLAN_INPUTS,
  'github-token': {
    description: 'Token for the review. Needs `pull-requests: write` and `contents: read`.',
    default: '$' + '{{ github.token }}',
    credential: true,
  },
} as const satisfies InputTable;

/** The outputs of the suggest action. */
export const OUTPUTS = {
  comments: 'Number of comments that were made; for `find`, the number of files that can be fixed.',
} as const satisfies OutputTable;
