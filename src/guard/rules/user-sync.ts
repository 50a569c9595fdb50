import type { Match, Rule, Source } from '../model.ts';

const DOCS =
  'https://adobe-apiplatform.github.io/user-sync.py/en/user-manual/configuring_user_sync_tool.html';
const KEYS = /^[ \t]*(?:secure_)?(?<key>(?:priv_key_(?:path|data|pass)|tech_acct_id)(?:_key)?)[ \t]*:/gm;
const OAUTH = /^[ \t]*authentication_method[ \t]*:[ \t]*["']?oauth\b/m;

// The first of the settings is the place: they stand together and go together.
function check({ text }: Source): Match[] {
  const settings = [...text.matchAll(KEYS)];
  const [first] = settings;
  const key = first?.groups?.['key'];
  // A private key alone may be anybody's.
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

export const userSync: Rule = {
  id: 'user-sync-connector',
  title: 'User Sync Tool with a Service Account (JWT) credential',
  level: 'error',
  knowsFile: true,
  message:
    'Configures the User Sync Tool with a Service Account (JWT) credential, which stopped working no later than 2026-03-01. Without authentication_method, jwt is the default.',
  proves:
    'tech_acct_id and priv_key_path, priv_key_data, priv_key_pass of connector-umapi.yml are read by the JWT method only; with oauth tech_acct_id must be absent.',
  sources: [
    'adobe-apiplatform/user-sync.py 2.9.0 (2023-07-26): release notes, examples, user_sync/connector',
    DOCS,
  ],
  files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i,
  literals: ['priv_key_', 'tech_acct_id'],
  check,
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
  samples: {
    matches: [
      {
        path: 'connector-umapi.yml',
        text: 'enterprise:\n  org_id: a@AdobeOrg\n  client_id: b\n  client_secret: c\n  tech_acct_id: d@techacct.adobe.com\n  priv_key_path: private.key\n',
        found: 'tech_acct_id',
      },
      {
        path: 'connector-umapi.yml',
        text: 'enterprise:\n  org_id: a\n  client_id: b\n  secure_priv_key_data_key: umapi_key\n',
        found: 'priv_key_data_key',
      },
      {
        path: 'connector-umapi.yml',
        text: 'authentication_method: oauth\nenterprise:\n  client_id: b\n  priv_key_path: private.key\n',
        found: 'priv_key_path',
        level: 'warning',
      },
    ],
    nonMatches: [
      {
        path: 'connector-umapi.yml',
        text: 'authentication_method: oauth\n#auth_endpoint: /ims/exchange/jwt\nenterprise:\n  org_id: a\n  client_id: b\n  client_secret: c\n  #tech_acct_id: d\n  #priv_key_path: private.key\n',
        reason: 'the template that ships: OAuth, with the JWT settings commented out',
      },
      {
        path: 'ssh.yml',
        text: 'host: example.com\npriv_key_path: ~/.ssh/id_rsa\n',
        reason: 'a key for SSH',
      },
    ],
  },
};
