import { stepsOf, WORKFLOW_FILES } from '../detect/steps.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS = 'https://github.com/adobe/aio-apps-action#readme';

function check(source: Source): Match[] {
  return stepsOf(source)
    .filter(({ action }) => /(?:^|\/)aio-app-actions-jwt-ims$/.test(action))
    .map(({ uses }) => ({ start: uses.start, end: uses.end }));
}

export const ciJwtImsAction: Rule = {
  id: 'ci-jwt-ims-action',
  title: 'adobe/aio-app-actions-jwt-ims',
  level: 'error',
  message:
    'This action does nothing but exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves: 'The action signs and exchanges a JWT; it has no other mode and no later version.',
  sources: ['adobe/aio-app-actions-jwt-ims', DOCS],
  files: WORKFLOW_FILES,
  literals: ['aio-app-actions-jwt-ims'],
  check,
  advice: {
    text: 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts (CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID, SCOPES as a list with commas), and delete the secret with the private key. Or take the token action of ims-auth with aio-cli: true.',
    before: '- uses: adobe/aio-app-actions-jwt-ims@master',
    after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts`,
    language: 'yaml',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: '.github/workflows/a.yml',
        text: 'steps:\n  - uses: adobe/aio-app-actions-jwt-ims@v1\n    with:\n      key: x\n',
        found: 'uses: adobe/aio-app-actions-jwt-ims@v1',
      },
    ],
    nonMatches: [
      {
        path: '.github/workflows/a.yml',
        text: 'steps:\n  - uses: adobe/aio-cli-setup-action@1.3.0\n  # instead of aio-app-actions-jwt-ims\n',
        reason: 'another action, and a comment',
      },
    ],
  },
};
