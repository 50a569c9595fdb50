/** The pieces of Markdown that fit, and how many did not. */
export type Fitting = { shown: string[]; left: number };

/**
 * Makes pieces of Markdown until one does not fit. It leaves out all pieces after that one, so that the worst are shown.
 *
 * @param items the worst first
 * @param room in bytes
 */
export function fitting<T>(items: readonly T[], make: (item: T) => string, room: number): Fitting {
  const shown: string[] = [];
  let remaining = room;
  for (const item of items) {
    const piece = make(item);
    remaining -= size([piece]);
    if (remaining < 0) break;
    shown.push(piece);
  }
  return { shown, left: items.length - shown.length };
}

/** @returns the size in bytes of UTF-8, with a blank line after each piece */
export function size(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + 2, 0);
}

/**
 * @param summary a fixed text, which is not escaped
 * @param content Markdown
 * @returns a collapsed section
 */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/**
 * @param head fixed texts, which are not escaped
 * @param rows made by {@link row}
 */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/** @param cells Markdown without a pipe */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
