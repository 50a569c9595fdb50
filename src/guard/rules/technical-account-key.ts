import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { lineAt } from '../../core/lines.ts';
import { firstIndex } from '../../core/search.ts';
import type { Document } from '../detect/document.ts';
import {
  ADOBE,
  global,
  isApiDescription,
  orOfAem,
  PRIVATE_KEY,
  placesOf,
  TECHNICAL_ACCOUNT,
  TECHNICAL_ACCOUNT_KEYWORDS,
} from '../detect/evidence.ts';
import { blockWords } from '../detect/key-block.ts';
import { isOfOthers, nameAround, ownerOfKey } from '../detect/key-owner.ts';
import { LEVELS, type Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { CREDENTIAL_EXAMPLES } from './shared/scope-examples.ts';
import { ALREADY_OAUTH } from './shared/token-request.ts';

// If a file also signs for something else, the two must be close to each other.
const OTHER_SIGNER =
  /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
// Other fields of the IMS request, for files that do not mention Adobe.
const CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;
// What replaced JWT.
const OAUTH =
  /client_credentials|\bopenid\b|\bAdobeID\b|client_?secrets\b|oauth[_-]?s2s|oauth_?server|(?<![a-z])oauth_?(?:tech|client|scope)/gi;
const SIGNS = /RS256|\bjwt\b|jwt[._]?(?:sign|encode|token)|sign[._]?jwt|createSign|meta[_-]{0,2}scopes?/i;
const SIGNS_FOR_IMS =
  /exchange(?:\/v\d)?\/jwt|jwt_token|adobelogin\.com\/[cs]\/|\bent_\w{2,60}_(?:sdk|api)\b|meta[_-]{0,2}scopes?/i;
const CERTIFICATE =
  /(?<=[\w-])\.(?:pfx|p12)\b|(?<![a-z])(?:pfx|pkcs12|p12)[_-]?(?:path|file|data|cert|pass)|signature_?cert|cert(?:ificate)?[_-]?(?:path|file|data)(?![a-z])/gi;
const LINES_NEAR = 30;
const IMPORT = /^\s*(?:import|using|use|from|#include|require)\b/;
// What a hostile file may have more of costs no more.
const PLACES_MAX = 300;

function check(document: Document): Match[] {
  const { text, path } = document;
  if (isApiDescription(document)) return [];
  if (!ADOBE.test(text) && !ADOBE.test(path) && !CLIENT_SECRET.test(text)) return [];
  const yaml = /\.ya?ml$/i.test(path);
  // A workflow can use keys of many services; rules that read steps and inputs tell them apart.
  if (yaml && (STEPS.test(text) || ACTION.test(path))) return [];
  const evidence: Evidence = {
    document,
    oauth: placesOf(OAUTH, text).some(({ start }) => !document.inComment(start)),
    signs: SIGNS.test(text),
    signsForIms: SIGNS_FOR_IMS.test(text),
  };
  const keys = worst(document, pairsOf(document, PRIVATE_KEY), (pair) => keyIn(evidence, pair));
  if (keys.some(({ level }) => level === undefined || level === 'warning')) {
    return orOfAem(document, keys);
  }
  const certificates = worst(document, pairsOf(document, CERTIFICATE), (pair) =>
    certificateIn(evidence, pair),
  );
  return certificates.length > 0 ? certificates : keys;
}

type Evidence = { document: Document; oauth: boolean; signs: boolean; signsForIms: boolean };
type Pair = { place: Match; account: Match; lines: number };

/** Each place with the technical account that is nearest; in code, one that is commented out does not count. */
function pairsOf(document: Document, pattern: RegExp): Pair[] {
  const { text, inComment, lines } = document;
  const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
  const all = placesOf(global(TECHNICAL_ACCOUNT), text);
  const inCode = all.filter(({ start }) => !inComment(start));
  return placesOf(global(pattern), text)
    .slice(0, PLACES_MAX)
    .flatMap((place) => {
      const account = nearest(inComment(place.start) ? all : inCode, place.start);
      if (account === undefined || Math.abs(account.start - place.start) > distance) return [];
      const between = Math.abs(lineAt(lines, account.start) - lineAt(lines, place.start));
      return [{ place, account, lines: between }];
    });
}

function keyIn({ document, oauth, signs, signsForIms }: Evidence, { place, account, lines }: Pair): Match[] {
  const { text } = document;
  const name = nameAround(text, place.start, place.end);
  const owner = ownerOfKey(name, nameAround(text, account.start, account.end));
  const near = lines <= LINES_NEAR;
  if (owner === 'adobe') return [place];
  if (owner === 'other' || (!signsForIms && isOfOthers(blockWords(document, place, account)))) {
    return near && !oauth ? [{ ...place, level: 'warning', message: UNCLEAR }] : [];
  }
  if (oauth && !signsForIms) {
    return near ? [{ ...place, level: isBare(name) ? 'warning' : 'note', message: UNCLEAR }] : [];
  }
  return near || signs || signsForIms ? [place] : [];
}

// Nothing but a private key, and where it is.
function isBare(name: string): boolean {
  return /^-*priv(?:ate)?[_-]{0,2}key(?:[_-]?(?:path|file|contents?|data|pem|base64))?$/i.test(name);
}

function certificateIn({ document, oauth }: Evidence, { place, account, lines }: Pair): Match[] {
  const { text } = document;
  const name = nameAround(text, place.start, place.end);
  const owner = ownerOfKey(name.replace(/\.\w+$/, ''), nameAround(text, account.start, account.end));
  if (oauth || lines > LINES_NEAR || owner === 'other') return [];
  if (isOfOthers(blockWords(document, place, account))) return [];
  return [{ ...place, level: 'warning', message: BY_CERTIFICATE }];
}

const UNCLEAR =
  'Keeps a private key near a technical account. If it is the key of that account, it belongs to a Service Account (JWT) credential; an OAuth Server-to-Server credential has none.';
const BY_CERTIFICATE =
  'Keeps a certificate or a file with a key next to a technical account, which an OAuth Server-to-Server credential does not have.';

// The worst place in code, and of those the one nearest to the technical account; an import is no setting.
function worst(
  { text, lines, inComment }: Document,
  pairs: readonly Pair[],
  matchIn: (pair: Pair) => Match[],
): Match[] {
  const ranked = pairs.flatMap((pair) =>
    matchIn(pair).map((match) => ({
      match,
      rank: [
        Number(inComment(match.start)),
        match.level === undefined ? 0 : LEVELS.indexOf(match.level),
        Number(IMPORT.test(text.slice(lines[lineAt(lines, match.start)], match.start))),
        pair.lines,
      ],
    })),
  );
  ranked.sort((a, b) => a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find(Boolean) ?? 0);
  return ranked.slice(0, 1).map(({ match }) => match);
}

function nearest(places: readonly Match[], offset: number): Match | undefined {
  const next = firstIndex(places, ({ start }) => start >= offset);
  const [before, after] = [places[next - 1], places[next]];
  if (before === undefined || after === undefined) return before ?? after;
  return offset - before.start <= after.start - offset ? before : after;
}

export const technicalAccountKey = defineRule({
  id: 'technical-account-key',
  tier: 'anywhere',
  title: 'Technical account with a private key',
  level: 'error',
  message: 'Keeps a private key next to a technical account, which is a Service Account (JWT) credential.',
  proves:
    'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name or object says that it belongs to others. In a file with OAuth, a key that says nothing of its owner is a warning.',
  matchers: [{ keywords: TECHNICAL_ACCOUNT_KEYWORDS, when: [TECHNICAL_ACCOUNT], check }],
  advice: {
    text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
    more: CREDENTIAL_EXAMPLES,
    inFile: ALREADY_OAUTH,
    scopes: true,
  },
  docs: IMPLEMENTATION_GUIDE,
});
