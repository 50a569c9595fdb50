import { type KeywordTable, keywordTable } from '../detect/prefilter.ts';
import type { Rule } from '../detect/rule.ts';
import { KEYWORDS } from '../rules/keywords.ts';

/** The rules of a scan, in order of precedence: what they search for, and a function that loads them. */
export type RuleSet = { keywords: KeywordTable; load: () => Promise<readonly Rule[]> };

/**
 * Prepares rules for a scan. All rules together take longer to load than a small tree takes to scan, and most trees
 * contain no keyword of them.
 *
 * @param rules default: all
 */
export function ruleSet(rules?: readonly Rule[]): RuleSet {
  if (rules !== undefined) return { keywords: keywordTable(rules), load: async () => rules };
  return { keywords: KEYWORDS, load: async () => (await import('../rules/index.ts')).RULES };
}
