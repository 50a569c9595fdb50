/**
 * Offsets at which lines start. LF, CRLF and a lone CR end a line.
 *
 * @param text the decoded file
 * @returns offsets in UTF-16 code units, the first one 0
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * The line that holds an offset.
 *
 * @param starts offsets at which lines start
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
