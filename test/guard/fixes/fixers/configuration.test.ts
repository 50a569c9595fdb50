import { describe, expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const SCOPES = 'openid,AdobeID,user_management_sdk';

// Path, before, after. What stands between is the whole file.
const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  [
    'a private key over several lines, with the comment about it',
    '.env',
    `# Adobe
ADOBE_CLIENT_ID=abc
ADOBE_CLIENT_SECRET=s
ADOBE_TECHNICAL_ACCOUNT_ID=x@techacct.adobe.com
ADOBE_META_SCOPES=ent_user_sdk
# The private key, PKCS 8
export ADOBE_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----
MIIEvgIBADAN
abcd==
-----END PRIVATE KEY-----"
LOG=debug
`,
    `# Adobe
ADOBE_CLIENT_ID=abc
ADOBE_CLIENT_SECRET=s
ADOBE_TECHNICAL_ACCOUNT_ID=x@techacct.adobe.com
ADOBE_SCOPES=${SCOPES}
LOG=debug
`,
  ],
  [
    'a private key without quotation marks',
    'prod.env',
    `ADOBE_CLIENT_SECRET=s
ADOBE_TECHNICAL_ACCOUNT_ID=x
ADOBE_PRIVATE_KEY=-----BEGIN RSA PRIVATE KEY-----
MIIEvgIBADAN
-----END RSA PRIVATE KEY-----
ADOBE_METASCOPES=https://ims-na1.adobelogin.com/s/ent_user_sdk
`,
    `ADOBE_CLIENT_SECRET=s
ADOBE_TECHNICAL_ACCOUNT_ID=x
ADOBE_SCOPES=${SCOPES}
`,
  ],
  [
    'what is missing comes: a client secret and scopes, in the case of the file',
    '.env.example',
    `IMS_CLIENT_ID=
IMS_TECHNICAL_ACCOUNT_ID=
IMS_PRIVATE_KEY_PATH=./private.key
IMS_PRIVATE_KEY_PASSPHRASE=
`,
    `IMS_CLIENT_ID=
IMS_CLIENT_SECRET=
IMS_TECHNICAL_ACCOUNT_ID=
IMS_SCOPES=openid,AdobeID
`,
  ],
  [
    'several metascopes in a list in a variable, a setting that is commented out',
    'a.env',
    `TECHNICAL_ACCOUNT_ID=x
CLIENT_SECRET=y
#PRIVATE_KEY=old
PRIVATE_KEY=./k # the file
META_SCOPES=["ent_user_sdk", "ent_dataservices_sdk"]
`,
    `TECHNICAL_ACCOUNT_ID=x
CLIENT_SECRET=y
SCOPES=["openid", "AdobeID", "user_management_sdk", "session", "read_organizations", "additional_info.projectedProductContext"]
`,
  ],
  [
    'properties, with a value that goes on in the next lines',
    'application.properties',
    `adobe.client-id=x
adobe.client-secret=y
adobe.meta-scopes=ent_user_sdk
adobe.private-key=-----BEGIN PRIVATE KEY-----\\n\\
  abc\\n\\
  -----END PRIVATE KEY-----
server.port=80
`,
    `adobe.client-id=x
adobe.client-secret=y
adobe.scopes=${SCOPES}
server.port=80
`,
  ],
  [
    'INI, a section of others stays',
    'adobe.ini',
    `[adobe]
client_id = a
client_secret = b
tech_acct_id = c
private_key_file = ./k.pem

[github]
app_private_key = z
`,
    `[adobe]
client_id = a
client_secret = b
tech_acct_id = c
scopes = openid,AdobeID

[github]
app_private_key = z
`,
  ],
  [
    'TOML, with a text over several lines and a list',
    'adobe.toml',
    `[adobe]
client_id = "a"
client_secret = "b"
tech_acct_id = "c"
private_key = """
-----BEGIN PRIVATE KEY-----
abc
"""
metascopes = ["ent_user_sdk"]
`,
    `[adobe]
client_id = "a"
client_secret = "b"
tech_acct_id = "c"
scopes = ["openid","AdobeID","user_management_sdk"]
`,
  ],
  [
    'variables of Terraform, as blocks',
    'variables.tf',
    `variable "adobe_client_secret" {
  type = string
}

variable "adobe_private_key" {
  type      = string
  sensitive = true
}

variable "region" {}
`,
    `variable "adobe_client_secret" {
  type = string
}

variable "adobe_scopes" {
  type    = string
  default = "openid,AdobeID"
}

variable "region" {}
`,
  ],
  [
    'values of Terraform, with a heredoc',
    'prod.tfvars',
    `adobe_client_id = "a"
adobe_client_secret = "b"
adobe_private_key = <<EOT
-----BEGIN PRIVATE KEY-----
abc
-----END PRIVATE KEY-----
EOT
adobe_technical_account_id = "x"
`,
    `adobe_client_id = "a"
adobe_client_secret = "b"
adobe_technical_account_id = "x"
adobe_scopes = "openid,AdobeID"
`,
  ],
  [
    'JSON: the last keys go with the comma before them',
    'config.json',
    `{
  "adobe": {
    "clientId": "a",
    "clientSecret": "b",
    "technicalAccountId": "c@techacct.adobe.com",
    "metaScopes": ["ent_user_sdk"],
    "privateKey": "x",
    "privateKeyPassphrase": "y"
  },
  "port": 1
}
`,
    `{
  "adobe": {
    "clientId": "a",
    "clientSecret": "b",
    "technicalAccountId": "c@techacct.adobe.com",
    "scopes": ["openid", "AdobeID", "user_management_sdk"]
  },
  "port": 1
}
`,
  ],
  [
    'JSON with comments, and a list that is text',
    'config.jsonc',
    `{
  // Adobe
  "technicalAccountId": "c", // stays
  "metaScopes": "ent_user_sdk,ent_adobeio_sdk", // of the API
  "clientSecret": "b",
  /* the key */
  "privateKeyPath": "x", // a file
  "port": 1,
}
`,
    `{
  // Adobe
  "technicalAccountId": "c", // stays
  "scopes": "openid,AdobeID,user_management_sdk,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api", // of the API
  "clientSecret": "b",
  /* the key */
  "port": 1,
}
`,
  ],
  [
    'JSON with the credentials of two stages',
    'stages.json',
    `{
  "stage": { "technicalAccountId": "a", "clientSecret": "b", "privateKey": "c", "scopes": "openid,AdobeID" },
  "prod": { "technicalAccountId": "d", "clientSecret": "e", "privateKey": "f", "scopes": "openid,AdobeID" }
}
`,
    `{
  "stage": { "technicalAccountId": "a", "clientSecret": "b", "scopes": "openid,AdobeID" },
  "prod": { "technicalAccountId": "d", "clientSecret": "e", "scopes": "openid,AdobeID" }
}
`,
  ],
  [
    'values of Helm, with a block scalar, a list and an address',
    'values.yaml',
    `adobe:
  clientId: a # the id
  clientSecret: b
  technicalAccountId: c
  metaScopes:
    - ent_user_sdk
  privateKey: |
    -----BEGIN PRIVATE KEY-----
    abc
    -----END PRIVATE KEY-----
  url: https://ims-na1.adobelogin.com/ims/exchange/jwt
port: 1
`,
    `adobe:
  clientId: a # the id
  clientSecret: b
  technicalAccountId: c
  scopes:
    - openid
    - AdobeID
    - user_management_sdk
  url: https://ims-na1.adobelogin.com/ims/token/v3
port: 1
`,
  ],
  [
    'a template of Helm, which is no YAML',
    'templates/secret.yaml',
    `kind: Secret
metadata:
  name: adobe
stringData:
  client-id: {{ .Values.adobe.clientId }}
  client-secret: {{ .Values.adobe.clientSecret }}
  technical-account-id: {{ .Values.adobe.technicalAccountId }}
  meta-scopes: {{ .Values.adobe.metaScopes }}
  private-key: {{ .Values.adobe.privateKey }}
`,
    `kind: Secret
metadata:
  name: adobe
stringData:
  client-id: {{ .Values.adobe.clientId }}
  client-secret: {{ .Values.adobe.clientSecret }}
  technical-account-id: {{ .Values.adobe.technicalAccountId }}
  scopes: {{ .Values.adobe.scopes }}
`,
  ],
  [
    'variables of Docker Compose as a list',
    'docker-compose.yml',
    `services:
  app:
    image: adobe-sync
    environment:
      - ADOBE_CLIENT_ID=\${ADOBE_CLIENT_ID}
      - ADOBE_CLIENT_SECRET=\${ADOBE_CLIENT_SECRET}
      - ADOBE_TECHNICAL_ACCOUNT_ID=\${ADOBE_TECHNICAL_ACCOUNT_ID}
      - ADOBE_META_SCOPES=\${ADOBE_META_SCOPES}
      - "ADOBE_PRIVATE_KEY=\${ADOBE_PRIVATE_KEY}"
`,
    `services:
  app:
    image: adobe-sync
    environment:
      - ADOBE_CLIENT_ID=\${ADOBE_CLIENT_ID}
      - ADOBE_CLIENT_SECRET=\${ADOBE_CLIENT_SECRET}
      - ADOBE_TECHNICAL_ACCOUNT_ID=\${ADOBE_TECHNICAL_ACCOUNT_ID}
      - ADOBE_SCOPES=\${ADOBE_SCOPES}
`,
  ],
  [
    'variables of Kubernetes',
    'deployment.yaml',
    `kind: Deployment
spec:
  containers:
    - name: app
      env:
        - name: ADOBE_CLIENT_ID
          value: "a"
        - name: ADOBE_TECHNICAL_ACCOUNT_ID
          value: "x"
        - name: ADOBE_CLIENT_SECRET
          valueFrom:
            secretKeyRef: { name: adobe, key: client-secret }
        - name: ADOBE_PRIVATE_KEY
          valueFrom:
            secretKeyRef:
              name: adobe
              key: private-key
        - name: LOG
          value: debug
`,
    `kind: Deployment
spec:
  containers:
    - name: app
      env:
        - name: ADOBE_CLIENT_ID
          value: "a"
        - name: ADOBE_TECHNICAL_ACCOUNT_ID
          value: "x"
        - name: ADOBE_CLIENT_SECRET
          valueFrom:
            secretKeyRef: { name: adobe, key: client-secret }
        - name: ADOBE_SCOPES
          value: openid,AdobeID
        - name: LOG
          value: debug
`,
  ],
  [
    'a secret of Kubernetes in Base64: nothing is written in it',
    'secret.yaml',
    `kind: Secret
metadata:
  name: adobe-ims
data:
  client-secret: eA==
  private-key: eA==
`,
    `kind: Secret
metadata:
  name: adobe-ims
data:
  client-secret: eA==
`,
  ],
  [
    'a file in a ConfigMap',
    'configmap.yaml',
    `kind: ConfigMap
metadata:
  name: adobe
data:
  application.properties: |
    adobe.client-secret=x
    adobe.technical-account-id=z
    adobe.private-key=y
  other: 1
`,
    `kind: ConfigMap
metadata:
  name: adobe
data:
  application.properties: |
    adobe.client-secret=x
    adobe.technical-account-id=z
    adobe.scopes=openid,AdobeID
  other: 1
`,
  ],
  [
    'Spring Boot, with a client secret as a reference of the same kind',
    'application.yml',
    `adobe:
  ims:
    client-id: \${ADOBE_CLIENT_ID}
    technical-account-id: \${ADOBE_TA}
    private-key: \${ADOBE_PRIVATE_KEY}
`,
    `adobe:
  ims:
    client-id: \${ADOBE_CLIENT_ID}
    client-secret: \${ADOBE_CLIENT_SECRET}
    technical-account-id: \${ADOBE_TA}
    scopes: openid,AdobeID
`,
  ],
  [
    'a template of Serverless',
    'serverless.yml',
    `provider:
  environment:
    ADOBE_CLIENT_SECRET: \${env:ADOBE_CLIENT_SECRET}
    ADOBE_TECHNICAL_ACCOUNT_ID: \${env:ADOBE_TECHNICAL_ACCOUNT_ID}
    ADOBE_PRIVATE_KEY: \${env:ADOBE_PRIVATE_KEY}
    ADOBE_METASCOPES: \${env:ADOBE_METASCOPES}
functions: {}
`,
    `provider:
  environment:
    ADOBE_CLIENT_SECRET: \${env:ADOBE_CLIENT_SECRET}
    ADOBE_TECHNICAL_ACCOUNT_ID: \${env:ADOBE_TECHNICAL_ACCOUNT_ID}
    ADOBE_SCOPES: \${env:ADOBE_SCOPES}
functions: {}
`,
  ],
  [
    'only an address',
    'settings.yaml',
    `ims:
  tokenUrl: 'https://ims-na1.adobelogin.com/ims/exchange/jwt/'
`,
    `ims:
  tokenUrl: 'https://ims-na1.adobelogin.com/ims/token/v3'
`,
  ],
  [
    'variables of a workflow, and what uses them',
    '.github/workflows/a.yml',
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      ADOBE_CLIENT_SECRET: \${{ secrets.ADOBE_CLIENT_SECRET }}
      ADOBE_TECHNICAL_ACCOUNT_ID: \${{ secrets.ADOBE_TECHNICAL_ACCOUNT_ID }}
      ADOBE_META_SCOPES: ent_user_sdk
    steps:
      - run: ./sync --scopes "$ADOBE_META_SCOPES"
`,
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      ADOBE_CLIENT_SECRET: \${{ secrets.ADOBE_CLIENT_SECRET }}
      ADOBE_TECHNICAL_ACCOUNT_ID: \${{ secrets.ADOBE_TECHNICAL_ACCOUNT_ID }}
      ADOBE_SCOPES: ${SCOPES}
    steps:
      - run: ./sync --scopes "$ADOBE_SCOPES"
`,
  ],
];

describe('settings that code of one’s own reads', () => {
  test.each(CASES)('%s', async (_, path, before, after) => {
    const planned = await planOf(path, before);
    expect(planned.after).toBe(after);
    expect(new Set(planned.outcomes.map((one) => one.replace(/^.*: /, '')))).toEqual(new Set(['fixed']));
  });

  test.each(CASES)('%s, with CRLF', async (_, path, before, after) => {
    const planned = await planOf(path, before.replaceAll('\n', '\r\n'));
    expect(planned.after).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each(CASES)('%s, without a line end at the end', async (_, path, before, after) => {
    const planned = await planOf(path, before.trimEnd());
    expect(planned.after).toBe(after.trimEnd());
  });
});

const MORE: typeof CASES = [
  [
    'a resource of Terraform, with the signs in one column',
    'main.tf',
    `resource "aws_lambda_function" "adobe" {
  environment {
    variables = {
      ADOBE_CLIENT_SECRET        = var.adobe_client_secret
      ADOBE_TECHNICAL_ACCOUNT_ID = var.adobe_ta
      ADOBE_META_SCOPES          = "ent_user_sdk"
      ADOBE_PRIVATE_KEY          = var.adobe_private_key
    }
  }
}
`,
    `resource "aws_lambda_function" "adobe" {
  environment {
    variables = {
      ADOBE_CLIENT_SECRET        = var.adobe_client_secret
      ADOBE_TECHNICAL_ACCOUNT_ID = var.adobe_ta
      ADOBE_SCOPES               = "${SCOPES}"
    }
  }
}
`,
  ],
  [
    'CloudFormation: the parameter goes with its use',
    'template.yaml',
    `Parameters:
  AdobePrivateKey:
    Type: String
    NoEcho: true
  AdobeClientSecret:
    Type: String
Resources:
  Fn:
    Properties:
      Environment:
        Variables:
          ADOBE_CLIENT_SECRET: !Ref AdobeClientSecret
          ADOBE_TECHNICAL_ACCOUNT_ID: x
          ADOBE_PRIVATE_KEY: !Ref AdobePrivateKey
          ADOBE_METASCOPE: ent_user_sdk
`,
    `Parameters:
  AdobeClientSecret:
    Type: String
Resources:
  Fn:
    Properties:
      Environment:
        Variables:
          ADOBE_CLIENT_SECRET: !Ref AdobeClientSecret
          ADOBE_TECHNICAL_ACCOUNT_ID: x
          ADOBE_SCOPE: ${SCOPES}
`,
  ],
  [
    'an anchor of YAML',
    'docker-compose.yaml',
    `x-env: &env
  ADOBE_CLIENT_SECRET: \${ADOBE_CLIENT_SECRET}
  ADOBE_TECHNICAL_ACCOUNT_ID: \${TA}
  ADOBE_PRIVATE_KEY_FILE: /run/secrets/adobe.key
services:
  a:
    environment:
      <<: *env
      B: 1
  c:
    environment: *env
`,
    `x-env: &env
  ADOBE_CLIENT_SECRET: \${ADOBE_CLIENT_SECRET}
  ADOBE_TECHNICAL_ACCOUNT_ID: \${TA}
  ADOBE_SCOPES: openid,AdobeID
services:
  a:
    environment:
      <<: *env
      B: 1
  c:
    environment: *env
`,
  ],
  [
    'a certificate with its password',
    'appsettings.json',
    `{
  "AdobeUserManagement": {
    "ClientSecret": "b",
    "TechnicalAccountId": "c",
    "MetaScopes": [ "ent_user_sdk" ],
    "CertificatePath": "adobe.pfx",
    "CertificatePassword": "x"
  }
}
`,
    `{
  "AdobeUserManagement": {
    "ClientSecret": "b",
    "TechnicalAccountId": "c",
    "Scopes": [ "openid", "AdobeID", "user_management_sdk" ]
  }
}
`,
  ],
  [
    'variables of a container in JSON',
    'ecs.json',
    `{ "environment": [
  { "name": "ADOBE_CLIENT_SECRET", "value": "x" },
  { "name": "ADOBE_TECHNICAL_ACCOUNT_ID", "value": "x" },
  { "name": "ADOBE_PRIVATE_KEY", "value": "y" }
] }
`,
    `{ "environment": [
  { "name": "ADOBE_CLIENT_SECRET", "value": "x" },
  { "name": "ADOBE_TECHNICAL_ACCOUNT_ID", "value": "x" },
  { "name": "ADOBE_SCOPES", "value": "openid,AdobeID" }
] }
`,
  ],
  [
    'JSON5',
    'config/default.json5',
    `{
  adobe: {
    technicalAccountId: 'x',
    clientSecret: 'y',
    privateKey: 'z',
    metaScopes: ['ent_user_sdk'],
  },
}
`,
    `{
  adobe: {
    technicalAccountId: 'x',
    clientSecret: 'y',
    scopes: ['openid', 'AdobeID', 'user_management_sdk'],
  },
}
`,
  ],
  [
    'OSGi',
    'com.example.AdobeConfig.config',
    `clientSecret="y"
technicalAccountId="t"
privateKey="k"
metaScopes=["ent_user_sdk"]
`,
    `clientSecret="y"
technicalAccountId="t"
scopes=["openid","AdobeID","user_management_sdk"]
`,
  ],
  [
    'the path of a key beside metascopes, and an address with a slash at its end',
    'config.ini',
    `[default]
apikey=a
secret=b
technicalaccountid=c
key_path=path/to/secret.key
metascopes=ent_user_sdk
imsexchange=https://ims-na1.adobelogin.com/ims/exchange/jwt/
`,
    `[default]
apikey=a
secret=b
technicalaccountid=c
scopes=${SCOPES}
imsexchange=https://ims-na1.adobelogin.com/ims/token/v3
`,
  ],
];

describe('settings in files of tools', () => {
  test.each(MORE)('%s', async (_, path, before, after) => {
    expect((await planOf(path, before)).after).toBe(after);
    expect((await planOf(path, before.replaceAll('\n', '\r\n'))).after).toBe(after.replaceAll('\n', '\r\n'));
    expect((await planOf(path, before.trimEnd())).after).toBe(after.trimEnd());
  });
});

describe('what is left to a person', () => {
  const OLD = 'ADOBE_CLIENT_SECRET=s\nADOBE_TECHNICAL_ACCOUNT_ID=t\nADOBE_PRIVATE_KEY=k\n';
  const DONE = `${OLD}ADOBE_SCOPES=openid,AdobeID\n`;

  test('what goes beside a complete OAuth credential is dead', async () => {
    const planned = await planOf('.env', DONE, { unsafe: false });
    expect(planned.after).toBe(DONE.replace('ADOBE_PRIVATE_KEY=k\n', ''));
    expect(planned.titles).toEqual(['safe: Remove the settings of the Service Account (JWT) credential']);
    expect(planned.todo).toEqual([
      'Remove from the code what reads `ADOBE_PRIVATE_KEY`.',
      'Delete the private key behind `ADOBE_PRIVATE_KEY` wherever it is stored, and its certificate in the Adobe Developer Console.',
    ]);
  });

  test('it is not while other files sign a JWT', async () => {
    const planned = await planOf('.env', DONE, { unsafe: false, elsewhere: ['exchange-endpoint'] });
    expect(planned.after).toBe(DONE);
    expect(planned.outcomes).toEqual(['technical-account-key: unsafe']);
  });

  test('scopes have to be confirmed', async () => {
    const planned = await planOf('.env', OLD, { unsafe: false });
    expect(planned.outcomes).toEqual(['technical-account-key: unsafe']);
    expect(planned.todo.join('\n')).toContain('Compare the scopes with those of the credential');
  });

  test('scopes are not written twice: other files have the metascopes', async () => {
    const planned = await planOf('.env', OLD, { elsewhere: ['metascope'] });
    expect(planned.after).toBe('ADOBE_CLIENT_SECRET=s\nADOBE_TECHNICAL_ACCOUNT_ID=t\n');
    expect(planned.todo.join('\n')).toContain(
      'Ask for the scopes of the credential where the token is requested',
    );
  });

  test('names that change are named', async () => {
    const { todo } = await planOf(
      '.env',
      'META_SCOPES=$META_SCOPES\nTECHNICAL_ACCOUNT_ID=t\nPRIVATE_KEY=k\n# Adobe\n',
    );
    expect(todo).toContain('Let what reads `META_SCOPES` read `SCOPES`.');
    expect(todo.join('\n')).toContain('Set `SCOPES` to the scopes of the credential');
  });

  test('a key that says nothing of its owner, beside OAuth', async () => {
    const text =
      'ADOBE_SCOPES=openid,AdobeID\nADOBE_CLIENT_SECRET=\nADOBE_TECHNICAL_ACCOUNT_ID=\nPRIVATE_KEY=\n';
    const { titles, todo } = await planOf('.env', text);
    expect(titles[0]).toMatch(/^unsafe/);
    expect(todo.join('\n')).toContain('Make sure that `PRIVATE_KEY` was the key of the technical account');
  });

  test.each([
    [
      'a script of the same file uses the key',
      '.github/workflows/a.yml',
      `on: push\nenv:\n  TECHNICAL_ACCOUNT_ID: t\n  PRIVATE_KEY: \${{ secrets.KEY }}\n  META_SCOPES: ent_user_sdk\njobs:\n  a:\n    steps:\n      - run: echo "$PRIVATE_KEY" > key\n`,
    ],
    [
      'the texts of a user interface',
      'messages.properties',
      'orgId.title=Adobe Organization Id\ntechAcctId.title=Technical Account Id\nprivateKey.title=Private Key Credential\n',
    ],
    [
      'a collection of requests',
      'requests.json',
      '{"__export_format": 4, "url": "https://ims-na1.adobelogin.com/ims/exchange/jwt", "x": 1}',
    ],
    [
      'claims',
      'jwt.json',
      '{\n  "sub": "y@techacct.adobe.com",\n  "https://ims-na1.adobelogin.com/s/ent_user_sdk": true\n}\n',
    ],
    [
      'service credentials of AEM',
      'service.json',
      '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com","metascopes":"ent_aem_cloud_api","technicalAccount":{"clientId":"b","clientSecret":"c"},"privateKey":"d"}}',
    ],
    [
      'a download of the Console',
      'adobe.json',
      '{\n  "API_KEY": "x",\n  "TECHNICAL_ACCOUNT_ID": "y",\n  "PUBLIC_KEYS_WITH_EXPIRY": {}\n}\n',
    ],
    [
      'a workspace',
      'console.json',
      '{"credentials":[{"integration_type":"service","jwt":{"client_id":"a","meta_scopes":["ent_user_sdk"]}}]}',
    ],
    [
      'the section of the first Adobe I/O CLI',
      'config.json',
      '{"client_id":"a","token_exchange_url":"b",\n"jwt_payload":{"iss":"c"},"jwt_private_key":"d"}',
    ],
    [
      'more settings than one application has',
      'many.env',
      `ADOBE_TECHNICAL_ACCOUNT_ID=t\nADOBE_PRIVATE_KEY=k\n${'A=1\n'.repeat(2_000)}`,
    ],
  ])('%s: no edit', async (_, path, text) => {
    const planned = await planOf(path, text);
    expect(planned.after).toBe(text);
    expect(planned.outcomes.length).toBeGreaterThan(0);
    for (const outcome of planned.outcomes) expect(outcome).toMatch(/: shown$/);
  });

  test('a value that repeats the word is no reference', async () => {
    const text = `ADOBE_TECHNICAL_ACCOUNT_ID=t\nMETA_SCOPES=${'meta_scopes'.repeat(50_000)}\n`;
    expect((await planOf('.env', text)).after).toBe(text);
  });

  test('keys of others stay', async () => {
    const text = `STRIPE_PRIVATE_KEY=a\nSSH_PRIVATE_KEY=b\nSSL_CERTIFICATE_PATH=c\n${DONE}APP_PRIVATE_KEY_PATH=d\n`;
    const { after } = await planOf('.env', text);
    expect(after).toBe(text.replace('ADOBE_PRIVATE_KEY=k\n', ''));
  });
});
