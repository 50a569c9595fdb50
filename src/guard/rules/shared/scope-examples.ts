import type { Example } from '../../model.ts';

/** Metascopes that become scopes, where people write them down. */
export const SCOPE_EXAMPLES: readonly Example[] = [
  { language: 'js', before: `metaScopes: ['ent_…_sdk']`, after: `scopes: ['openid', 'AdobeID', '…']` },
  { language: 'python', before: `"metascopes": ["ent_…_sdk"]`, after: `"scopes": "openid,AdobeID,…"` },
  { language: 'yaml', before: 'meta_scopes: [ent_…_sdk]', after: 'scopes: [openid, AdobeID, …]' },
  { language: 'json', before: `"meta_scopes": ["ent_…_sdk"]`, after: `"scopes": ["openid", "AdobeID", "…"]` },
  { language: 'env', before: 'META_SCOPES=ent_…_sdk', after: 'SCOPES=openid,AdobeID,…' },
  { language: 'properties', before: 'metascopes=ent_…_sdk', after: 'scopes=openid,AdobeID,…' },
];

/** Settings of a technical account with its key, and of the OAuth Server-to-Server credential in their place. */
export const CREDENTIAL_EXAMPLES: readonly Example[] = [
  {
    language: 'js',
    before: `technicalAccountId: process.env.TECHNICAL_ACCOUNT_ID,
privateKey: process.env.PRIVATE_KEY,`,
    after: `clientSecret: process.env.CLIENT_SECRET,
scope: process.env.SCOPES,`,
  },
  {
    language: 'python',
    before: `"technical_account_id": os.environ["TECHNICAL_ACCOUNT_ID"],
"private_key": os.environ["PRIVATE_KEY"],`,
    after: `"client_secret": os.environ["CLIENT_SECRET"],
"scope": os.environ["SCOPES"],`,
  },
  {
    language: 'yaml',
    before: `technical_account_id: …
meta_scopes: [ent_…_sdk]
private_key: …`,
    after: `client_secret: …
scopes: [openid, AdobeID, …]`,
  },
  {
    language: 'json',
    before: `"technical_account_id": "…", "meta_scopes": ["ent_…_sdk"], "private_key": "…"`,
    after: `"client_secret": "…", "scopes": ["openid", "AdobeID", "…"]`,
  },
  {
    language: 'env',
    before: `TECHNICAL_ACCOUNT_ID=…
PRIVATE_KEY=…`,
    after: `CLIENT_SECRET=…
SCOPES=openid,AdobeID,…`,
  },
  {
    language: 'properties',
    before: `technicalAccountId=…
privateKey=…`,
    after: `clientSecret=…
scopes=openid,AdobeID,…`,
  },
];
