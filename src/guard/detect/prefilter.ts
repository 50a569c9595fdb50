import type { Haystack } from '../files/read-file.ts';
import type { Rule } from '../model.ts';
import { literalSearch } from './literals.ts';

/**
 * Lower case. What a file holds that has a suppression, or one with a common mistake in it: such a file must be looked
 * at even where no rule cares for it, or an unused suppression would not be noticed.
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

/** Why a file matters. */
export type Matter = {
  /** Those that look at its path and of whose literals it holds one, in their order. */
  rules: readonly Rule[];
  /** It may hold a suppression. One without a finding is unused, which is said. */
  marked: boolean;
};

/** Decides whether a file matters; undefined for nearly all. */
export type Prefilter = (path: string, haystack: Haystack) => Matter | undefined;

/**
 * The literals that are searched for.
 *
 * @param rules the rules
 * @returns lower case, sorted, those of suppressions among them
 */
export function literalsOf(rules: readonly Rule[]): string[] {
  return [...new Set([...rules.flatMap(({ literals }) => literals), ...MARKER_LITERALS])].sort();
}

/**
 * Prepares one pass over the bytes of a file for all rules together.
 *
 * @param rules the rules
 * @returns the decision for a path (as it is shown) and the bytes
 */
export function prefilter(rules: readonly Rule[]): Prefilter {
  const literals = literalsOf(rules);
  const search = literalSearch(literals);
  const found = new Uint8Array(literals.length);
  const numbersOf = (some: readonly string[]): number[] => some.map((literal) => literals.indexOf(literal));
  const markers = numbersOf(MARKER_LITERALS);
  const gates = rules.map((rule) => ({ rule, numbers: numbersOf(rule.literals) }));
  return (path, haystack) => {
    if (!search(haystack, found)) return undefined;
    const holds = (numbers: readonly number[]): boolean => numbers.some((number) => found[number] === 1);
    const open = gates.filter(({ rule, numbers }) => holds(numbers) && rule.files?.test(path) !== false);
    const marked = holds(markers);
    found.fill(0);
    return open.length > 0 || marked ? { rules: open.map(({ rule }) => rule), marked } : undefined;
  };
}
