import type { Document } from '../detect/document.ts';
import type { Entry } from '../detect/tree.ts';
import { indentAt, lineEndOf, lineRemoval } from './edits.ts';
import type { Edit } from './model.ts';

// Edits of JSON and YAML by the places of the parsers, for an object with these `entries`. Each returns undefined where
// the form is not one that it is sure of.

/** Removes a key with its value; one that is alone in its object is not removed. */
export function removedEntry({ text }: Document, entries: readonly Entry[], entry: Entry): Edit | undefined {
  const index = entries.indexOf(entry);
  const end = endOfValue(text, entry);
  if (index < 0 || entries.length < 2 || end === undefined) return undefined;
  return isFlow(text, entries)
    ? removedFromFlow(text, entry, end)
    : removedFromBlock(text, entry, entries[index + 1], end);
}

/** Adds a key behind another one of the object, with its indentation. `value` is written as it is. */
export function addedEntry(
  { text }: Document,
  entries: readonly Entry[],
  after: Entry,
  [key, value]: readonly [key: string, value: string],
): Edit | undefined {
  const end = endOfValue(text, after);
  if (end === undefined) return undefined;
  const quote = /["']/.exec(text[after.start] ?? '')?.[0] ?? '';
  const separator = /^\s*:(\s*)/.exec(text.slice(after.end))?.[1] ?? ' ';
  const written = `${quote}${key}${quote}:${/[\r\n]/.test(separator) || separator === '' ? ' ' : separator}${value}`;
  if (!isFlow(text, entries)) {
    const indent = ' '.repeat(columnOf(text, after.start));
    return { start: end, end, text: `${lineEndOf(text)}${indent}${written}` };
  }
  const isAlone = /^[ \t]*$/.test(text.slice(lineStartOf(text, after.start), after.start));
  const gap = isAlone ? `${lineEndOf(text)}${indentAt(text, after.start)}` : ' ';
  // Where there is a comma behind it, the new entry gets that one.
  return { start: after.value.end, end: after.value.end, text: `,${gap}${written}` };
}

/** Writes another scalar, in the quotation marks of the old one. */
export function changedScalar({ text }: Document, { value }: Entry, to: string): Edit | undefined {
  if (value.kind !== 'scalar' || value.end <= value.start) return undefined;
  const quote = text[value.start];
  const isQuoted = quote === '"' || quote === "'";
  if (isQuoted ? !/^[\w@:/.,+ ${}*~^<>=|-]*$/.test(to) : !/^[\w$][\w@:/.,+-]*$/.test(to)) return undefined;
  return isQuoted
    ? { start: value.start + 1, end: value.end - 1, text: to }
    : { start: value.start, end: value.end, text: to };
}

/** Renames a key, in its quotation marks. */
export function renamedKey({ text }: Document, { start, end }: Entry, to: string): Edit {
  const inner = /["']/.test(text[start] ?? '') ? 1 : 0;
  return { start: start + inner, end: end - inner, text: to };
}

// JSON, or `{ a: 1, b: 2 }` in YAML: there are commas or braces around the entries.
function isFlow(text: string, entries: readonly Entry[]): boolean {
  const [first, second] = entries;
  if (first === undefined) return false;
  if (second !== undefined) return /^\s*,/.test(text.slice(first.value.end, second.start));
  return /\{\s*$/.test(text.slice(Math.max(0, first.start - 200), first.start));
}

// Where the line ends on which the value ends; undefined if an alias or a merge put the value elsewhere.
function endOfValue(text: string, { end, value }: Entry): number | undefined {
  if (value.end > value.start && value.start < end) return undefined;
  const written = text.slice(0, Math.max(end, value.end)).trimEnd().length;
  const rest = /^[^\r\n]*/.exec(text.slice(written))?.[0] ?? '';
  return /^\s*(?:#.*)?$/.test(rest) ? written + rest.trimEnd().length : written;
}

function removedFromFlow(text: string, { start, value }: Entry, end: number): Edit | undefined {
  const after = /^\s*,[ \t]*/.exec(text.slice(value.end))?.[0];
  const isAlone = /^[ \t]*$/.test(text.slice(lineStartOf(text, start), start));
  if (after !== undefined) {
    const stop = value.end + after.length;
    // It has its lines for itself: what stands behind the comma is a comment about it, or nothing.
    const rest = /^[^\r\n]*/.exec(text.slice(stop))?.[0] ?? '';
    if (isAlone && /^\s*(?:\/\/.*|\/\*[^*]*\*\/\s*|#.*)?$/.test(rest))
      return lineRemoval(text, { start, end: stop });
    return { start, end: stop, text: '' };
  }
  // The last one takes the comma before it.
  const before = /,\s*$/.exec(text.slice(0, start))?.[0];
  if (before === undefined) return undefined;
  return { start: start - before.length, end: isAlone ? Math.max(end, value.end) : value.end, text: '' };
}

function removedFromBlock(
  text: string,
  { start }: Entry,
  next: Entry | undefined,
  end: number,
): Edit | undefined {
  const before = text.slice(lineStartOf(text, start), start);
  if (/^[ \t]*$/.test(before)) return lineRemoval(text, { start, end });
  // The first entry of an item of a list: the next one takes its place behind the dash.
  return /^[ \t]*(?:-[ \t]+)+$/.test(before) && next !== undefined
    ? { start, end: next.start, text: '' }
    : undefined;
}

function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset);
}
