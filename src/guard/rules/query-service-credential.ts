import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/query/ui/migrate-jwt-to-oauth';

const NAME = /"(?<at>technicalAccountName)"\s{0,20}:/g;
const NEAR = [/"credential"\s{0,20}:/, /"technicalAccountId"\s{0,20}:/];
// The place is the technical account, without the secret that follows it.
const PASSWORD = /(?<![0-9A-Za-z])[0-9A-F]{24}(?:@techacct\.adobe\.com)?(?=:[0-9a-f]{32}(?![0-9A-Za-z]))/g;

function check({ text }: Document): Match[] {
  const file = NEAR.every((near) => near.test(text)) ? placesOf(NAME, text) : [];
  return text.includes('platform-query.adobe.io') ? [...file, ...placesOf(PASSWORD, text)] : file;
}

export const queryServiceCredential = defineRule({
  id: 'query-service-credential',
  tier: 'configuration',
  title: 'Non-expiring credential of Query Service',
  level: 'note',
  message:
    'A non-expiring credential of Query Service. If it was made with JWT it must have been migrated in Experience Platform; the file does not show whether it was.',
  undated: true,
  proves:
    'The file that Query Service hands out for a non-expiring credential has exactly these three keys, and clients use {technicalAccountId}:{credential} as password. The content stays the same when the credential is migrated, so that this can never be more than a note.',
  matchers: [
    {
      keywords: ['technicalaccountname', 'platform-query.adobe.io'],
      when: [NAME, /platform-query\.adobe\.io/],
      check,
    },
  ],
  advice: {
    text: 'In Experience Platform open Queries > Credentials > Non-expiring credentials and choose Migrate next to each one that is marked for it, one by one (an administrator can do it for others). It takes 8 to 10 seconds and cannot be cancelled or undone. Nothing has to be configured anew: connection details stay the same. Expiring credentials are not affected. The file holds a secret: keep it out of the repository.',
  },
  docs: DOCS,
});
