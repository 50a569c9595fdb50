import { expect, test } from 'vitest';
import { parseJson, printableJson } from '../../src/core/json.ts';

test('text that is not JSON has no value, and no error that quotes it', () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson('null')).toBeNull();
  expect(['', '{', 'undefined', 'secret'].map(parseJson)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('printed JSON holds no character and no command that a terminal or a log acts on', () => {
  const value = { name: 'a\u001b[31m\u202eb##[group]\n\u{e0001}' };
  const text = printableJson(value);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|##\[/u);
  expect(JSON.parse(text)).toEqual(value);
});
