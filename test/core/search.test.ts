import { expect, test } from 'vitest';
import { lineAt, lineStarts } from '../../src/core/lines.ts';
import { firstIndex } from '../../src/core/search.ts';

test('the search by halving finds what a search from the start finds', () => {
  for (let size = 0; size < 20; size++) {
    const items = Array.from({ length: size }, (_, at) => at * 2);
    for (let value = -1; value <= 2 * size; value++) {
      const at = items.findIndex((item) => item >= value);
      expect(firstIndex(items, (item) => item >= value)).toBe(at < 0 ? size : at);
    }
  }
});

test('an offset is in the line that starts at or before it', () => {
  const starts = lineStarts('a\r\nb\rc\n');
  expect(starts).toEqual([0, 3, 5, 7]);
  expect([0, 2, 3, 4, 5, 7, 99].map((offset) => lineAt(starts, offset))).toEqual([0, 0, 1, 1, 2, 3, 3]);
});
