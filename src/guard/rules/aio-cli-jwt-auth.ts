import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const NAME = '@adobe/aio-cli-plugin-jwt-auth';
// In a shell, and as a list of words.
const BETWEEN = String.raw`(?:\s{1,4}|["']\s{0,20},\s{0,20}["']|["']?\s{0,40}-\s{1,8}["']?)`;
const COMMAND = new RegExp(
  String.raw`\bjwt-auth(?::|${BETWEEN})access-token\b|\bconfig(?::|${BETWEEN})set${BETWEEN}jwt-auth\b`,
  'g',
);
const PAGE = 'https://github.com/adobe/aio-cli-plugin-auth';

function check(document: Document): Match[] {
  const direct = npmDependencies(document).filter(({ name }) => name === NAME);
  const packages = [...direct, ...ownName(document, NAME), ...npmUses(document, NAME)];
  return [...packages.map(({ start, end }) => ({ start, end })), ...placesOf(COMMAND, document.text)];
}

export const aioCliJwtAuth = defineRule({
  id: 'aio-cli-jwt-auth',
  tier: 'package',
  yieldsTo: ['npm-jwt-auth'],
  title: 'JWT command of the Adobe I/O CLI',
  level: 'error',
  message: 'Gets a token with the JWT plugin of the Adobe I/O CLI.',
  proves:
    'The plugin @adobe/aio-cli-plugin-jwt-auth, deprecated since 2020, and its command jwt-auth:access-token do the JWT exchange and nothing else.',
  matchers: [{ keywords: ['jwt-auth'], when: [/adobe\/aio-cli-plugin-jwt-auth/, COMMAND], check }],
  advice: {
    text: 'Remove the plugin. Use the auth commands of the CLI with a context of an OAuth Server-to-Server credential: client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
    before: `aio config set jwt-auth --json --file config.json
aio jwt-auth:access-token`,
    after: `aio config set ims.contexts.my_s2s --json --file config.json
aio auth login --ctx my_s2s`,
    language: 'sh',
    scopes: true,
  },
  docs: PAGE,
});
