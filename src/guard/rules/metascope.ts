import { IMPLEMENTATION_GUIDE, METASCOPE_LIST, MIGRATION_GUIDE } from '../../adobe/links.ts';
import {
  isKnownMetascope,
  type MetascopePlace,
  metascopesIn,
  scopeAdvice,
} from '../../adobe/metascopes-in-text.ts';
import { ADOBE, CLIENT_CREDENTIALS, PRIVATE_KEY, softenedForAem } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const AS_SCOPE = /(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}(?:=>|[:=,])[^\n]{0,200}$/i;

function check(source: Source): Match[] {
  const { text } = source;
  const found = metascopesIn(text);
  // A name that Adobe's list does not have needs a word of Adobe: somebody else may have an ent_…_sdk.
  const ofAdobe = ADOBE.test(text);
  const places = found.filter(({ name }) => ofAdobe || isKnownMetascope(name));
  const advice = scopeAdvice(places.map(({ name }) => name));
  const oauth = CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text);
  const matches = places.map((place) => ({
    start: place.start,
    end: place.end,
    advice,
    ...(oauth && isScope(text, place) ? REUSED : {}),
  }));
  return softenedForAem(source, matches);
}

function isScope(text: string, { start }: MetascopePlace): boolean {
  const near = text.slice(Math.max(0, start - 240), start);
  return AS_SCOPE.test(near.slice(near.lastIndexOf('\n') + 1));
}

const REUSED = {
  level: 'warning',
  message: 'Asks OAuth for a metascope. IMS knows no metascopes in OAuth and answers invalid_scope.',
} as const;

export const metascope: Rule = {
  id: 'metascope',
  title: 'Metascope of a Service Account (JWT) credential',
  level: 'error',
  general: true,
  message:
    'Names a metascope, which only Service Account (JWT) credentials have. These stopped working no later than 2026-03-01.',
  proves:
    'Metascopes exist in the claims of a JWT for Adobe IMS only; in OAuth their place is taken by scopes with other names. Product codes without _sdk or _api at their end, such as ent_reactor, are not metascopes, and event_receiver_api is a scope as well.',
  sources: [METASCOPE_LIST, MIGRATION_GUIDE],
  // Not `ent_`, which stands in parent_, client_ and event_ as well.
  literals: ['_sdk', 'ent_aem', 'asset_compute_meta'],
  check,
  advice: {
    text: 'Metascopes do not exist in OAuth: remove them and ask for the scopes that the Developer Console shows for the credential.',
    before: `metaScopes: ['ent_user_sdk']`,
    after: `scopes: ['openid', 'AdobeID', 'user_management_sdk']`,
    language: 'js',
  },
  docs: IMPLEMENTATION_GUIDE,
  samples: {
    matches: [
      { path: 'a.js', text: "const metaScopes = ['ent_user_sdk'];\n", found: 'ent_user_sdk' },
      {
        path: 'a.py',
        text: 'SCOPE = "ent_analytics_bulk_ingest_sdk"\n',
        found: 'ent_analytics_bulk_ingest_sdk',
      },
      { path: 'a.go', text: 'const s = "ent_new_thing_sdk" // Adobe\n', found: 'ent_new_thing_sdk' },
      { path: 'a.sh', text: 'METASCOPES=asset_compute_meta\n', found: 'asset_compute_meta' },
      {
        path: 'b.js',
        text: "metaScopes: ['ent_aem_cloud_api']\n",
        found: 'ent_aem_cloud_api',
        level: 'warning',
      },
      {
        path: 'b.py',
        text: "form = {'grant_type': 'client_credentials', 'scope': 'ent_user_sdk'}\n",
        found: 'ent_user_sdk',
        level: 'warning',
      },
      {
        path: 'docs/scopes.md',
        text: '| ent_user_sdk | User Management |\n',
        found: 'ent_user_sdk',
        level: 'note',
      },
    ],
    nonMatches: [
      { path: 'a.json', text: '{ "code": "ent_reactor_admin" }\n', reason: 'a product code' },
      { path: 'a.c', text: 'int ent_load_sdk(void);\n', reason: 'a name of somebody else' },
      { path: 'b.js', text: "scopes: ['event_receiver_api', 'adobeio_api']\n", reason: 'OAuth scopes' },
      { path: 'c.js', text: 'import client_sdk from "talent_pool_sdk";\n', reason: 'part of another word' },
    ],
  },
};
