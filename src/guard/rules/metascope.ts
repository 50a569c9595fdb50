import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import {
  isKnownMetascope,
  type MetascopePlace,
  metascopesIn,
  scopeAdvice,
} from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import { ADOBE, isApiDescription, orOfAem } from '../detect/evidence.ts';
import { isUnused, sendsOnlyClientCredentials } from '../detect/oauth.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { SCOPE_EXAMPLES } from './shared/scope-examples.ts';

// Names with a part that is rare in other words.
const DISTINCT_NAMES = /\b(?:ent_[a-z0-9_]{1,48}_sdk|ent_aem[a-z0-9_]{0,45}_api|asset_compute_meta)\b/i;
// All other names.
const API_NAMES = /\bent_[a-z0-9_]{1,48}_api\b/i;
const AS_SCOPE = /(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}(?:=>|[:=,])[^\n]{0,200}$/i;

function check(document: Document): Match[] {
  const { text } = document;
  const found = metascopesIn(text);
  // A name that is not in Adobe's list needs a word of Adobe in the file: other products may have an ent_…_sdk.
  const ofAdobe = ADOBE.test(text);
  const places = found.filter(({ name }) => ofAdobe || isKnownMetascope(name));
  const advice = scopeAdvice(places.map(({ name }) => name));
  const described = isApiDescription(document);
  const oauth = sendsOnlyClientCredentials(document);
  const matches = places.map((place, at) => ({
    start: place.start,
    end: place.end,
    advice,
    ...(oauth && at < USES_MAX ? whereOAuth(document, place) : {}),
    ...(described ? DESCRIBED : {}),
  }));
  return orOfAem(document, matches);
}

// Each looks through the file.
const USES_MAX = 50;

function whereOAuth(document: Document, { start }: MetascopePlace): Partial<Match> {
  if (isUnused(document, start, CLAIM)) return UNUSED;
  return isScope(document.text, start) ? REUSED : {};
}

function isScope(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 240), start);
  return AS_SCOPE.test(near.slice(near.lastIndexOf('\n') + 1));
}

// What comes before the name where it is the name of a claim.
const CLAIM = /https:\/\/[\w.-]{1,60}\/s\/$/;
const REUSED = {
  level: 'warning',
  message: 'Asks OAuth for a metascope. IMS knows no metascopes in OAuth and answers invalid_scope.',
} as const;
const UNUSED = {
  level: 'note',
  message: 'Names a metascope that nothing in this file uses any more: it sends client_credentials.',
} as const;
const DESCRIBED = {
  level: 'note',
  message: 'The description of an API talks about a metascope.',
} as const;

export const metascope = defineRule({
  id: 'metascope',
  tier: 'anywhere',
  title: 'Metascope of a Service Account (JWT) credential',
  level: 'error',
  message: 'Names a metascope, which only Service Account (JWT) credentials have.',
  proves:
    'Metascopes exist in the claims of a JWT for Adobe IMS only; in OAuth their place is taken by scopes with other names. Product codes without _sdk or _api at their end, such as ent_reactor, are not metascopes, and event_receiver_api is a scope as well.',
  matchers: [
    { keywords: ['_sdk', 'ent_aem', 'asset_compute_meta'], when: [DISTINCT_NAMES], check },
    // Many files contain `ent_` (as in `client_`) and `_api`; few of them are about Adobe.
    { keywords: [['ent_', '_api', 'adobe']], needs: [/adobe/i], when: [API_NAMES], check },
  ],
  advice: {
    text: 'Metascopes do not exist in OAuth: remove them and ask for the scopes that the Developer Console shows for the credential.',
    more: SCOPE_EXAMPLES,
  },
  docs: IMPLEMENTATION_GUIDE,
});
