import { expect, test } from 'vitest';
import { firstLines, listOf } from '../../src/core/words.ts';

test('a list names as many items as it may, and counts the others', () => {
  expect(listOf(['a', 'b'], 2)).toBe('a, b');
  expect(listOf(['a', 'b', 'c'], 1)).toBe('a and 2 more');
  expect(listOf([], 1)).toBe('');
});

test('lines are as many as there may be, and one that counts the others', () => {
  const items = Array.from({ length: 1_236 }, (_, at) => at);
  expect(firstLines(items, 2, String)).toEqual(['0', '1', 'And 1,234 more.']);
  expect(firstLines(items, 2, String, (more) => `- and ${more}`).at(-1)).toBe('- and 1,234 more');
  expect(firstLines([1, 2], 2, String)).toEqual(['1', '2']);
});
