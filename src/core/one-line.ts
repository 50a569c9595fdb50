// What a terminal or a browser acts on: controls, line and paragraph separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// What nobody sees: bidirectional and zero-width characters. They are removed, so that they cannot split a secret.
const INVISIBLE = /\p{Cf}+/gu;

/** @returns one line without control and invisible characters, in which white space is single spaces */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Breaks up workflow commands: `::` may start a line, `##[` may be anywhere in it. A space keeps the text readable.
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
export function withoutCommands(line: string): string {
  return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}

/** The same for text that is a whole line, in which only the start can be a command of the first kind. */
export function withoutCommandAtStart(line: string): string {
  return line.replace(/^\s*:(?=:)/, ': ').replaceAll('##[', '## [');
}

/** @returns at most `max` UTF-16 code units of the line, then `…`; never half of a character */
export function cut(line: string, max: number): string {
  return line.length <= max ? line : `${line.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
