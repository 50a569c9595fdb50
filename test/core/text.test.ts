import { describe, expect, test } from 'vitest';
import { maskForms } from '../../src/core/secrets.ts';
import { SANITIZED_MAX, sanitize, sanitizeLine, secretsIn } from '../../src/core/text.ts';
import { SECRET_1, SECRET_2, tokenWith } from '../ims/support.ts';

describe('text of a server', () => {
  test.each([
    ['a\n::error::b', 'a : :error: :b'],
    ['::set-output name=x::y', ': :set-output name=x: :y'],
    ['x ##[add-mask]y', 'x ## [add-mask]y'],
    ['a\r\nb\tc\u2028d\u2029e\u0085f', 'a b c d e f'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['a\u202eb\u200bc\ufeffd\u2066e', 'abcde'],
    ['<img src=x>', '‹img src=x›'],
    ['  spaces   collapse  ', 'spaces collapse'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  test('it is bounded, however long it was', () => {
    expect(sanitize('x '.repeat(100_000))).toHaveLength(SANITIZED_MAX + 1);
    expect(sanitize('abcdef', [], 3)).toBe('abc…');
  });

  test('an ordinary description stays as it is', () => {
    expect(sanitize('invalid client_secret parameter', [SECRET_1])).toBe('invalid client_secret parameter');
  });

  test('no form of a secret stays, whole or cut', () => {
    for (const form of maskForms(SECRET_1)) {
      expect(sanitize(`before ${form} after`, [SECRET_1])).toBe('before *** after');
      expect(sanitize(`before ${form.slice(0, 9)} after`, [SECRET_1])).toBe('before *** after');
      expect(sanitize(`before ${form.slice(-10)} after`, [SECRET_1])).toBe('before *** after');
    }
  });

  test('neither does base64 at any alignment, another case, the secret backwards or with invisible characters', () => {
    const secret = 'Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u';
    const base64 = ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${secret}z`).toString('base64'));
    const others = [
      secret.toUpperCase(),
      [...secret].reverse().join(''),
      [...secret].join('\u200b'),
      `${secret}%21`,
    ];
    for (const form of [...base64, ...base64.map((text) => text.slice(0, 20)), ...others]) {
      expect(sanitize(`before ${form} after`, [secret])).toBe('before *** after');
    }
    expect(sanitize(`${'filler '.repeat(24)}${base64[1]}`, [secret])).not.toMatch(/[A-Za-z0-9]{8}/);
  });

  test('a secret of another credential and a token are hidden by their form alone', () => {
    expect(sanitize('see p8e-SomeoneElses123 here')).toBe('see *** here');
    expect(sanitize(`token ${tokenWith()} here`)).toBe('token *** here');
  });

  test('hiding comes before cutting, so that a cut never shows the start of a secret', () => {
    const secret = 'unusual-form-of-a-secret-0123456789';
    expect(sanitize(`${'x'.repeat(195)} ${secret}`, [secret])).not.toContain('unus');
  });

  test('an empty secret hides nothing', () => {
    expect(sanitize('text', [''])).toBe('text');
  });

  test('a short secret is hidden as it is, ordinary words stay, and a shorter value is none', () => {
    expect(sanitize('entry "m1m2" has 3 client secrets', ['m1m2', '3'])).toBe(
      'entry "***" has 3 client secrets',
    );
  });
});

describe('a line of a repository', () => {
  test.each([
    ['a\n::error::b', 'a : :error: :b'],
    [':::', ': : :'],
    ['x ##[add-mask]y', 'x ## [add-mask]y'],
    ['a\u202eb\u200bc', 'abc'],
    ['a\tb\u0000c\u2028d', 'a b c d'],
    ['<img src=x>', '<img src=x>'],
  ])('%j becomes %j', (text, expected) => {
    expect(sanitizeLine(text)).toBe(expected);
  });

  test('is cut, and never in the middle of a character', () => {
    expect(sanitizeLine('abcdef', 3)).toBe('abc…');
    expect(sanitizeLine('ab😀', 3)).toBe('ab…');
    expect(sanitize('ab😀', [], 3)).toBe('ab…');
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
  ])('are all that sanitize needs to know for %j', (text) => {
    const near = secretsIn([text, 'another'], secrets);
    expect(near.length).toBeLessThan(5);
    expect(sanitize(text, near)).toBe(sanitize(text, secrets));
  });
});
