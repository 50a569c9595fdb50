import { describe, expect, test } from 'vitest';
import {
  applied,
  indentAt,
  inOrder,
  insertedRanges,
  lineEndOf,
  lineRemoval,
  lineStartOf,
  originOf,
  startsLine,
} from '../../../src/guard/fixes/edits.ts';
import type { Edit } from '../../../src/guard/fixes/model.ts';

const edit = (start: number, end: number, text = ''): Edit => ({ start, end, text });

describe('inOrder', () => {
  test('sorts edits that touch each other but share nothing', () => {
    expect(inOrder([edit(4, 6), edit(0, 4, 'a'), edit(6, 6, 'b')], 6)).toEqual([
      edit(0, 4, 'a'),
      edit(4, 6),
      edit(6, 6, 'b'),
    ]);
  });

  test.each([
    ['overlap', [edit(0, 3), edit(2, 4)]],
    ['one in the other', [edit(0, 6), edit(2, 3)]],
    ['the same twice', [edit(1, 2), edit(1, 2)]],
    ['two insertions at one place', [edit(2, 2, 'a'), edit(2, 2, 'b')]],
    ['an insertion where a replacement starts', [edit(2, 2, 'a'), edit(2, 3, 'b')]],
    ['backwards', [edit(3, 2)]],
    ['before the text', [edit(-1, 2)]],
    ['behind the text', [edit(5, 7)]],
    ['no number', [edit(Number.NaN, Number.NaN)]],
  ])('has none for %s', (_name, edits) => {
    expect(inOrder(edits, 6)).toBeUndefined();
  });
});

test('applied, originOf and insertedRanges agree about every place', () => {
  const text = 'abcdefghij';
  const edits = [edit(0, 0, 'XY'), edit(2, 5, 'Z'), edit(6, 8), edit(10, 10, '!')];
  const after = applied(text, edits);
  expect(after).toBe('XYabZfij!');
  expect(insertedRanges(edits).map(({ start, end }) => after.slice(start, end))).toEqual([
    'XY',
    'Z',
    '',
    '!',
  ]);
  for (const [at, character] of [...after].entries()) {
    const origin = originOf(edits, at);
    expect(origin === undefined ? 'inserted' : text[origin]).toBe(
      'XYZ!'.includes(character) ? 'inserted' : character,
    );
  }
});

describe('lineRemoval', () => {
  const without = (text: string, what: string): string => {
    const start = text.indexOf(what);
    return applied(text, [lineRemoval(text, { start, end: start + what.length })]);
  };

  test.each([
    ['a\nxyz\nb\n', 'a\nb\n'],
    ['a\r\nxyz\r\nb\r\n', 'a\r\nb\r\n'],
    ['a\rxyz\rb\r', 'a\rb\r'],
    ['xyz\nb', 'b'],
    ['a\nxyz', 'a'],
    ['a\r\nxyz', 'a'],
    ['a\rxyz', 'a'],
    ['a\nxyz\n', 'a\n'],
    ['xyz', ''],
    ['xyz\n', ''],
    ['a\n\nxyz\n\nb', 'a\n\n\nb'],
    ['a\n  xyz # c\n\tb', 'a\n\tb'],
  ])('%j becomes %j', (before, after) => {
    expect(without(before, 'xyz')).toBe(after);
  });

  test('removes every line that a place touches, and not the one behind its line end', () => {
    expect(without('a\nx1\nx2\nb\n', 'x1\nx2')).toBe('a\nb\n');
    expect(without('a\nx1\nb\n', 'x1\n')).toBe('a\nb\n');
    expect(without('a\r\nx1\r\nb\r\n', 'x1\r\n')).toBe('a\r\nb\r\n');
  });
});

test.each(['ab\n  cd\n', 'ab\r\n  cd\r\n', 'ab\r  cd\r'])('knows the line of an offset of %j', (text) => {
  const start = text.indexOf('  cd');
  expect([lineStartOf(text, start + 3), lineStartOf(text, start), lineStartOf(text, 1)]).toEqual([
    start,
    start,
    0,
  ]);
  expect([startsLine(text, start + 2), startsLine(text, start + 3), startsLine(text, 0)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([indentAt(text, start + 2), indentAt(text, 1)]).toEqual(['  ', '']);
  expect(lineEndOf(text)).toBe(text.slice(2, start));
});

test('the LF of CRLF belongs to the line before it', () => {
  expect(lineStartOf('ab\r\ncd', 3)).toBe(0);
});

test('a file without line ends gets LF', () => {
  expect(lineEndOf('abc')).toBe('\n');
});
