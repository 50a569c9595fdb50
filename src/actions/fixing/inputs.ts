import { flag, oneOf } from '../../core/parsers.ts';
import { TARGETS } from '../../guard/index.ts';
import { pathFromWorkspace, pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable } from '../inputs/table.ts';

/** The inputs that say what to scan and to fix; both actions that fix have them. */
export const PLAN_INPUTS = {
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
} as const satisfies InputTable;
