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
