import { stripVTControlCharacters } from 'node:util';

/** The longest piece of remote text that is ever shown, in characters. */
export const REMOTE_TEXT_MAX = 200;

const HIDDEN = '***';
// A shorter common run than this is found in ordinary words; a longer one would let a part of a secret through.
const PART = 8;
// Longer remote text is cut before anything looks at it, so that a huge answer costs nothing.
const LOOKED_AT = 4_096;

// Everything a terminal or a browser acts on or hides: controls, escape sequences' introducers, bidirectional and
// zero-width characters, line and paragraph separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const TOKEN_LIKE = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}|\bp8e-[\w-]+/g;

/**
 * Makes text from outside safe to show on one line of a log or in an annotation: no control or invisible
 * characters, no workflow command, no HTML, no secret and no part of one, bounded.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 characters or more of them in a row)
 * @param max longest result, in characters
 * @returns one line of harmless text; it may be empty
 * Source of the command forms: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
export function neutralise(
  text: string,
  secrets: readonly string[] = [],
  max: number = REMOTE_TEXT_MAX,
): string {
  const line = stripVTControlCharacters(text.slice(0, LOOKED_AT))
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const hidden = hideParts(line, secrets).replace(TOKEN_LIKE, HIDDEN);
  // A command may only start a line ("::") or stand anywhere ("##["); a space inside keeps the text readable.
  const harmless = hidden
    .replaceAll('::', ': :')
    .replaceAll('##[', '## [')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
  return harmless.length > max ? `${harmless.slice(0, max)}…` : harmless;
}

/**
 * Every form of a secret that a careless server could send back: itself, its URL and form encodings, base64,
 * base64url and hexadecimal.
 *
 * @param secret one secret
 * @returns the forms, the secret itself first
 */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...new Set([
      secret,
      encodeURIComponent(secret),
      new URLSearchParams([['', secret]]).toString().slice(1),
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]),
  ];
}

function hideParts(line: string, secrets: readonly string[]): string {
  const covered = new Uint8Array(line.length);
  for (const form of secrets.filter((secret) => secret !== '').flatMap(secretForms)) {
    const size = Math.min(PART, form.length);
    for (let at = 0; at + size <= line.length; at++) {
      if (form.includes(line.slice(at, at + size))) covered.fill(1, at, at + size);
    }
  }
  let result = '';
  for (let at = 0; at < line.length; at++) {
    if (covered[at] === 0) result += line[at];
    else if (at === 0 || covered[at - 1] === 0) result += HIDDEN;
  }
  return result;
}
