import { type Step, stepsOf, WORKFLOW_FILES } from '../detect/steps.ts';
import type { Match, Rule, Source } from '../model.ts';
import { ACCOUNT_LITERALS, credentialOf, placeOf } from './ci-key-inputs.ts';

const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const APPS = /(?:^|\/)(?:aio-apps-action|aio-app-actions-jwt-ims)$/;
const DOCS = 'https://github.com/adobe/aio-cloudmanager-create-execution-action#readme';

function keysOf(source: Source, wanted: (step: Step) => boolean): Match[] {
  return stepsOf(source).flatMap((step) => {
    const { key, account, oauth } = credentialOf(step);
    if (!wanted(step) || key === undefined || account === undefined || oauth === 'yes') return [];
    return [{ ...placeOf(key), ...(oauth === 'unknown' ? { level: 'warning' as const } : {}) }];
  });
}

/** Starts a pipeline of Cloud Manager. */
export const ciCloudManagerAction: Rule = {
  id: 'ci-cloud-manager-action',
  title: 'Cloud Manager execution action with a private key',
  level: 'error',
  message:
    'Starts a Cloud Manager pipeline with a private key: without oauthEnabled: true the action exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The action reads key where oauthEnabled is not true, which is the default, and signs a JWT with it.',
  sources: [
    'adobe/aio-cloudmanager-create-execution-action (action.yml, src/init.js; OAuth since 1.2.0)',
    DOCS,
  ],
  files: WORKFLOW_FILES,
  literals: ['aio-cloudmanager-create-execution-action'],
  check: (source) => keysOf(source, ({ action }) => EXECUTION.test(action)),
  advice: {
    text: "Use version 1.2.0 or later with OAUTHENABLED: 'true', TECHNICALACCOUNTID (the id, which was the email before) and TECHNICALACCOUNTEMAIL, and remove KEY with the secret behind it. Its README still shows aio-apps-action with command: auth beside it; that stays JWT, write command: oauth_sts there.",
    before: `- uses: adobe/aio-cloudmanager-create-execution-action@v1
  with:
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}
    KEY: \${{ secrets.CM_PRIVATE_KEY }}`,
    after: `- uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0
  with:
    OAUTHENABLED: 'true'
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_ID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TA_EMAIL }}`,
    language: 'yaml',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: '.github/workflows/cm.yml',
        text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}\n      KEY: \${{ secrets.CM_KEY }}\n`,
        found: `KEY: \${{ secrets.CM_KEY }}`,
      },
      {
        path: 'a.yml',
        text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      oauthEnabled: \${{ inputs.oauth }}\n      technicalAccountId: a\n      key: b\n`,
        found: 'key: b',
        level: 'warning',
      },
    ],
    nonMatches: [
      {
        path: 'a.yml',
        text: "steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      OAUTHENABLED: 'true'\n      TECHNICALACCOUNTID: a\n      TECHNICALACCOUNTEMAIL: b\n      CLIENTSECRET: c\n",
        reason: 'OAuth Server-to-Server',
      },
      {
        path: 'a.yml',
        text: 'steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      PROGRAMID: 1\n      PIPELINEID: 2\n',
        reason: 'takes the token of the CLI context, whatever made that',
      },
    ],
  },
};

/** Any other action, told by its inputs. */
export const ciPrivateKeyAction: Rule = {
  id: 'ci-private-key-action',
  title: 'Action with a technical account and a private key',
  level: 'error',
  message:
    'Gives an action a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
  sources: [
    'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/',
  ],
  files: WORKFLOW_FILES,
  literals: ACCOUNT_LITERALS,
  check: (source) => keysOf(source, ({ action }) => !EXECUTION.test(action) && !APPS.test(action)),
  advice: {
    text: 'Look for a version of the action that takes an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token before with adobe/aio-apps-action 3.0.0 or later and command: oauth_sts, and run the Adobe I/O CLI (for Cloud Manager @adobe/aio-cli-plugin-cloudmanager 4.2.0 or later, for rapid development environments @adobe/aio-cli-plugin-aem-rde) in a step of your own. Delete the secret with the private key.',
  },
  docs: 'https://github.com/adobe/aio-apps-action#readme',
  samples: {
    matches: [
      {
        path: '.github/workflows/rde.yml',
        text: `steps:\n  - uses: example/rde-action@v1\n    with:\n      clientId: a\n      technicalAccountId: b\n      private-key: \${{ secrets.KEY }}\n`,
        found: `private-key: \${{ secrets.KEY }}`,
      },
      {
        path: 'template.yml.ejs',
        text: 'steps:\n  <%_ if (a) { _%>\n  - uses: ./action\n    with:\n      TECH_ACCT_ID: {{ b }}\n      KEY: {{ c }}\n',
        found: 'KEY: {{ c }}',
      },
    ],
    nonMatches: [
      {
        path: 'a.yml',
        text: `steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      app-id: 1\n      private-key: \${{ secrets.APP_KEY }}\n`,
        reason: 'a key of a GitHub App',
      },
      {
        path: 'a.yml',
        text: 'steps:\n  - uses: actions/cache@v4\n    with:\n      key: a\n  - uses: example/login@v1\n    with:\n      technicalAccountId: b\n      clientSecret: c\n',
        reason: 'the key of a cache, in another step',
      },
      {
        path: 'a.yml',
        text: 'steps:\n  - uses: example/sign@v1\n    with:\n      gpg-private-key: a\n      ssh-private-key: b\n',
        reason: 'keys for signing and for SSH',
      },
    ],
  },
};
