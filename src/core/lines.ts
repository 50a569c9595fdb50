import { firstIndex } from './search.ts';

/**
 * Finds where lines start. LF, CRLF and a lone CR end a line.
 *
 * @returns offsets in UTF-16 code units; the first one is 0
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * Finds the line that contains an offset.
 *
 * @param starts the result of {@link lineStarts}
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
export function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, firstIndex(starts, (start) => start > offset) - 1);
}
