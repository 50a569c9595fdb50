import { firstIndex } from '../../core/search.ts';
import { parseTrees, type Tree } from '../detect/tree.ts';
import { insertedRanges, originOf } from './edits.ts';
import type { Edit } from './model.ts';

type Range = { start: number; end: number };

/**
 * Compares a JSON or YAML file before and after edits: it still is what it was, and every key and value outside of the
 * edits is the same, in the same order.
 *
 * @param path decides how the file is parsed
 * @param edits in order
 * @returns what is wrong, as the end of a sentence; undefined if nothing is, or if the file is neither JSON nor YAML
 */
export function structureProblem(
  path: string,
  { before, after }: { before: string; after: string },
  edits: readonly Edit[],
): string | undefined {
  const old = parseTrees(before, path);
  // A file of lines is one long text to YAML, or nothing.
  if (old === undefined || old.every(({ kind }) => kind === 'scalar')) return undefined;
  const fresh = parseTrees(after, path);
  if (fresh === undefined || (isStrictJson(before) && !isStrictJson(after)))
    return 'it could not be parsed any more';
  const touched = new Set<number>();
  const meets = meeting(edits);
  // What is written in front of a value changes it, such as the bracket that makes a list of it.
  const begins = new Set(edits.filter(({ start, end }) => start === end).map(({ start }) => start));
  const kept = leavesOf(
    old,
    (range) => (meets(range) || begins.has(range.start)) && touched.add(range.start) !== undefined,
  );
  const meetsNew = meeting(insertedRanges(edits));
  // A value that lost its end is not met by an edit any more.
  const found = leavesOf(
    fresh,
    (range) => meetsNew(range) || touched.has(originOf(edits, range.start) ?? -1),
  );
  const isSame = kept.length === found.length && kept.every((leaf, index) => leaf === found[index]);
  return isSame ? undefined : 'something else in it would have changed';
}

function isStrictJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// Each value with the keys that lead to it. What an edit touched is left out, and a key that it touched has no name.
function leavesOf(trees: readonly Tree[], isTouched: (range: Range) => boolean): string[] {
  const leaves: string[] = [];
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (tree.kind === 'array') for (const item of tree.items) visit(item, [...path, '[]']);
    else if (tree.kind === 'object')
      for (const entry of tree.entries) {
        const touches = isTouched(entry);
        // A key without a value: that has no place.
        if (!touches || entry.value.end > entry.value.start)
          visit(entry.value, [...path, touches ? '*' : entry.key]);
      }
    else if (!isTouched(tree)) leaves.push(JSON.stringify([...path, tree.value]));
  };
  for (const tree of trees) visit(tree, []);
  return leaves;
}

// Ranges come in order and do not overlap.
function meeting(ranges: readonly Range[]): (range: Range) => boolean {
  return ({ start, end }) => {
    const first = ranges[firstIndex(ranges, (range) => range.end > start)];
    return first !== undefined && first.start < end;
  };
}
