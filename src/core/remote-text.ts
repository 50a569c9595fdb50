import { stripVTControlCharacters } from 'node:util';

/** The longest piece of remote text that is ever shown, in characters. */
export const REMOTE_TEXT_MAX = 200;

const HIDDEN = '***';
// A shorter common run than this is found in ordinary words; a longer one would let a part of a secret through.
const PART = 8;
// Longer remote text is cut before anything looks at it, so that a huge answer costs nothing.
const LOOKED_AT = 4_096;

// What a terminal or a browser acts on: controls, line and paragraph separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// What nobody sees: bidirectional and zero-width characters. They vanish, so that they hide no secret from us either.
const INVISIBLE = /\p{Cf}+/gu;
const TOKEN_LIKE = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}|\bp8e-[\w-]+/gi;
// A part of a secret is hidden with the whole run of such characters around it: what is left of an encoded secret
// beside a hidden part is a part of it as well.
const RUN = /[\w+/=.%~-]/;

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
  const hidden = hideParts(oneLine(text), secrets).replace(TOKEN_LIKE, HIDDEN);
  // A command may only start a line ("::") or stand anywhere ("##["); a space inside keeps the text readable.
  const harmless = hidden
    .replaceAll('::', ': :')
    .replaceAll('##[', '## [')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
  return harmless.length > max ? `${harmless.slice(0, max)}…` : harmless;
}

/**
 * Tells whether a value from outside may be shown as it is. A text can be made harmless, a fact only be left out.
 *
 * @param text a scope, an id or the like
 * @param secrets values that must not appear, whole or in part
 * @returns true where {@link neutralise} would change nothing
 */
export function isHarmless(text: string, secrets: readonly string[]): boolean {
  return neutralise(text, secrets) === text;
}

/**
 * Which secrets have a part in some texts. Many short texts need not be compared with many secrets one by one: only
 * these have to be given to {@link neutralise}, and mostly there are none.
 *
 * @param texts texts that will be shown
 * @param secrets values that must not appear
 * @returns those of the secrets of which `neutralise` would hide something in one of the texts
 */
export function secretsIn(texts: readonly string[], secrets: readonly string[]): string[] {
  const lines = texts.map((text) => oneLine(text).toLowerCase());
  const parts = new Set(lines.flatMap((line) => partsOf(line, PART)));
  return secrets.filter((secret) =>
    hiddenForms(secret).some((form) =>
      form.length < PART ? form !== '' && lines.some((line) => line.includes(form)) : hasPart(form, parts),
    ),
  );
}

function partsOf(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));
}

// A token has thousands of parts: none of them is kept.
function hasPart(form: string, parts: ReadonlySet<string>): boolean {
  for (let at = 0; at + PART <= form.length; at++) {
    if (parts.has(form.slice(at, at + PART))) return true;
  }
  return false;
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text.slice(0, LOOKED_AT))
    .replace(INVISIBLE, '')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The forms of a secret that a later step may print and that the runner does not derive from it by itself: URL and
 * form encoding, base64url and hexadecimal. A very short secret has none, because hiding those would blank out
 * ordinary text.
 *
 * @param secret one secret
 * @returns the forms to mask, the secret itself first
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (base64, JSON, XML and other escapes are derived there).
 */
export function maskForms(secret: string): string[] {
  if (secret.length < PART) return [secret];
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...new Set([
      secret,
      encodeURIComponent(secret),
      new URLSearchParams([['', secret]]).toString().slice(1),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]),
  ];
}

// A segment shorter than this is not worth hiding, and hiding it would blank out ordinary text.
const SEGMENT_MIN = 16;

/**
 * The parts of an access token that tell something by themselves: the runner hides a value only where it stands as a
 * whole.
 *
 * @param token the access token
 * @returns the segments of a JSON Web Token; none for an opaque one
 */
export function tokenSegments(token: string): string[] {
  const segments = token.split('.');
  return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}

// Everything that a careless or hostile server could make of a secret, in lower case: also base64 of the secret
// behind one or two other bytes, and the secret backwards.
function hiddenForms(secret: string): string[] {
  // A form of a very short one is a letter or two, which would blank out ordinary words.
  if (secret.length < PART) return [secret.toLowerCase()];
  const shifted = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1),
  );
  const backwards = [...secret].reverse().join('');
  return [...maskForms(secret), ...shifted, backwards].map((form) => form.toLowerCase());
}

function hideParts(line: string, secrets: readonly string[]): string {
  const covered = new Uint8Array(line.length);
  const text = line.toLowerCase();
  for (const form of secrets.filter((secret) => secret !== '').flatMap(hiddenForms)) {
    const size = Math.min(PART, form.length);
    for (let at = 0; at + size <= text.length; at++) {
      if (form.includes(text.slice(at, at + size))) coverRun(line, covered, at, at + size);
    }
  }
  let result = '';
  for (let at = 0; at < line.length; at++) {
    if (covered[at] === 0) result += line[at];
    else if (at === 0 || covered[at - 1] === 0) result += HIDDEN;
  }
  return result;
}

function coverRun(line: string, covered: Uint8Array, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from > 0 && covered[from - 1] === 0 && RUN.test(line[from - 1] ?? '')) from--;
  while (to < line.length && covered[to] === 0 && RUN.test(line[to] ?? '')) to++;
  covered.fill(1, from, to);
}
