import { describe, expect, test } from 'vitest';
import { maskForms, neutralise, REMOTE_TEXT_MAX } from '../../src/core/remote-text.ts';
import { SECRET_1, tokenWith } from '../ims/support.ts';

describe('remote text', () => {
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
    expect(neutralise(text)).toBe(expected);
  });

  test('it is bounded, however long it was', () => {
    expect(neutralise('x '.repeat(100_000))).toHaveLength(REMOTE_TEXT_MAX + 1);
    expect(neutralise('abcdef', [], 3)).toBe('abc…');
  });

  test('an ordinary description stays as it is', () => {
    expect(neutralise('invalid client_secret parameter', [SECRET_1])).toBe('invalid client_secret parameter');
  });

  test('no form of a secret stays, whole or cut', () => {
    for (const form of maskForms(SECRET_1)) {
      expect(neutralise(`before ${form} after`, [SECRET_1])).toBe('before *** after');
      expect(neutralise(`before ${form.slice(0, 9)} after`, [SECRET_1])).toBe('before *** after');
      expect(neutralise(`before ${form.slice(-10)} after`, [SECRET_1])).toBe('before *** after');
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
      expect(neutralise(`before ${form} after`, [secret])).toBe('before *** after');
    }
    expect(neutralise(`${'filler '.repeat(24)}${base64[1]}`, [secret])).not.toMatch(/[A-Za-z0-9]{8}/);
  });

  test('a secret of another credential and a token are hidden by their form alone', () => {
    expect(neutralise('see p8e-SomeoneElses123 here')).toBe('see *** here');
    expect(neutralise(`token ${tokenWith()} here`)).toBe('token *** here');
  });

  test('hiding comes before cutting, so that a cut never shows the start of a secret', () => {
    const secret = 'unusual-form-of-a-secret-0123456789';
    expect(neutralise(`${'x'.repeat(195)} ${secret}`, [secret])).not.toContain('unus');
  });

  test('an empty secret hides nothing', () => {
    expect(neutralise('text', [''])).toBe('text');
  });

  test('a very short secret is hidden as it is, and ordinary words stay', () => {
    expect(neutralise('entry "mm" has 3 client secrets', ['3'])).toBe('entry "mm" has *** client secrets');
  });

  test('a very short secret has no other form to mask, because that would blank out ordinary text', () => {
    expect(maskForms('short')).toEqual(['short']);
  });

  test('a secret with characters that encode differently has a form for each encoding', () => {
    const forms = maskForms("it's (a) secret~*!");
    expect(forms).toContain("it's%20(a)%20secret~*!");
    expect(forms).toContain('it%27s+%28a%29+secret%7E*%21');
  });
});
