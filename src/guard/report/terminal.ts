/** How to format text in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

/** Formats text; returns it unchanged if the terminal has no colours. */
export type Paint = (style: Style, text: string) => string;

export function painter(color: boolean): Paint {
  return (style, text) =>
    color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}

// Blocks whose characters are two columns wide: Hangul, CJK, full width forms, emoji.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/**
 * @param text one line without escapes
 * @returns how many columns it takes in a terminal, precise enough to put a caret under a word
 */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) count += WIDE.test(character) ? 2 : 1;
  }
  return count;
}

/**
 * Breaks a paragraph between words.
 *
 * @param width largest number of columns; a longer word gets its own line
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Puts carets under a part of a line. If the line is too long, it is cut on both sides of that part.
 *
 * @param line one line without escapes
 * @param mark the part, in UTF-16 code units
 * @param width largest number of columns
 * @returns the line, and the line below it
 */
export function pointed(line: string, mark: { start: number; end: number }, width: number): [string, string] {
  const before = [...line.slice(0, mark.start)];
  const within = [...line.slice(mark.start, mark.end)];
  const after = [...line.slice(mark.end)];
  const size = (): number => columns([...before, ...within, ...after].join('')) + 2;
  const long = size() > width;
  let [cutBefore, cutAfter] = [false, false];
  // First cut the text after the part, then the text before it.
  while (long && size() > width && after.length > 0) cutAfter = after.pop() !== undefined;
  while (long && size() > width && before.length > 0) cutBefore = before.shift() !== undefined;
  while (long && size() > width && within.length > 1) cutAfter = within.pop() !== undefined;
  const start = `${cutBefore ? '…' : ''}${before.join('')}`;
  return [
    `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
    `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
  ];
}
