import { IMPLEMENTATION_GUIDE, MIGRATION_GUIDE } from '../../adobe/links.ts';
import {
  ADOBE,
  isApiDescription,
  PRIVATE_KEY,
  pairIn,
  softenedForAem,
  TECHNICAL_ACCOUNT,
} from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

// Where a file signs for somebody else as well, the two must stand together.
const OTHER_SIGNER =
  /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
// What else the request of IMS needs, in files that do not say Adobe.
const CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;

function check(source: Source): Match[] {
  const { text, path } = source;
  if (isApiDescription(source)) return [];
  if (!ADOBE.test(text) && !ADOBE.test(path) && !CLIENT_SECRET.test(text)) return [];
  const yaml = /\.ya?ml$/i.test(path);
  // A workflow signs with all kinds of keys; rules that read steps and inputs tell whose they are.
  if (yaml && (STEPS.test(text) || ACTION.test(path))) return [];
  const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
  return softenedForAem(source, pairIn(source, PRIVATE_KEY, [TECHNICAL_ACCOUNT], distance));
}

export const technicalAccountKey: Rule = {
  id: 'technical-account-key',
  title: 'Technical account with a private key',
  level: 'error',
  general: true,
  message:
    'Keeps a private key beside a technical account, which is a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
  proves:
    'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name says that it is for something else.',
  sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
  literals: [
    'techacc',
    'tech_acc',
    'tech-acc',
    'technicalacc',
    'technical_acc',
    'technical-acc',
    'technical__acc',
  ],
  check,
  advice: {
    text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
    before: `technicalAccountId: process.env.TECHNICAL_ACCOUNT_ID,
privateKey: process.env.PRIVATE_KEY,
metaScopes: ['ent_user_sdk'],`,
    after: `clientSecret: process.env.CLIENT_SECRET,
scope: 'openid,AdobeID,user_management_sdk',`,
    language: 'js',
  },
  docs: IMPLEMENTATION_GUIDE,
  samples: {
    matches: [
      {
        path: 'adobe.js',
        text: 'const config = {\n  technicalAccountId: id,\n  privateKey: key,\n};\n',
        found: 'privateKey',
      },
      {
        path: 'a.fs',
        text: 'let o = { tech_acct=c.tech_acct; client_secret=c.client_secret; priv_key_file_path=c.file }\n',
        found: 'priv_key',
      },
      {
        path: 'a.env',
        text: 'IMS_ORG=x\nTECHNICAL_ACCOUNT_ID=x\nPRIVATE_KEY_PATH=./private.key\n',
        found: 'PRIVATE_KEY',
      },
      {
        path: 'b.yml',
        text: 'adobe:\n  # tech_acct_id: x\n  # priv_key_path: y\n',
        found: 'priv_key',
        level: 'note',
      },
    ],
    nonMatches: [
      {
        path: 'pay.py',
        text: 'row = {"fintech_acct_id": a, "private_key": k, "client_secret": s}\n',
        reason: 'an account in fintech',
      },
      {
        path: 'app.ts',
        text: "import { ConfidentialClientApplication } from '@azure/msal-node';\nconst adobe = { technical_account_id: id };\n".concat(
          '//\n'.repeat(150),
          'const certificate = { thumbprint, privateKey };\n',
        ),
        reason: 'App Builder with the certificate key of an application at Microsoft',
      },
      {
        path: 'adobe.yaml',
        text: "openapi: '3.0.0'\nprivate_key: { type: string }\ntechnical_account_id: { type: string }\n",
        reason: 'the description of an API, which uses nothing',
      },
      {
        path: 'adobe.yaml',
        text: 'technical_account_id: x\nclient_secret: y\nscopes: openid\n',
        reason: 'what stays after a migration',
      },
      {
        path: 'adobe.json',
        text: '{ "description": "The technical account of the pipeline", "private_key": "x" }\n',
        reason: 'prose in the description of an API',
      },
      {
        path: 'adobe.js',
        text: 'const id = process.env.TECHNICAL_ACCOUNT_ID;\nconst auth = { appId, githubPrivateKey };\n',
        reason: 'the key of a GitHub App',
      },
      {
        path: 'adobe.py',
        text: 'technical_account_id = x\nhost = {"encrypted_private_key": k}\n',
        reason: 'the key of an SFTP host in Adobe Tags',
      },
      {
        path: '.github/workflows/adobe.yml',
        text: 'steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      private-key: x\n  - run: x\n    env:\n      TECHNICAL_ACCOUNT_ID: y\n',
        reason: 'a workflow signs with keys of others',
      },
      {
        path: 'adobe.toml',
        text: 'private_key = "x"\n# technical_account_id = "y"\n',
        reason: 'one of the two was commented out',
      },
      { path: 'box.js', text: 'const { privateKey, passphrase } = appAuth;\n', reason: 'a key of Box alone' },
      {
        path: 'adobe.ts',
        text: 'const user = "x@techacct.adobe.com";\nconst { privateKey } = await generateKeyPair("RS256");\n',
        reason: 'an address of a technical account beside a key for sessions',
      },
    ],
  },
};
