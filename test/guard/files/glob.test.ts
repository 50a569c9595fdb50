import { expect, test } from 'vitest';
import { globs } from '../../../src/guard/files/glob.ts';

test.each([
  ['legacy/', ['legacy/a.js', 'x/legacy/b/c.js'], ['legacy', 'legacy.js', 'x/legacyy/a']],
  ['*.snap', ['a.snap', 'x/y/b.snap', 'x.snap/inner.js'], ['a.snap.js', 'snap']],
  ['/build.gradle', ['build.gradle'], ['x/build.gradle']],
  ['src/gen/', ['src/gen/a', 'src/gen/x/b'], ['x/src/gen/a', 'src/gen']],
  ['src/*/a.js', ['src/x/a.js'], ['src/a.js', 'src/x/y/a.js']],
  ['src/**/a.js', ['src/a.js', 'src/x/a.js', 'src/x/y/a.js'], ['a.js', 'src/x/b.js']],
  ['src/**', ['src/a', 'src/b/c'], ['src', 'x/src/a']],
  ['**/x/*.md', ['x/a.md', 'y/x/a.md'], ['x/y/a.md']],
  ['**/fixtures/**', ['fixtures/a', 'x/fixtures/y/a'], ['x/fixtures']],
  ['a?c', ['abc', 'x/a-c'], ['ac', 'abbc', 'a/c']],
  ['docs', ['docs', 'docs/a.md', 'x/docs/a.md'], ['docs2']],
  ['./docs/', ['docs/a.md'], ['docs']],
  ['*', ['a', 'b/c'], []],
  ['**', ['a', 'b/c'], []],
  ['a*b*c', ['abc', 'axxbxxc', 'abbcc'], ['acb', 'ab']],
  ['[a].(b)+', ['[a].(b)+'], ['a.b']],
])('%s fits what .gitignore would', (glob, yes, no) => {
  const fits = globs([glob]);
  expect(yes.filter((path) => !fits(path))).toEqual([]);
  expect(no.filter(fits)).toEqual([]);
});

test('one of several is enough, and none fits nothing', () => {
  expect(globs(['a/', '*.md'])('x.md')).toBe(true);
  expect(globs([])('x')).toBe(false);
  expect(globs(['', ' ', '/'])('x')).toBe(false);
});

// With a regular expression of it, this would not end; how the time grows: bench/growth.ts.
test('a pattern of many stars is decided', () => {
  const fits = globs([`${'*a'.repeat(90)}b`, `${'**/a/'.repeat(40)}b`]);
  const path = `${'a/'.repeat(1_000)}${'a'.repeat(2_000)}`;
  expect(fits(path)).toBe(false);
});
