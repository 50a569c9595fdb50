import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import { type Entry, entryOf, textOf } from '../detect/tree.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
// In other files, for example a variable that holds the JSON on one line, with or without escaped quotation marks.
const EMBEDDED = /\\?"(?<at>metascopes)\\?"\s{0,40}:/g;
const NEAR = [/\\?"imsEndpoint\\?"\s{0,40}:/, /\\?"(?:privateKey|certificateExpirationDate)\\?"\s{0,40}:/];
const DATE = /certificateExpirationDate\\?"\s{0,40}:\s{0,40}\\?"(\d{4}-[01]\d-[0-3]\d)/;

function check({ text, objects }: Document): Match[] {
  const found = objects.flatMap(({ entries }) => inObject(entries));
  if (found.length > 0) return found;
  if (!NEAR.every((near) => near.test(text))) return [];
  return placesOf(EMBEDDED, text).map((match) => ({
    ...match,
    credential: 'aem',
    ...saying(DATE.exec(text)?.[1]),
  }));
}

function inObject(entries: readonly Entry[]): Match[] {
  const metascopes = entryOf(entries, 'metascopes');
  const key = entryOf(entries, 'privateKey');
  const end = entryOf(entries, 'certificateExpirationDate');
  const place = metascopes ?? key ?? end;
  if (entryOf(entries, 'imsEndpoint') === undefined || place === undefined) return [];
  if (entryOf(entries, 'technicalAccount') === undefined && entryOf(entries, 'org') === undefined) return [];
  // A place never contains the value of a private key, because reports show places.
  const stop = place === metascopes && place.value.kind === 'scalar' ? place.value.end : place.end;
  const date = /^\d{4}-[01]\d-[0-3]\d/.exec(textOf(end?.value) ?? '')?.[0];
  return [{ start: place.start, end: stop, credential: 'aem', ...saying(date) }];
}

function saying(date: string | undefined): Pick<Match, 'message'> {
  if (date === undefined) return {};
  return {
    message: `Service credentials of the AEM Developer Console, which are JWT credentials: the certificate in this file ends on ${date}, and nothing gets a token with it afterwards. Adobe calls them legacy and has not dated the end of the kind.`,
  };
}

export const aemServiceCredentials = defineRule({
  id: 'aem-service-credentials',
  tier: 'system',
  title: 'Service credentials of the AEM Developer Console',
  level: 'warning',
  message:
    'Service credentials of the AEM Developer Console, which are JWT credentials: they last until their certificate ends, one year at most. Adobe calls them legacy and has not dated the end of the kind.',
  undated: true,
  proves:
    'The AEM Developer Console (not the Adobe Developer Console) hands out a JSON with imsEndpoint, metascopes, privateKey and certificateExpirationDate for JWT. Its OAuth Server-to-Server JSON has scopes and secretId in their place.',
  matchers: [{ keywords: ['imsendpoint'], when: [/imsEndpoint/], check }],
  advice: {
    text: 'Create an OAuth Server-to-Server credential for the AEM APIs where they take it, and send grant_type=client_credentials with client_id, client_secret and the scopes of the new JSON (read_pc.dma_aem_ams, openid, AdobeID, read_organizations, additional_info.projectedProductContext) to https://ims-na1.adobelogin.com/ims/token/v3. Until then refresh the certificate in the AEM Developer Console before it ends. For Forms Communications APIs it is over already: their JWT tokens stopped at the end of the certificate or on 2026-03-01. Keep the file out of the repository, it holds a private key.',
    before: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "metascopes": "ent_aem_cloud_api", "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "privateKey": "…", "certificateExpirationDate": "…" } }`,
    after: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "scopes": ["read_pc.dma_aem_ams", "openid", "AdobeID"], "secretId": "…" } }`,
    language: 'json',
  },
  docs: DOCS,
});
