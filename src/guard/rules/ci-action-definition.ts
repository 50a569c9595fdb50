import { JWT_ENDED } from '../../adobe/dates.ts';
import type { Document } from '../detect/document.ts';
import { entryOf } from '../detect/tree.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ACCOUNT_KEYWORDS, ACCOUNT_NAME, isAccountInput, isKeyInput } from './shared/workflow-credential.ts';

const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';

function check({ objects }: Document): Match[] {
  const top = objects.filter(({ path }) => path.length === 0);
  return top.flatMap(({ entries }) => {
    const inputs = entryOf(entries, 'inputs')?.value;
    if (inputs?.kind !== 'object' || entryOf(entries, 'runs') === undefined) return [];
    const key = inputs.entries.find((entry) => isKeyInput(entry.key));
    if (key === undefined || !inputs.entries.some((entry) => isAccountInput(entry.key))) return [];
    const both = inputs.entries.some(({ key: name }) => /oauth|^scopes$/i.test(name));
    return [{ start: key.start, end: key.end, ...(both ? BOTH : {}) }];
  });
}

const BOTH = {
  level: 'warning',
  message: `This action takes the private key of a technical account next to OAuth. ${JWT_ENDED}`,
} as const;

export const ciActionDefinition = defineRule({
  id: 'ci-action-definition',
  tier: 'configuration',
  title: 'Action that takes the private key of a technical account',
  level: 'error',
  message:
    'This action takes a technical account and its private key, which it can only use to exchange a JWT.',
  proves:
    '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
  files: /(?:^|\/)action\.ya?ml$/i,
  matchers: [{ keywords: ACCOUNT_KEYWORDS, when: [ACCOUNT_NAME], check }],
  advice: {
    text: 'Take client-id, client-secret and scopes, send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3, and remove the input for the key; neither the technical account id nor its email is needed for that. With @adobe/aio-lib-ims 6.4.0 or later use a context with client_secrets, technical_account_email and scopes.',
    before: `inputs:
  technicalAccountId: {}
  key: {}`,
    after: `inputs:
  client-id: {}
  client-secret: {}
  scopes: {}`,
    language: 'yaml',
    scopes: true,
  },
  docs: GUIDE,
});
