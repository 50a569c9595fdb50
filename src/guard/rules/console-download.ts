import { MIGRATION_GUIDE } from '../../adobe/links.ts';
import { defineRule } from './define-rule.ts';

export const consoleDownload = defineRule({
  id: 'console-download',
  tier: 'format',
  title: 'Service Account (JWT) file of the Developer Console',
  level: 'error',
  message: 'Holds the download of a Service Account (JWT) credential from the Adobe Developer Console.',
  proves:
    'PUBLIC_KEYS_WITH_EXPIRY lists the certificates of a Service Account (JWT) credential. The download of an OAuth Server-to-Server credential has CLIENT_SECRETS and SCOPES and no certificates.',
  matchers: [{ keywords: ['public_keys_with_expiry'], pattern: /\bPUBLIC_KEYS_WITH_EXPIRY\b/gi }],
  advice: {
    text: 'Developer Console > project > Service Account (JWT) > Add new credential: the OAuth Server-to-Server credential keeps client id, technical account, APIs and product profiles. Download its JSON (CLIENT_SECRETS, SCOPES) in place of this file, drop the private key, and get tokens with grant_type=client_credentials (an OAuth 2 library does it: Passport for Node.js, Spring Security for Java, Authlib for Python). See from the last-used time stamps that only the new credential is used, then choose "Review and delete" for the JWT one.',
    before: `{
  "API_KEY": "…",
  "CLIENT_SECRET": "…",
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com",
  "PUBLIC_KEYS_WITH_EXPIRY": { "…": "01/07/2025" }
}`,
    after: `{
  "CLIENT_ID": "…",
  "CLIENT_SECRETS": ["…"],
  "SCOPES": ["openid", "AdobeID"],
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com"
}`,
    language: 'json',
  },
  docs: MIGRATION_GUIDE,
});
