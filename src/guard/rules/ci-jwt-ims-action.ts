import type { Document } from '../detect/document.ts';
import { WORKFLOW_FILES } from '../detect/steps.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS = 'https://github.com/adobe/aio-apps-action#readme';

function check(document: Document): Match[] {
  return document.steps
    .filter(({ action }) => /(?:^|\/)aio-app-actions-jwt-ims$/.test(action))
    .map(({ uses }) => ({ start: uses.start, end: uses.end }));
}

export const ciJwtImsAction = defineRule({
  id: 'ci-jwt-ims-action',
  tier: 'configuration',
  title: 'adobe/aio-app-actions-jwt-ims',
  level: 'error',
  message: 'This action does nothing but exchange a JWT.',
  proves: 'The action signs and exchanges a JWT; it has no other mode and no later version.',
  files: WORKFLOW_FILES,
  matchers: [{ keywords: ['aio-app-actions-jwt-ims'], when: [/aio-app-actions-jwt-ims/i], check }],
  advice: {
    text: 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts (CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID, SCOPES as a list with commas), and delete the secret with the private key. Or take the token action of ims-auth with aio-cli: true.',
    before: '- uses: adobe/aio-app-actions-jwt-ims@master',
    after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts`,
    language: 'yaml',
    scopes: true,
  },
  docs: DOCS,
});
