import { placesOf } from '../detect/evidence.ts';
import { type Entry, entryOf, objectsOf, parseTrees, textOf } from '../detect/tree.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
// In other files, for example a variable that holds the JSON on one line, with or without escaped quotation marks.
const EMBEDDED = /\\?"(?<at>metascopes)\\?"\s{0,40}:/g;
const BESIDE = [/\\?"imsEndpoint\\?"\s{0,40}:/, /\\?"(?:privateKey|certificateExpirationDate)\\?"\s{0,40}:/];
const DATE = /certificateExpirationDate\\?"\s{0,40}:\s{0,40}\\?"(\d{4}-[01]\d-[0-3]\d)/;

function check({ text }: Source): Match[] {
  const trees = parseTrees(text);
  const found = objectsOf(trees ?? []).flatMap(({ entries }) => inObject(entries));
  if (found.length > 0) return found;
  if (!BESIDE.every((beside) => beside.test(text))) return [];
  return placesOf(EMBEDDED, text).map((match) => ({ ...match, ...saying(DATE.exec(text)?.[1]) }));
}

function inObject(entries: readonly Entry[]): Match[] {
  const metascopes = entryOf(entries, 'metascopes');
  const key = entryOf(entries, 'privateKey');
  const end = entryOf(entries, 'certificateExpirationDate');
  const place = metascopes ?? key ?? end;
  if (entryOf(entries, 'imsEndpoint') === undefined || place === undefined) return [];
  if (entryOf(entries, 'technicalAccount') === undefined && entryOf(entries, 'org') === undefined) return [];
  // The value of a private key is never a place: it is shown.
  const stop = place === metascopes && place.value.kind === 'scalar' ? place.value.end : place.end;
  const date = /^\d{4}-[01]\d-[0-3]\d/.exec(textOf(end?.value) ?? '')?.[0];
  return [{ start: place.start, end: stop, ...saying(date) }];
}

function saying(date: string | undefined): Pick<Match, 'message'> {
  if (date === undefined) return {};
  return {
    message: `Service credentials of the AEM Developer Console, which are JWT credentials: the certificate in this file ends on ${date}, and nothing gets a token with it afterwards. Adobe calls them legacy and has not dated the end of the kind.`,
  };
}

export const aemServiceCredentials: Rule = {
  id: 'aem-service-credentials',
  title: 'Service credentials of the AEM Developer Console',
  level: 'warning',
  knowsFile: true,
  message:
    'Service credentials of the AEM Developer Console, which are JWT credentials: they last until their certificate ends, one year at most. Adobe calls them legacy and has not dated the end of the kind.',
  proves:
    'The AEM Developer Console (not the Adobe Developer Console) hands out a JSON with imsEndpoint, metascopes, privateKey and certificateExpirationDate for JWT. Its OAuth Server-to-Server JSON has scopes and secretId in their place.',
  sources: [
    'adobe/aemcs-api-client-lib (README)',
    'Experience League: Generating Access Tokens for Server-Side APIs, JWT (Legacy): deprecated',
    'Experience League: JWT Credentials Deprecation in Adobe Developer Console: these are not deprecated',
  ],
  literals: ['imsendpoint'],
  check,
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
  samples: {
    matches: [
      {
        path: 'service_token.json',
        text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com",\n"metascopes":"a","technicalAccount":{"clientId":"b","clientSecret":"c"},\n"privateKey":"d","certificateExpirationDate":"2026-02-14T07:35:37.000Z"},"statusCode":200}\n',
        found: '"metascopes":"a"',
      },
      {
        path: '.env',
        text: 'AEM={"integration":{"imsEndpoint":"x","metascopes":"a","technicalAccount":{},"privateKey":"d"}}\n',
        found: 'metascopes',
      },
    ],
    nonMatches: [
      {
        path: 'service_token.json',
        text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com","technicalAccount":{"clientId":"a","clientSecret":"b"},"scopes":["openid"],"email":"c","id":"d","org":"e","secretId":"f","revoked":false},"statusCode":200}\n',
        reason: 'the OAuth Server-to-Server JSON of the AEM Developer Console',
      },
      {
        path: 'course.json',
        text: '{"certificateExpirationDate":"2026-01-01","privateKey":"x"}\n',
        reason: 'a certificate of something else',
      },
    ],
  },
};
