import { named, type Parser, text, wholeNumber } from '../../core/parsers.ts';
import { failed, ok } from '../../core/result.ts';
import { imsEnvironment, origin, retryCount, timeoutSeconds } from '../../ims/index.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';
import { environmentName, storeName } from './names.ts';

// `npm run docs` writes both tables to rotate/action.yml and docs/rotate.md, and the inputs to the reusable workflow.

const consoleId: Parser<string> = (given) =>
  /^\d{1,20}$/.test(given)
    ? ok(given)
    : failed({
        must: 'must be digits, from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/…',
      });

/** The inputs of the rotate action. */
export const INPUTS = {
  'client-id': {
    description: 'Client id of the OAuth Server-to-Server credential. Not a secret.',
    required: true,
    credential: true,
  },
  'client-secret': {
    description: 'The client secret as it is stored now: the secret `secret-name` of `github-environment`.',
    required: true,
    credential: true,
  },
  scopes: {
    description:
      'OAuth scopes, separated by commas, spaces or line breaks, or as a JSON array. `adobeio_api`, `read_client_secret` and `manage_client_secrets` must be among them.',
    required: true,
    credential: true,
  },
  'console-org-id': {
    description:
      'Number of the organization in the address of the credential in the Developer Console: `/projects/ORG/PROJECT/credentials/CREDENTIAL/…`.',
    required: true,
    parse: consoleId,
  },
  'console-credential-id': {
    description: 'Number of the credential in the same address.',
    required: true,
    parse: consoleId,
  },
  'github-environment': {
    description:
      'GitHub environment of this repository that holds the client secret; the job must name it, too.',
    required: true,
    parse: environmentName,
  },
  'secret-name': {
    description: 'Name of the secret in that environment.',
    required: true,
    parse: storeName,
  },
  'variable-name': {
    description:
      'Name of the variable of the environment in which the rotation remembers where it is. It holds no secret. Default `<secret-name>_ROTATION`.',
    parse: storeName,
  },
  'github-token': {
    description:
      'Token of a GitHub App, or a fine-grained one, with the permission Environments (write), and those that `copies` need. The token of a job cannot write secrets.',
    required: true,
    credential: true,
  },
  copies: {
    description:
      'YAML list of further secrets that get the same value, each with `secret-name`, `repository`, `environment`, `organization` and `kind` (`actions` or `dependabot`), as far as needed.',
    // Parsed with its own messages, see copies.ts.
    parse: text,
  },
  'max-age-days': {
    description: 'A client secret that is older gets a successor. From 1 to 3650 days.',
    default: '90',
    parse: wholeNumber({ from: 1, to: 3_650, of: 'days' }),
  },
  'overlap-days': {
    description:
      'How long both client secrets stay, from the last write of the new one. From 6 days, because a job may wait for one day and run for five with the old one, to 365.',
    default: '7',
    parse: wholeNumber({ from: 6, to: 365, of: 'days' }),
  },
  'idle-hours': {
    description:
      'For how long the old client secret must not have been used before it is deleted. From 24 to 2160 hours.',
    default: '24',
    parse: wholeNumber({ from: 24, to: 2_160, of: 'hours' }),
  },
  'dry-run': {
    description:
      '`true` changes nothing and says what would happen, `false` acts. Without it, the first run only remembers what it found, and the others act.',
    // Not `flag`: the reusable workflow has to forward an empty text.
    parse: named({ true: true, false: false }),
  },
  environment: {
    description: 'IMS environment, `production` or `stage`.',
    default: 'production',
    parse: imsEnvironment,
  },
  'ims-url': {
    description:
      'Origin of another IMS host, such as `https://ims.example.com`. https only; http to localhost only.',
    parse: origin,
  },
  'console-api-url': {
    description: 'Origin of the Developer Console API. https only; http to localhost only.',
    default: 'https://api.adobe.io',
    parse: origin,
  },
  timeout: {
    description: 'Longest time for one attempt of one request, in seconds, from 1 to 120.',
    default: '10',
    parse: timeoutSeconds,
  },
  retries: {
    description:
      'Attempts after the first one, from 0 to 10. The request that makes a client secret is sent once only.',
    default: '3',
    parse: retryCount,
  },
} as const satisfies InputTable;

/** The outputs of the rotate action. */
export const OUTPUTS = {
  state:
    'Where in its life the client secret is: `young`, `made` (a second one, in this run), `copying`, `waiting`, `retired` (the old one, in this run) or `stopped` (a person is needed).',
  'next-at':
    'When the next step is due, in ISO 8601, UTC; empty where that depends on a person or on other jobs.',
  'secret-age-days': 'Age of the oldest client secret, in days.',
} as const satisfies OutputTable;
