import { WORKFLOW_FILES } from '../detect/steps.ts';
import { defineRule } from './define-rule.ts';
import { keysWithoutOAuth } from './shared/workflow-credential.ts';

const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const DOCS = 'https://github.com/adobe/aio-cloudmanager-create-execution-action#readme';

export const ciCloudManagerAction = defineRule({
  id: 'ci-cloud-manager-action',
  tier: 'configuration',
  title: 'Cloud Manager execution action with a private key',
  level: 'error',
  message:
    'Starts a Cloud Manager pipeline with a private key: without oauthEnabled: true the action exchanges a JWT.',
  proves:
    'The action reads key where oauthEnabled is not true, which is the default, and signs a JWT with it.',
  files: WORKFLOW_FILES,
  matchers: [
    {
      keywords: ['aio-cloudmanager-create-execution-action'],
      when: [/aio-cloudmanager-create-execution-action/i],
      check: (document) => keysWithoutOAuth(document, ({ action }) => EXECUTION.test(action)),
    },
  ],
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
    scopes: true,
  },
  docs: DOCS,
});
