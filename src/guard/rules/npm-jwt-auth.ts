import { AUTH_TOKEN } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { orOfAem } from '../detect/evidence.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ALREADY_OAUTH } from './shared/token-request.ts';

const NAME = '@adobe/jwt-auth';

function check(document: Document): Match[] {
  const direct = npmDependencies(document).filter(({ name }) => name === NAME);
  const places = [...direct, ...ownName(document, NAME)].map(({ start, end }) => ({ start, end }));
  return orOfAem(document, [...places, ...npmUses(document, NAME)]);
}

export const npmJwtAuth = defineRule({
  id: 'npm-jwt-auth',
  tier: 'package',
  title: 'npm package @adobe/jwt-auth',
  level: 'error',
  message: 'Uses @adobe/jwt-auth, which knows only the JWT exchange.',
  proves:
    'Every version of @adobe/jwt-auth (the last one is 2.0.0) does the JWT exchange and nothing else. Only a direct dependency, an import or an installation counts, no lock file and no sentence.',
  matchers: [{ keywords: ['adobe/jwt-auth'], when: [/adobe\/jwt-auth/], check }],
  advice: {
    text: 'Replace @adobe/jwt-auth by @adobe/auth-token 1.0.0 or later (auth with clientId, clientSecret, scope and environment), or send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. Remove privateKey, technicalAccountId, orgId and metaScopes from its configuration. @adobe/auth-token is an ES module for Node 18 or later: in CommonJS write await import(…) inside an async function.',
    before: `import auth from '@adobe/jwt-auth';
const { access_token } = await auth({ clientId, clientSecret, technicalAccountId, orgId, privateKey, metaScopes });`,
    after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,…' });`,
    language: 'js',
    inFile: ALREADY_OAUTH,
    scopes: true,
    more: [
      {
        language: 'json',
        before: `"dependencies": { "@adobe/jwt-auth": "^2" }`,
        after: `"dependencies": { "@adobe/auth-token": "^1" }`,
      },
      {
        language: 'sh',
        before: 'npm install @adobe/jwt-auth',
        after: 'npm install @adobe/auth-token',
      },
    ],
  },
  docs: AUTH_TOKEN,
});
