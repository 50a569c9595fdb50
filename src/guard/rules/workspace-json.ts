import { JWT_ENDED } from '../../adobe/dates.ts';
import { MIGRATION_GUIDE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { type Entry, entryOf, textOf } from '../detect/tree.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const JWT_KEYS = /^(?:technical_account_(?:id|email)|meta_?scopes|private_key|public_keys.*)$/i;

const BOTH = `This credential was exported while its migration was under way: it still has the Service Account (JWT) part next to the OAuth Server-to-Server one. ${JWT_ENDED}`;
const LISTED = `Lists a Service Account (JWT) credential of the workspace without its values. ${JWT_ENDED}`;

// A credential is an object with `jwt`, or of the type `service`. Manifests of other products also contain that type, so
// it counts only in a list of credentials. The CLI writes only such a list into `.aio`, and nothing reads it to get a
// token.
function check(document: Document): Match[] {
  // Checked first, because parsing takes time.
  if (!/\bclient_id\b|\bcredentials\b/.test(document.text)) return [];
  return document.objects.flatMap(({ path, entries }) => {
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
  // During a migration the Console writes both credentials, with the type oauth_server_to_server_migrate.
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

export const workspaceJson = defineRule({
  id: 'workspace-json',
  tier: 'format',
  title: 'Console workspace with a Service Account (JWT) credential',
  level: 'error',
  message: 'This export of a Developer Console workspace holds a Service Account (JWT) credential.',
  proves:
    'The Developer Console writes credentials of the integration type "service" with a part "jwt" for Service Account (JWT) credentials only; the others are oauth_server_to_server, oauth2 and apikey.',
  files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i,
  matchers: [
    { keywords: ['"jwt"', 'jwt:', 'integration_type'], when: [/"jwt"|jwt:|integration_type/i], check },
  ],
  advice: {
    text: 'Add an OAuth Server-to-Server credential to the workspace in the Developer Console (client id, technical account and APIs stay the same), run "aio app use" or download the workspace file again: its credential is of the type oauth_server_to_server with client_secrets and scopes, without meta_scopes and private_key.',
    before: `"credentials": [{ "integration_type": "service",
  "jwt": { "client_id": "…", "meta_scopes": ["ent_adobeio_sdk"] } }]`,
    after: `"credentials": [{ "integration_type": "oauth_server_to_server",
  "oauth_server_to_server": { "client_id": "…", "client_secrets": ["…"],
    "technical_account_email": "…", "technical_account_id": "…", "scopes": ["openid", "AdobeID"] } }]`,
    language: 'json',
    inFile: [
      {
        when: [/\boauth_server_to_server["']?\s{0,8}:/g],
        text: 'The OAuth Server-to-Server credential is there already: finish its migration in the Developer Console, then run "aio app use" or download the workspace file again, so that the part "jwt" with meta_scopes goes.',
        done: true,
      },
    ],
  },
  docs: MIGRATION_GUIDE,
});
