// Characters that can affect a terminal or a browser: controls, line separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// Invisible characters: bidirectional, zero-width and filling ones. They are removed, so that they cannot split a secret.
const INVISIBLE = /[\p{Cf}\p{DI}]+/gu;

/**
 * Removes invisible characters, and makes a space of each run of those that can affect a terminal. Halves of a surrogate
 * pair go first: what stood between them is gone afterwards, and together they could be another invisible character.
 *
 * @returns text in which the same would find nothing again
 */
export function printable(text: string): string {
  // Most lines are plain, and to look for classes of Unicode takes longer.
  return /[^\x20-\x7e]/.test(text) ? text.replace(UNSAFE, ' ').replace(INVISIBLE, '') : text;
}

/** @returns one line without control and invisible characters; each run of white space becomes one space */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/**
 * Makes workflow commands ineffective by adding a space inside each `::` and `##[`.
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
export function withoutCommands(line: string): string {
  return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}

/** The same for text that is a whole line, in which only the start can be a command of the first kind. */
export function withoutCommandAtStart(line: string): string {
  return line.replace(/^\s*:(?=:)/, ': ').replaceAll('##[', '## [');
}

/** @returns the line, or its first `max` UTF-16 code units and `…` if it is longer; never half of a character */
export function cut(line: string, max: number): string {
  return line.length <= max ? line : `${line.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
