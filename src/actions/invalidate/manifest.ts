import { timeoutSeconds } from '../../ims/index.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to invalidate/action.yml and docs/token.md.

/** The inputs of the invalidate action. */
export const INPUTS = {
  'access-token': {
    description:
      'The output `access-token` of the step that got the token. Where it is empty, because that step failed or did not run, there is nothing to do.',
    required: true,
    credential: true,
  },
  connection: {
    description:
      'The output `connection` of the same step: client id, host, proxy and certificates. The token is sent only if they are still the same.',
    required: true,
    credential: true,
  },
  timeout: {
    description: 'Longest time for the one attempt, in seconds, from 1 to 120.',
    default: '10',
    parse: timeoutSeconds,
  },
} as const satisfies InputTable;

/** It has none. */
export const OUTPUTS = {} as const satisfies OutputTable;
