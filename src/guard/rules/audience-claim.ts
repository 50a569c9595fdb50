import { IMS_REFERENCE } from '../../adobe/links.ts';
import { metascopesIn } from '../../adobe/metascopes-in-text.ts';
import { ADOBE, METASCOPE_KEY, placesOf, softenedForAem } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const AT_HOST = /adobelogin\.com\\?\/c\\?\//gi;
// Put together at run time: "/c/" + clientId, "https://%s/c/%s", `${ims}/c/${id}`.
const BUILT =
  /["'`]\\?\/c\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/c\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;

function check(source: Source): Match[] {
  const { text } = source;
  const about =
    ADOBE.test(text) &&
    (METASCOPE_KEY.test(text) || metascopesIn(text).length > 0 || /["'`]aud["'`]/.test(text));
  return softenedForAem(source, [...placesOf(AT_HOST, text), ...(about ? placesOf(BUILT, text) : [])]);
}

export const audienceClaim: Rule = {
  id: 'audience-claim',
  title: 'Audience claim of a JWT for Adobe IMS',
  level: 'error',
  message:
    'Builds the audience of a JWT for Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The audience of a JWT for the exchange is https://ims-na1.adobelogin.com/c/ and the client id. Nothing else is under /c/ of that host. The bare path counts beside Adobe and either metascopes or a claim named aud only.',
  sources: ['AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
  literals: [
    'adobelogin.com/c/',
    'adobelogin.com\\/c',
    '"/c/',
    "'/c/",
    '`/c/',
    '\\/c\\/',
    '%s/c/',
    '%v/c/',
    '}/c/',
  ],
  check,
  advice: {
    text: 'Delete the code that builds and signs the claims. OAuth needs client_id, client_secret, grant_type=client_credentials and scope, sent to https://ims-na1.adobelogin.com/ims/token/v3.',
    before: `'aud': 'https://ims-na1.adobelogin.com/c/' + CLIENT_ID`,
    language: 'python',
  },
  docs: IMS_REFERENCE,
  samples: {
    matches: [
      {
        path: 'a.cs',
        text: 'claims.Add("aud", "https://ims-na1.adobelogin.com/c/" + clientId);\n',
        found: 'adobelogin.com/c/',
      },
      { path: 'a.js', text: "aud: ims.getApiUrl('/c/' + id),\nmetaScopes\n", found: "'/c/'" },
      {
        path: 'a.py',
        text: "payload = {'aud': f'{ims_host}/c/{client_id}'}\nmetascopes = []\n",
        found: '{ims_host}/c/{client_id}',
      },
      {
        path: 'a.java',
        text: 'claims.put("aud", "https://" + imsHost + "/c/" + apiKey); // Adobe\n',
        found: '"/c/"',
      },
    ],
    nonMatches: [
      { path: 'a.py', text: 'return url.replace("/c/", "/")  # adobe\n', reason: 'a path like any other' },
      { path: 'b.py', text: 'aud = "%s/c/%s"\n', reason: 'no word of Adobe' },
    ],
  },
};
