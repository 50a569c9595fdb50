import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const CONTEXT = 'AIO_ims_contexts_My__Project_';

const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  [
    'User Sync Tool',
    'connector-umapi.yml',
    `# general
server:
  #host: usermanagement.adobe.io
  ims_host: ims-na1.adobelogin.com
  ims_endpoint_jwt: /ims/exchange/jwt

enterprise:
  org_id: a@AdobeOrg
  client_id: b
  client_secret: c
  tech_acct_id: d@techacct.adobe.com
  # path to the private key
  priv_key_path: private.key
`,
    `# general
server:
  #host: usermanagement.adobe.io
  ims_host: ims-na1.adobelogin.com

authentication_method: oauth
enterprise:
  org_id: a@AdobeOrg
  client_id: b
  client_secret: c
`,
  ],
  [
    'User Sync Tool, with the method and the key in the file',
    'connector-umapi.yml',
    `authentication_method: jwt
integration:
  org_id: a
  client_id: b
  client_secret: c
  tech_acct_id: d
  priv_key_pass: x
  priv_key_data: |
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    abc
    -----END ENCRYPTED PRIVATE KEY-----
`,
    `authentication_method: oauth
integration:
  org_id: a
  client_id: b
  client_secret: c
`,
  ],
  [
    'User Sync Tool, with names of a key chain',
    'connector-umapi.yml',
    `enterprise:
  org_id: a
  secure_client_id_key: b
  client_id: b
  secure_client_secret_key: c
  secure_priv_key_data_key: umapi_key
`,
    `authentication_method: oauth
enterprise:
  org_id: a
  secure_client_id_key: b
  client_id: b
  secure_client_secret_key: c
`,
  ],
  [
    'Kafka Connect in JSON, without a client secret',
    'sink.json',
    `{
  "name": "aep",
  "config": {
    "aep.connection.auth.token.type": "jwt_token",
    "aep.connection.auth.client.id": "\${file:x:client.id}",
    "aep.connection.auth.imsOrg": "o",
    "aep.connection.auth.accountKey": "x@techacct.adobe.com",
    "aep.connection.auth.filePath": "/secrets/private.key"
  }
}
`,
    `{
  "name": "aep",
  "config": {
    "aep.connection.auth.token.type": "oauth2_access_token",
    "aep.connection.auth.client.id": "\${file:x:client.id}",
    "aep.connection.auth.client.secret": "\${file:x:client.secret}",
    "aep.connection.auth.imsOrg": "o"
  }
}
`,
  ],
  [
    'Kafka Connect in properties',
    'sink.properties',
    `aep.connection.auth.token.type=jwt_token
aep.connection.auth.client.id=a
aep.connection.auth.client.secret=b
aep.connection.auth.accountKey=c
aep.connection.auth.filePath=/k
`,
    `aep.connection.auth.token.type=oauth2_access_token
aep.connection.auth.client.id=a
aep.connection.auth.client.secret=b
`,
  ],
  [
    'a context of the Adobe I/O CLI in variables',
    '.env',
    `${CONTEXT}client__id=a
${CONTEXT}client__secret=b
${CONTEXT}technical__account__id=d@techacct.adobe.com
${CONTEXT}meta__scopes=["ent_user_sdk"]
${CONTEXT}private__key="-----BEGIN PRIVATE KEY-----
abc
-----END PRIVATE KEY-----"
`,
    `${CONTEXT}client__id=a
${CONTEXT}client__secrets=["b"]
${CONTEXT}technical__account__id=d@techacct.adobe.com
${CONTEXT}technical__account__email=
${CONTEXT}scopes=["openid","AdobeID","user_management_sdk"]
`,
  ],
  [
    'a context of the Adobe I/O CLI that has both',
    '.env',
    `${CONTEXT}client__id=a
${CONTEXT}client__secret=b
${CONTEXT}client__secrets=["b"]
${CONTEXT}technical__account__id=d@techacct.adobe.com
${CONTEXT}technical__account__email=e@techacct.adobe.com
${CONTEXT}scopes=["openid","AdobeID"]
${CONTEXT}meta__scopes=["ent_user_sdk"]
${CONTEXT}private__key=k
`,
    `${CONTEXT}client__id=a
${CONTEXT}client__secrets=["b"]
${CONTEXT}technical__account__id=d@techacct.adobe.com
${CONTEXT}technical__account__email=e@techacct.adobe.com
${CONTEXT}scopes=["openid","AdobeID"]
`,
  ],
  [
    'a context of the Adobe I/O CLI in a workflow',
    '.github/workflows/a.yml',
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: npx aio cloudmanager:list
        env:
          AIO_IMS_CONTEXTS_CLI_CLIENT__ID: \${{ secrets.CLIENT_ID }}
          AIO_IMS_CONTEXTS_CLI_CLIENT__SECRET: \${{ secrets.CLIENT_SECRET }}
          AIO_IMS_CONTEXTS_CLI_TECHNICAL__ACCOUNT__ID: \${{ secrets.TECHNICAL_ACCOUNT_ID }}
          AIO_IMS_CONTEXTS_CLI_META__SCOPES: '["ent_user_sdk"]'
          AIO_IMS_CONTEXTS_CLI_PRIVATE__KEY: \${{ secrets.KEY }}
`,
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: npx aio cloudmanager:list
        env:
          AIO_IMS_CONTEXTS_CLI_CLIENT__ID: \${{ secrets.CLIENT_ID }}
          AIO_IMS_CONTEXTS_CLI_CLIENT__SECRETS: '["\${{ secrets.CLIENT_SECRET }}"]'
          AIO_IMS_CONTEXTS_CLI_TECHNICAL__ACCOUNT__ID: \${{ secrets.TECHNICAL_ACCOUNT_ID }}
          AIO_IMS_CONTEXTS_CLI_TECHNICAL__ACCOUNT__EMAIL: \${{ secrets.TECHNICAL_ACCOUNT_EMAIL }}
          AIO_IMS_CONTEXTS_CLI_SCOPES: '["openid","AdobeID","user_management_sdk"]'
`,
  ],
  [
    'a context of the Adobe I/O CLI in JSON',
    '.aio',
    `{
  "ims": {
    "contexts": {
      "x": {
        "client_id": "a",
        "client_secret": "b",
        "technical_account_id": "t",
        "meta_scopes": [
          "ent_user_sdk"
        ],
        "private_key": "c",
        "passphrase": ""
      }
    }
  }
}
`,
    `{
  "ims": {
    "contexts": {
      "x": {
        "client_id": "a",
        "client_secrets": ["b"],
        "technical_account_id": "t",
        "technical_account_email": "",
        "scopes": [
          "openid",
          "AdobeID",
          "user_management_sdk"
        ]
      }
    }
  }
}
`,
  ],
  [
    'a context of the Adobe I/O CLI in YAML',
    '.aio',
    `ims:
  contexts:
    x:
      client_id: a
      client_secret: b
      meta_scopes:
        - ent_user_sdk
      private_key: c
`,
    `ims:
  contexts:
    x:
      client_id: a
      client_secrets: [b]
      scopes:
        - openid
        - AdobeID
        - user_management_sdk
`,
  ],
  [
    'a context of the Adobe I/O CLI in YAML, with variables',
    'web/.aio',
    `ims:
  contexts:
    x:
      client_secret: \${SECRET}
      private_key: $KEY
      meta_scopes: [ent_user_sdk]
    y:
      client_secret: $SECRET
      private_key: $KEY
      meta_scopes: [ent_user_sdk]
`,
    `ims:
  contexts:
    x:
      client_secrets: ["\${SECRET}"]
      scopes: [openid, AdobeID, user_management_sdk]
    y:
      client_secrets: [$SECRET]
      scopes: [openid, AdobeID, user_management_sdk]
`,
  ],
  [
    'aio-lib-java',
    'application.properties',
    `aio_api_key=a
aio_client_secret=\${SECRET}
aio_technical_account_id=b
aio_meta_scopes=/s/ent_user_sdk
aio_encoded_pkcs8=\${KEY}
`,
    `aio_api_key=a
aio_client_secret=\${SECRET}
aio_oauth_scopes=openid,AdobeID,user_management_sdk
`,
  ],
  [
    'variables of an image',
    'Dockerfile',
    `FROM node
ENV ADOBE_TECHNICAL_ACCOUNT_ID=""
ENV ADOBE_PRIVATE_KEY_PATH=/run/secrets/adobe.key
ENV ADOBE_META_SCOPES=ent_user_sdk
CMD ["node", "a.js"]
`,
    `FROM node
ENV ADOBE_TECHNICAL_ACCOUNT_ID=""
ENV ADOBE_SCOPES=openid,AdobeID,user_management_sdk
CMD ["node", "a.js"]
`,
  ],
  [
    'aepp and others',
    'config_aep.json',
    '{ "org_id": "x", "client_id": "c", "tech_id": "y", "pathToKey": "private.key", "secret": "s" }\n',
    '{ "org_id": "x", "client_id": "c", "secret": "s", "scopes": "openid,AdobeID" }\n',
  ],
  [
    'PDF Services',
    'pdfservices-api-credentials.json',
    `{
  "client_credentials": {
    "client_id": "a",
    "client_secret": "b"
  },
  "service_account_credentials": {
    "organization_id": "c@AdobeOrg",
    "account_id": "d@techacct.adobe.com",
    "private_key_file": "private.key"
  }
}
`,
    `{
  "client_credentials": {
    "client_id": "a",
    "client_secret": "b"
  }
}
`,
  ],
  [
    'the tools of Adobe Tags',
    'upload.env',
    `REACTOR_IO_INTEGRATION_PRIVATE_KEY=x
REACTOR_IO_INTEGRATION_CLIENT_SECRET=y
REACTOR_IO_INTEGRATION_TECH_ACCOUNT_ID=z
`,
    'REACTOR_IO_INTEGRATION_CLIENT_SECRET=y\n',
  ],
  [
    'the token provider of AEM',
    'config/com.adobe.granite.auth.oauth.accesstoken.provider.1.config',
    `auth.token.provider.client.id="a"
auth.token.provider.keypair.alias="b"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"
`,
    `auth.token.provider.client.id="a"
auth.token.provider.authorization.grants="client_credentials"
auth.token.provider.orgId=""
auth.token.provider.scope="openid,AdobeID,read_organizations"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"
`,
  ],
  [
    'the token provider of AEM in JSON, with an empty grant',
    'config/com.adobe.granite.auth.oauth.accesstoken.provider~a.cfg.json',
    `{
  "auth.token.provider.client.id": "a",
  "auth.token.provider.authorization.grants": "",
  "auth.token.provider.orgId": "o",
  "auth.token.provider.keypair.alias": "b"
}
`,
    `{
  "auth.token.provider.client.id": "a",
  "auth.token.provider.scope": "openid,AdobeID,read_organizations",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3",
  "auth.token.provider.authorization.grants": "client_credentials",
  "auth.token.provider.orgId": "o"
}
`,
  ],
];

test.each(CASES)('%s', async (_, path, before, after) => {
  const planned = await planOf(path, before);
  expect(planned.after).toBe(after);
  expect(planned.outcomes.filter((outcome) => !outcome.endsWith(': fixed'))).toEqual([]);
  expect((await planOf(path, before.replaceAll('\n', '\r\n'))).after).toBe(after.replaceAll('\n', '\r\n'));
  expect((await planOf(path, before.trimEnd())).after).toBe(after.trimEnd());
});

test('User Sync Tool refuses what is left beside its method for OAuth: that is dead', async () => {
  const done =
    'authentication_method: oauth\nenterprise:\n  client_id: b\n  client_secret: c\n  priv_key_path: private.key\n';
  const planned = await planOf('connector-umapi.yml', done, { unsafe: false });
  expect(planned.after).toBe(done.replace('  priv_key_path: private.key\n', ''));
});

test('a context with everything of OAuth has dead parts only', async () => {
  const [, path, before, after] = CASES.find(([name]) => name.endsWith('that has both')) ?? ['', '', '', ''];
  expect((await planOf(path, before, { unsafe: false })).after).toBe(after);
});

test('several variables in one line of a Dockerfile are left to a person', async () => {
  const text =
    'FROM node\nENV ADOBE_TECHNICAL_ACCOUNT_ID=a ADOBE_PRIVATE_KEY=/k\nENV ADOBE_META_SCOPES=x \\\n    B=y\n';
  expect((await planOf('Dockerfile', text)).after).toBe(text);
});

test('the integration of ACS AEM Commons knows no OAuth', async () => {
  const path = 'config/com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl.cfg.json';
  const text =
    '{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt", "techAccountId": "b", "privateKey": "c" }';
  const { after, todo } = await planOf(path, text);
  expect(after).toBe(text);
  expect(todo.join()).toContain('Remove this configuration, which knows no OAuth');
});

test('a tool reads the settings, and no code: only what is needed is said', async () => {
  const [, path, before] = CASES[4] ?? ['', '', ''];
  const { todo } = await planOf(path, before);
  expect(todo).toEqual([
    'Use a build of the streaming connector from after 2024-02-12.',
    'Delete the private key behind `aep.connection.auth.filePath` wherever it is stored, and its certificate in the Adobe Developer Console.',
  ]);
});

test('settings beside those of the tool are read by code', async () => {
  const text =
    'x:\n  ims_org_id: o\n  meta_scopes: $AIO_ims_contexts_x_meta__scopes\n  private_key: $KEY\n  technical_account_id: t\n';
  const { after, todo } = await planOf('app.config.yaml', text);
  expect(after).toBe(
    'x:\n  ims_org_id: o\n  scopes: $AIO_ims_contexts_x_scopes\n  technical_account_id: t\n',
  );
  expect(todo).toContain('Let what reads `meta_scopes` read `scopes`.');
});
