import { AIO_LIB_IMS } from '../../adobe/links.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match, Rule, Source } from '../model.ts';

const NAME = '@adobe/aio-lib-ims-jwt';

function check(source: Source): Match[] {
  const direct = npmDependencies(source).filter(({ name }) => name === NAME);
  const places = [...direct, ...ownName(source, NAME), ...npmUses(source, NAME)];
  return places.map(({ start, end }) => ({ start, end }));
}

export const npmAioLibImsJwt: Rule = {
  id: 'npm-aio-lib-ims-jwt',
  title: 'npm package @adobe/aio-lib-ims-jwt, used directly',
  level: 'error',
  message:
    'Uses @adobe/aio-lib-ims-jwt directly; it makes JWTs for Service Account (JWT) credentials, which stopped working no later than 2026-03-01.',
  proves:
    'The package does nothing but sign and exchange a JWT. It comes with every @adobe/aio-lib-ims, so that lock files and other transitive mentions prove nothing: only a direct dependency, an import or an installation counts.',
  sources: ['https://github.com/adobe/aio-lib-ims-jwt', AIO_LIB_IMS],
  literals: ['@adobe/aio-lib-ims-jwt'],
  check,
  advice: {
    text: 'Depend on @adobe/aio-lib-ims 6.4.0 or later only, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; remove private_key and meta_scopes.',
    before: `"dependencies": { "@adobe/aio-lib-ims": "^5", "@adobe/aio-lib-ims-jwt": "^2" }`,
    after: `"dependencies": { "@adobe/aio-lib-ims": "^8" }`,
    language: 'json',
  },
  docs: AIO_LIB_IMS,
  samples: {
    matches: [
      {
        path: 'package.json',
        text: '{ "dependencies": { "@adobe/aio-lib-ims-jwt": "^5" } }\n',
        found: '@adobe/aio-lib-ims-jwt',
      },
      {
        path: 'a.js',
        text: "const plugin = require('@adobe/aio-lib-ims-jwt')\n",
        found: '@adobe/aio-lib-ims-jwt',
      },
    ],
    nonMatches: [
      {
        path: 'a.js',
        text: "const logger = require('@adobe/aio-lib-core-logging')('@adobe/aio-lib-ims-jwt')\n",
        reason: 'the name of a log',
      },
      {
        path: 'health.json',
        text: '{ "plugins": ["@adobe/aio-lib-ims-jwt"] }\n',
        reason: 'a list of names',
      },
      {
        path: 'package.json',
        text: '{ "dependencies": { "@adobe/aio-lib-ims": "^8" } }\n',
        reason: 'brings the package along and does OAuth',
      },
      {
        path: 'login.js',
        text: "const help = 'plugins: @adobe/aio-lib-ims-jwt, …'\n",
        reason: 'a help text',
      },
    ],
  },
};
