import { flag, oneOf, text } from '../../core/parsers.ts';
import { imsEnvironment, organizationId, retryCount, timeoutSeconds } from '../../ims/index.ts';
import { environmentVariable } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to action.yml and docs/token.md.

/** The inputs of the token action. */
export const INPUTS = {
  'client-id': {
    description:
      'Client id of the OAuth Server-to-Server credential. Not a secret; it is masked only where Adobe IMS grants no token for it.',
    required: true,
    credential: true,
  },
  'client-secret': {
    description:
      'Client secret of the credential. During a rotation two secrets, each on a line of its own: the second is tried when IMS refuses the first.',
    required: true,
    credential: true,
  },
  scopes: {
    description:
      'OAuth scopes, separated by commas, spaces or line breaks, or as a JSON array. Copy them from the Developer Console (View scopes).',
    required: true,
    credential: true,
  },
  environment: {
    description: 'IMS environment, `production` or `stage`.',
    default: 'production',
    parse: imsEnvironment,
  },
  'ims-url': {
    description:
      'Origin of another IMS host, such as `https://ims.example.com`. https only; http to localhost only.',
    // Not validated here: an invalid value has its own problem id.
    parse: text,
  },
  'org-id': {
    description: 'IMS organization id (`…@AdobeOrg`), for a credential that works in several organizations.',
    parse: organizationId,
  },
  'env-var': {
    description:
      'Name of an environment variable to export the token under. Without it nothing is exported. A token that is already there for the same client, host, organization (where `org-id` names one) and scopes, and valid for ten more minutes, is reused.',
    parse: environmentVariable,
  },
  'aio-cli': {
    description:
      '`true` also exports the variables that the Adobe I/O CLI reads, with the true expiry and without the client secret.',
    default: 'false',
    parse: flag,
  },
  rotation: {
    description:
      'Text of the variable of the action `rotate` (`vars.NAME_ROTATION`): that the second client secret was accepted is no warning while its rotation is on schedule.',
    parse: text,
  },
  'jwt-references': {
    description:
      'What to do when the checked-out code still depends on a Service Account (JWT) credential, `fail`, `warn` or `off`. It is checked before a token is asked for. Default `fail`, at the level that `fail-on` of the configuration names; a value that is given overrides the configuration.',
    parse: oneOf(['fail', 'warn', 'off']),
  },
  invalidate: {
    description:
      'Only `false`. A token is invalidated by a last step with the action `invalidate`, which needs no client secret.',
    default: 'false',
    parse: flag,
  },
  timeout: {
    description: 'Longest time for one attempt, in seconds, from 1 to 120.',
    default: '10',
    parse: timeoutSeconds,
  },
  retries: {
    description:
      'Attempts after the first one, from 0 to 10. All attempts and the pauses between them together take at most (`timeout` + 5) × (`retries` + 1) seconds.',
    default: '3',
    parse: retryCount,
  },
} as const satisfies InputTable;

/** The outputs of the token action. */
export const OUTPUTS = {
  'access-token':
    'The access token, masked. Valid within this job only as a step output; GitHub drops it from job outputs.',
  'token-type': 'Always `bearer`.',
  'expires-in': 'Lifetime of the token in seconds.',
  'expires-at': 'End of the lifetime, in ISO 8601 with milliseconds, UTC.',
  scopes: 'Scopes that the token carries, separated by commas.',
  connection:
    'For the action `invalidate`: client id, host, and proxy and certificates of the request, without any secret.',
  'secret-index': 'Which client secret worked, `1` or `2`; empty where a token was reused.',
} as const satisfies OutputTable;
