import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { lineAt } from '../../core/lines.ts';
import type { Document } from '../detect/document.ts';
import {
  isApiDescription,
  PRIVATE_KEY,
  pairIn,
  placesOf,
  spellings,
  TECHNICAL_ACCOUNT,
} from '../detect/evidence.ts';
import { namesAround } from '../detect/key-block.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const NAMED = /(?<![a-z])(?:adobe|aio|aem|umapi)(?![a-z])|adobe(?:io)?[_.-]?|(?:^|[_.-])ims[_.-]/i;
const SIGNED =
  /(?<![A-Za-z0-9])(?:adobe(?:[_-]?(?:ims|io))?[_-]jwt|adobejwt)(?:[_-]?token)?(?![A-Za-z0-9_-])/gi;
const KEYS = new RegExp(`${PRIVATE_KEY.source}|${SIGNED.source}`, 'gi');
// What else the credential has.
const COMPANION = /client[._-]{0,2}secret|org(?:anization)?[._-]{0,2}(?:id|name)(?![a-z])|ims[._-]?org/gi;
const LINES_NEAR = 30;
// What a hostile file may have more of costs no more.
const PLACES_MAX = 300;
// Every file that is meant has one of these.
const WORD = /adobe|umapi|aem_client|aem_org|ims_client|ims_org/i;
const KEYWORDS = [...spellings('priv', 'key'), ...spellings('private', 'key')].flatMap((key) =>
  WORD.source.split('|').map((word) => [key, word]),
);

function check(document: Document): Match[] {
  const { text, inComment } = document;
  if (isApiDescription(document)) return [];
  const of = (pattern: RegExp): Match[] =>
    placesOf(pattern, text)
      .filter(({ start }) => !inComment(start))
      .slice(0, PLACES_MAX)
      .filter((place) => isOfAdobe(document, place));
  const keys = of(KEYS);
  const companions = keys.length > 0 ? of(COMPANION) : [];
  const found = keys.find((place) => companions.some((other) => isNear(document, place, other)));
  if (found === undefined) return [];
  // That is more, and another rule says it.
  return pairIn(document, KEYS, [TECHNICAL_ACCOUNT], 4_000).length > 0 ? [] : [found];
}

function isNear({ lines }: Document, place: Match, other: Match): boolean {
  const between = Math.abs(lineAt(lines, place.start) - lineAt(lines, other.start));
  return between <= LINES_NEAR;
}

// By its own name, or by the objects, the class, the prefix or the secret that it is in.
function isOfAdobe(document: Document, place: Match): boolean {
  const { text } = document;
  const before =
    /[\w.$"'[\]:-]{0,80}$/.exec(text.slice(Math.max(0, place.start - 80), place.start))?.[0] ?? '';
  if (NAMED.test(before + text.slice(place.start, place.end))) return true;
  return namesAround(document, place).some((name) => NAMED.test(name));
}

export const adobePrivateKey = defineRule({
  id: 'adobe-private-key',
  tier: 'anywhere',
  yieldsTo: ['metascope', 'technical-account-key', 'metascopes-key'],
  title: 'Private key or JWT named for Adobe',
  level: 'warning',
  message:
    'Keeps a private key or a JWT named for Adobe next to a client secret or an organization, as a Service Account (JWT) credential has them.',
  proves:
    "Of the credentials of the Adobe Developer Console only Service Account (JWT) credentials have a private key. The key and what stands next to it must be Adobe's by their names, or by the object, class or secret that they are in.",
  matchers: [
    { keywords: KEYWORDS, needs: [WORD], when: [PRIVATE_KEY], check },
    {
      keywords: [['adobe', '_jwt'], ['adobe', '-jwt'], 'adobejwt'],
      when: [SIGNED],
      check,
    },
  ],
  advice: {
    text: 'Delete the private key or the JWT and what reads it. Keep client id and client secret, add the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3.',
    before: `ADOBE_CLIENT_SECRET=…
ADOBE_PRIVATE_KEY_PATH=private.key`,
    after: `ADOBE_CLIENT_SECRET=…
ADOBE_SCOPES=openid,AdobeID,…`,
    language: 'sh',
  },
  docs: IMPLEMENTATION_GUIDE,
});
