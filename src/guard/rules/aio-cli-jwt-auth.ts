import { placesOf } from '../detect/evidence.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match, Rule, Source } from '../model.ts';

const NAME = '@adobe/aio-cli-plugin-jwt-auth';
const COMMAND = /\bjwt-auth(?::|\s)access-token\b|\bconfig(?::|\s)set\s+jwt-auth\b/g;
const PAGE = 'https://github.com/adobe/aio-cli-plugin-auth';

function check(source: Source): Match[] {
  const direct = npmDependencies(source).filter(({ name }) => name === NAME);
  const packages = [...direct, ...ownName(source, NAME), ...npmUses(source, NAME)];
  return [...packages.map(({ start, end }) => ({ start, end })), ...placesOf(COMMAND, source.text)];
}

export const aioCliJwtAuth: Rule = {
  id: 'aio-cli-jwt-auth',
  title: 'JWT command of the Adobe I/O CLI',
  level: 'error',
  message:
    'Gets a token with the JWT plugin of the Adobe I/O CLI. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The plugin @adobe/aio-cli-plugin-jwt-auth, deprecated since 2020, and its command jwt-auth:access-token do the JWT exchange and nothing else.',
  sources: ['https://github.com/adobe/aio-cli-plugin-jwt-auth'],
  literals: ['jwt-auth'],
  check,
  advice: {
    text: 'Remove the plugin. Use the auth commands of the CLI with a context of an OAuth Server-to-Server credential: client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
    before: `aio config set jwt-auth --json --file config.json
aio jwt-auth:access-token`,
    after: `aio config set ims.contexts.my_s2s --json --file config.json
aio auth login --ctx my_s2s`,
    language: 'sh',
  },
  docs: PAGE,
  samples: {
    matches: [
      { path: 'a.sh', text: 'TOKEN=$(aio jwt-auth:access-token)\n', found: 'jwt-auth:access-token' },
      {
        path: 'a.yml',
        text: 'run: aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n',
        found: '@adobe/aio-cli-plugin-jwt-auth',
      },
      {
        path: 'package.json',
        text: '{ "dependencies": { "@adobe/aio-cli-plugin-jwt-auth": "^2" } }\n',
        found: '@adobe/aio-cli-plugin-jwt-auth',
      },
    ],
    nonMatches: [
      { path: 'a.php', text: "$this->app->alias('tymon.jwt', 'jwt-auth');\n", reason: 'a PHP package' },
      { path: 'b.sh', text: 'php artisan jwt-auth:secret\n', reason: 'a command of that PHP package' },
    ],
  },
};
