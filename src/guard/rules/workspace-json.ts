import { MIGRATION_GUIDE } from '../../adobe/links.ts';
import { type Entry, entryOf, objectsOf, parseTrees, textOf } from '../detect/tree.ts';
import type { Match, Rule, Source } from '../model.ts';

const JWT_KEYS = /^(?:technical_account_(?:id|email)|meta_?scopes|private_key|public_keys.*)$/i;

const BOTH =
  'This credential was exported while its migration was under way: the OAuth Server-to-Server part is there, and the Service Account (JWT) part, which stopped working no later than 2026-03-01, is still beside it.';
const LISTED =
  'Lists a Service Account (JWT) credential of the workspace without holding it. Such credentials stopped working no later than 2026-03-01.';

// A credential is an object with `jwt`, or one that says that it is of the type `service`. The type alone stands in
// manifests of other products as well, so that it has to stand in a list of credentials; what the CLI writes into `.aio`
// lists no more than that, and nothing reads it to get a token.
function check({ text }: Source): Match[] {
  if (!/\bclient_id\b|\bcredentials\b/.test(text)) return [];
  return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
    const place = jwtOf(entries) ?? (path.at(-1) === 'credentials' ? serviceOf(entries) : undefined);
    return place === undefined ? [] : [place];
  });
}

function jwtOf(entries: readonly Entry[]): Match | undefined {
  const jwt = entryOf(entries, 'jwt');
  if (jwt?.value.kind !== 'object') return undefined;
  const inside = jwt.value.entries;
  const adobe = inside.some(({ key }) => JWT_KEYS.test(key)) && entryOf(inside, 'client_id') !== undefined;
  if (!adobe) return undefined;
  // While a migration is under way the Console writes both, as type oauth_server_to_server_migrate.
  const both = entryOf(entries, 'oauth_server_to_server') !== undefined;
  return { start: jwt.start, end: jwt.end, ...(both ? { level: 'warning', message: BOTH } : {}) };
}

function serviceOf(entries: readonly Entry[]): Match | undefined {
  const type = entryOf(entries, 'integration_type');
  const value = textOf(type?.value);
  return type !== undefined && /^(?:service|entp|jwt)$/i.test(value ?? '')
    ? { start: type.start, end: type.value.end, level: 'note', message: LISTED }
    : undefined;
}

export const workspaceJson: Rule = {
  id: 'workspace-json',
  title: 'Console workspace with a Service Account (JWT) credential',
  level: 'error',
  knowsFile: true,
  message:
    'This export of a Developer Console workspace holds a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
  proves:
    'The Developer Console writes credentials of the integration type "service" with a part "jwt" for Service Account (JWT) credentials only; the others are oauth_server_to_server, oauth2 and apikey.',
  sources: [
    'adobe/aio-lib-console (spec/api.json)',
    'adobe/aio-cli-plugin-app (schema of the workspace file)',
    MIGRATION_GUIDE,
  ],
  files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i,
  literals: ['"jwt"', 'jwt:', 'integration_type'],
  check,
  advice: {
    text: 'Add an OAuth Server-to-Server credential to the workspace in the Developer Console (client id, technical account and APIs stay the same), run "aio app use" or download the workspace file again: its credential is of the type oauth_server_to_server with client_secrets and scopes, without meta_scopes and private_key.',
    before: `"credentials": [{ "integration_type": "service",
  "jwt": { "client_id": "…", "meta_scopes": ["ent_adobeio_sdk"] } }]`,
    after: `"credentials": [{ "integration_type": "oauth_server_to_server",
  "oauth_server_to_server": { "client_id": "…", "client_secrets": ["…"],
    "technical_account_email": "…", "technical_account_id": "…", "scopes": ["openid", "AdobeID"] } }]`,
    language: 'json',
  },
  docs: MIGRATION_GUIDE,
  samples: {
    matches: [
      {
        path: 'console.json',
        text: '{"project":{"workspace":{"details":{"credentials":[\n{"id":"1","integration_type":"service","jwt":{"client_id":"a","client_secret":"b","meta_scopes":["c"]}}]}}}}\n',
        found: '"jwt"',
      },
      {
        path: 'workspace.json',
        text: '{"credentials": [\n  {"id": "1", "integration_type": "service"}\n]}\n',
        found: '"integration_type": "service"',
        level: 'note',
      },
      {
        path: 'workspace.json',
        text: '{"credentials": [\n  {"integration_type": "oauth_server_to_server_migrate", "jwt": {"client_id": "a", "meta_scopes": []}, "oauth_server_to_server": {}}\n]}\n',
        found: '"jwt"',
        level: 'warning',
      },
      {
        path: '.aio',
        text: 'project:\n  workspace:\n    details:\n      credentials:\n        - jwt:\n            client_id: a\n            technical_account_id: b\n',
        found: 'jwt',
      },
    ],
    nonMatches: [
      {
        path: 'console.json',
        text: '{"credentials":[{"integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"a","client_secrets":["b"],"technical_account_email":"c","technical_account_id":"d","scopes":["openid"]}}]}\n',
        reason: 'an OAuth Server-to-Server credential',
      },
      {
        path: 'manifest.json',
        text: '{"domain":"x","integration_type":"service","iot_class":"local_push"}\n',
        reason: 'a manifest of Home Assistant',
      },
      {
        path: 'config/auth.json',
        text: '{"jwt":{"secret":"x","expiresIn":"1d","client_id":"y"}}\n',
        reason: 'the session token of an application',
      },
      { path: 'broken.json', text: '{"jwt": {"client_id"\n', reason: 'it is not JSON' },
    ],
  },
};
