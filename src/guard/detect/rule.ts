import type { Match, RuleText } from '../model.ts';
import type { Document } from './document.ts';

/**
 * How specific a match is, most specific first. If matches of two rules overlap, the earlier tier is reported.
 *
 * - `system`: a system with its own way to migrate, recognized by its configuration.
 * - `protocol`: the JWT exchange of Adobe IMS itself.
 * - `package`: an SDK or a command-line tool.
 * - `format`: a file whose format exists for this credential.
 * - `configuration`: settings and pipelines.
 * - `anywhere`: words that prove something in any file, with general advice.
 * - `version`: a version number that is too old.
 */
export const TIERS = [
  'system',
  'protocol',
  'package',
  'format',
  'configuration',
  'anywhere',
  'version',
] as const;

export type Tier = (typeof TIERS)[number];

/** A text, or several that must all be in the file; in lower case, at least 4 bytes each. */
export type Keyword = string | readonly string[];

/** Finds places by one pattern. */
type PatternMatcher = {
  /** With the flag `g`, linear in the input. If there is a group named `at`, it is the place that is reported. */
  pattern: RegExp;
};

/** Finds places by code, for what a pattern cannot find. */
type CodeMatcher = {
  /** `check` runs only if one of these matches the file. */
  when: readonly RegExp[];
  /** Never throws. */
  check: (document: Document) => readonly Match[];
};

/**
 * One way to find the places of a rule. It runs only on files that contain one of the keywords, in any case. A test
 * makes texts from the patterns and shows that each contains a keyword.
 */
export type Matcher = {
  keywords: readonly Keyword[];
  /** Each must match somewhere in the same file, or what the matcher finds proves nothing. No flag `g`. */
  needs?: readonly RegExp[];
} & (PatternMatcher | CodeMatcher);

/** One kind of reference to a Service Account (JWT) credential. */
export type Rule = RuleText & {
  tier: Tier;
  /** Ids of rules of the same tier that are reported in place of this one if both match. */
  yieldsTo?: readonly string[];
  /** Matches the paths that it looks at; default: every scanned file. */
  files?: RegExp;
  matchers: readonly Matcher[];
};

/**
 * Sorts rules so that the earlier one is reported if two match the same text: by tier, then `yieldsTo`, then id.
 *
 * @returns a new list
 */
export function byPrecedence(rules: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const sorted = new Set<Rule>();
  const add = (rule: Rule): void => {
    for (const id of rule.yieldsTo ?? []) {
      const winner = byId.get(id);
      if (winner !== undefined && !sorted.has(winner)) add(winner);
    }
    sorted.add(rule);
  };
  const order = (a: Rule, b: Rule): number =>
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || (a.id < b.id ? -1 : 1);
  for (const rule of rules.toSorted(order)) add(rule);
  return [...sorted];
}
