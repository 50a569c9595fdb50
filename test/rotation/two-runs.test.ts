import { expect, test } from 'vitest';
import { everyPair, everySleep, startsOf } from './two-runs.ts';
import { freshState, HOUR, PLAIN } from './world.ts';

test('two runs at once never lock anybody out', async () => {
  const starts = await startsOf(freshState(PLAIN), PLAIN, false);
  const { tried, broken, ends } = await everyPair(starts, PLAIN, [0, 2 * HOUR, 30 * HOUR]);
  expect(broken).toEqual([]);
  // What a run overwrites that started at the same moment, a person has to sort out.
  expect([...ends].filter((end) => !/^(well|stop:(not-announced|used))$/.test(end))).toEqual([]);
  expect(tried).toBeGreaterThan(2_000);
});

test('a run that sleeps for days while others go on locks nobody out', async () => {
  const starts = await startsOf(freshState(PLAIN), PLAIN, false);
  const { tried, broken, ends } = await everySleep(starts, PLAIN, [1, 2, 10]);
  expect(broken).toEqual([]);
  expect([...ends].filter((end) => !/^(well|stop:)/.test(end))).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});
