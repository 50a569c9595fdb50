import { describe, expect, test } from 'vitest';
import { maskForms, tokenSegments } from '../../src/core/secrets.ts';
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
