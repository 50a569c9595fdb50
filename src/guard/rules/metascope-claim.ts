import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import { ADOBE, isApiDescription, METASCOPE_KEY, orOfAem, placesOf } from '../detect/evidence.ts';
import { isUnused, sendsOnlyClientCredentials } from '../detect/oauth.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { HTTP_REQUEST, TOKEN_REQUESTS } from './shared/token-request.ts';

const AT_HOST = /adobelogin\.com\\?\/s\\?\/(?:[a-z_]{1,60})?/gi;
const NAMED = /\/s\\?\/(?:ent_[a-z0-9_]{1,60}|event_receiver_api|asset_compute_meta)\b/gi;
// Built at run time: '/s/' + scope, "%s/s/%s", `${ims}/s/${m}`, "{}/s/{}".
const BUILT =
  /["'`]\\?\/s\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/s\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
const AUDIENCE = /\/c\/["'`%{$#]/;

function check(document: Document): Match[] {
  const { text } = document;
  const names = metascopesIn(text).map(({ name }) => name);
  // "/s/" alone can be any path: the file must also contain Adobe, and either the other claim or a word for metascopes.
  const about = ADOBE.test(text) && (METASCOPE_KEY.test(text) || names.length > 0 || AUDIENCE.test(text));
  const found = [
    ...placesOf(AT_HOST, text),
    ...placesOf(NAMED, text),
    ...(about ? placesOf(BUILT, text) : []),
  ];
  if (found.length === 0) return [];
  const described = isApiDescription(document);
  const oauth = sendsOnlyClientCredentials(document);
  const said = names.length > 0 ? { advice: scopeAdvice(names) } : {};
  return orOfAem(
    document,
    found.map((match, at) => ({
      ...match,
      ...said,
      ...(oauth ? (at < USES_MAX && isUnused(document, match.start, HOST) ? UNUSED : REUSED) : {}),
      ...(described ? DESCRIBED : {}),
    })),
  );
}

// Each looks through the file.
const USES_MAX = 50;
// What comes before the place of a claim.
const HOST = /https:\\?\/\\?\/[\w.-]{0,60}$/;
const UNUSED = {
  level: 'note',
  message: 'Names a metascope claim that nothing in this file uses any more: it sends client_credentials.',
} as const;
const DESCRIBED = {
  level: 'note',
  message: 'The description of an API talks about a metascope claim.',
} as const;

const REUSED = {
  level: 'warning',
  message:
    'Names a metascope where OAuth is used. IMS knows no metascopes in OAuth and answers invalid_scope.',
} as const;

export const metascopeClaim = defineRule({
  id: 'metascope-claim',
  tier: 'protocol',
  yieldsTo: ['exchange-endpoint'],
  title: 'Metascope claim of a JWT',
  level: 'error',
  message: 'Builds a metascope claim, which only the JWT of a Service Account (JWT) credential has.',
  proves:
    'A claim whose name is https://ims-na1.adobelogin.com/s/ and a metascope is how a JWT asks IMS for an API. Nothing else is under /s/ of that host.',
  matchers: [
    {
      keywords: [
        'adobelogin.com/s',
        'adobelogin.com\\/s',
        '/s/ent_',
        '/s/event_receiver_api',
        '/s/asset_compute_meta',
        '"/s/',
        "'/s/",
        '`/s/',
        '/s\\/',
        '\\/s/',
        '%s/s/',
        '%v/s/',
        '}/s/',
      ],
      when: [AT_HOST, NAMED, BUILT],
      check,
    },
  ],
  advice: {
    text: 'Delete the claims with the code that signs them, and ask for the scopes that the Developer Console shows: scope=openid,AdobeID,… at https://ims-na1.adobelogin.com/ims/token/v3.',
    ...HTTP_REQUEST,
    more: TOKEN_REQUESTS,
  },
  docs: IMPLEMENTATION_GUIDE,
});
