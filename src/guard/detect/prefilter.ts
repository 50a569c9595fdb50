import type { Haystack } from '../files/read-file.ts';
import { literalSearch } from './literals.ts';
import type { Keyword, Rule } from './rule.ts';

/**
 * In lower case, what a file with a suppression contains, common misspellings included. Such a file is read even where
 * no rule needs it, because an unused suppression is reported.
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
  /** Rules that look at its path and of whose keywords it contains one, in their order. */
  rules: readonly Rule[];
  /** It may contain a suppression; one without a finding is reported as unused. */
  mayHoldSuppression: boolean;
};

/** Decides by the path, as it is shown, and the bytes whether a file has to be read; undefined for nearly all. */
export type Prefilter = (path: string, haystack: Haystack) => PrefilterHit | undefined;

/** @returns every text that is searched for, sorted, those of suppressions included */
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
  const found = new Uint8Array(literals.length);
  const numbersOf = (keywords: readonly Keyword[]): number[][] =>
    keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
  const markers = numbersOf(MARKER_LITERALS);
  const gates = rules.map((rule) => ({ rule, keywords: numbersOf(keywordsOf(rule)) }));
  return (path, haystack) => {
    if (!search(haystack, found)) return undefined;
    const contains = (keywords: readonly number[][]): boolean =>
      keywords.some((numbers) => numbers.every((number) => found[number] === 1));
    const open = gates.filter(({ rule, keywords }) => contains(keywords) && rule.files?.test(path) !== false);
    const mayHoldSuppression = contains(markers);
    found.fill(0);
    return open.length > 0 || mayHoldSuppression
      ? { rules: open.map(({ rule }) => rule), mayHoldSuppression }
      : undefined;
  };
}
