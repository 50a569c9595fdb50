import { expect, test } from 'vitest';
import { visible } from '../../src/core/visible.ts';

test.each([
  ['plain text, <b> & "quotes"', 'plain text, <b> & "quotes"'],
  ['Grüße, 日本, שלום', 'Grüße, 日本, שלום'],
  ['a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
  ['a\u0000b\u001b[31m\n\tc', 'a\\u{0}b\\u{1b}[31m\\u{a}\\u{9}c'],
  ['\u200b\ufeff\u2066x\u2069', '\\u{200b}\\u{feff}\\u{2066}x\\u{2069}'],
  ['half \ud83d, whole 😀', 'half \\u{d83d}, whole 😀'],
  ['\u2028\u2029\u3164', '\\u{2028}\\u{2029}\\u{3164}'],
  ['\u{e0041}', '\\u{e0041}'],
  [`e${'\u0301'.repeat(5)}`, `e${'\u0301'.repeat(3)}\\u{301}\\u{301}`],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
