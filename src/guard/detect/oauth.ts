import type { Document } from './document.ts';
import { CLIENT_CREDENTIALS, PRIVATE_KEY, placesOf } from './evidence.ts';
import { rangeHolds } from './ranges.ts';

const SIGNS =
  /\b(?:RS256|createSign)\b|jwt(?:::|[._-])?(?:sign|encod|token|build|payload|claim|header)|(?:sign|encod\w{0,3}|creat\w{0,3}|mak\w{0,3}|build|generat\w{0,3}|get)[_-]?jwt|exchange\/(?:v\d{1,2}\/)?jwt|\bjwt\w{0,20}\s{0,4}:?=|\b(?:import|require|use|using)\b[^\n]{0,60}\bjwt/i;
const ADDRESS = /https?:\/\/[^\s"'<>)]{1,200}/g;

/** Tells whether a file asks IMS for a token with client_credentials, and nothing in it signs a JWT. */
export function sendsOnlyClientCredentials(document: Document): boolean {
  const { text, inComment } = document;
  if (!CLIENT_CREDENTIALS.test(text)) return false;
  const inCode = (pattern: RegExp): boolean =>
    placesOf(new RegExp(pattern, `${pattern.flags}g`), text).some(({ start }) => !inComment(start));
  if (!inCode(CLIENT_CREDENTIALS) || inCode(PRIVATE_KEY)) return false;
  // The link to a page about JWT signs nothing.
  const links = placesOf(ADDRESS, text).filter(({ start, end }) => !/exchange/i.test(text.slice(start, end)));
  const inLink = rangeHolds(links.map(({ start, end }) => [start, end]));
  return !placesOf(new RegExp(SIGNS, 'gi'), text).some(
    (place) => !inComment(place.start) && !inLink(place.start),
  );
}

// `name = "`, `name: str = "`, `$name="`. A field of an object is sent with it.
const ASSIGNED = /(?<![\w"'])(?<name>[A-Za-z_]\w{2,60})\s{0,4}(?::[^=,\n]{1,40})?=\s{0,4}["'`[{(\s]{0,4}$/;

/** Tells whether a value is given to a name that the rest of the file never mentions. */
export function isUnused({ text, inComment }: Document, start: number, value: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const name = ASSIGNED.exec(line.replace(value, ''))?.groups?.['name'];
  if (name === undefined || /^scopes?$/i.test(name)) return false;
  const uses = placesOf(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'), text).filter(
    (place) => !inComment(place.start),
  );
  return uses.length === 1;
}

// Up to the end of the line, of the brackets, or of the list of lines that begin with a dash.
const VALUE =
  /^[\w-]{0,40}["'`\]]{0,2}[^\n=:]{0,40}(?:=>|:=|[=:,])\s{0,8}(?<value>(?:\[\]\w{1,20}|new\b[\w \t]{0,20}\[\]|\w{1,20}\[\])?\s{0,4}[[{(][^\]})]{0,600}|(?:\r?\n?[ \t]{0,40}-[ \t]+[^\n]{0,100}){1,20}|[^\n;]{0,600}(?:\\\r?\n[^\n;]{0,600})?)/;

/** Tells whether the value of a setting that begins here is a list of OAuth scopes. */
export function holdsOAuthScopes(text: string, start: number): boolean {
  const value = VALUE.exec(text.slice(start, start + 1_000))?.groups?.['value'] ?? '';
  return /\b(?:openid|AdobeID)\b/.test(value) && !/\bent_\w{2,60}_(?:sdk|api)\b/i.test(value);
}

/** A setting whose name says that it belongs to OAuth; the last form is from a tutorial of Adobe for OAuth. */
export const OAUTH_NAME = /oauth|s2s|cecredentials/i;
