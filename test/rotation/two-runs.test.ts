import { expect, test } from 'vitest';
import { everyPair, everySleep, everyTurn, startsOf } from './two-runs.ts';
import { freshState, HOUR, PLAIN } from './world.ts';

test('two runs at once never lock anybody out', async () => {
  const starts = await startsOf(freshState(PLAIN), PLAIN, false);
  const { tried, broken, ends } = await everyPair(starts, PLAIN, [0, 30 * HOUR]);
  expect(broken).toEqual([]);
  // What a run overwrites that started at the same moment, a person has to sort out.
  expect([...ends].filter((end) => !/^(well|stop:(not-announced|used))$/.test(end))).toEqual([]);
  expect(tried).toBeGreaterThan(1_500);
});

test('two runs that make at once, by turns, come to a good end', async () => {
  const { tried, broken, ends } = await everyTurn(freshState(PLAIN), PLAIN);
  expect(broken).toEqual([]);
  // The second end only if one request takes as long as all the other run.
  expect([...ends]).toEqual(['well', 'stop:not-announced']);
  expect(tried).toBeGreaterThan(2_500);
});

test('a run that sleeps for days while others go on locks nobody out', async () => {
  const starts = await startsOf(freshState(PLAIN), PLAIN, false);
  const { tried, broken, ends } = await everySleep(starts, PLAIN, [1, 2, 10]);
  expect(broken).toEqual([]);
  expect([...ends].filter((end) => !/^(well|stop:)/.test(end))).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});
