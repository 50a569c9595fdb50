import type { Haystack } from '../files/read-file.ts';
import { literalSearch } from './literals.ts';
import type { Keyword, Rule } from './rule.ts';

/**
 * Texts that a file with a suppression (a comment `ims-auth-ignore: …`, see gate/suppressions.ts) or a common
 * misspelling of one contains. In lower case; the search ignores case. Such a file is read even if no rule needs it, because unused
 * suppressions are reported.
 */
export const MARKER_LITERALS: readonly string[] = [
  'ims-auth-i',
  'ims-auth i',
  'ims-auth_i',
  'ims_auth_i',
  'imsauth-i',
  'ims-authi',
  'auth-ignore',
  'auth-ingore',
];

/** Why a file has to be read. */
export type PrefilterHit = {
  /** The rules that look at this path and have a keyword in the file, in order of precedence. */
  rules: readonly Rule[];
  /** The file may contain a suppression. */
  mayHoldSuppression: boolean;
};

/** Decides whether a file has to be read, by its path (as reports show it) and its bytes; undefined for nearly all. */
export type Prefilter = (path: string, haystack: Haystack) => PrefilterHit | undefined;

/** @returns every text that the prefilter searches for, sorted; including those of suppressions */
export function literalsOf(rules: readonly Rule[]): string[] {
  return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}

function keywordsOf({ matchers }: Rule): Keyword[] {
  return matchers.flatMap(({ keywords }) => keywords);
}

/** Prepares one pass over the bytes of a file for all rules together. */
export function prefilter(rules: readonly Rule[]): Prefilter {
  const literals = literalsOf(rules);
  const search = literalSearch(literals);
  // `search` sets the entry of each literal that it finds to 1, and returns whether it found one.
  const found = new Uint8Array(literals.length);
  const indexesOf = (keywords: readonly Keyword[]): number[][] =>
    keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
  const markers = indexesOf(MARKER_LITERALS);
  const candidates = rules.map((rule) => ({ rule, keywords: indexesOf(keywordsOf(rule)) }));
  return (path, haystack) => {
    if (!search(haystack, found)) return undefined;
    const contains = (keywords: readonly number[][]): boolean =>
      keywords.some((indexes) => indexes.every((index) => found[index] === 1));
    const needed = candidates.filter(
      ({ rule, keywords }) => contains(keywords) && rule.files?.test(path) !== false,
    );
    const mayHoldSuppression = contains(markers);
    found.fill(0);
    return needed.length > 0 || mayHoldSuppression
      ? { rules: needed.map(({ rule }) => rule), mayHoldSuppression }
      : undefined;
  };
}
