import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import {
  ADOBE,
  isApiDescription,
  METASCOPE_KEY,
  METASCOPE_KEYWORDS,
  orOfAem,
  PRIVATE_KEY,
  pairIn,
  placesOf,
  TECHNICAL_ACCOUNT,
} from '../detect/evidence.ts';
import { nameAround } from '../detect/key-owner.ts';
import { holdsOAuthScopes, OAUTH_NAME, sendsOnlyClientCredentials } from '../detect/oauth.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { CREDENTIAL_EXAMPLES } from './shared/scope-examples.ts';

const SETTING =
  /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;

// A field of a class that holds the credential, and what reads it.
const FIELD =
  /\bmeta_?scopes?\s{0,4};|\b[gs]et_?Meta_?Scopes?\s{0,4}\(|\bmeta_?scopes?\??\s{0,4}:\s{0,4}(?:readonly\s)?(?:string|list|optional|array|str\b|set)|\battr_\w{1,12}[^\n]{0,80}:meta_?scopes?\b|\bmeta_?scopes?\s{1,8}(?:\[\])?(?:string|\*)|(?:string|list<string>|\[\])\??\s{1,4}meta_?scopes?\b/i;
const BESIDE =
  /client_?secret|\borg(?:anization)?_?id|(?<![a-z])get(?:ClientSecret|Org(?:anization)?(?:Id)?|PrivateKey|TechnicalAccount)/i;

// The company Meta has scopes too, and its applications use other private keys.
const META = /facebook|instagram|whatsapp/i;

function check(document: Document): Match[] {
  if (
    isApiDescription(document) ||
    !METASCOPE_KEY.test(document.text) ||
    !ADOBE.test(document.text + document.path)
  )
    return [];
  if (isMigrated(document)) return [];
  const withKey = META.test(document.text) ? [] : pairIn(document, SETTING, [PRIVATE_KEY], 4_000);
  const matches = withKey.length > 0 ? withKey : pairIn(document, SETTING, [TECHNICAL_ACCOUNT], 4_000);
  if (matches.length === 0 && !META.test(document.text)) {
    const fields = pairIn(
      document,
      FIELD,
      [new RegExp(`${BESIDE.source}|${PRIVATE_KEY.source}|${TECHNICAL_ACCOUNT.source}`, 'i')],
      4_000,
    );
    return fields.map((field) => ({ ...field, level: 'warning', message: MODEL }));
  }
  const names = metascopesIn(document.text).map(({ name }) => name);
  const advised = matches.map((match) => ({
    ...match,
    ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
  }));
  return orOfAem(document, advised);
}

const MODEL =
  'A data model of a credential with metascopes, which only a Service Account (JWT) credential has.';

// Old names with new values: the scopes of OAuth, or whatever a file sends that only does OAuth.
function isMigrated(document: Document): boolean {
  const { text } = document;
  if (metascopesIn(text).length > 0) return false;
  const places = placesOf(new RegExp(SETTING, 'gi'), text);
  const isOld = ({ start, end }: Match): boolean =>
    !OAUTH_NAME.test(nameAround(text, start, end)) && !holdsOAuthScopes(text, start);
  const old = places.length === 0 || places.some(isOld);
  return !old || holdsSomewhere(text, places) || sendsOnlyClientCredentials(document);
}

// Where one of them has the scopes of OAuth, the others read it.
function holdsSomewhere(text: string, places: readonly Match[]): boolean {
  return places.some(({ start }) => holdsOAuthScopes(text, start)) && !PRIVATE_KEY.test(text);
}

export const metascopesKey = defineRule({
  id: 'metascopes-key',
  tier: 'anywhere',
  yieldsTo: ['technical-account-key'],
  title: 'Setting for metascopes with a key or a technical account',
  level: 'error',
  message: 'Sets metascopes for a technical account, which only a Service Account (JWT) credential has.',
  proves:
    'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account next to it does. Some migrated files keep the name and hold the scopes of OAuth under it: they are left alone.',
  matchers: [{ keywords: METASCOPE_KEYWORDS, when: [METASCOPE_KEY], check }],
  advice: {
    text: 'Remove the metascopes and the private key, and set the scopes that the Developer Console shows for the OAuth Server-to-Server credential, with its client secret.',
    more: CREDENTIAL_EXAMPLES,
    inFile: [
      {
        when: [/(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}[:=][^;:={}]{0,80}?openid/gi],
        text: 'The scopes are there already: remove only the metascopes and the private key, and set the client secret of the OAuth Server-to-Server credential.',
        done: true,
      },
    ],
  },
  docs: IMPLEMENTATION_GUIDE,
});
