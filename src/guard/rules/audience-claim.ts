import { IMS_REFERENCE } from '../../adobe/links.ts';
import { metascopesIn } from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import { ADOBE, METASCOPE_KEY, orOfAem, placesOf } from '../detect/evidence.ts';
import { sendsOnlyClientCredentials } from '../detect/oauth.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ALREADY_OAUTH, HTTP_REQUEST, TOKEN_REQUESTS } from './shared/token-request.ts';

const AT_HOST = /adobelogin\.com\\?\/c\\?\//gi;
// Built at run time: "/c/" + clientId, "https://%s/c/%s", `${ims}/c/${id}`.
const BUILT =
  /["'`]\\?\/c\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/c\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;

function check(document: Document): Match[] {
  const { text } = document;
  const about =
    ADOBE.test(text) &&
    (METASCOPE_KEY.test(text) || metascopesIn(text).length > 0 || /["'`]aud["'`]/.test(text));
  const found = [...placesOf(AT_HOST, text), ...(about ? placesOf(BUILT, text) : [])];
  if (found.length === 0) return [];
  const left = sendsOnlyClientCredentials(document) ? LEFT : {};
  return orOfAem(
    document,
    found.map((match) => ({ ...match, ...left })),
  );
}

const LEFT = {
  level: 'warning',
  message: 'Still builds the audience of a JWT, although this file gets its token with client_credentials.',
  advice: 'Delete it, with the claims and the settings that only the JWT had.',
} as const;

export const audienceClaim = defineRule({
  id: 'audience-claim',
  tier: 'protocol',
  yieldsTo: ['metascope-claim'],
  title: 'Audience claim of a JWT for Adobe IMS',
  level: 'error',
  message: 'Builds the audience of a JWT for Adobe IMS.',
  proves:
    'The audience of a JWT for the exchange is https://ims-na1.adobelogin.com/c/ and the client id. Nothing else is under /c/ of that host. The bare path counts next to Adobe and either metascopes or a claim named aud only.',
  matchers: [
    {
      keywords: [
        'adobelogin.com/c',
        'adobelogin.com\\/c',
        '"/c/',
        "'/c/",
        '`/c/',
        '/c\\/',
        '\\/c/',
        '%s/c/',
        '%v/c/',
        '}/c/',
      ],
      when: [AT_HOST, BUILT],
      check,
    },
  ],
  advice: {
    text: 'Delete the code that builds and signs the claims. OAuth needs client_id, client_secret, grant_type=client_credentials and scope, sent to https://ims-na1.adobelogin.com/ims/token/v3.',
    ...HTTP_REQUEST,
    more: TOKEN_REQUESTS,
    inFile: ALREADY_OAUTH,
    scopes: true,
  },
  docs: IMS_REFERENCE,
});
