import { placesOf } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/query/ui/migrate-jwt-to-oauth';

const NAME = /"(?<at>technicalAccountName)"\s{0,20}:/g;
const BESIDE = [/"credential"\s{0,20}:/, /"technicalAccountId"\s{0,20}:/];
// The place is the technical account; the secret behind it is not shown.
const PASSWORD = /(?<![0-9A-Za-z])[0-9A-F]{24}(?:@techacct\.adobe\.com)?(?=:[0-9a-f]{32}(?![0-9A-Za-z]))/g;

function check({ text }: Source): Match[] {
  const file = BESIDE.every((beside) => beside.test(text)) ? placesOf(NAME, text) : [];
  return text.includes('platform-query.adobe.io') ? [...file, ...placesOf(PASSWORD, text)] : file;
}

export const queryService: Rule = {
  id: 'query-service-credential',
  title: 'Non-expiring credential of Query Service',
  level: 'note',
  message:
    'A non-expiring credential of Query Service. If it was made with JWT it must have been migrated in Experience Platform; the file does not show whether it was.',
  proves:
    'The file that Query Service hands out for a non-expiring credential has exactly these three keys, and clients use {technicalAccountId}:{credential} as password. The content stays the same when the credential is migrated, so that this can never be more than a note.',
  sources: [DOCS, 'Experience Platform documentation: Query Service credentials guide'],
  literals: ['technicalaccountname', 'platform-query.adobe.io'],
  check,
  advice: {
    text: 'In Experience Platform open Queries > Credentials > Non-expiring credentials and choose Migrate beside each one that is marked for it, one by one (an administrator can do it for others). It takes 8 to 10 seconds and cannot be cancelled or undone. Nothing has to be configured anew: connection details stay the same. Expiring credentials are not affected. The file holds a secret: keep it out of the repository.',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: 'credential.json',
        text: '{"technicalAccountName":"0000@TECHACCT.ADOBE.COM","credential":"x","technicalAccountId":"y"}\n',
        found: 'technicalAccountName',
      },
      {
        path: 'conn.env',
        text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=0123456789ABCDEF01234567:0123456789abcdef0123456789abcdef\n',
        found: '0123456789ABCDEF01234567',
      },
    ],
    nonMatches: [
      {
        path: 'conn.env',
        text: 'PGHOST=acme.platform-query.adobe.io\nPGPORT=80\nPGDATABASE=prod:all\nPGUSER=0123456789ABCDEF01234567@AdobeOrg\n',
        reason: 'a host name says nothing about the credential',
      },
      {
        path: 'conn.env',
        text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=eyJhbGciOiJub25lIn0.e30.\n',
        reason: 'an expiring credential',
      },
      {
        path: 'user.json',
        text: '{"technicalAccountName":"a","email":"b"}\n',
        reason: 'a technical account without a credential',
      },
    ],
  },
};
