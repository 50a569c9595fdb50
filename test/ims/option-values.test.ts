import { describe, expect, test } from 'vitest';
import { neutralise, secretsIn } from '../../src/core/remote-text.ts';
import { givenValue, oneOf, organizationId, wholeNumber } from '../../src/ims/index.ts';
import { SECRET_1, SECRET_2 } from './support.ts';

describe('values of options', () => {
  test('one of a few values, whatever its case', () => {
    expect(oneOf('STAGE', ['production', 'stage'])).toEqual({ ok: true, value: 'stage' });
    expect(oneOf('x', ['a', 'b'])).toEqual({ ok: false, must: 'must be one of a, b' });
  });

  test('whole numbers in their range', () => {
    expect(wholeNumber('10', { from: 0, to: 10 })).toEqual({ ok: true, value: 10 });
    expect(wholeNumber('11', { from: 0, to: 10 })).toEqual({
      ok: false,
      must: 'must be a whole number from 0 to 10',
    });
    expect(wholeNumber('1e1', { from: 0, to: 10, of: 'days' })).toEqual({
      ok: false,
      must: 'must be a whole number of days from 0 to 10',
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

describe('secrets that have a part in a text', () => {
  const short = 'abc4';
  const long = Array.from({ length: 50 }, (_, at) => String(at * 7_919_937).padStart(14, 'q'));
  const secrets = [SECRET_1, SECRET_2, short, ...long, ''];

  test.each([
    'plain text',
    `all of ${SECRET_1}`,
    `a part: ${SECRET_2.slice(6, 14).toUpperCase()}`,
    `encoded ${Buffer.from(`x${SECRET_1}`).toString('base64')}`,
    `hidden ${SECRET_1.slice(4, 9)}\u200b${SECRET_1.slice(9, 20)}`,
    `backwards ${[...SECRET_1].reverse().join('')}`,
    'short: ABC4',
    '',
  ])('are all that neutralise needs to know for %j', (text) => {
    const near = secretsIn([text, 'another'], secrets);
    expect(near.length).toBeLessThan(5);
    expect(neutralise(text, near)).toBe(neutralise(text, secrets));
  });
});
