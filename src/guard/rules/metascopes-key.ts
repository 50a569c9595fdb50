import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import {
  ADOBE,
  isApiDescription,
  METASCOPE_KEY,
  METASCOPE_KEYWORDS,
  PRIVATE_KEY,
  pairIn,
  softenedForAem,
  TECHNICAL_ACCOUNT,
} from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { CREDENTIAL_EXAMPLES } from './shared/scope-examples.ts';

const SETTING =
  /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;

// The other Meta has scopes too, and applications of it hold keys of others.
const META = /facebook|instagram|whatsapp/i;

function check(document: Document): Match[] {
  if (
    isApiDescription(document) ||
    !METASCOPE_KEY.test(document.text) ||
    !ADOBE.test(document.text + document.path)
  )
    return [];
  const withKey = META.test(document.text) ? [] : pairIn(document, SETTING, [PRIVATE_KEY], 4_000);
  const matches = withKey.length > 0 ? withKey : pairIn(document, SETTING, [TECHNICAL_ACCOUNT], 4_000);
  const names = metascopesIn(document.text).map(({ name }) => name);
  const advised = matches.map((match) => ({
    ...match,
    ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
  }));
  return softenedForAem(document, advised);
}

export const metascopesKey = defineRule({
  id: 'metascopes-key',
  tier: 'anywhere',
  yieldsTo: ['technical-account-key'],
  title: 'Setting for metascopes with a key or a technical account',
  level: 'error',
  message: 'Sets metascopes for a technical account, which only a Service Account (JWT) credential has.',
  proves:
    'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account next to it does.',
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
