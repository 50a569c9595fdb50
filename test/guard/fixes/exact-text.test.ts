import { describe, expect, test } from 'vitest';
import { exactText } from '../../../src/guard/fixes/exact-text.ts';

const TEXT = 'key: "é漢👩"\r\n';
const wide = (text: string, isBig: boolean): Buffer => {
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? units.swap16() : units;
};

describe('a file that can be written again', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16, little-endian', wide(TEXT, false), TEXT],
    ['UTF-16, big-endian', wide(TEXT, true), TEXT],
    ['Latin-1', Buffer.from('caf\xe9 \x80\r\n', 'latin1'), 'caf\xe9 \x80\r\n'],
    ['empty', Buffer.alloc(0), ''],
    ['only a mark', Buffer.from('\uFEFF'), ''],
  ])('%s', (_name, bytes, text) => {
    const exact = exactText(bytes);
    expect(exact?.text).toBe(text);
    expect(exact?.encode(text)).toEqual(bytes);
    // The mark stays whatever becomes of the rest.
    expect(exactText(exact?.encode(`${text}x`) ?? Buffer.alloc(0))?.text).toBe(`${text}x`);
  });

  test.each([
    ['half a code unit at the end', Buffer.concat([wide('a', false), Buffer.from([0x61])])],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le')],
    ['a zero byte', Buffer.from('a\0b')],
  ])('is not one with %s', (_name, bytes) => {
    expect(exactText(bytes)).toBeUndefined();
  });
});

test('what an encoding cannot say is not written', () => {
  expect(exactText(Buffer.from('caf\xe9', 'latin1'))?.encode('caf\xe9 \u20ac')).toBeUndefined();
  expect(exactText(Buffer.from('a'))?.encode('\ud800')).toBeUndefined();
  expect(exactText(Buffer.from('a'))?.encode('€')).toEqual(Buffer.from('€'));
});
