import { expect, test, vi } from 'vitest';
import { DEEDS, explore, searchOf } from './matrix.ts';
import { everyPair, everySleep, startsOf } from './two-runs.ts';
import { COPIES, freshState, HOUR, ODD, PLAIN, RARE } from './world.ts';

/* As lives.test.ts, with more at once. */

vi.setConfig({ testTimeout: 300_000 });

test.each([
  ['a slow Adobe', ODD],
  ['a copy', { ...PLAIN, copies: COPIES.slice(0, 1) }],
])('two faults, with %s', async (_, nature) => {
  const search = searchOf(nature);
  const { paths, ends } = await explore(search, freshState(nature), { faults: 2, deeds: 0 });
  expect([...search.broken]).toEqual([]);
  expect([...ends.keys()]).toEqual(['well']);
  expect(paths).toBeGreaterThan(170_000);
});

test.each([
  ['a quick Adobe', PLAIN],
  ['a slow Adobe', ODD],
  ['an Adobe that shows uses every five days', RARE],
])('a person acts at any call before or after any fault, with %s', async (_, nature) => {
  const search = searchOf(nature, { deeds: DEEDS });
  const { paths } = await explore(search, freshState(nature), { faults: 1, deeds: 1 });
  expect([...search.broken]).toEqual([]);
  expect(paths).toBeGreaterThan(100_000);
});

test('a person acts three times between the runs', async () => {
  const search = searchOf(PLAIN, { deeds: DEEDS, betweenRuns: true });
  const { paths } = await explore(search, freshState(PLAIN), { faults: 0, deeds: 3 });
  expect([...search.broken]).toEqual([]);
  expect(paths).toBeGreaterThan(30_000);
});

test.each([
  ['a quick Adobe', PLAIN, [0, 2 * HOUR]],
  ['a slow Adobe', ODD, [0]],
])('two runs at once, from every state that a run can leave, with %s', async (_, nature, pauses) => {
  const starts = await startsOf(freshState(nature), nature, true);
  const pairs = await everyPair(starts, nature, pauses);
  expect(pairs.broken).toEqual([]);
  expect(pairs.tried).toBeGreaterThan(10_000);
  const sleeps = await everySleep(starts, nature, [1, 2, 4, 10]);
  expect(sleeps.broken).toEqual([]);
  expect(sleeps.tried).toBeGreaterThan(5_000);
});
