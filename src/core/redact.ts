import type { Place } from './conceal/url.ts';
import { printable } from './one-line.ts';
import { HIDDEN, SECRET_SHAPE } from './secrets.ts';
import { sanitizeLine } from './text.ts';

const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw`(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${SECRET_SHAPE}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// A key whose name says that its value is secret, and that value in quotes.
const KEYED =
  /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;

/**
 * Hides text of a repository that looks like a secret: keys, client secrets, tokens and long random text. The secrets
 * in a file are not known, so only their shape can tell. Fingerprints are hashes of the result: they contain no secret,
 * and a change here changes them. What is shown of a line goes through `excerptOf`, which hides more.
 *
 * @param text one or more lines
 */
export function redact(text: string): string {
  return text.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}

/** @returns text of a repository for one line of a message: {@link redact}ed, sanitized and cut */
export function redactLine(text: string, max: number): string {
  // An invisible character could split what looks like a secret.
  return sanitizeLine(redact(printable(text)), max);
}

/** @returns the places of what {@link redact} would hide in one line */
export function shapesIn(line: string): Place[] {
  const places = [...line.matchAll(SECRETS)].map((found) => placeOf(found.index, found[0]));
  for (const found of line.matchAll(KEYED)) {
    const [whole, , , value = ''] = found;
    places.push(placeOf(found.index + whole.length - 1 - value.length, value));
  }
  for (const found of line.matchAll(BODY_OF_KEY)) {
    const [whole, head = ''] = found;
    places.push(placeOf(found.index + head.length, whole.slice(head.length)));
  }
  return places;
}

function placeOf(start: number, text: string): Place {
  return { start, end: start + text.length };
}
