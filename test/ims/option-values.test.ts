import { describe, expect, test } from 'vitest';
import { givenValue, oneOf, organizationId, wholeNumber } from '../../src/ims/index.ts';

describe('values of options', () => {
  test('one of a few values, whatever its case', () => {
    expect(oneOf('STAGE', ['production', 'stage'])).toEqual({ ok: true, value: 'stage' });
    expect(oneOf('x', ['a', 'b'])).toEqual({ ok: false, problem: 'must be one of a, b' });
  });

  test('whole numbers in their range', () => {
    expect(wholeNumber('10', { from: 0, to: 10 })).toEqual({ ok: true, value: 10 });
    expect(wholeNumber('11', { from: 0, to: 10 })).toEqual({
      ok: false,
      problem: 'must be a whole number from 0 to 10',
    });
    expect(wholeNumber('1e1', { from: 0, to: 10, of: 'days' })).toEqual({
      ok: false,
      problem: 'must be a whole number of days from 0 to 10',
    });
  });

  test('an organization id', () => {
    expect(organizationId('0A@AdobeOrg')).toEqual({ ok: true, value: '0A@AdobeOrg' });
    expect(organizationId('0A').ok).toBe(false);
  });

  test('a value is repeated where it is short, without secrets', () => {
    expect(givenValue('prod')).toBe('it is "prod".');
    expect(givenValue('an-older-secret', ['an-older-secret'])).toBe('it is "***".');
    expect(givenValue('x'.repeat(41))).toBe('it is longer than any of them.');
  });
});
