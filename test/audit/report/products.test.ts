import { expect, test } from 'vitest';
import { ANY_PRODUCT, PRODUCTS, productOf } from '../../../src/audit/report/products.ts';
import { RULES } from '../../../src/guard/index.ts';

test('every rule has a product, and every product a rule', () => {
  expect(Object.values(PRODUCTS).flat().sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(['a-rule-of-tomorrow', '__proto__', 'constructor', ''])(
  'the rule %j of others fits any product',
  (rule) => {
    expect(productOf(rule)).toBe(ANY_PRODUCT);
  },
);
