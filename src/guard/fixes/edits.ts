import type { Edit } from './model.ts';

/** @returns edits in their order; undefined if two of them overlap or one is outside of the text */
export function inOrder(edits: readonly Edit[], length: number): Edit[] | undefined {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const [index, edit] of sorted.entries()) {
    if (!(edit.start >= end && edit.end >= edit.start && edit.end <= length)) return undefined;
    // Of two insertions at one place, the order would be arbitrary.
    if (index > 0 && edit.start === sorted[index - 1]?.start) return undefined;
    end = edit.end;
  }
  return sorted;
}

/** @param edits as {@link inOrder} returns them */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Finds where a place of the new text was in the old one.
 *
 * @param edits as {@link inOrder} returns them
 * @returns undefined if an edit wrote the text there
 */
export function originOf(edits: readonly Edit[], offset: number): number | undefined {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset < start + shift) break;
    if (offset < start + shift + text.length) return undefined;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/** @returns where the edits put their texts, as places of the new text */
export function insertedRanges(edits: readonly Edit[]): { start: number; end: number }[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length };
  });
}

/** @returns an edit that removes every line that a place touches, with its line end */
export function lineRemoval(text: string, { start, end }: { start: number; end: number }): Edit {
  const from = lineStartOf(text, start);
  const last = lineEndAt(text, Math.max(start, end - 1));
  const next = last + lineEndOf(text.slice(last, last + 2), '').length;
  if (next > last) return { start: from, end: next, text: '' };
  // The last line has no end: that of the line before goes with it.
  const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  return { start: from - before, end: text.length, text: '' };
}

/** @returns where the line of an offset starts; the LF of CRLF still belongs to its line */
export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  if (text[at] === '\n' && text[at - 1] === '\r') at--;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** @returns whether only white space stands before an offset in its line */
export function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

// Where the line end of the line of an offset starts.
function lineEndAt(text: string, offset: number): number {
  let at = offset;
  if (text[at] === '\n' && text[at - 1] === '\r') at--;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** @returns the line end that a file uses: that of its first line */
export function lineEndOf(text: string, otherwise = '\n'): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? otherwise;
}

/** @returns the white space at the start of the line of an offset */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStartOf(text, offset), offset))?.[0] ?? '';
}
