import { describe, expect, test } from 'vitest';
import { flag, givenValue, oneOf, onOff, text, wholeNumber } from '../../src/core/parsers.ts';

describe('values that a person wrote', () => {
  test('one of a few values, whatever its case', () => {
    expect(oneOf(['production', 'stage'])('STAGE')).toEqual({ ok: true, value: 'stage' });
    expect(oneOf(['a', 'b'])('x')).toEqual({ ok: false, problem: { must: 'must be one of a, b' } });
    expect(oneOf(['a', 'b'])('toString').ok).toBe(false);
  });

  test('true and false, and on and off with what YAML 1.1 makes of them', () => {
    expect([flag('True'), flag('false')]).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect(flag('on')).toEqual({ ok: false, problem: { must: 'must be one of true, false' } });
    expect(['ON', 'true', 'off', 'false'].map((given) => onOff(given))).toEqual(
      [true, true, false, false].map((value) => ({ ok: true, value })),
    );
  });

  test('whole numbers in their range', () => {
    expect(wholeNumber({ from: 0, to: 10 })('10')).toEqual({ ok: true, value: 10 });
    expect(wholeNumber({ from: 0, to: 10 })('11')).toEqual({
      ok: false,
      problem: { must: 'must be a whole number from 0 to 10' },
    });
    expect(wholeNumber({ from: 0, to: 10, of: 'days' })('1e1')).toEqual({
      ok: false,
      problem: { must: 'must be a whole number of days from 0 to 10' },
    });
  });

  test('any text', () => {
    expect(text('x y')).toEqual({ ok: true, value: 'x y' });
  });

  test('a value is repeated where it is short, without secrets', () => {
    expect(givenValue('prod')).toBe('it is "prod".');
    expect(givenValue('an-older-secret', ['an-older-secret'])).toBe('it is "***".');
    expect(givenValue('x'.repeat(41))).toBe('its value is too long to show here.');
  });
});
