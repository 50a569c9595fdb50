import { stripVTControlCharacters } from 'node:util';
import { cut, oneLine, withoutCommandAtStart, withoutCommands } from './one-line.ts';
import { hideSecrets, secretsFoundIn } from './secrets.ts';

/** The longest result of {@link sanitize} where the caller gives no limit, in UTF-16 code units. */
export const SANITIZED_MAX = 200;

/** The longest result of {@link sanitizeLine} where the caller gives no limit, in UTF-16 code units. */
export const LINE_MAX = 160;

// Longer text is cut before anything looks at it, so that a huge answer costs nothing.
const READ_MAX = 4_096;

/**
 * Makes text of a server safe for one line of a log, an annotation or Markdown: no control or invisible character, no
 * workflow command, no HTML, no secret and no part of one. In Markdown the caller still has to escape it.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 or more of their characters in a row), in any encoding
 * @returns one line; it may be empty
 */
export function sanitize(text: string, secrets: readonly string[] = [], max: number = SANITIZED_MAX): string {
  const line = withoutCommands(hideSecrets(printable(text), secrets));
  return cut(line.replaceAll('<', '‹').replaceAll('>', '›'), max);
}

/**
 * Tells whether a value of a server can be shown as it is. A sentence can be sanitized; an id or a scope that would
 * change has to be left out.
 */
export function isSanitized(text: string, secrets: readonly string[]): boolean {
  return sanitize(text, secrets) === text;
}

/**
 * Which secrets have a part in some texts. Comparing many short texts with many secrets one by one is slow; only these
 * have to be given to {@link sanitize}, and mostly there are none.
 *
 * @returns those of the secrets of which `sanitize` would hide something in one of the texts
 */
export function secretsIn(texts: readonly string[], secrets: readonly string[]): string[] {
  return secretsFoundIn(texts.map(printable), secrets);
}

/**
 * Makes text of a repository safe for one line of a terminal, a log or an annotation: no control or invisible
 * character, no workflow command. It hides no secret (`redact` does), and Markdown and HTML stay as they are: whoever
 * writes those escapes them.
 *
 * @returns one line; it may be empty
 */
export function sanitizeLine(text: string, max: number = LINE_MAX): string {
  return cut(withoutCommands(oneLine(text.slice(0, 4 * max))), max);
}

/**
 * The same as {@link sanitizeLine} for text that stands alone on its line, such as an excerpt: `::` inside of it stays,
 * as in `std::env` and `a::b`.
 */
export function sanitizeWholeLine(text: string, max: number = LINE_MAX): string {
  return cut(withoutCommandAtStart(oneLine(text.slice(0, 4 * max))), max);
}

function printable(text: string): string {
  return oneLine(stripVTControlCharacters(text.slice(0, READ_MAX)));
}
