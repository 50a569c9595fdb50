import { stripVTControlCharacters } from 'node:util';
import { cut, oneLine, withoutCommandAtStart, withoutCommands } from './one-line.ts';
import { hideSecrets, secretsFoundIn, stillRepeats } from './secrets.ts';

/** Default limit of {@link sanitize}, in UTF-16 code units. */
export const SANITIZED_MAX = 200;

/** Default limit of {@link sanitizeLine}, in UTF-16 code units. */
export const LINE_MAX = 160;

/** Shown instead of the text of a server that repeats a secret so that its place cannot be told. */
export const LEFT_OUT = '(left out: it repeats a secret)';

// Longer text is cut before it is read, so that a huge response takes no time.
const READ_MAX = 4_096;

/**
 * Makes text of a server safe for one line of a log, an annotation or Markdown: no control or invisible character, no
 * workflow command, no HTML, no secret and no part of one. Where a secret is in it in a form whose place cannot be told,
 * all of it is left out. In Markdown the caller still has to escape it.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 or more of their characters in a row), in any encoding
 * @returns one line; it may be empty
 */
export function sanitize(text: string, secrets: readonly string[] = [], max: number = SANITIZED_MAX): string {
  const hidden = hideSecrets(printable(text), secrets);
  const line = stillRepeats(hidden, secrets) ? LEFT_OUT : withoutCommands(hidden);
  return cut(line.replaceAll('<', '‹').replaceAll('>', '›'), max);
}

/**
 * Tells whether {@link sanitize} leaves a value of a server unchanged. An id or a scope that would change must not be
 * shown at all.
 */
export function isSanitized(text: string, secrets: readonly string[]): boolean {
  return sanitize(text, secrets) === text;
}

/**
 * Finds the secrets that occur in texts, whole or in part. To sanitize many short texts with many secrets is slow; only
 * these secrets, usually none, have to be given to {@link sanitize}.
 *
 * @returns the secrets of which `sanitize` would hide something in one of the texts
 */
export function secretsIn(texts: readonly string[], secrets: readonly string[]): string[] {
  return secretsFoundIn(texts.map(printable), secrets);
}

/**
 * Makes text of a repository safe for one line of a terminal, a log or an annotation: no control or invisible
 * character, no workflow command. It does not hide secrets (`redact` does) and does not escape Markdown or HTML: the
 * caller does.
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
