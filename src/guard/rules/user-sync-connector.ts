import type { Document } from '../detect/document.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS =
  'https://adobe-apiplatform.github.io/user-sync.py/en/user-manual/configuring_user_sync_tool.html';
const KEYS = /^[ \t]*(?:secure_)?(?<key>(?:priv_key_(?:path|data|pass)|tech_acct_id)(?:_key)?)[ \t]*:/gm;
const OAUTH = /^[ \t]*authentication_method[ \t]*:[ \t]*["']?oauth\b/m;

// Only the first of the settings is reported: users add and remove them together.
function check({ text }: Document): Match[] {
  const settings = [...text.matchAll(KEYS)];
  const [first] = settings;
  const key = first?.groups?.['key'];
  // A private key alone can be for any service.
  const adobe = settings.some(({ groups }) => groups?.['key']?.startsWith('tech_acct') === true);
  const umapi =
    /^[ \t]*(?:enterprise|integration)[ \t]*:/m.test(text) && /^[ \t]*client_id[ \t]*:/m.test(text);
  if (first === undefined || key === undefined || !(adobe || umapi)) return [];
  const start = first.index + first[0].indexOf(key);
  const place = { start, end: start + key.length };
  if (!OAUTH.test(text)) return [place];
  return [
    {
      ...place,
      level: 'warning',
      message:
        'A setting of Service Account (JWT) credentials is left although authentication_method is oauth: User Sync refuses tech_acct_id there, and the key has no use any more.',
    },
  ];
}

export const userSyncConnector = defineRule({
  id: 'user-sync-connector',
  tier: 'format',
  title: 'User Sync Tool with a Service Account (JWT) credential',
  level: 'error',
  message:
    'Configures the User Sync Tool with a Service Account (JWT) credential. Without authentication_method, jwt is the default.',
  proves:
    'tech_acct_id and priv_key_path, priv_key_data, priv_key_pass of connector-umapi.yml are read by the JWT method only; with oauth tech_acct_id must be absent.',
  files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i,
  matchers: [{ keywords: ['priv_key_', 'tech_acct_id'], when: [KEYS], check }],
  advice: {
    text: 'Use user-sync 2.9.0 or later: set authentication_method: oauth, keep org_id, client_id and client_secret, and remove tech_acct_id, priv_key_path, priv_key_data and priv_key_pass.',
    before: `enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …
  tech_acct_id: …@techacct.adobe.com
  priv_key_path: private.key`,
    after: `authentication_method: oauth
enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …`,
    language: 'yaml',
  },
  docs: DOCS,
});
