import { firstIndex } from '../../core/search.ts';
import { parseTrees, type Tree } from '../detect/tree.ts';
import { insertedRanges } from './edits.ts';
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
  if (old === undefined) return undefined;
  const fresh = parseTrees(after, path);
  if (fresh === undefined || (isStrictJson(before) && !isStrictJson(after)))
    return 'it could not be parsed any more';
  const kept = leavesOf(old, edits);
  const found = leavesOf(fresh, insertedRanges(edits));
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
function leavesOf(trees: readonly Tree[], touched: readonly Range[]): string[] {
  const leaves: string[] = [];
  const touches = touching(touched);
  const visit = (tree: Tree, path: readonly string[], isGone: boolean): void => {
    if (tree.kind === 'array') for (const item of tree.items) visit(item, [...path, '[]'], false);
    else if (tree.kind === 'object')
      for (const { key, value, ...entry } of tree.entries) {
        const isChanged = touches(entry);
        // No value is written behind the key, so that only the key can tell whether an edit touched it.
        visit(value, [...path, isChanged ? '*' : key], isChanged && value.start === value.end);
      }
    else if (!isGone && !touches(tree)) leaves.push(JSON.stringify([...path, tree.value]));
  };
  for (const tree of trees) visit(tree, [], false);
  return leaves;
}

// Ranges come in order and do not overlap.
function touching(ranges: readonly Range[]): (range: Range) => boolean {
  return ({ start, end }) => {
    const after = firstIndex(ranges, (range) => range.end > start);
    const first = ranges[after];
    return first !== undefined && first.start < end;
  };
}
