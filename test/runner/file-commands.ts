import type { Buffer } from 'node:buffer';

/**
 * The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE and GITHUB_PATH.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs.
 */

/** What a file of pairs held. Pairs before a mistake count, which is why both may be there. */
export type Pairs = { pairs: [name: string, value: string][]; error?: string };

type Line = { text: string; end: number; newline: string | undefined };

/** A CR before the LF belongs to the line break on Windows only; elsewhere it is part of the value. */
function readLine(text: string, from: number, windows: boolean): Line | undefined {
  if (from >= text.length) return undefined;
  const feed = text.indexOf('\n', from);
  if (feed < 0) return { text: text.slice(from), end: text.length, newline: undefined };
  const crlf = windows && feed > from && text[feed - 1] === '\r';
  const stop = crlf ? feed - 1 : feed;
  return { text: text.slice(from, stop), end: feed + 1, newline: crlf ? '\r\n' : '\n' };
}

/**
 * Reads `NAME=value` lines and heredocs (`NAME<<DELIMITER`, lines, `DELIMITER`). Whichever of `=` and `<<`
 * comes first in the line decides; the closing line has to be the delimiter exactly, without white space.
 */
export function parsePairs(text: string, windows: boolean = process.platform === 'win32'): Pairs {
  const pairs: [string, string][] = [];
  let at = 0;
  for (let line = readLine(text, at, windows); line; line = readLine(text, at, windows)) {
    at = line.end;
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) return { pairs, error: `Invalid format '${line.text}'` };
    const name = line.text.slice(0, heredoc);
    const delimiter = line.text.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return { pairs, error: `Invalid format '${line.text}': empty name or delimiter` };
    }
    const start = at;
    let stop = at;
    let inner = readLine(text, at, windows);
    while (inner?.text !== delimiter) {
      if (!inner) return { pairs, error: `Invalid value. Matching delimiter not found '${delimiter}'` };
      if (inner.newline === undefined) {
        return { pairs, error: `Invalid value. No line break after the last line, '${delimiter}' not found` };
      }
      at = inner.end;
      stop = inner.end - inner.newline.length;
      inner = readLine(text, at, windows);
    }
    at = inner.end;
    pairs.push([name, stop > start ? text.slice(start, stop) : '']);
  }
  return { pairs };
}

/**
 * A file as text. A byte order mark at its start tells the encoding and is no part of the first name, as with
 * .NET's File.ReadAllText; a mark further on is (as when a second program appends one).
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** The lines of a file; CR, LF and CRLF all end one. */
export function textLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
