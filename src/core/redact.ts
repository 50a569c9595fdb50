/** The longest excerpt, in characters. */
export const EXCERPT_MAX = 160;

const HIDDEN = '***';

// What a secret looks like wherever it stands: Adobe client secrets, tokens, PEM bodies, long random text. A hash of
// a line goes into fingerprints, so that these go before anything is hashed.
const SECRETS =
  /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}|MII[A-Za-z0-9+/]{9,}={0,2}|(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])/g;
// The value after a key whose name says that it is secret.
const KEYED =
  /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;

const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /\p{Cf}+/gu;

/**
 * Hides every secret in a line of a file.
 *
 * @param line one line, or several
 * @returns the line with `***` in place of keys, secrets, tokens and long random text
 */
export function redact(line: string): string {
  return line.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}

/**
 * Makes a piece of a repository safe to show in a terminal, a log or an annotation: one line, no control or invisible
 * characters, no workflow command, cut. Markdown and HTML are still what they were: whoever writes those escapes them.
 *
 * @param text hostile text
 * @param max longest result, in characters
 * @returns one line of harmless text
 */
export function harmless(text: string, max: number = EXCERPT_MAX): string {
  const line = text
    .slice(0, 4 * max)
    .replace(INVISIBLE, '')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const safe = line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
  if (safe.length <= max) return safe;
  // Not in the middle of a character.
  return `${safe.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * The excerpt of a finding: the line around it, redacted, harmless and cut.
 *
 * @param line the whole line
 * @param column where the finding starts in it, from 0, in UTF-16 code units
 * @returns text that is safe to print
 */
export function excerptOf(line: string, column: number): string {
  // A line of five megabytes is looked at near the finding only. What the edge of that window cuts off is far from
  // what is shown, so that no half of a secret stands there unrecognised.
  const from = Math.max(0, column - 400);
  const redacted = redact(line.slice(from, column + 600));
  const before = redact(line.slice(from, column)).length;
  return before > 100 ? harmless(`…${redacted.slice(before - 60)}`) : harmless(redacted);
}

/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt what {@link excerptOf} made of the line
 * @param line the whole line
 * @param start where the match starts in the line, in UTF-16 code units
 * @param end its end
 * @returns its place in the excerpt; undefined where it was cut off or changed
 */
export function markOf(
  excerpt: string,
  line: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const match = harmless(redact(line.slice(start, Math.min(end, start + 2 * EXCERPT_MAX))));
  if (match === '') return undefined;
  // The same text may stand there several times; the nearest to where the line before it ends is meant.
  const before = harmless(redact(line.slice(Math.max(0, start - 400), start)), 4 * EXCERPT_MAX).length;
  const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
  let nearest = -1;
  for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
    if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  }
  return nearest < 0 ? undefined : { start: nearest, end: nearest + match.length };
}

/**
 * A short piece of the file to stand in a message: redacted, harmless, cut.
 *
 * @param text hostile text
 * @returns the text between backquotes
 */
export function quote(text: string): string {
  return `\`${harmless(redact(text), 80).replaceAll('`', "'")}\``;
}
