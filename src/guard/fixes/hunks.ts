import { lineAt } from '../../core/lines.ts';
import { insertedRanges } from './edits.ts';
import type { Edit } from './model.ts';

/** One line of a diff, with its line end, and where it starts: in the new text if it is `added`, in the old one otherwise. */
export type DiffLine = { kind: 'same' | 'removed' | 'added'; text: string; start: number };

type Lines = { texts: readonly string[]; starts: readonly number[] };

/** A part of a diff. Numbers of lines count from 1; those of an empty side are of the line before. */
export type Hunk = {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: DiffLine[];
};

/** Lines of both texts that differ; numbers from 0, the end is not included. */
type Change = { from: number; to: number; newFrom: number; newTo: number };

/**
 * Makes the diff of two texts from the edits between them.
 *
 * @param edits in order
 * @param context lines around a change
 */
export function hunksOf(
  { before, after }: { before: string; after: string },
  edits: readonly Edit[],
  context = 3,
): Hunk[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const groups: Change[][] = [];
  for (const change of changesOf(edits, [old, fresh])) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.from - last.to <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((changes) => hunkOf(changes, [old, fresh], context));
}

function changesOf(edits: readonly Edit[], [old, fresh]: readonly [Lines, Lines]): Change[] {
  const inserted = insertedRanges(edits);
  const merged: Change[] = [];
  for (const [index, { start, end }] of edits.entries()) {
    const range = inserted[index] ?? { start: 0, end: 0 };
    const change = {
      from: lineAt(old.starts, start),
      to: lineAt(old.starts, end) + 1,
      newFrom: lineAt(fresh.starts, range.start),
      newTo: lineAt(fresh.starts, range.end) + 1,
    };
    const last = merged.at(-1);
    if (last === undefined || change.from >= last.to) merged.push(change);
    else {
      last.to = Math.max(last.to, change.to);
      last.newTo = Math.max(last.newTo, change.newTo);
    }
  }
  return merged.flatMap((change) => trimmed(change, old.texts, fresh.texts));
}

// An edit that ends where a line starts does not change that line.
function trimmed(change: Change, old: readonly string[], fresh: readonly string[]): Change[] {
  let { from, to, newFrom, newTo } = change;
  to = Math.min(to, old.length);
  newTo = Math.min(newTo, fresh.length);
  while (from < to && newFrom < newTo && old[from] === fresh[newFrom]) {
    from++;
    newFrom++;
  }
  while (to > from && newTo > newFrom && old[to - 1] === fresh[newTo - 1]) {
    to--;
    newTo--;
  }
  return from === to && newFrom === newTo ? [] : [{ from, to, newFrom, newTo }];
}

function hunkOf(changes: readonly Change[], [old, fresh]: readonly [Lines, Lines], context: number): Hunk {
  const first = changes[0] ?? { from: 0, to: 0, newFrom: 0, newTo: 0 };
  const start = Math.max(0, first.from - context);
  const lines: DiffLine[] = [];
  const add = (kind: DiffLine['kind'], { texts, starts }: Lines, from: number, to: number): void => {
    for (const [index, text] of texts.slice(from, to).entries())
      lines.push({ kind, text, start: starts[from + index] ?? 0 });
  };
  let at = start;
  for (const { from, to, newFrom, newTo } of changes) {
    add('same', old, at, from);
    add('removed', old, from, to);
    add('added', fresh, newFrom, newTo);
    at = to;
  }
  add('same', old, at, at + context);
  const oldLines = lines.filter(({ kind }) => kind !== 'added').length;
  const newLines = lines.filter(({ kind }) => kind !== 'removed').length;
  const newStart = first.newFrom - (first.from - start);
  return {
    oldStart: start + (oldLines === 0 ? 0 : 1),
    oldLines,
    newStart: newStart + (newLines === 0 ? 0 : 1),
    newLines,
    lines,
  };
}

// For git only LF ends a line: a lone CR is an ordinary character.
function linesOf(text: string): Lines {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const texts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  return { texts: texts.filter((line) => line !== ''), starts };
}
