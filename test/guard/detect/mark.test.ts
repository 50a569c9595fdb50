import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/core/excerpt.ts';

const marked = (line: string, match: string, from = 0): string | undefined => {
  const start = line.indexOf(match, from);
  const { text, mark } = excerptOf(line, { start, end: start + match.length }, true);
  return mark && `${text.slice(0, mark.start)}[${text.slice(mark.start, mark.end)}]${text.slice(mark.end)}`;
};

test('a match is found in its excerpt, even if white space before it was removed', () => {
  expect(marked('\t\tconst  url\t= "/ims/exchange/jwt";', 'ims/exchange/jwt')).toBe(
    'const url = "/[ims/exchange/jwt]";',
  );
});

test('two colons are broken up at the start only, where a runner would take them for a command', () => {
  expect(marked('use std::env; A::from("jwt")', 'A::from')).toBe('use std::env; [A::from]("jwt")');
  expect(marked('  ::error::jwt', 'jwt')).toBe(': :error::[jwt]');
  expect(marked('::jwt::a', '::jwt::a')).toBe('[: :jwt::a]');
  expect(marked('a ##[error]jwt', 'jwt')).toBe('a ## [error][jwt]');
});

test('of equal texts the one that is meant is marked', () => {
  expect(marked('jwt, jwt, jwt', 'jwt', 5)).toBe('jwt, [jwt], jwt');
});

test('a hidden secret before it moves the mark, and is not needed for it', () => {
  expect(marked("secret='abcdefghijk' jwt", 'jwt')).toBe("secret='***' [jwt]");
});

test('a match that the excerpt does not show has no mark', () => {
  expect(excerptOf(`x ${'jwt'.repeat(100)}`, { start: 2, end: 302 }).mark).toBeUndefined();
  expect(excerptOf('\u200B', { start: 0, end: 1 }).mark).toBeUndefined();
});

test.each([50, 150, 300, 500, 100_000])('a match after %i characters is in its excerpt', (size) => {
  for (const filler of ['a'.repeat(size), 'word '.repeat(size / 5)]) {
    const result = marked(`${filler} ims/exchange/jwt and more`, 'ims/exchange/jwt');
    expect(result).toContain(' [ims/exchange/jwt] and more');
    expect(result?.length).toBeLessThan(170);
  }
});

test('a secret near a cut is not shown in part', () => {
  const secret = `p8e-${'Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u'}`;
  for (const distance of [10, 40, 55, 61, 70, 390, 400, 410]) {
    const line = `${'x '.repeat(300)}${secret}${' y'.repeat(distance / 2)} ims/exchange/jwt`;
    const start = line.indexOf('ims/exchange');
    expect(excerptOf(line, { start, end: start + 16 }).text).not.toMatch(/Qm7Zt|R2vXk|9LwN4|PaE3u/);
  }
});

test('text that is cut ends with a whole character', () => {
  expect(excerptOf('😀'.repeat(200), { start: 0, end: 2 }).text).not.toMatch(/[\ud800-\udbff]…/);
});
