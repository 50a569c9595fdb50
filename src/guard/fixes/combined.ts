import type { Edit } from './model.ts';

/**
 * Joins edits that meet at one place: of several texts that are inserted there, in the order of the list, and of a
 * removal that begins there.
 *
 * @returns undefined if one of them is
 */
export function combined(edits: readonly (Edit | undefined)[]): Edit[] | undefined {
  const byStart = new Map<number, Edit>();
  for (const edit of edits) {
    if (edit === undefined) return undefined;
    const other = byStart.get(edit.start);
    byStart.set(
      edit.start,
      other === undefined
        ? edit
        : { start: edit.start, end: Math.max(edit.end, other.end), text: other.text + edit.text },
    );
  }
  return [...byStart.values()];
}
