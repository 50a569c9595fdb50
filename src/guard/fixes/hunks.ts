import { lineAt } from '../../core/lines.ts';
import { insertedRanges } from './edits.ts';
import type { Edit } from './model.ts';

/** One line of a diff, with its line end. */
export type DiffLine = { kind: 'same' | 'removed' | 'added'; text: string };

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
  for (const change of changesOf({ before, after }, edits, [old, fresh])) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.from - last.to <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((changes) => hunkOf(changes, [old, fresh], context));
}

function changesOf(
  { before, after }: { before: string; after: string },
  edits: readonly Edit[],
  [old, fresh]: readonly [readonly string[], readonly string[]],
): Change[] {
  const starts = lineStarts(before);
  const newStarts = lineStarts(after);
  const inserted = insertedRanges(edits);
  const merged: Change[] = [];
  for (const [index, { start, end }] of edits.entries()) {
    const range = inserted[index] ?? { start: 0, end: 0 };
    const change = {
      from: lineAt(starts, start),
      to: lineAt(starts, end) + 1,
      newFrom: lineAt(newStarts, range.start),
      newTo: lineAt(newStarts, range.end) + 1,
    };
    const last = merged.at(-1);
    if (last === undefined || change.from > last.to) merged.push(change);
    else {
      last.to = Math.max(last.to, change.to);
      last.newTo = Math.max(last.newTo, change.newTo);
    }
  }
  return merged.flatMap((change) => trimmed(change, old, fresh));
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

function hunkOf(
  changes: readonly Change[],
  [old, fresh]: readonly [readonly string[], readonly string[]],
  context: number,
): Hunk {
  const first = changes[0] ?? { from: 0, to: 0, newFrom: 0, newTo: 0 };
  const start = Math.max(0, first.from - context);
  const lines: DiffLine[] = [];
  const add = (kind: DiffLine['kind'], texts: readonly string[]): void => {
    for (const text of texts) lines.push({ kind, text });
  };
  let at = start;
  for (const { from, to, newFrom, newTo } of changes) {
    add('same', old.slice(at, from));
    add('removed', old.slice(from, to));
    add('added', fresh.slice(newFrom, newTo));
    at = to;
  }
  add('same', old.slice(at, at + context));
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

function linesOf(text: string): string[] {
  const starts = lineStarts(text);
  return starts
    .map((start, index) => text.slice(start, starts[index + 1] ?? text.length))
    .filter((line) => line !== '');
}

// For git only LF ends a line: a lone CR is an ordinary character.
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
