import { WORKFLOW_FILES } from '../detect/steps.ts';
import { defineRule } from './define-rule.ts';
import { ACCOUNT_KEYWORDS, ACCOUNT_NAME, keysWithoutOAuth } from './shared/workflow-credential.ts';

// These actions have their own rules.
const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const APPS = /(?:^|\/)(?:aio-apps-action|aio-app-actions-jwt-ims)$/;

export const ciPrivateKeyAction = defineRule({
  id: 'ci-private-key-action',
  tier: 'configuration',
  title: 'Action with a technical account and a private key',
  level: 'error',
  message:
    'Gives an action a technical account and its private key, which it can only use to exchange a JWT.',
  proves:
    '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
  files: WORKFLOW_FILES,
  matchers: [
    {
      keywords: ACCOUNT_KEYWORDS,
      when: [ACCOUNT_NAME],
      check: (document) =>
        keysWithoutOAuth(document, ({ action }) => !EXECUTION.test(action) && !APPS.test(action)),
    },
  ],
  advice: {
    text: 'Look for a version of the action that takes an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token before with adobe/aio-apps-action 3.0.0 or later and command: oauth_sts, and run the Adobe I/O CLI (for Cloud Manager @adobe/aio-cli-plugin-cloudmanager 4.2.0 or later, for rapid development environments @adobe/aio-cli-plugin-aem-rde) in a step of your own. Delete the secret with the private key.',
  },
  docs: 'https://github.com/adobe/aio-apps-action#readme',
});
