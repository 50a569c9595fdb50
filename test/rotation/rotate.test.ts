import { beforeEach, describe, expect, test } from 'vitest';
import type { RotationEvent, RotationOutcome, Step } from '../../src/rotation/events.ts';
import { parseMarker } from '../../src/rotation/marker.ts';
import type { RotationPorts } from '../../src/rotation/ports.ts';
import { type RotationInputs, rotate } from '../../src/rotation/rotate.ts';
import { nextDay, SETTINGS, worldOf } from './life.ts';
import {
  apply,
  CLIENT_ID,
  COPIES,
  DAY,
  freshState,
  MINUTE,
  PLAIN,
  pass,
  portsOf,
  type RunRecord,
  type Shared,
  START,
  secretValue,
  storeWorks,
} from './world.ts';

let world: Shared;
let events: RotationEvent[];
let calls: string[];

beforeEach(() => {
  const nature = { ...PLAIN, copies: COPIES };
  world = worldOf(freshState(nature), nature);
});

type Changes = Partial<RotationInputs> & { ports?: (ports: RotationPorts) => Partial<RotationPorts> };

/** One run, with ports changed by the test. */
async function run({ ports: change, ...more }: Changes = {}): Promise<RotationOutcome> {
  const clientSecret = world.state.store?.value ?? '';
  const record: RunRecord = { calls: [], made: false, granted: new Set(), masked: new Set(), clientSecret };
  const jobStartedAt = world.state.now;
  pass(world, MINUTE);
  events = [];
  const real = portsOf(world, record, () => undefined);
  const ports = { ...real, tell: (event: RotationEvent) => void events.push(event) };
  const outcome = await rotate(
    { ...ports, ...change?.(ports) },
    { clientId: CLIENT_ID, jobStartedAt, clientSecret, settings: SETTINGS, dryRun: 'no', ...more },
  );
  calls = record.calls;
  expect(world.broken).toEqual([]);
  return outcome;
}

/** What the report can print: each step of the plan with what became of it. */
function ticks(): string[] {
  return events.flatMap((told) =>
    told.event === 'plan'
      ? []
      : [`${told.event} ${'phase' in told.step ? `remember ${told.step.phase}` : told.step.step}`],
  );
}

function planned(): readonly Step[] {
  const [plan] = events;
  return plan?.event === 'plan' ? plan.steps : [];
}

const phase = (): string => {
  const marker = world.state.variable === undefined ? undefined : parseMarker(world.state.variable);
  return typeof marker === 'object' ? marker.phase : String(marker);
};

const refuse =
  (reason: string, arrived: 'no' | 'maybe' = 'no') =>
  async () =>
    ({ ok: false, problem: { reason, arrived, details: ['HTTP 403'] } }) as never;

const MAKES = [
  'remember intent',
  'look-again',
  'create',
  'remember made',
  'prove',
  'store',
  'remember stored',
  'copy',
  'copy',
];

describe('a run that makes', () => {
  test('tells its plan, and each step', async () => {
    expect(await run()).toEqual({
      state: 'made',
      nextAt: (world.state.store?.updatedAt ?? 0) + SETTINGS.overlapMs,
      overdue: false,
      secretAgeDays: 0,
      failedCopies: [],
    });
    expect(ticks()).toEqual(MAKES.map((step) => `done ${step}`));
    expect(planned()).toHaveLength(MAKES.length);
    expect(world.state.copies.map((copy) => copy?.value)).toEqual([secretValue(1), secretValue(1)]);
  });

  test.each<[string, (ports: RotationPorts) => Partial<RotationPorts>, number, string, object]>([
    [
      'its intent',
      ({ variable }) => ({ variable: { ...variable, write: refuse('no-permission') } }),
      0,
      'undefined',
      { problem: 'request', at: 'remember', failure: { reason: 'no-permission' } },
    ],
    [
      'the request for a new one',
      () => ({ create: refuse('not-permitted') }),
      2,
      'idle',
      { problem: 'request', at: 'create', failure: { reason: 'not-permitted' } },
    ],
    [
      'the answer of Adobe',
      ({ create }) => ({
        create: async () => ((await create()).ok ? refuse('unavailable', 'maybe')() : refuse('')()),
      }),
      2,
      'intent',
      { problem: 'request', at: 'create', failure: { arrived: 'maybe' } },
    ],
    [
      'the store',
      ({ store }) => ({ store: { ...store, write: refuse('no-permission') } }),
      5,
      'made',
      { problem: 'request', at: 'store', failure: { reason: 'no-permission' } },
    ],
    [
      'the store, which does not change',
      ({ store }) => ({ store: { ...store, write: async () => ({ ok: true, value: undefined }) } }),
      5,
      'made',
      { problem: 'not-kept', at: 'store' },
    ],
  ])('ends with %s', async (_, ports, done, marker, problem) => {
    const outcome = await run({ ports });
    expect(outcome).toMatchObject({ state: 'stopped', nextAt: undefined, problem });
    expect(phase()).toBe(marker);
    expect(ticks()).toEqual([
      ...MAKES.slice(0, done).map((step) => `done ${step}`),
      `failed ${MAKES[done]}`,
      ...MAKES.slice(done + 1).map((step) => `skipped ${step}`),
    ]);
    expect(storeWorks(world.state)).toBe(true);
  });

  test('asks once, even without an answer', async () => {
    await run({ ports: () => ({ create: refuse('unavailable', 'maybe') }) });
    expect(calls).not.toContain('create');
    expect(world.state.secrets).toHaveLength(1);
  });

  test('waits until a new one works everywhere, but not for ever', async () => {
    const tokens: string[] = [];
    const slow =
      (until: number) =>
      ({ token, now }: RotationPorts): Partial<RotationPorts> => ({
        token: async (value) => {
          tokens.push(value);
          return value === secretValue(1) && now() < START + until
            ? refuse('invalid-client')()
            : token(value);
        },
      });
    expect(await run({ ports: slow(2 * MINUTE) })).toMatchObject({ state: 'made' });
    expect(tokens.filter((value) => value === secretValue(1)).length).toBeGreaterThan(2);
    world = worldOf(freshState(world.nature), world.nature);
    const outcome = await run({ ports: slow(DAY) });
    expect(outcome.problem).toMatchObject({
      problem: 'request',
      at: 'prove',
      failure: { reason: 'invalid-client' },
    });
    expect(world.state.now - START).toBeLessThan(5 * MINUTE);
    expect(world.state.store?.value).toBe(secretValue(0));
  });

  test('asks for none when it has been slow', async () => {
    const outcome = await run({
      ports: ({ list }) => ({
        list: () => {
          if (phase() === 'intent') pass(world, 3 * MINUTE);
          return list();
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'too-slow', at: 'create' });
    expect(calls).not.toContain('create');
    expect(phase()).toBe('idle');
  });

  test('stores nothing when it has been slow', async () => {
    const outcome = await run({
      ports: ({ token }) => ({
        token: (value) => {
          if (value === secretValue(1)) pass(world, 20 * MINUTE);
          return token(value);
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'too-slow', at: 'store' });
    expect(calls).not.toContain('store.write');
  });

  test('looks for the uuid where Adobe does not tell it, or tells that of the old one', async () => {
    for (const uuid of [undefined, '11ee0000']) {
      world = worldOf(freshState(world.nature), world.nature);
      const outcome = await run({
        ports: ({ create }) => ({
          create: async () => {
            const made = await create();
            return made.ok ? { ok: true, value: { value: made.value.value, uuid } } : made;
          },
        }),
      });
      expect(outcome.state).toBe('made');
      expect(parseMarker(world.state.variable ?? '')).toMatchObject({ old: '11ee0000', new: '11ee0001' });
    }
  });

  test('masks a new one before it does anything else', async () => {
    const order: string[] = [];
    const spy =
      <Args extends unknown[], Value>(name: string, port: (...args: Args) => Value) =>
      (...args: Args): Value => {
        order.push(name);
        return port(...args);
      };
    await run({
      ports: ({ create, mask, tell, list, variable, token }) => ({
        create: spy('create', create),
        mask: spy('mask', mask),
        tell: spy('tell', tell),
        list: spy('list', list),
        token: spy('token', token),
        variable: { read: spy('read', variable.read), write: spy('write', variable.write) },
      }),
    });
    expect(order[order.indexOf('create') + 1]).toBe('mask');
  });

  test('stops when another run writes at the same moment', async () => {
    const outcome = await run({
      ports: ({ variable }) => ({
        variable: {
          ...variable,
          write: async (text) => {
            const written = await variable.write(text);
            const other = text.replace(/"intentAt":"[^"]*"/, '"intentAt":"2026-03-01T06:00:30.000Z"');
            apply(world, { do: 'variable', text: other }, undefined);
            return written;
          },
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'other-run', at: 'remember' });
    expect(calls).not.toContain('create');
  });

  test('stores nothing that the marker does not name', async () => {
    const outcome = await run({
      ports: ({ variable }) => ({
        variable: {
          ...variable,
          write: (text) => (text.includes('"made"') ? refuse('no-permission')() : variable.write(text)),
        },
      }),
    });
    expect(outcome.problem).toMatchObject({ problem: 'request', at: 'remember' });
    expect(calls).not.toContain('store.write');
    expect(phase()).toBe('intent');
  });

  test('asks for none when a second one appears, and takes its intent back', async () => {
    const outcome = await run({
      ports: ({ list }) => ({
        list: () => {
          if (phase() === 'intent') apply(world, { do: 'create' }, undefined);
          return list();
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'other-run', at: 'look-again' });
    expect(calls).not.toContain('create');
    expect(phase()).toBe('idle');
  });

  test('overwrites no marker that it has not seen', async () => {
    let reads = 0;
    const outcome = await run({
      ports: ({ variable }) => ({
        variable: {
          ...variable,
          read: () => {
            reads++;
            if (reads === 3) apply(world, { do: 'variable', text: 'of another run' }, undefined);
            return variable.read();
          },
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'other-run', at: 'remember' });
    expect(world.state.variable).toBe('of another run');
  });

  test('goes on with the copies where one fails, and the next run writes the rest', async () => {
    const outcome = await run({
      ports: ({ copies }) => ({
        copies: copies.map((copy, at) => (at === 0 ? { ...copy, write: refuse('no-permission') } : copy)),
      }),
    });
    expect(outcome).toMatchObject({
      state: 'copying',
      failedCopies: [{ target: COPIES[0], failure: { reason: 'no-permission' } }],
    });
    expect(outcome.problem).toBeUndefined();
    expect(ticks().slice(-2)).toEqual(['failed copy', 'done copy']);
    nextDay(world);
    expect(await run()).toMatchObject({ state: 'waiting', failedCopies: [] });
    expect(ticks()).toEqual(['done copy']);
    expect(world.state.copies.map((copy) => copy?.value)).toEqual([secretValue(1), secretValue(1)]);
  });
});

describe('a run that retires', () => {
  beforeEach(async () => {
    for (let day = 0; day < 6; day++) {
      await run();
      nextDay(world);
    }
  });
  const RETIRES = ['look-again', 'delete', 'check-after', 'remember idle'];

  test('tells its plan, and each step', async () => {
    expect(await run()).toMatchObject({ state: 'retired', secretAgeDays: 6, overdue: false });
    expect(ticks()).toEqual(RETIRES.map((step) => `done ${step}`));
    expect(world.state.secrets.map(({ value }) => value)).toEqual([secretValue(1)]);
  });

  test.each<[string, (ports: RotationPorts) => Partial<RotationPorts>, number, object]>([
    [
      'a deletion that is refused',
      () => ({ remove: refuse('not-permitted') }),
      1,
      { problem: 'request', at: 'delete' },
    ],
    [
      'a deletion that does nothing',
      () => ({ remove: async () => ({ ok: true, value: 'gone' }) }),
      2,
      { problem: 'not-kept', at: 'check-after' },
    ],
    [
      'no answer of Adobe afterwards',
      ({ token }) => ({
        token: (value) => (world.state.secrets.length === 1 ? refuse('timeout', 'maybe')() : token(value)),
      }),
      2,
      { problem: 'request', at: 'check-after', failure: { reason: 'timeout' } },
    ],
    [
      'a stored one that does not work afterwards',
      ({ token }) => ({
        token: (value) => (world.state.secrets.length === 1 ? refuse('wrong-client-secret')() : token(value)),
      }),
      2,
      { problem: 'refused-after-delete', failure: { reason: 'wrong-client-secret' } },
    ],
  ])('ends with %s', async (_, ports, done, problem) => {
    expect(await run({ ports })).toMatchObject({ state: 'stopped', problem });
    expect(ticks()).toEqual([
      ...RETIRES.slice(0, done).map((step) => `done ${step}`),
      `failed ${RETIRES[done]}`,
      ...RETIRES.slice(done + 1).map((step) => `skipped ${step}`),
    ]);
  });

  test('asks the list where Adobe did not answer', async () => {
    const outcome = await run({
      ports: ({ remove }) => ({
        remove: async (uuid) => ((await remove(uuid)).ok ? refuse('unavailable', 'maybe')() : refuse('')()),
      }),
    });
    expect(outcome.state).toBe('retired');
  });

  test('deletes nothing when the last look shows something else', async () => {
    let lists = 0;
    const outcome = await run({
      ports: ({ list }) => ({
        list: () => {
          lists++;
          const [old] = world.state.secrets;
          if (lists === 2) old?.usedAt.push(world.state.now);
          return list();
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'other-run', at: 'look-again' });
    expect(calls).not.toContain('remove');
  });
});

describe('a dry run', () => {
  test('tells what would be done, and changes nothing', async () => {
    const before = JSON.stringify({ ...world.state, now: 0, secrets: [] });
    expect(await run({ dryRun: 'yes' })).toMatchObject({ state: 'made', secretAgeDays: 100 });
    expect(JSON.stringify({ ...world.state, now: 0, secrets: [] })).toBe(before);
    expect(events[0]).toMatchObject({ event: 'plan', dryRun: true });
    expect(ticks()).toEqual(MAKES.map((step) => `skipped ${step}`));
  });

  test('is the first run where nothing else is asked for; the next one acts', async () => {
    await run({ dryRun: 'first' });
    expect(ticks()).toEqual(['done remember idle', ...MAKES.map((step) => `skipped ${step}`)]);
    expect([phase(), world.state.secrets.length]).toEqual(['idle', 1]);
    nextDay(world);
    expect(await run({ dryRun: 'first' })).toMatchObject({ state: 'made' });
    expect(ticks()).toEqual(MAKES.map((step) => `done ${step}`));
  });

  test('of a young one writes the marker as well, and of two nothing', async () => {
    world.state.secrets.forEach((secret) => {
      secret.createdAt = START - DAY;
    });
    expect(await run({ dryRun: 'first' })).toMatchObject({ state: 'young', secretAgeDays: 1 });
    expect(phase()).toBe('idle');
    world = worldOf(freshState(world.nature), world.nature);
    apply(world, { do: 'create' }, undefined);
    const outcome = await run({ dryRun: 'first' });
    expect(outcome).toMatchObject({ state: 'stopped', problem: { problem: 'stop' } });
    expect(phase()).toBe('undefined');
  });
});

describe('a run that cannot look', () => {
  test.each<[string, (ports: RotationPorts) => Partial<RotationPorts>, object]>([
    [
      'the variable',
      ({ variable }) => ({ variable: { ...variable, read: refuse('no-permission') } }),
      { at: 'read-variable' },
    ],
    ['the list', () => ({ list: refuse('not-permitted') }), { at: 'list' }],
    [
      'the store',
      ({ store }) => ({ store: { ...store, read: refuse('no-environment') } }),
      { at: 'read-store' },
    ],
    [
      'a token',
      () => ({ token: refuse('scope-not-granted') }),
      { at: 'token', failure: { reason: 'scope-not-granted' } },
    ],
  ])('stops without a plan: %s', async (_, ports, problem) => {
    const outcome = await run({ ports });
    expect(outcome).toMatchObject({
      state: 'stopped',
      overdue: false,
      problem: { problem: 'request', ...problem },
    });
    expect(events).toEqual([]);
    expect(calls.filter((name) => /write|create|remove/.test(name))).toEqual([]);
  });

  test('tells the marker with a token that is refused: a rotation may be under way', async () => {
    await run();
    const outcome = await run({ ports: () => ({ token: refuse('wrong-client-secret') }) });
    expect(outcome.problem).toMatchObject({ at: 'token', marker: { phase: 'stored' } });
  });

  test('stops when the marker changes again and again', async () => {
    let since = 0;
    const outcome = await run({
      ports: () => ({
        variable: {
          read: async () => ({
            ok: true,
            value: JSON.stringify({
              version: 1,
              about: '',
              phase: 'idle',
              clientId: CLIENT_ID,
              current: 'aa',
              since: new Date(START + since++).toISOString(),
            }),
          }),
          write: refuse('never'),
        },
      }),
    });
    expect(outcome.problem).toEqual({ problem: 'other-run', at: 'read-variable' });
  });
});
