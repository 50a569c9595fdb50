import type { Rule } from '../model.ts';
import { CODE_RULES, GENERAL_RULES } from './group-code.ts';
import { CONFIGURATION_RULES, SYSTEM_RULES } from './group-configuration.ts';

/** Every rule, from what proves most to what proves least: where two meet in the same text, the earlier one stays. */
export const RULES: readonly Rule[] = [
  ...SYSTEM_RULES,
  ...CODE_RULES,
  ...CONFIGURATION_RULES,
  ...GENERAL_RULES,
];
