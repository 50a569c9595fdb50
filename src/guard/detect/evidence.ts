import { AEM_SERVICE_CREDENTIALS } from '../../adobe/links.ts';
import { metascopesIn } from '../../adobe/metascopes-in-text.ts';
import { firstIndex } from '../../core/search.ts';
import type { CredentialKind, Match, Source } from '../model.ts';
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
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) do not match: those keys still work.
 */
export const PRIVATE_KEY =
  /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;

/** A metascope setting, as a name in code or configuration. */
export const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;

/** Keywords for {@link METASCOPE_KEY}. */
export const METASCOPE_KEYWORDS: readonly string[] = spellings('meta', 'scope');

/** A word that occurs only in files about Adobe. */
export const ADOBE =
  /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;

/** The OAuth grant that replaces JWT. */
export const CLIENT_CREDENTIALS = /client_credentials/;

/**
 * Finds the places of a pattern. If there is a group named `at`, it is the place.
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
 * Finds a pattern that proves something only near others. In code, those that are commented out do not count: nothing
 * reads such a setting.
 *
 * @param pattern what to report
 * @param near each must match near one place of `pattern`
 * @param distance largest distance, in UTF-16 code units
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

/** @returns the pattern with the flag `g` */
export function global(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}

// The lists are sorted.
function hasNear(others: readonly Match[], { start }: Match, distance: number): boolean {
  const next = others[firstIndex(others, (other) => other.start >= start - distance)];
  return next !== undefined && next.start <= start + distance;
}

// Names of AEM as a Cloud Service, and one that both consoles have.
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';

/**
 * Tells of which console the credential is that a file works with: by its metascopes, or by the keys of the JSON of the
 * AEM Developer Console. That JSON may name the metascope of Cloud Manager together with that of AEM, in one list;
 * alone, or as an alternative, it is one of the Adobe Developer Console.
 */
export function credentialKindOf(text: string): CredentialKind {
  const places = metascopesIn(text);
  if (places.length === 0)
    return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text) ? 'aem' : 'either';
  const isAem = places.map(({ name }) => AEM_NAMES.has(name));
  const isPart = (index: number): boolean =>
    [index - 1, index + 1].some((other) => isAem[other] === true && isOneList(text, places, index, other));
  return places.every(({ name }, index) => isAem[index] || (name === OF_BOTH && isPart(index)))
    ? 'aem'
    : 'console';
}

// `a,b` or `a b` in one string: not `a` in one line and `b` in another, and not two strings.
function isOneList(text: string, places: readonly Match[], one: number, other: number): boolean {
  const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
  return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}

/**
 * Marks matches as those of a credential that may be one of the AEM Developer Console, and makes warnings of them if
 * the file says that it is. If it does not tell, the package decides, see repository/credential-kind.ts.
 */
export function orOfAem({ text }: Source, matches: Match[]): Match[] {
  if (matches.length === 0) return matches;
  const credential = credentialKindOf(text);
  return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}

/** What is said of a place that uses service credentials of the AEM Developer Console. */
export const OF_AEM = {
  level: 'warning',
  message:
    'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
  advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${AEM_SERVICE_CREDENTIALS}`,
} as const;

/** Tells whether a file is an OpenAPI or JSON Schema document: it names every field and uses none. */
export function isApiDescription({ path, text }: Source): boolean {
  if (!/\.(?:json|ya?ml)$/i.test(path)) return false;
  return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(
    text.slice(0, 4_000),
  );
}
