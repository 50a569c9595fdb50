import { AIO_LIB_IMS, IMPLEMENTATION_GUIDE, METASCOPE_LIST } from '../../adobe/links.ts';
import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import {
  ADOBE,
  CLIENT_CREDENTIALS,
  METASCOPE_KEY,
  PRIVATE_KEY,
  placesOf,
  softenedForAem,
} from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const AT_HOST = /adobelogin\.com\\?\/s\\?\/(?:[a-z_]{1,60})?/gi;
const NAMED = /\/s\\?\/(?:ent_[a-z0-9_]{1,60}|event_receiver_api|asset_compute_meta)\b/gi;
// Put together at run time: '/s/' + scope, "%s/s/%s", `${ims}/s/${m}`, "{}/s/{}".
const BUILT =
  /["'`]\\?\/s\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/s\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
const AUDIENCE = /\/c\/["'`%{$#]/;

function check(source: Source): Match[] {
  const { text } = source;
  const names = metascopesIn(text).map(({ name }) => name);
  // "/s/" alone is any path: Adobe and either the other claim or a word for metascopes must be there.
  const about = ADOBE.test(text) && (METASCOPE_KEY.test(text) || names.length > 0 || AUDIENCE.test(text));
  const found = [
    ...placesOf(AT_HOST, text),
    ...placesOf(NAMED, text),
    ...(about ? placesOf(BUILT, text) : []),
  ];
  if (found.length === 0) return [];
  const said = {
    ...(reusedAsScope(text) ? REUSED : {}),
    ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
  };
  return softenedForAem(
    source,
    found.map((match) => ({ ...match, ...said })),
  );
}

function reusedAsScope(text: string): boolean {
  return CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text) && !/jwt/i.test(text);
}

const REUSED = {
  level: 'warning',
  message:
    'Names a metascope where OAuth is used. IMS knows no metascopes in OAuth and answers invalid_scope.',
} as const;

export const metascopeClaim: Rule = {
  id: 'metascope-claim',
  title: 'Metascope claim of a JWT',
  level: 'error',
  message:
    'Builds a metascope claim, which only the JWT of a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
  proves:
    'A claim whose name is https://ims-na1.adobelogin.com/s/ and a metascope is how a JWT asks IMS for an API. Nothing else is under /s/ of that host.',
  sources: [METASCOPE_LIST, AIO_LIB_IMS],
  literals: [
    'adobelogin.com/s/',
    '\\/s\\/',
    '/s/ent_',
    '/s/event_receiver_api',
    '/s/asset_compute_meta',
    "'/s/'",
    '"/s/"',
    '`/s/`',
    '%s/s/',
    '%v/s/',
    '}/s/',
  ],
  check,
  advice: {
    text: 'Delete the claims with the code that signs them, and ask for the scopes that the Developer Console shows: scope=openid,AdobeID,… at https://ims-na1.adobelogin.com/ims/token/v3.',
    before: `claims['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = true`,
    after: `form.scope = 'openid,AdobeID,user_management_sdk'`,
    language: 'js',
  },
  docs: IMPLEMENTATION_GUIDE,
  samples: {
    matches: [
      {
        path: 'a.py',
        text: "payload['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = True\n",
        found: 'adobelogin.com/s/ent_user_sdk',
      },
      {
        path: 'a.json',
        text: '{ "scope": "https://ims-na1-stg1.adobelogin.com/s/" }\n',
        found: 'adobelogin.com/s/',
      },
      {
        path: 'a.js',
        text: "payload[ims.getApiUrl('/s/' + metaScope)] = true\n",
        found: "'/s/'",
      },
      {
        path: 'a.go',
        text: 'claims[fmt.Sprintf("%s/s/%s", imsURL, metascope)] = true\n// adobe\n',
        found: '%s/s/%s',
      },
      { path: 'b.py', text: 'X = "{}/s/ent_cloudmgr_sdk".format(BASE)\n', found: '/s/ent_cloudmgr_sdk' },
      {
        path: 'c.py',
        text: "data = {'grant_type': 'client_credentials', 'scope': 'https://ims-na1.adobelogin.com/s/ent_reactor_sdk'}\n",
        found: 'adobelogin.com/s/ent_reactor_sdk',
        level: 'warning',
      },
    ],
    nonMatches: [
      {
        path: 'a.js',
        text: "const url = host + '/s/' + id; // a short link of Adobe\n",
        reason: 'a path like any other',
      },
      { path: 'b.go', text: 'fmt.Sprintf("%s/s/%s", base, id)\n', reason: 'a path like any other' },
      {
        path: 'c.js',
        text: "get('https://ims-na1.adobelogin.com/ims/profile/v1')\n",
        reason: 'another path of IMS',
      },
    ],
  },
};
