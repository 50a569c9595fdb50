import { expect, test } from 'vitest';
import { byPrecedence, TIERS } from '../../../src/guard/detect/rule.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { RULE } from '../detect/support.ts';

const ids = (rules: readonly { id: string }[]): string => rules.map(({ id }) => id).join(' ');

test('rules are sorted by tier, then by what they yield to, then by id', () => {
  const rules = [
    { ...RULE, id: 'd', tier: 'anywhere' },
    { ...RULE, id: 'b', tier: 'package' },
    { ...RULE, id: 'a', tier: 'package', yieldsTo: ['c'] },
    { ...RULE, id: 'c', tier: 'package' },
    { ...RULE, id: 'e', tier: 'system' },
  ] as const;
  expect(ids(byPrecedence(rules))).toBe('e c a b d');
  expect(ids(byPrecedence(rules.toReversed()))).toBe('e c a b d');
});

test('a rule yields to rules of its own tier, so that no tier is left', () => {
  for (const { id, tier, yieldsTo = [] } of RULES)
    for (const other of yieldsTo)
      expect(RULES.find((rule) => rule.id === other)?.tier, `${id}: ${other}`).toBe(tier);
  const tiers = RULES.map(({ tier }) => TIERS.indexOf(tier));
  expect(tiers).toEqual(tiers.toSorted((a, b) => a - b));
});

test('rules whose matches can overlap keep their precedence', () => {
  const order = [
    'aem-forms-communications aem-ims-integration acs-commons-adobeio aem-service-credentials',
    'exchange-endpoint metascope-claim audience-claim jwt-exchange-request',
    'npm-jwt-auth aio-cli-jwt-auth',
    'jwt-exchange-request kafka-connect',
    'aio-context postman-jwt',
    'ci-apps-action ci-private-key-action ci-stale-key',
    'postman-jwt metascope technical-account-key metascopes-key jwt-only-version',
  ];
  for (const line of order) {
    const wanted = line.split(' ');
    expect(ids(RULES.filter(({ id }) => wanted.includes(id)))).toBe(line);
  }
});
