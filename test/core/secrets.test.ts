import { describe, expect, test } from 'vitest';
import { hideSecrets, isMaskable, maskForms, tokenSegments } from '../../src/core/secrets.ts';
import { tokenWith } from '../ims/support.ts';

describe('forms of a secret to mask', () => {
  test('a very short secret has no other form to mask, because that would blank out ordinary text', () => {
    expect(maskForms('short')).toEqual(['short']);
  });

  test('a secret with characters that encode differently has a form for each encoding', () => {
    const forms = maskForms("it's (a) secret~*!");
    expect(forms).toContain("it's%20(a)%20secret~*!");
    expect(forms).toContain('it%27s+%28a%29+secret%7E*%21');
  });
});

describe('values that are no secrets', () => {
  test.each(['', ' ', 'y', 'e', 'abc', ' abc ', 'true', 'False', 'none', 'production', 'openid', 'Bearer'])(
    '%j is neither masked nor hidden',
    (value) => {
      expect([isMaskable(value), maskForms(value)]).toEqual([false, []]);
      expect(hideSecrets(`healthy ${value} entry`, [value])).toBe(`healthy ${value} entry`);
    },
  );

  test('four characters that are no common word are', () => {
    expect(isMaskable('x1y2')).toBe(true);
    expect(hideSecrets('it is x1y2', ['x1y2'])).toBe('it is ***');
  });
});

test('a secret with half of a surrogate pair has forms too', () => {
  expect(maskForms('half-\ud83d-of-a-pair')).toContain('half-%EF%BF%BD-of-a-pair');
});

describe('segments of a token', () => {
  test('are the parts of a JSON Web Token that are worth hiding', () => {
    const token = tokenWith();
    expect(tokenSegments(token)).toEqual(token.split('.').filter((segment) => segment.length >= 16));
    expect(tokenSegments('opaque')).toEqual([]);
  });
});
