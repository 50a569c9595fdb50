import { parseMarker } from '../../src/rotation/marker.ts';
import { type End, endOf, keyOf, nextDay, type RunResult, runJob, START_OF_JOB, worldOf } from './life.ts';
import {
  type At,
  apply,
  copyOf,
  type Fault,
  isWrite,
  type Nature,
  READ_CLASSES,
  READ_FAULTS,
  type Shared,
  type State,
  storeWorks,
  WRITE_CLASSES,
  WRITE_FAULTS,
} from './world.ts';

/* Every life of a rotation with so many troubles in it, each at every call of every run. */

/** What a person does between two calls. */
export type Deed = { name: string; does: (world: Shared) => void };

/** How much goes wrong in a life: faults of the machines, and deeds of people. */
export type Budget = { faults: number; deeds: number };

type Trouble = { fault: Fault } | { deed: Deed };
type Planned = { index: number; trouble: Trouble };

export type Lives = {
  /** How many lives there are. Those with the same state at the start of a run go on together. */
  paths: number;
  ends: Map<End | 'stuck', number>;
};

export type Search = {
  nature: Nature;
  deeds: readonly Deed[];
  /** Whether people only act between two runs. */
  betweenRuns: boolean;
  /** Broken invariants, each with the first life that led to it. */
  broken: Map<string, string>;
  /** How many times the real code ran. */
  runs: number;
  memo: Map<string, Lives>;
  open: Set<string>;
};

export function searchOf(
  nature: Nature,
  { deeds = [], betweenRuns = false }: { deeds?: readonly Deed[]; betweenRuns?: boolean } = {},
): Search {
  return { nature, deeds, betweenRuns, broken: new Map(), runs: 0, memo: new Map(), open: new Set() };
}

// In runs. The longest way to the end takes about 40.
const LIFE_MAX = 80;

/** @param trail what happened before, to tell it */
export async function explore(
  search: Search,
  state: State,
  left: Budget,
  trail: readonly string[] = [],
): Promise<Lives> {
  const key = `${left.faults} ${left.deeds} ${keyOf(state, search.nature)}`;
  const known = search.memo.get(key);
  if (known !== undefined) return known;
  const lives: Lives = { paths: 0, ends: new Map() };
  if (search.open.has(key) || trail.length > LIFE_MAX) {
    note(search, 'no end', trail);
    add(lives, { paths: 1, ends: new Map([['stuck', 1]]) });
    return lives;
  }
  search.open.add(key);
  const goOn = async (world: Shared, rest: Budget, told: string): Promise<void> => {
    nextDay(world);
    add(lives, await explore(search, world.state, rest, [...trail, told]));
  };

  const clean = await run(search, state, [], trail);
  const end = endOf(clean.result, clean.world.state);
  if (end === undefined) await goOn(clean.world, left, clean.told);
  else {
    add(lives, { paths: 1, ends: new Map([[end, 1]]) });
    await checkEnd(search, clean.world, end, trail);
  }
  const [isFew, isMany] = [left.faults + left.deeds > 1, left.faults > 1];
  for (const first of plans(search, clean.result, left, START_OF_JOB, isFew && !isMany)) {
    const once = await run(search, state, [first], trail);
    const rest = without(left, first);
    await goOn(once.world, rest, once.told);
    if (isMany && !isOfFew(first, clean.result)) continue;
    for (const second of plans(search, once.result, rest, first.index + 1, true)) {
      const twice = await run(search, state, [first, second], trail);
      await goOn(twice.world, without(rest, second), twice.told);
    }
  }
  search.open.delete(key);
  search.memo.set(key, lives);
  return lives;
}

function without({ faults, deeds }: Budget, { trouble }: Planned): Budget {
  return 'fault' in trouble ? { faults: faults - 1, deeds } : { faults, deeds: deeds - 1 };
}

/** Every trouble that fits, at every call of a run. @param few of each kind that the code can tell apart, one */
function plans(search: Search, { calls }: RunResult, left: Budget, from: number, few: boolean): Planned[] {
  const planned: Planned[] = [];
  for (let index = from; index < calls.length; index++) {
    const name = calls[index] ?? 'start';
    if (left.faults > 0 && index !== START_OF_JOB)
      planned.push(...faultsOf(name, few).map((fault) => ({ index, trouble: { fault } })));
    const mayAct = search.betweenRuns ? index === START_OF_JOB : !isBlind(calls, index);
    if (left.deeds > 0 && mayAct) planned.push(...search.deeds.map((deed) => ({ index, trouble: { deed } })));
  }
  return planned;
}

function faultsOf(name: string, few: boolean): readonly Fault[] {
  if (isWrite(name)) return few ? WRITE_CLASSES : WRITE_FAULTS;
  return few ? READ_CLASSES : READ_FAULTS;
}

function isOfFew({ index, trouble }: Planned, { calls }: RunResult): boolean {
  return 'deed' in trouble || faultsOf(calls[index] ?? '', true).includes(trouble.fault);
}

/** Between the last look of a run and what it does then nobody can see what a person does. */
function isBlind(calls: readonly string[], index: number): boolean {
  return calls.slice(index, index + 3).includes('remove') || calls[index] === 'store.write';
}

async function run(
  search: Search,
  state: State,
  planned: readonly Planned[],
  trail: readonly string[],
): Promise<{ result: RunResult; world: Shared; told: string }> {
  search.runs++;
  const world = worldOf(state, search.nature);
  const tell = planned.map(() => '');
  const direct = ({ index, name }: At): Fault | undefined => {
    const at = planned.findIndex((one) => one.index === index);
    const trouble = planned[at]?.trouble;
    if (trouble === undefined) return undefined;
    tell[at] = `${index} ${name} ${'fault' in trouble ? trouble.fault : trouble.deed.name}`;
    if ('fault' in trouble) return trouble.fault;
    act(world, trouble.deed);
    return undefined;
  };
  const result = await runJob(world, direct);
  const told = tell.join(', ') || '-';
  for (const one of world.broken) note(search, one, [...trail, told]);
  world.broken.length = 0;
  return { result, world, told };
}

/** No end without its reason, and without a way out by what its message says. */
async function checkEnd(search: Search, world: Shared, end: End, trail: readonly string[]): Promise<void> {
  if (end === 'well') return;
  if (end === 'no-token' && !world.state.brokenByPerson) note(search, 'locked out', trail);
  act(world, { name: 'what the message says', does: rescue });
  nextDay(world);
  const { ends } = await explore(search, world.state, { faults: 0, deeds: 0 }, [`after ${end}`]);
  if ([...ends.keys()].join() !== 'well') note(search, `no way out of ${end}`, trail);
}

function note(search: Search, broken: string, trail: readonly string[]): void {
  if (!search.broken.has(broken)) search.broken.set(broken, trail.join(' | '));
}

function add(lives: Lives, more: Lives): void {
  lives.paths += more.paths;
  for (const [end, count] of more.ends) lives.ends.set(end, (lives.ends.get(end) ?? 0) + count);
}

/** A person does something; what the stored value is worth afterwards is for the person to answer. */
export function act(world: Shared, { does }: Deed): void {
  const { state } = world;
  state.brokenByPerson = true;
  does(world);
  // What is on its way was sent before, and a person cannot see it.
  const later = copyOf(state);
  for (const { what } of state.pending) {
    if (what.do === 'remove') later.secrets = later.secrets.filter(({ uuid }) => uuid !== what.uuid);
    if (what.do === 'store') later.store = { value: what.value, updatedAt: 0 };
  }
  state.brokenByPerson = !storeWorks(later);
}

/** What a person does by hand, in the Developer Console or in the settings of GitHub. */
export const DEEDS: readonly Deed[] = [
  { name: 'makes a client secret', does: (world) => void apply(world, { do: 'create' }, undefined) },
  { name: 'deletes the older', does: ({ state }) => void state.secrets.shift() },
  { name: 'deletes the newer', does: ({ state }) => void state.secrets.pop() },
  { name: 'stores the older', does: (world) => storeByHand(world, world.state.secrets[0]?.value) },
  { name: 'stores the newer', does: (world) => storeByHand(world, world.state.secrets.at(-1)?.value) },
  {
    name: 'deletes the variable',
    does: ({ state }) => {
      state.variable = undefined;
    },
  },
];

/** More of them, which end every rotation. */
export const CLUMSY_DEEDS: readonly Deed[] = [
  { name: 'stores a wrong text', does: (world) => storeByHand(world, 'wrong') },
  {
    name: 'deletes the stored secret',
    does: ({ state }) => {
      state.store = undefined;
    },
  },
  {
    name: 'edits the variable',
    does: ({ state }) => {
      state.variable = state.variable?.replace('"old"', '"older"').replace('"current"', '"now"');
    },
  },
];

function storeByHand(world: Shared, value: string | undefined): void {
  if (value !== undefined) apply(world, { do: 'store', value }, undefined);
}

/** What the message of each stop tells a person to do: leave one client secret, the stored one. */
function rescue(world: Shared): void {
  const { state } = world;
  if (state.secrets.length === 0) apply(world, { do: 'create' }, undefined);
  if (!storeWorks(state)) storeByHand(world, state.secrets.at(-1)?.value);
  state.secrets = state.secrets.filter(({ value }) => value === state.store?.value);
  if (state.variable !== undefined && parseMarker(state.variable) === 'unreadable')
    state.variable = undefined;
}
