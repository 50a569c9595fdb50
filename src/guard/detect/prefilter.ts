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

// Numbers of literals: a file has the keyword if it contains all of them.
type KeywordIndexes = readonly number[];

/** The keywords of rules as plain data, which can be sent to another thread. Literals are given by their numbers. */
export type KeywordTable = {
  literals: readonly string[];
  markers: readonly KeywordIndexes[];
  /** In order of precedence. */
  rules: readonly { files: RegExp | undefined; keywords: readonly KeywordIndexes[] }[];
};

/** @returns every text that the prefilter searches for, sorted; those of suppressions included */
export function literalsOf(rules: readonly Rule[]): string[] {
  return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}

function keywordsOf({ matchers }: Rule): Keyword[] {
  return matchers.flatMap(({ keywords }) => keywords);
}

export function keywordTable(rules: readonly Rule[]): KeywordTable {
  const literals = literalsOf(rules);
  const indexesOf = (keywords: readonly Keyword[]): number[][] =>
    keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
  return {
    literals,
    markers: indexesOf(MARKER_LITERALS),
    rules: rules.map((rule) => ({ files: rule.files, keywords: indexesOf(keywordsOf(rule)) })),
  };
}

/** Prepares one pass over the bytes of a file for all rules together. */
export function prefilter(rules: readonly Rule[]): Prefilter {
  const search = keywordSearch(keywordTable(rules));
  return (path, haystack) => {
    const hit = search(path, haystack);
    return hit && { ...hit, rules: rules.filter((_, index) => hit.rules.includes(index)) };
  };
}

/** The numbers of the rules that have a keyword in a file, and whether it may contain a suppression. */
export type KeywordHit = { rules: number[]; mayHoldSuppression: boolean };

/** Searches a file of one piece; undefined for nearly all. */
export type KeywordSearch = (path: string, haystack: Haystack) => KeywordHit | undefined;

/** Prepares the same pass by a table. */
export function keywordSearch(table: KeywordTable): KeywordSearch {
  const { search, conclude } = searchOf(table);
  return (path, haystack) => (search(haystack) ? conclude(path) : undefined);
}

/**
 * Prepares a search of files that are read in pieces.
 *
 * @param read calls its argument for each piece
 */
export function pieceSearch(
  table: KeywordTable,
): (path: string, read: (onPiece: (piece: Haystack) => void) => void) => KeywordHit | undefined {
  const { search, conclude } = searchOf(table);
  return (path, read) => {
    let any = false;
    read((piece) => {
      if (search(piece)) any = true;
    });
    return any ? conclude(path) : undefined;
  };
}

function searchOf({ literals, markers, rules }: KeywordTable): {
  search: (haystack: Haystack) => boolean;
  conclude: (path: string) => KeywordHit | undefined;
} {
  const literalsIn = literalSearch(literals);
  // The search sets the entry of each literal that it finds to 1, and returns whether it found a new one.
  const found = new Uint8Array(literals.length);
  const contains = (keywords: readonly KeywordIndexes[]): boolean =>
    keywords.some((indexes) => indexes.every((index) => found[index] === 1));
  return {
    search: (haystack) => literalsIn(haystack, found),
    conclude: (path) => {
      const needed: number[] = [];
      for (const [index, { files, keywords }] of rules.entries())
        if (contains(keywords) && files?.test(path) !== false) needed.push(index);
      const mayHoldSuppression = contains(markers);
      found.fill(0);
      return needed.length > 0 || mayHoldSuppression ? { rules: needed, mayHoldSuppression } : undefined;
    },
  };
}
