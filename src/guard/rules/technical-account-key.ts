import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import {
  ADOBE,
  isApiDescription,
  PRIVATE_KEY,
  pairIn,
  softenedForAem,
  TECHNICAL_ACCOUNT,
  TECHNICAL_ACCOUNT_KEYWORDS,
} from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { CREDENTIAL_EXAMPLES } from './shared/scope-examples.ts';
import { ALREADY_OAUTH } from './shared/token-request.ts';

// Where a file signs for something else as well, the two must be close to each other.
const OTHER_SIGNER =
  /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
// What else the request of IMS needs, in files that do not say Adobe.
const CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;

function check(document: Document): Match[] {
  const { text, path } = document;
  if (isApiDescription(document)) return [];
  if (!ADOBE.test(text) && !ADOBE.test(path) && !CLIENT_SECRET.test(text)) return [];
  const yaml = /\.ya?ml$/i.test(path);
  // A workflow signs with all kinds of keys; rules that read steps and inputs tell whose they are.
  if (yaml && (STEPS.test(text) || ACTION.test(path))) return [];
  const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
  return softenedForAem(document, pairIn(document, PRIVATE_KEY, [TECHNICAL_ACCOUNT], distance));
}

export const technicalAccountKey = defineRule({
  id: 'technical-account-key',
  tier: 'anywhere',
  title: 'Technical account with a private key',
  level: 'error',
  message: 'Keeps a private key next to a technical account, which is a Service Account (JWT) credential.',
  proves:
    'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name says that it is for something else.',
  matchers: [{ keywords: TECHNICAL_ACCOUNT_KEYWORDS, when: [TECHNICAL_ACCOUNT], check }],
  advice: {
    text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
    more: CREDENTIAL_EXAMPLES,
    inFile: ALREADY_OAUTH,
    scopes: true,
  },
  docs: IMPLEMENTATION_GUIDE,
});
