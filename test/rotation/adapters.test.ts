import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMarker } from '../../src/rotation/marker.ts';
import { expectNoLeak } from '../runner/index.ts';
import { isWrite, READ_FAULTS, type Sent, type ServedFault, WRITE_FAULTS } from './served/faults.ts';
import { type Timeouts, withoutTime } from './served/timeouts.ts';
import {
  type ServedRun,
  type ServedState,
  type ServedWorld,
  servedState,
  servedWorld,
} from './served/world.ts';
import { DAY, MINUTE } from './world.ts';

/*
 * lives.test.ts tries faults at the ports, by the thousand. Here each request of the real HTTP clients has one, and the
 * servers say what came of it.
 */

const BETWEEN = 4 * DAY;
const RUNS_MAX = 12;

let timeouts: Timeouts;
beforeAll(() => {
  timeouts = withoutTime();
});
afterAll(() => timeouts.restore());

/** What all worlds have shown. */
const seen = new Set<string>();
const values = new Set<string>();
const broken = new Map<string, string>();

async function inWorld<Value>(
  state: ServedState,
  trail: string,
  live: (world: ServedWorld) => Promise<Value>,
): Promise<Value> {
  const world = await servedWorld({ state, inputs: { 'dry-run': 'false' } }, timeouts);
  try {
    return await live(world);
  } finally {
    for (const one of world.broken) broken.set(one, broken.get(one) ?? trail);
    for (const line of world.seen) seen.add(line);
    for (const value of world.values) values.add(value);
    await world.close();
  }
}

function isAtEnd({ state, failed }: ServedRun, world: ServedWorld): boolean {
  const marker = parseMarker(world.marker() ?? '');
  const [one, other] = world.listed();
  const kept = [world.stored(), ...world.copies()];
  return (
    state === 'young' &&
    !failed &&
    other === undefined &&
    kept.every((place) => place?.value === one?.value) &&
    typeof marker === 'object' &&
    marker.phase === 'idle' &&
    marker.current === one?.uuid
  );
}

/** @returns in how many runs without faults it ends well; undefined: it does not */
async function runToEnd(world: ServedWorld): Promise<number | undefined> {
  for (let runs = 1; runs <= RUNS_MAX; runs++) {
    world.pass(BETWEEN);
    const result = await world.run();
    if (isAtEnd(result, world)) return runs;
  }
  return undefined;
}

/** Two states with the same key lead to the same: times count from now, in steps of ten minutes. */
function keyOf({ now, secrets, store, copies, variable }: ServedState): string {
  const ago = (at: number): number => Math.round((now - at) / (10 * MINUTE));
  const number = (found: (one: (typeof secrets)[number]) => boolean): number => secrets.findIndex(found);
  const marker = parseMarker(variable ?? '');
  const fields = typeof marker === 'object' ? { ...marker, ...('proof' in marker ? marker.proof : {}) } : {};
  return JSON.stringify([
    secrets.map(({ createdAt, usages }) => [ago(createdAt), usages.map(({ lastUsedAt }) => ago(lastUsedAt))]),
    [store, ...copies].map(
      (kept) => kept && [number(({ value }) => value === kept.value), ago(kept.updatedAt)],
    ),
    copies.map((copy) => (copy?.updatedAt ?? 0) < (store?.updatedAt ?? 0)),
    variable === undefined,
    Object.entries(fields).map(([name, field]) =>
      typeof field === 'number'
        ? [name, ago(field), field === store?.updatedAt]
        : [
            name,
            typeof field === 'string' ? number(({ uuid }) => uuid === field) : '',
            name === 'phase' && field,
          ],
    ),
  ]);
}

const faultsOf = (sent: Sent): readonly ServedFault[] => (isWrite(sent) ? WRITE_FAULTS : READ_FAULTS);

test('ends well after any fault at any request of the real clients, and shows no client secret', {
  timeout: 300_000,
}, async () => {
  // The states before each run of a life without faults.
  const states: { state: ServedState; clean: ServedRun }[] = [];
  await inWorld(servedState(), 'no fault', async (world) => {
    for (;;) {
      const state = world.state();
      const clean = await world.run();
      states.push({ state, clean });
      if (isAtEnd(clean, world)) return;
      world.pass(BETWEEN);
    }
  });
  expect(states.map(({ clean }) => clean.state)).toEqual(['made', 'waiting', 'retired', 'young']);

  const ends = new Map<string, number | undefined>();
  let paths = 0;
  // The last one has deleted already and only looks.
  for (const { state, clean } of states.slice(0, -1)) {
    for (const sent of clean.sent) {
      for (const fault of faultsOf(sent)) {
        paths++;
        const trail = `${clean.state}: ${fault} at ${sent.index} ${sent.method} ${sent.path}`;
        await inWorld(state, trail, async (world) => {
          const faulty = await world.run(({ index }) => (index === sent.index ? fault : undefined));
          expect(faulty.state === 'ended', trail).toBe(fault.startsWith('end'));
          const key = keyOf(world.state());
          if (!ends.has(key)) ends.set(key, await runToEnd(world));
          if (ends.get(key) === undefined) broken.set('no end', trail);
        });
      }
    }
  }
  expect([...broken]).toEqual([]);
  expect(paths).toBeGreaterThan(430);
  // The lives that differ after the fault.
  expect(ends.size).toBeGreaterThan(15);
  expect(Math.max(...[...ends.values()].map((runs) => runs ?? 0))).toBeLessThan(7);
  expectNoLeak([...values], { everything: [...seen].join('\n') });
});
