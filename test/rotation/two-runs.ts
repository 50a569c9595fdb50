import { keyOf, nextDay, type RunResult, runJob, worldOf } from './life.ts';
import { explore, type Search, searchOf } from './matrix.ts';
import { type At, type Fault, HOUR, type Nature, pass, type Shared, type State } from './world.ts';

/* Two runs at once, which the concurrency group of the workflow should prevent and nothing enforces. */

export type Pair = {
  /** Before this call of the first run the second one starts. */
  first: number;
  /** Before this call of the second run the first one goes on. */
  second: number;
  /** Before this call of the first run the second one goes on, to its end; absent: after the end of the first one. */
  third?: number | undefined;
  /** How long the first run stands still before the second one starts. */
  pauseMs: number;
};

/** @returns the results; the second run ended without a stop if it has no more calls than `second` */
export async function runPair(
  world: Shared,
  { first, second, third, pauseMs }: Pair,
): Promise<{ one: RunResult; other: RunResult | undefined }> {
  const released = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  let other: Promise<RunResult> | undefined;
  const directSecond = async ({ index }: At): Promise<Fault | undefined> => {
    if (index !== second) return undefined;
    stopped.resolve();
    await released.promise;
    return undefined;
  };
  const directFirst = async ({ index }: At): Promise<Fault | undefined> => {
    if (index === third) {
      released.resolve();
      await other;
    }
    if (index !== first) return undefined;
    pass(world, pauseMs);
    other = runJob(world, directSecond);
    await Promise.race([other, stopped.promise]);
    return undefined;
  };
  const one = await runJob(world, directFirst);
  released.resolve();
  return { one, other: await other };
}

/** The first run stands still before this call while others come and go for days. */
export async function runAsleep(world: Shared, at: number, days: number): Promise<RunResult> {
  return runJob(world, async ({ index }) => {
    if (index !== at) return undefined;
    for (let day = 0; day < days; day++) {
      nextDay(world);
      await runJob(world);
    }
    pass(world, HOUR);
    return undefined;
  });
}

/** What came of all pairs, or of all runs that slept. */
export type Outcomes = { tried: number; broken: string[]; ends: Set<string> };

/** Two runs from each state, the second one at each call of the first, and back at each call of the second. */
export async function everyPair(
  starts: readonly State[],
  nature: Nature,
  pauses: readonly number[],
): Promise<Outcomes> {
  const all: Outcomes = { tried: 0, broken: [], ends: new Set() };
  const search = searchOf(nature);
  for (const start of starts) {
    const { calls } = await runJob(worldOf(start, nature));
    for (const first of calls.keys()) {
      for (const pauseMs of pauses) {
        for (let second = 0, isLast = false; !isLast; second++) {
          const world = worldOf(start, nature);
          const { other } = await runPair(world, { first, second, pauseMs });
          await judge(
            all,
            search,
            world,
            `${first} ${calls[first]}, ${second} ${other?.calls[second]}, ${pauseMs}`,
          );
          isLast = (other?.calls.length ?? 0) <= second;
        }
      }
    }
  }
  return all;
}

/** Two runs from one state, by turns: so far the first, so far the second, so far the first, all the second, and the rest. */
export async function everyTurn(start: State, nature: Nature): Promise<Outcomes> {
  const all: Outcomes = { tried: 0, broken: [], ends: new Set() };
  const search = searchOf(nature);
  const { calls } = await runJob(worldOf(start, nature));
  for (const first of calls.keys()) {
    for (const second of calls.keys()) {
      for (let third = first + 1; third < calls.length; third++) {
        const world = worldOf(start, nature);
        await runPair(world, { first, second, third, pauseMs: 0 });
        await judge(all, search, world, `${first} ${calls[first]}, ${second}, ${third} ${calls[third]}`);
      }
    }
  }
  return all;
}

/** A run from each state that sleeps at each call but the one that stores, while others come and go. */
export async function everySleep(
  starts: readonly State[],
  nature: Nature,
  days: readonly number[],
): Promise<Outcomes> {
  const all: Outcomes = { tried: 0, broken: [], ends: new Set() };
  const search = searchOf(nature);
  for (const start of starts) {
    const { calls } = await runJob(worldOf(start, nature));
    for (const [at, name] of calls.entries()) {
      // Between its last look and the request nobody can wake it in time.
      if (name === 'store.write') continue;
      for (const count of days) {
        const world = worldOf(start, nature);
        await runAsleep(world, at, count);
        await judge(all, search, world, `${at} ${name}, ${count} days`);
      }
    }
  }
  return all;
}

async function judge(all: Outcomes, search: Search, world: Shared, told: string): Promise<void> {
  all.tried++;
  all.broken.push(...world.broken.map((one) => `${told}: ${one}`));
  world.broken.length = 0;
  nextDay(world);
  const { ends } = await explore(search, world.state, { faults: 0, deeds: 0 }, [told]);
  for (const end of ends.keys()) all.ends.add(end);
  all.broken.push(...[...search.broken].map((one) => one.join(': ')));
  search.broken.clear();
}

/**
 * Every state at the start of a run, in the life without troubles.
 *
 * @param ended also in those lives where one run ends after one of its changes
 */
export async function startsOf(state: State, nature: Nature, ended: boolean): Promise<State[]> {
  const found = new Map<string, State>();
  const follow = async (from: State, mayEnd: boolean): Promise<void> => {
    const key = keyOf(from, nature);
    if (found.has(key)) return;
    found.set(key, from);
    const world = worldOf(from, nature);
    const { calls } = await runJob(world);
    nextDay(world);
    await follow(world.state, mayEnd);
    if (!mayEnd) return;
    for (const [at, name] of calls.entries()) {
      if (!/write|create|remove/.test(name)) continue;
      const cut = worldOf(from, nature);
      await runJob(cut, ({ index }) => (index === at ? 'end-after' : undefined));
      nextDay(cut);
      await follow(cut.state, false);
    }
  };
  await follow(state, ended);
  return [...found.values()];
}
