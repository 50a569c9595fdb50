import { describe, expect, test } from 'vitest';
import { leaks } from './leaks.ts';
import { type Budget, CLUMSY_DEEDS, DEEDS, explore, type Search, searchOf } from './matrix.ts';
import { COPIES, freshState, ODD, PLAIN, RARE, secretValue } from './world.ts';

/** What a person has to end. */
const STOPS =
  /^(well|overdue|no-token|stop:(no-marker|not-announced|not-named|not-ours|foreign-marker|not-stored|stored-meanwhile))$/;

async function livesOf(search: Search, left: Budget): Promise<{ paths: number; ends: string[] }> {
  const { paths, ends } = await explore(search, freshState(search.nature), left);
  expect([...search.broken]).toEqual([]);
  return { paths, ends: [...ends.keys()] };
}

describe('a rotation in memory', () => {
  test('without troubles ends well', async () => {
    for (const nature of [PLAIN, ODD, RARE, { ...PLAIN, copies: COPIES }, { ...ODD, copies: COPIES }])
      expect(await livesOf(searchOf(nature), { faults: 0, deeds: 0 })).toEqual({ paths: 1, ends: ['well'] });
  });

  test('ends well after any two faults, each at any call of any run', async () => {
    const search = searchOf(PLAIN);
    const { paths, ends } = await livesOf(search, { faults: 2, deeds: 0 });
    expect(ends).toEqual(['well']);
    expect(paths).toBeGreaterThan(150_000);
    expect(search.runs).toBeGreaterThan(8_000);
  });

  test('ends well after any fault, with copies and a slow Adobe', async () => {
    const { paths, ends } = await livesOf(searchOf({ ...ODD, copies: COPIES }), { faults: 1, deeds: 0 });
    expect(ends).toEqual(['well']);
    expect(paths).toBeGreaterThan(600);
  });

  test('never locks anybody out when a person acts, at any call of any run, and says why it stops', async () => {
    const search = searchOf({ ...PLAIN, copies: COPIES }, { deeds: [...DEEDS, ...CLUMSY_DEEDS] });
    const { paths, ends } = await livesOf(search, { faults: 0, deeds: 1 });
    expect(ends.filter((end) => !STOPS.test(end))).toEqual([]);
    expect(paths).toBeGreaterThan(750);
  });

  test('nor when a person acts twice, between the runs', async () => {
    const search = searchOf(ODD, { deeds: DEEDS, betweenRuns: true });
    const { paths, ends } = await livesOf(search, { faults: 0, deeds: 2 });
    expect(ends.filter((end) => !STOPS.test(end))).toEqual([]);
    expect(paths).toBeGreaterThan(1_000);
  });

  test('nor when Adobe shows uses later than the rotation waits', async () => {
    const search = searchOf(RARE, { deeds: DEEDS });
    const { paths, ends } = await livesOf(search, { faults: 0, deeds: 1 });
    expect(ends.filter((end) => !STOPS.test(end))).toEqual([]);
    expect(paths).toBeGreaterThan(450);
  });

  test('nor when a person acts before or after any fault', async () => {
    const search = searchOf(PLAIN, { deeds: DEEDS, betweenRuns: true });
    const { paths, ends } = await livesOf(search, { faults: 1, deeds: 1 });
    expect(ends.filter((end) => !STOPS.test(end))).toEqual([]);
    expect(paths).toBeGreaterThan(10_000);
  });
});

test.each([
  ['as it is', (text: string) => text],
  ['base64', (text: string) => btoa(text)],
  ['base64 behind a byte', (text: string) => btoa(`x${text}y`)],
  ['base64 behind two bytes', (text: string) => btoa(`xx${text}`)],
  ['hexadecimal', (text: string) => Buffer.from(text).toString('hex')],
  ['backwards', (text: string) => [...text].reverse().join('')],
  ['in part', (text: string) => text.slice(4, 20)],
  ['JSON', (text: string) => JSON.stringify(JSON.stringify({ text }))],
])('the search for client secrets finds them: %s', (_, form) => {
  expect(leaks([`{"at":"2026-03-01T06:00:00.000Z","text":"${form(secretValue(1))}"}`], 2)).toHaveLength(1);
  expect(leaks([`{"at":"2026-03-01T06:00:00.000Z","text":"${form('something else, as long')}"}`], 2)).toEqual(
    [],
  );
});
