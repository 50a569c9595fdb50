/** Lines of the new file that a hunk shows; both count. */
export type LineRange = { start: number; end: number };

/**
 * Reads which lines of the new file GitHub takes comments on: those that a hunk shows, added or around a change.
 *
 * @param patch hunks as the API gives them
 * @returns a range for each hunk, in order
 */
export function commentableLines(patch: string): LineRange[] {
  const ranges: LineRange[] = [];
  let start = 0;
  let count = 0;
  const end = (): void => {
    if (count > 0) ranges.push({ start, end: start + count - 1 });
  };
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      end();
      start = Number(head[1]);
      count = 0;
    } else if (line.startsWith('+') || line.startsWith(' ')) count++;
  }
  end();
  return ranges;
}
