import { entryOf, objectsOf, parseTrees } from '../detect/tree.ts';
import type { Match, Rule, Source } from '../model.ts';
import { ACCOUNT_LITERALS, isAccountInput, isKeyInput } from './ci-key-inputs.ts';

const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';

function check({ text }: Source): Match[] {
  const top = objectsOf(parseTrees(text) ?? []).filter(({ path }) => path.length === 0);
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
  message:
    'This action takes the private key of a technical account beside OAuth. The way through JWT stopped working no later than 2026-03-01.',
} as const;

export const ciActionDefinition: Rule = {
  id: 'ci-action-definition',
  title: 'Action that takes the private key of a technical account',
  level: 'error',
  message:
    'This action takes a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
  sources: [GUIDE],
  files: /(?:^|\/)action\.ya?ml$/i,
  literals: ACCOUNT_LITERALS,
  check,
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
  },
  docs: GUIDE,
  samples: {
    matches: [
      {
        path: 'action.yml',
        text: "name: a\ninputs:\n  technicalAccountId:\n    required: true\n  key:\n    required: true\nruns:\n  using: 'node16'\n  main: 'a.js'\n",
        found: 'key',
      },
      {
        path: 'action.yml',
        text: "inputs:\n  technicalAccountId: {}\n  privateKey: {}\n  oauthEnabled: {}\nruns:\n  using: 'node20'\n",
        found: 'privateKey',
        level: 'warning',
      },
    ],
    nonMatches: [
      {
        path: 'action.yml',
        text: "inputs:\n  app-id: {}\n  private-key: {}\nruns:\n  using: 'node20'\n",
        reason: 'an action for GitHub Apps',
      },
      {
        path: 'action.yml',
        text: "inputs:\n  technical-account-id: {}\n  client-secret: {}\nruns:\n  using: 'node20'\n",
        reason: 'an action for OAuth Server-to-Server',
      },
    ],
  },
};
