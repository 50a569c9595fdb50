import { AEM_SERVICE_CREDENTIALS } from '../../adobe/links.ts';
import { metascopesIn } from '../../adobe/metascopes-in-text.ts';
import { firstIndex } from '../../core/search.ts';
import type { Match, Source } from '../model.ts';
import { commentsOf } from './comments.ts';

/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
export const TECHNICAL_ACCOUNT =
  /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;

/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) are left out, because those live on.
 */
export const PRIVATE_KEY =
  /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;

/** A metascope setting, as a name in code or configuration. */
export const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;

/** Something that says that a file is about Adobe. */
export const ADOBE =
  /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;

/** The OAuth grant that replaces JWT. */
export const CLIENT_CREDENTIALS = /client_credentials/;

/**
 * Places of a pattern, as the engine finds them: a group named `at` narrows the place.
 *
 * @param pattern with the flag `g`
 * @param text the file
 * @returns places in order
 */
export function placesOf(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((match) => {
    const at = match.groups?.['at'] ?? match[0];
    const start = match.index + match[0].indexOf(at);
    return { start, end: start + at.length };
  });
}

/**
 * Finds one kind of thing that means something beside another one only. What stands in a comment does not make the
 * other one mean anything: settings that were commented out are gone.
 *
 * @param source the file
 * @param pattern what to report
 * @param beside each must be near one place of `pattern`
 * @param distance how far away, in UTF-16 code units
 * @returns the first place, in code where there is one; none without company
 */
export function pairIn(
  { path, text }: Source,
  pattern: RegExp,
  beside: readonly RegExp[],
  distance: number,
): Match[] {
  const inComment = commentsOf(path, text);
  const places = placesOf(global(pattern), text);
  if (places.length === 0) return [];
  const companions = beside.map((wanted) => placesOf(global(wanted), text));
  const inCompany = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
  if (inCompany.length === 0) return [];
  const live = companions.map((others) => others.filter(({ start }) => !inComment(start)));
  const first =
    inCompany.find(
      (place) => live.every((others) => hasNear(others, place, distance)) && !inComment(place.start),
    ) ?? inCompany.find((place) => inComment(place.start));
  return first === undefined ? [] : [first];
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
 * Tells whether a file works with service credentials of the AEM Developer Console. They are JWT credentials too, but
 * their end is not dated: Adobe calls them legacy on one page and not deprecated on another.
 *
 * @param text the file
 * @returns true where the metascopes are those of AEM as a Cloud Service, or the shape of the downloaded JSON shows
 */
export function isAemServiceCredential(text: string): boolean {
  const names = metascopesIn(text).map(({ name }) => name);
  if (names.length === 0) return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text);
  return names.some((name) => name.startsWith('ent_aem_cloud_')) && names.every((name) => AEM.has(name));
}

const AEM = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk', 'ent_cloudmgr_sdk']);

/**
 * Makes warnings of the findings in a file that works with service credentials of the AEM Developer Console.
 *
 * @param source the file
 * @param matches what was found in it
 * @returns the same places, with another level, message and advice where that is so
 */
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

/**
 * Tells whether a file describes an interface or a format. It names every field and uses none.
 *
 * @param source the file
 * @returns true for OpenAPI and JSON Schema documents
 */
export function isApiDescription({ path, text }: Source): boolean {
  if (!/\.(?:json|ya?ml)$/i.test(path)) return false;
  return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(
    text.slice(0, 4_000),
  );
}
