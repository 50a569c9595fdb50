import { AUTH_TOKEN } from '../../adobe/links.ts';
import { softenedForAem } from '../detect/evidence.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match, Rule, Source } from '../model.ts';

const NAME = '@adobe/jwt-auth';

function check(source: Source): Match[] {
  const direct = npmDependencies(source).filter(({ name }) => name === NAME);
  const places = [...direct, ...ownName(source, NAME)].map(({ start, end }) => ({ start, end }));
  return [...places, ...softenedForAem(source, npmUses(source, NAME))];
}

export const npmJwtAuth: Rule = {
  id: 'npm-jwt-auth',
  title: 'npm package @adobe/jwt-auth',
  level: 'error',
  message:
    'Uses @adobe/jwt-auth, which knows only the JWT exchange. It stopped working no later than 2026-03-01.',
  proves:
    'Every version of @adobe/jwt-auth (the last one is 2.0.0) does the JWT exchange and nothing else. Only a direct dependency, an import or an installation counts, no lock file and no sentence.',
  sources: ['https://github.com/adobe/jwt-auth', AUTH_TOKEN],
  literals: ['@adobe/jwt-auth'],
  check,
  advice: {
    text: 'Replace @adobe/jwt-auth by @adobe/auth-token 1.0.0 or later (auth with clientId, clientSecret, scope and environment), or send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. Remove privateKey, technicalAccountId, orgId and metaScopes from its configuration. @adobe/auth-token is an ES module for Node 18 or later: in CommonJS write await import(…) inside an async function.',
    before: `import auth from '@adobe/jwt-auth';
const { access_token } = await auth({ clientId, clientSecret, technicalAccountId, orgId, privateKey, metaScopes });`,
    after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,user_management_sdk' });`,
    language: 'js',
  },
  docs: AUTH_TOKEN,
  samples: {
    matches: [
      {
        path: 'package.json',
        text: '{ "dependencies": { "@adobe/jwt-auth": "^2.0.0" } }\n',
        found: '@adobe/jwt-auth',
      },
      { path: 'a.js', text: "const auth = require('@adobe/jwt-auth');\n", found: '@adobe/jwt-auth' },
      { path: 'a.ts', text: 'import auth from "@adobe/jwt-auth";\n', found: '@adobe/jwt-auth' },
      { path: 'a.sh', text: 'npm install --save @adobe/jwt-auth@0.3.0\n', found: '@adobe/jwt-auth' },
      { path: 'README.md', text: 'npm install @adobe/jwt-auth\n', found: '@adobe/jwt-auth', level: 'note' },
    ],
    nonMatches: [
      {
        path: 'a.js',
        text: "throw new Error('Use @adobe/auth-token in place of @adobe/jwt-auth');\n",
        reason: 'a sentence about what was there',
      },
      {
        path: 'composer.json',
        text: '{ "require": { "tymon/jwt-auth": "^2.0" } }\n',
        reason: 'a PHP package of nearly the same name',
      },
      {
        path: 'package.json',
        text: '{ "dependencies": { "@adobe/auth-token": "1.0.1", "jsonwebtoken": "9.0.0" } }\n',
        reason: 'the replacement, and a general JWT library',
      },
      {
        path: 'renovate.json',
        text: '{ "ignoreDeps": ["@adobe/jwt-auth"] }\n',
        reason: 'a list of names, not a use',
      },
    ],
  },
};
