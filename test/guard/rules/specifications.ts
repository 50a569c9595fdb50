import { readSpecification, type Sample } from '../../../scripts/rule-specification.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

/** Each rule with the `.md` next to it. */
export const SPECIFICATIONS = RULES.map((rule) => ({ rule, ...readSpecification(rule.id) }));

/** Every example file of every rule. */
export const SAMPLES: readonly Sample[] = SPECIFICATIONS.flatMap(({ found, leftAlone }) => [
  ...found,
  ...leftAlone,
]);
