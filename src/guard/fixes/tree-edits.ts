import type { Document } from '../detect/document.ts';
import type { Entry } from '../detect/tree.ts';
import { indentAt, lineEndOf, lineRemoval, lineStartOf, startsLine } from './edits.ts';
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
  const isAlone = startsLine(text, after.start);
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
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(written))?.[0] ?? '';
  return written + rest.trimEnd().length;
}

const COMMENT_OR_NOTHING = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^*\r\n]*\*\/[ \t]*|#[^\r\n]*)?(?=[\r\n]|$)/;

function removedFromFlow(text: string, { start, value }: Entry, end: number): Edit | undefined {
  const after = /^\s*,[ \t]*/.exec(text.slice(value.end))?.[0];
  const isAlone = startsLine(text, start);
  if (after !== undefined) {
    const stop = value.end + after.length;
    // It has its lines for itself: what stands behind the comma is a comment about it, or nothing.
    if (isAlone && COMMENT_OR_NOTHING.test(text.slice(stop))) return lineRemoval(text, { start, end: stop });
    return { start, end: stop, text: '' };
  }
  // The last one takes the comma before it.
  const before = text.slice(0, start).trimEnd().length - 1;
  if (text[before] !== ',') return undefined;
  return { start: before, end: isAlone ? Math.max(end, value.end) : value.end, text: '' };
}

function removedFromBlock(
  text: string,
  { start }: Entry,
  next: Entry | undefined,
  end: number,
): Edit | undefined {
  if (startsLine(text, start)) return lineRemoval(text, { start, end });
  const before = text.slice(lineStartOf(text, start), start);
  // The first entry of an item of a list: the next one takes its place behind the dash, unless a comment is between.
  return /^[ \t]*(?:-[ \t]+)+$/.test(before) &&
    next !== undefined &&
    text.slice(end, next.start).trim() === ''
    ? { start, end: next.start, text: '' }
    : undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset);
}
