import { JWT_ENDED } from '../../adobe/dates.ts';
import type { Rule } from '../detect/rule.ts';

/** A rule as its file writes it. */
export type RuleDefinition = Rule & {
  /** The message does not end with the sentence that says when these credentials stopped working. */
  undated?: true;
};

/** Makes a rule of its definition: the message gets the sentence that says when these credentials stopped working. */
export function defineRule({ undated, ...rule }: RuleDefinition): Rule {
  return undated === true ? rule : { ...rule, message: `${rule.message} ${JWT_ENDED}` };
}
