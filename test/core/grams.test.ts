import { expect, test } from 'vitest';
import { GRAM, gramsOf, hashesOf, mayHold } from '../../src/core/grams.ts';

const TEXTS = [
  'p8e-Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u',
  'ünïcödé 漢字 \ud800 \u{1f600}',
  'a'.repeat(40),
  'exactly8',
];

test('every part of a text is known, wherever it stands', () => {
  const grams = gramsOf(TEXTS);
  for (const text of TEXTS) {
    for (const hash of hashesOf(`before ${text}`).slice('before '.length)) {
      expect(mayHold(grams, hash)).toBe(true);
    }
  }
});

test('most other parts are not', () => {
  const grams = gramsOf([Array.from({ length: 2_000 }, (_, index) => index.toString(36)).join('-')]);
  const other = hashesOf(Array.from({ length: 2_000 }, (_, index) => `${index}`).join('/'));
  expect(other.filter((hash) => mayHold(grams, hash)).length).toBeLessThan(other.length / 5);
});

test('a text that is shorter than a part has none', () => {
  expect(hashesOf('x'.repeat(GRAM - 1))).toHaveLength(0);
  const none = gramsOf(['', 'short']);
  expect([...hashesOf('something long')].some((hash) => mayHold(none, hash))).toBe(false);
});
