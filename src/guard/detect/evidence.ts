import { AEM_SERVICE_CREDENTIALS } from '../../adobe/links.ts';
import { metascopesIn } from '../../adobe/metascopes-in-text.ts';
import { firstIndex } from '../../core/search.ts';
import type { Match, Source } from '../model.ts';
import type { Document } from './document.ts';

/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
export const TECHNICAL_ACCOUNT =
  /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;

/** Keywords for {@link TECHNICAL_ACCOUNT}. */
export const TECHNICAL_ACCOUNT_KEYWORDS: readonly string[] = ['tech', 'technical'].flatMap((word) =>
  spellings(word, 'acc'),
);

/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) are left out, because those live on.
 */
export const PRIVATE_KEY =
  /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;

/** A metascope setting, as a name in code or configuration. */
export const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;

/** Keywords for {@link METASCOPE_KEY}. */
export const METASCOPE_KEYWORDS: readonly string[] = spellings('meta', 'scope');

/** A word that only files about Adobe have. */
export const ADOBE =
  /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;

/** The OAuth grant that replaces JWT. */
export const CLIENT_CREDENTIALS = /client_credentials/;

/**
 * Finds the places of a pattern. A group named `at` narrows the place.
 *
 * @param pattern with the flag `g`
 */
export function placesOf(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((match) => {
    const at = match.groups?.['at'] ?? match[0];
    const start = match.index + match[0].indexOf(at);
    return { start, end: start + at.length };
  });
}

/**
 * Finds a pattern that means something only near other ones. In code, one of them that is commented out does not
 * count: nothing reads such a setting.
 *
 * @param pattern what to report
 * @param near each must match near one place of `pattern`
 * @param distance how far away, in UTF-16 code units
 * @returns the first place in code, or else the first one in a comment
 */
export function pairIn(
  { text, inComment, inMessage }: Document,
  pattern: RegExp,
  near: readonly RegExp[],
  distance: number,
): Match[] {
  const places = placesOf(global(pattern), text);
  if (places.length === 0) return [];
  const companions = near.map((wanted) => placesOf(global(wanted), text));
  const paired = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
  if (paired.length === 0) return [];
  const isCode = ({ start }: Match): boolean => !inComment(start) && !inMessage(start);
  const inCode = companions.map((others) => others.filter(isCode));
  const first =
    paired.find((place) => isCode(place) && inCode.every((others) => hasNear(others, place, distance))) ??
    paired.find((place) => !isCode(place));
  return first === undefined ? [] : [first];
}

/** @returns two words joined as in `[_-]{0,2}` of a pattern */
export function spellings(first: string, second: string): string[] {
  return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}

function global(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}

// The others are in order.
function hasNear(others: readonly Match[], { start }: Match, distance: number): boolean {
  const next = others[firstIndex(others, (other) => other.start >= start - distance)];
  return next !== undefined && next.start <= start + distance;
}

/**
 * Tells whether a file works with service credentials of the AEM Developer Console: by the metascopes of AEM as a Cloud
 * Service, or by the keys of the downloaded JSON. They are JWT credentials too, but their end is not dated: Adobe calls
 * them legacy on one page and not deprecated on another.
 */
export function isAemServiceCredential(text: string): boolean {
  const names = metascopesIn(text).map(({ name }) => name);
  if (names.length === 0) return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text);
  return names.some((name) => name.startsWith('ent_aem_cloud_')) && names.every((name) => AEM.has(name));
}

const AEM = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk', 'ent_cloudmgr_sdk']);

/** Makes warnings of the matches in a file that works with service credentials of the AEM Developer Console. */
export function softenedForAem({ text }: Source, matches: Match[]): Match[] {
  if (matches.length === 0 || !isAemServiceCredential(text)) return matches;
  return matches.map((match) => ({
    ...match,
    level: 'warning',
    message:
      'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${AEM_SERVICE_CREDENTIALS}`,
  }));
}

/** Tells whether a file is an OpenAPI or JSON Schema document: it names every field and uses none. */
export function isApiDescription({ path, text }: Source): boolean {
  if (!/\.(?:json|ya?ml)$/i.test(path)) return false;
  return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(
    text.slice(0, 4_000),
  );
}
