import { flag, oneOf } from '../../core/parsers.ts';
import { TARGETS } from '../../guard/index.ts';
import { pathFromWorkspace, pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to suggest/action.yml and README.md, and the inputs to the reusable workflow.

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
  path: {
    description: 'Folder to scan, from the workspace. Empty means all of it.',
    parse: pathInWorkspace,
  },
  config: {
    description:
      'Configuration file, from the workspace. Default `.github/ims-auth.yml` of the repository that is scanned, where it exists.',
    parse: pathFromWorkspace,
  },
  baseline: {
    description: 'Baseline file of accepted findings, from the workspace.',
    parse: pathFromWorkspace,
  },
  unsafe: {
    description:
      '`false` leaves out fixes that need something first, such as a new secret or scopes that a person confirms.',
    default: 'true',
    parse: flag,
  },
  to: {
    description: 'What `adobe/aio-apps-action` is replaced by, `oauth_sts` (its own command) or `ims-auth`.',
    default: 'oauth_sts',
    parse: oneOf(TARGETS),
  },
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
