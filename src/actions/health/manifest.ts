import { account, label, mention, names } from '../../core/github-names.ts';
import { oneOf, onOff, wholeNumber } from '../../core/parsers.ts';
import { HEALTH_FAIL_ON } from '../../health/index.ts';
import { imsEnvironment, origin, retryCount, timeoutSeconds } from '../../ims/index.ts';
import { pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to health/action.yml and docs/health.md, and the inputs to the reusable workflows.

/** The inputs of the health action. */
export const INPUTS = {
  credentials: {
    description:
      'YAML list of credentials, one entry each with `name`, `client-id`, `client-secret`, `scopes` and more; see docs/health.md. Compose it from single secrets in the workflow.',
    credential: true,
  },
  'client-id': {
    description: 'Client id, in place of `credentials` for a single credential.',
    credential: true,
  },
  'client-secret': {
    description: 'Client secret of the single credential; during a rotation two, each on a line of its own.',
    credential: true,
  },
  scopes: {
    description:
      'OAuth scopes of the single credential, separated by commas, spaces or line breaks, or as a JSON array.',
    credential: true,
  },
  'org-id': {
    description: 'IMS organization id (`…@AdobeOrg`) that the single credential belongs to.',
    credential: true,
  },
  secret: {
    description:
      'GitHub secret that holds `client-secret`, for the command in the next step: its name, or a YAML mapping with `name`, `environment`, `repository` or `organization`.',
    credential: true,
  },
  rotation: {
    description:
      'Text of the variable of the action `rotate` (`vars.NAME_ROTATION`): two client secrets are no warning while its rotation is on schedule.',
    credential: true,
  },
  environment: {
    description: 'IMS environment, `production` or `stage`, where an entry does not say another.',
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
      'Attempts after the first one, from 0 to 10. Waiting because Adobe throttles does not count; it ends after five minutes a credential.',
    default: '3',
    parse: retryCount,
  },
  'max-secret-age-days': {
    description: 'A client secret that is older is a warning. From 1 to 3650 days.',
    default: '180',
    parse: wholeNumber({ from: 1, to: 3_650, of: 'days' }),
  },
  'unused-secret-days': {
    description: 'A client secret that was not used for longer is a warning. From 1 to 3650 days.',
    default: '30',
    parse: wholeNumber({ from: 1, to: 3_650, of: 'days' }),
  },
  'fail-on': {
    description:
      'Lowest level of a finding that fails the step, `error` or `warning`, or `never`. A check that could not run always fails it.',
    default: 'error',
    parse: oneOf(HEALTH_FAIL_ON),
  },
  issue: {
    description:
      '`on` keeps one issue of this repository up to date: opened when the step would fail, closed on recovery. Needs `issues: write`.',
    default: 'off',
    parse: onOff,
  },
  'issue-labels': {
    description: 'Labels of a new issue, separated by commas or line breaks.',
    parse: names(label, 20),
  },
  'issue-assignees': {
    description: 'Accounts that a new issue is assigned to, separated by commas or line breaks.',
    parse: names(account, 10),
  },
  'issue-mentions': {
    description:
      'People and teams (`@user`, `@org/team`) that the issue mentions when it opens and when a credential starts to fail.',
    parse: names(mention, 20),
  },
  'github-token': {
    description: 'Token for the issue.',
    default: '$' + '{{ github.token }}',
    credential: true,
  },
  'json-file': {
    description: 'Write the report as JSON to this file, from the workspace.',
    parse: pathInWorkspace,
  },
} as const satisfies InputTable;

/** The outputs of the health action. */
export const OUTPUTS = {
  healthy:
    '`true` where every credential is healthy, otherwise `false`. Not set where the check could not run.',
  failing: 'Number of credentials that fail.',
  warning: 'Number of credentials with a warning.',
  unknown: 'Number of credentials that could not be checked because Adobe did not answer.',
  'issue-url': 'Address of the issue, where there is one.',
  'json-file': 'Path of the JSON file, where one was asked for.',
} as const satisfies OutputTable;
