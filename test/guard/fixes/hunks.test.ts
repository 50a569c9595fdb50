import { describe, expect, test } from 'vitest';
import { applied, inOrder } from '../../../src/guard/fixes/edits.ts';
import { type Hunk, hunksOf } from '../../../src/guard/fixes/hunks.ts';
import type { Edit } from '../../../src/guard/fixes/model.ts';
import { random } from '../detect/support.ts';

function hunks(before: string, edits: Edit[], context = 3): Hunk[] {
  const sorted = inOrder(edits, before.length) ?? [];
  return hunksOf({ before, after: applied(before, sorted) }, sorted, context);
}

const shown = (all: Hunk[]): string[] =>
  all.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines}`,
    ...lines.map(
      ({ kind, text }) => ({ same: ' ', removed: '-', added: '+' })[kind] + text.replace('\n', '$'),
    ),
  ]);

describe('hunks', () => {
  test('have the lines around, and one for changes that are near each other', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
    expect(
      shown(
        hunks(
          before,
          [
            { start: 0, end: 1, text: 'A' },
            { start: 4, end: 6, text: '' },
          ],
          1,
        ),
      ),
    ).toEqual(['@@ -1,4 +1,3', '-a$', '+A$', ' b$', '-c$', ' d$']);
    expect(
      shown(
        hunks(
          before,
          [
            { start: 0, end: 1, text: 'A' },
            { start: 16, end: 16, text: 'x\n' },
          ],
          1,
        ),
      ),
    ).toEqual(['@@ -1,2 +1,2', '-a$', '+A$', ' b$', '@@ -8,2 +8,3', ' h$', '+x$', ' i$']);
  });

  test('do not tell of a line between two that come', () => {
    const text = 'a\nb\nc\nd\n';
    const edits = [
      { start: 1, end: 1, text: '\nx' },
      { start: 3, end: 3, text: '\ny' },
      { start: 4, end: 6, text: '' },
    ];
    expect(shown(hunks(text, edits))).toEqual(['@@ -1,4 +1,5', ' a$', '+x$', ' b$', '+y$', '-c$', ' d$']);
  });

  test.each([
    ['a\n', [{ start: 0, end: 2, text: '' }], ['@@ -1,1 +0,0', '-a$']],
    ['', [{ start: 0, end: 0, text: 'a\n' }], ['@@ -0,0 +1,1', '+a$']],
    ['a', [{ start: 1, end: 1, text: '\nb' }], ['@@ -1,1 +1,2', '-a', '+a$', '+b']],
    ['a\nb', [{ start: 1, end: 3, text: '' }], ['@@ -1,2 +1,1', '-a$', '-b', '+a']],
    ['a\rb\n', [{ start: 1, end: 2, text: '' }], ['@@ -1,1 +1,1', '-a\rb$', '+ab$']],
    ['a\r\nb\r\n', [{ start: 0, end: 1, text: 'c' }], ['@@ -1,2 +1,2', '-a\r$', '+c\r$', ' b\r$']],
    ['a\n', [{ start: 0, end: 1, text: 'a' }], []],
  ])('of %j', (before, edits, expected) => {
    expect(shown(hunks(before, edits))).toEqual(expected);
  });

  test('make the new text of the old one, and say where each line is', () => {
    const next = random(12);
    const pick = (max: number): number => Math.floor(next() * max);
    for (let run = 0; run < 500; run++) {
      const before = Array.from({ length: pick(30) }, () => 'abc\n\n\r x'[pick(8)]).join('');
      const edits = Array.from({ length: pick(5) }, () => {
        const start = pick(before.length + 1);
        return {
          start,
          end: Math.min(before.length, start + pick(4)),
          text: ['', 'Y', '\n', 'Z\n'][pick(4)] ?? '',
        };
      });
      const sorted = inOrder(edits, before.length);
      if (sorted === undefined) continue;
      const after = applied(before, sorted);
      const all = hunks(before, sorted, pick(3));
      expect(patched(before, all)).toBe(after);
      for (const { lines } of all)
        for (const { kind, text, start } of lines)
          expect((kind === 'added' ? after : before).slice(start, start + text.length)).toBe(text);
    }
  });
});

/** What a program that applies patches does. */
function patched(before: string, hunks: Hunk[]): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const { oldStart, oldLines, newStart, newLines, lines: all } of hunks) {
    const from = oldLines === 0 ? oldStart : oldStart - 1;
    result.push(...lines.slice(at, from));
    expect(all.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(
      lines.slice(from, from + oldLines),
    );
    expect(result.length).toBe(newLines === 0 ? newStart : newStart - 1);
    result.push(...all.filter(({ kind }) => kind !== 'removed').map(({ text }) => text));
    at = from + oldLines;
  }
  return [...result, ...lines.slice(at)].join('');
}
