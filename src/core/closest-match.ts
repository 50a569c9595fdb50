// Longer words are nobody's typing mistake, and would cost the square of their length.
const LONGEST = 64;

/**
 * How many single mistakes (a letter left out, added, changed, or two swapped) lie between two words.
 *
 * @param a one word
 * @param b the other
 * @returns the optimal string alignment distance; Infinity where a word is longer than 64 characters
 */
export function mistakes(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + same,
          swapped,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The word that somebody most likely meant.
 *
 * @param word what was written; its case does not matter
 * @param known the valid words
 * @returns the known word with the fewest mistakes (the first of equals), or undefined where more than a third is wrong
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: { candidate: string; count: number } | undefined;
  for (const candidate of known) {
    const count = mistakes(lower, candidate);
    if (count <= Math.max(1, Math.floor(candidate.length / 3)) && count < (best?.count ?? Infinity)) {
      best = { candidate, count };
    }
  }
  return best?.candidate;
}
