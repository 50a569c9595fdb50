import { MIGRATION_GUIDE } from '../../adobe/links.ts';
import type { Rule } from '../model.ts';

export const consoleDownload: Rule = {
  id: 'console-download',
  title: 'Service Account (JWT) file of the Developer Console',
  level: 'error',
  knowsFile: true,
  message:
    'Holds the download of a Service Account (JWT) credential from the Adobe Developer Console. Such credentials stopped working no later than 2026-03-01.',
  proves:
    'PUBLIC_KEYS_WITH_EXPIRY lists the certificates of a Service Account (JWT) credential. The download of an OAuth Server-to-Server credential has CLIENT_SECRETS and SCOPES and no certificates.',
  sources: [
    MIGRATION_GUIDE,
    'Knowledge base article KA-22080',
    'pitchmuc/aepp, adobeanalyticsr (downloaded files)',
  ],
  literals: ['public_keys_with_expiry'],
  pattern: /\bPUBLIC_KEYS_WITH_EXPIRY\b/gi,
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
  samples: {
    matches: [
      {
        path: 'config/adobe.json',
        text: '{\n  "API_KEY": "x",\n  "PUBLIC_KEYS_WITH_EXPIRY": {}\n}\n',
        found: 'PUBLIC_KEYS_WITH_EXPIRY',
      },
      {
        path: 'fixtures.py',
        text: 'CONFIG = {"PUBLIC_KEYS_WITH_EXPIRY": {"a": "07/21/2030"}}\n',
        found: 'PUBLIC_KEYS_WITH_EXPIRY',
      },
      {
        path: 'docs/setup.md',
        text: 'The file lists `PUBLIC_KEYS_WITH_EXPIRY`.\n',
        found: 'PUBLIC_KEYS_WITH_EXPIRY',
        level: 'note',
      },
    ],
    nonMatches: [
      {
        path: 'config/adobe.json',
        text: '{"ORG_ID":"x@AdobeOrg","CLIENT_SECRETS":["y"],"CLIENT_ID":"z","SCOPES":["openid"],"TECHNICAL_ACCOUNT_ID":"a@techacct.adobe.com","TECHNICAL_ACCOUNT_EMAIL":"b@techacct.adobe.com","TYPE":"oauthservertoserver"}\n',
        reason: 'the download of an OAuth Server-to-Server credential',
      },
      {
        path: 'AuthKey.json',
        text: '{"key_id":"x","issuer_id":"y","private_key":"…","key_expiry":"2030-01-01"}\n',
        reason: 'a key of App Store Connect',
      },
    ],
  },
};
