import { expect, test } from 'vitest';
import { yearOfTwenty } from './year.ts';

/* `node test/rotation/year.ts [seed]` prints it as a table. */

test('a year of twenty credentials: nobody is locked out, and every one is rotated', async () => {
  const rows = await yearOfTwenty(1);
  expect(rows.flatMap(({ name, year }) => year.broken.map((text) => `${name}: ${text}`))).toEqual([]);
  const years = rows.map(({ year }) => year);
  expect(years).toHaveLength(20);
  for (const { name, year } of rows) {
    // A client secret is due after 30 days, and the next one 30 days after it was made.
    expect([name, year.made >= 9, year.retired >= 7]).toEqual([name, true, true]);
    // Runs are left out for up to 20 days, and a person takes some days to do what is for a person.
    expect([name, year.stillMax < 40, year.overlapMax < 40]).toEqual([name, true, true]);
  }
  const sum = (read: (year: (typeof years)[number]) => number): number =>
    years.reduce((all, year) => all + read(year), 0);
  // Enough has happened.
  expect(sum((year) => year.runs)).toBeGreaterThan(5_000);
  expect(sum((year) => year.faults)).toBeGreaterThan(500);
  expect(sum((year) => year.byHand)).toBeGreaterThan(200);
  expect(sum((year) => year.jobs)).toBeGreaterThan(12_000);
  // Nothing but what people do stops a rotation for good.
  const reasons = new Set(years.flatMap(({ stops }) => [...stops.keys()]));
  expect([...reasons].sort()).toEqual([
    'The credential has two client secrets, and it is not known which of them is the old one.',
    'The stored client secret does not work any more.',
  ]);
});
