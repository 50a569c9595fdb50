import { describe, expect, test } from 'vitest';
import {
  organization,
  patterns,
  propertyPatterns,
  repositoryName,
} from '../../../src/actions/audit/parsers.ts';

describe('the inputs that filter', () => {
  test('patterns: those with ! must not match', () => {
    expect(patterns('a*, !b\n!c-* ')).toEqual({ ok: true, value: { only: ['a*'], except: ['b', 'c-*'] } });
    expect(patterns('!').ok).toBe(false);
    expect(patterns(Array.from({ length: 201 }, (_, at) => `a${at}`).join()).ok).toBe(false);
  });

  test('custom properties: several patterns of a name, and ! before it', () => {
    expect(propertyPatterns('team = web\nteam=shop-*\n!tier=3, or 4')).toEqual({
      ok: true,
      value: { only: { team: ['web', 'shop-*'] }, except: { tier: ['3, or 4'] } },
    });
    // A name that every object has is one as any other.
    expect(propertyPatterns('__proto__=x')).toMatchObject({ ok: true });
    for (const wrong of ['team', '=web', 'team=', 'a b=c', `team=${'x'.repeat(201)}`])
      expect(propertyPatterns(wrong).ok).toBe(false);
  });

  test('repositories and the organization', () => {
    expect(repositoryName('octo-org/app').ok).toBe(true);
    expect(repositoryName('app.js').ok).toBe(true);
    for (const wrong of ['a/b/c', '..', 'octo-org/..', 'a b', 'https://github.com/a/b'])
      expect(repositoryName(wrong).ok).toBe(false);
    expect(organization('octo-org').ok).toBe(true);
    for (const wrong of ['@octo-org', 'octo-org/team', '../x']) expect(organization(wrong).ok).toBe(false);
  });
});
