import { JWT_ENDED } from '../../adobe/dates.ts';
import type { Rule } from '../detect/rule.ts';

/** A rule as its file defines it. */
export type RuleDefinition = Rule & {
  /** Leave out the sentence with the end date, because these credentials have none. */
  undated?: true;
};

/** Makes a rule from its definition: adds the sentence with the end date of these credentials to the message. */
export function defineRule({ undated, ...rule }: RuleDefinition): Rule {
  return undated === true ? rule : { ...rule, message: `${rule.message} ${JWT_ENDED}` };
}
