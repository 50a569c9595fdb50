import { describe, expect, test } from 'vitest';
import { decide } from '../../src/rotation/decide.ts';
import type {
  Act,
  Decision,
  Marker,
  NotYet,
  Observation,
  Proof,
  RotationSettings,
} from '../../src/rotation/model.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-05-01T06:00:00.000Z');
const CLIENT_ID = 'a-client-id';
const OLD = 'aa';
const NEW = 'bb';
const OTHER = 'cc';
const SETTINGS: RotationSettings = { maxAgeMs: 90 * DAY, overlapMs: 7 * DAY, idleMs: DAY };

/** A client secret, with its age and the time since its last use. */
function secret(uuid: string, age: number, unused?: number): Observation['listed'][number] {
  const uses = unused === undefined ? [] : [{ grantType: 'client_credentials', lastUsedAt: NOW - unused }];
  return { uuid, createdAt: NOW - age, uses };
}

const IDLE: Marker = { phase: 'idle', clientId: CLIENT_ID, current: OLD, since: NOW - 100 * DAY };
const STORE = NOW - 200 * DAY;

const intent = (age: number, proof?: Proof): Marker => ({
  phase: 'intent',
  clientId: CLIENT_ID,
  old: OLD,
  storeUpdatedAt: STORE,
  intentAt: NOW - age,
  proof,
});
const made = (age: number, proof?: Proof): Marker =>
  ({
    ...intent(age, proof),
    phase: 'made',
    new: NEW,
    madeAt: NOW - age + MINUTE,
  }) as Marker;
const stored = (age: number, proof?: Proof): Marker => ({
  phase: 'stored',
  clientId: CLIENT_ID,
  old: OLD,
  new: NEW,
  storedAt: NOW - age,
  proof,
});

function observation(more: Partial<Observation>): Observation {
  return {
    now: NOW,
    clockAheadMs: 0,
    jobStartedAt: NOW - MINUTE,
    clientId: CLIENT_ID,
    listed: [secret(OLD, 100 * DAY, HOUR)],
    marker: IDLE,
    storeUpdatedAt: STORE,
    copies: [],
    ...more,
  };
}

/** Compares what a row names. */
function expectDecision(more: Partial<Observation>, expected: Partial<Decision>): void {
  expect({ remember: undefined, ...decide(observation(more), SETTINGS) }).toMatchObject(expected);
}

const stop = (reason: string, more: object = {}): Partial<Decision> => ({
  state: 'stopped',
  act: { do: 'stop', reason: { reason, ...more } as never },
});
const twoSecrets = (because: string): Partial<Decision> => stop('two-secrets', { because });
const waits = (...notYet: NotYet[]): Partial<Decision> => ({
  state: 'waiting',
  act: { do: 'nothing' },
  notYet,
});
const remembersIdle = (current: string): Partial<Decision> => ({
  remember: { phase: 'idle', clientId: CLIENT_ID, current, since: NOW },
});

const TWO = [secret(OLD, 100 * DAY, 3 * DAY), secret(NEW, 8 * DAY, HOUR)];
const copy = (updatedAt: number | undefined): Observation['copies'][number] => ({
  target: { kind: 'actions', secretName: 'IMS', place: { type: 'repository', repository: 'o/r' } },
  updatedAt,
});

describe('before all else it stops where', () => {
  test.each<[string, Partial<Observation>, Partial<Decision>]>([
    ['the environment has no such secret', { storeUpdatedAt: undefined }, stop('not-stored')],
    [
      'the marker is not readable',
      { marker: 'unreadable' },
      stop('foreign-marker', { because: 'unreadable' }),
    ],
    [
      'the marker is of another client',
      { marker: { ...IDLE, clientId: 'b' } },
      stop('foreign-marker', { because: 'other-client' }),
    ],
    ['the clock is not known', { clockAheadMs: undefined }, stop('clock', { aheadMs: undefined })],
    ['the clock is fast', { clockAheadMs: 6 * MINUTE }, stop('clock', { aheadMs: 6 * MINUTE })],
    ['the clock is slow', { clockAheadMs: -6 * MINUTE }, stop('clock', { aheadMs: -6 * MINUTE })],
    ['nothing is listed', { listed: [] }, stop('unexpected-list', { count: 0 })],
    ['three are listed', { listed: [...TWO, secret(OTHER, DAY)] }, stop('unexpected-list', { count: 3 })],
  ])('%s', (_, seen, expected) => expectDecision(seen, expected));
});

describe('with one client secret', () => {
  const YOUNG = [secret(OLD, 10 * DAY, HOUR)];
  const young: Partial<Decision> = {
    state: 'young',
    act: { do: 'nothing' },
    nextAt: NOW + 80 * DAY,
    notYet: [{ reason: 'young', until: NOW + 80 * DAY }],
  };
  const makes: Partial<Decision> = { state: 'made', act: { do: 'make', old: OLD } };
  const stale: NotYet = { reason: 'job-before-store', until: NOW + 5 * MINUTE };

  test.each<[string, Partial<Observation>, Partial<Decision>]>([
    ['young, known', { listed: YOUNG }, { ...young, remember: undefined }],
    ['young, no marker', { listed: YOUNG, marker: undefined }, { ...young, ...remembersIdle(OLD) }],
    [
      'young, another one was known',
      { listed: [secret(NEW, 10 * DAY)] },
      { ...young, ...remembersIdle(NEW) },
    ],
    [
      'young, after an intent for another one',
      { listed: [secret(NEW, 10 * DAY)], marker: intent(2 * HOUR) },
      { ...young, ...remembersIdle(NEW) },
    ],
    ['young, stored a moment ago', { listed: YOUNG, storeUpdatedAt: NOW - 5 * MINUTE }, young],
    ['a day before', { listed: [secret(OLD, 89 * DAY)] }, { state: 'young' }],
    ['on the day', { listed: [secret(OLD, 90 * DAY)] }, makes],
    ['old, no marker', { marker: undefined }, makes],
    ['old, after an intent that came to nothing', { marker: intent(2 * HOUR) }, makes],
    [
      'old, after an intent of a moment ago',
      { marker: intent(50 * MINUTE) },
      waits({ reason: 'settling', until: NOW + 10 * MINUTE }),
    ],
    ['old, stored a moment ago', { storeUpdatedAt: NOW - 5 * MINUTE }, waits(stale)],
    [
      'the new one was deleted',
      { marker: made(2 * HOUR) },
      { state: 'young', act: { do: 'nothing' }, ...remembersIdle(OLD) },
    ],
    [
      'the new one was deleted after it was stored',
      { marker: stored(2 * DAY) },
      { state: 'young', act: { do: 'nothing' }, ...remembersIdle(OLD) },
    ],
    [
      'the new one was deleted a moment after it was stored: the store may have what is gone',
      { marker: stored(5 * MINUTE), storeUpdatedAt: NOW - 5 * MINUTE },
      waits(stale),
    ],
    [
      'the old one was deleted',
      { marker: stored(2 * DAY), listed: [secret(NEW, 2 * DAY)] },
      { state: 'retired', act: { do: 'nothing' }, nextAt: NOW + 88 * DAY, ...remembersIdle(NEW) },
    ],
    [
      'a run is at work',
      { marker: made(10 * MINUTE) },
      waits({ reason: 'settling', until: NOW + 50 * MINUTE }),
    ],
  ])('%s', (_, seen, expected) => expectDecision(seen, expected));
});

describe('with two client secrets it stops where', () => {
  const orphan = (more: Partial<Observation> = {}): Partial<Observation> => ({
    listed: [secret(OLD, 100 * DAY, HOUR), secret(NEW, 2 * DAY - MINUTE)],
    marker: intent(2 * DAY),
    ...more,
  });
  test.each<[string, Partial<Observation>, Partial<Decision>]>([
    ['there is no marker', { listed: TWO, marker: undefined }, twoSecrets('no-marker')],
    ['the marker knows of one', { listed: TWO }, twoSecrets('not-announced')],
    [
      'the old one is gone',
      { listed: [secret(NEW, 9 * DAY), secret(OTHER, DAY)], marker: stored(8 * DAY) },
      twoSecrets('not-named'),
    ],
    [
      'the new one is another',
      { listed: [secret(OLD, 99 * DAY), secret(OTHER, DAY)], marker: stored(8 * DAY) },
      twoSecrets('not-named'),
    ],
    [
      'what was made is another',
      { listed: [secret(OLD, 99 * DAY), secret(OTHER, DAY)], marker: made(2 * DAY) },
      twoSecrets('not-named'),
    ],
    [
      'an intent is for another',
      { listed: [secret(NEW, 9 * DAY), secret(OTHER, DAY)], marker: intent(2 * DAY) },
      twoSecrets('not-named'),
    ],
    ['an orphan may be stored', orphan({ storeUpdatedAt: NOW - DAY }), twoSecrets('stored-meanwhile')],
    [
      'an orphan is older than the intent',
      orphan({ marker: intent(2 * DAY - 7 * MINUTE) }),
      twoSecrets('not-ours'),
    ],
    [
      'an orphan is younger than the request',
      orphan({ marker: intent(2 * DAY + 11 * MINUTE) }),
      twoSecrets('not-ours'),
    ],
    [
      'an orphan is in use',
      orphan({ listed: [secret(OLD, 100 * DAY), secret(NEW, 2 * DAY - MINUTE, 30 * HOUR)] }),
      twoSecrets('used'),
    ],
    [
      'somebody uses what was never stored',
      { listed: [secret(OLD, 100 * DAY), secret(NEW, 2 * DAY, DAY)], marker: made(2 * DAY) },
      twoSecrets('used'),
    ],
  ])('%s', (_, seen, expected) => expectDecision(seen, expected));
});

describe('with two client secrets, a moment after an intent, it waits', () => {
  test.each<[string, Marker]>([
    ['intent', intent(59 * MINUTE)],
    ['made', made(59 * MINUTE)],
  ])('%s', (_, marker) =>
    expectDecision({ listed: TWO, marker }, waits({ reason: 'settling', until: NOW + MINUTE })),
  );
});

/* The three deletions have the same rules; what is deleted comes first. */
const deletions: [string, string, (proof?: Proof) => Partial<Observation>, Act][] = [
  [
    'an orphan',
    NEW,
    (proof) => ({
      listed: [secret(OLD, 100 * DAY, HOUR), secret(NEW, 4 * DAY - MINUTE)],
      marker: intent(4 * DAY, proof),
    }),
    { do: 'delete', why: 'orphan', uuid: NEW, keeps: OLD },
  ],
  [
    'what never reached the store',
    NEW,
    (proof) => ({
      listed: [secret(OLD, 100 * DAY, HOUR), secret(NEW, 4 * DAY - MINUTE, 4 * DAY - 2 * MINUTE)],
      marker: made(4 * DAY, proof),
    }),
    { do: 'delete', why: 'lost', uuid: NEW, keeps: OLD },
  ],
  [
    'the old one',
    OLD,
    (proof) => ({
      listed: [secret(OLD, 100 * DAY, 3 * DAY), secret(NEW, 8 * DAY, HOUR)],
      marker: stored(8 * DAY, proof),
      storeUpdatedAt: NOW - 8 * DAY,
    }),
    { do: 'delete', why: 'retired', uuid: OLD, keeps: NEW },
  ],
];

describe.each(deletions)('%s is deleted', (_, uuid, seenWith, act) => {
  const usedAt = seenWith().listed?.find((one) => one.uuid === uuid)?.uses[0]?.lastUsedAt;
  const proof = (age: number, more: Partial<Proof> = {}): Proof => ({ uuid, at: NOW - age, usedAt, ...more });
  const newProof = { uuid, at: NOW, usedAt };
  const proving: NotYet = { reason: 'proving', uuid, since: NOW, until: NOW + DAY };

  test('a day after the proof', () => expectDecision(seenWith(proof(DAY)), { act }));

  test('not without a proof: this run gives it', () => {
    const { remember, ...rest } = decide(observation(seenWith()), SETTINGS);
    expect(rest).toMatchObject({ ...waits(proving), nextAt: NOW + DAY });
    expect(remember).toEqual({ ...(seenWith().marker as Marker), proof: newProof });
  });

  test.each<[string, Proof]>([
    ['of another one', proof(DAY, { uuid: OTHER })],
    ['before another use', proof(DAY, { usedAt: NOW - 50 * DAY })],
  ])('not with a proof %s: this run gives a new one', (_name, other) => {
    const decision = decide(observation(seenWith(other)), SETTINGS);
    expect(decision).toMatchObject(waits(proving));
    expect(decision.remember).toEqual({ ...(seenWith().marker as Marker), proof: newProof });
  });

  test('not sooner', () => {
    const decision = decide(observation(seenWith(proof(DAY - MINUTE))), SETTINGS);
    expect(decision).toMatchObject(
      waits({ reason: 'proving', uuid, since: NOW - DAY + MINUTE, until: NOW + MINUTE }),
    );
    expect(decision.remember).toBeUndefined();
  });

  test('not while Adobe shows no use of the other one', () => {
    const seen = seenWith(proof(DAY));
    const kept = seen.listed?.find((one) => one.uuid !== uuid)?.uuid as string;
    const without = (uses: Observation['listed'][number]['uses']): Partial<Observation> => ({
      ...seen,
      listed: seen.listed?.map((one) => (one.uuid === kept ? { ...one, uses } : one)) ?? [],
    });
    expectDecision(without([]), waits({ reason: 'use-not-shown', uuid: kept }));
    expectDecision(
      without([{ grantType: 'a', lastUsedAt: NOW - DAY - 11 * MINUTE }]),
      waits({ reason: 'use-not-shown', uuid: kept }),
    );
    expectDecision(without([{ grantType: 'a', lastUsedAt: NOW - DAY - 9 * MINUTE }]), { act });
  });

  test('not by a job that may have another value', () => {
    const { storeUpdatedAt = STORE } = seenWith();
    expectDecision(
      { ...seenWith(proof(DAY)), jobStartedAt: storeUpdatedAt + 10 * MINUTE },
      waits({ reason: 'job-before-store', until: storeUpdatedAt + 10 * MINUTE }),
    );
  });

  test('not with a clock that is wrong', () =>
    expectDecision({ ...seenWith(proof(DAY)), clockAheadMs: 30 * DAY }, stop('clock')));

  test('and a week later it is overdue', () => {
    const late = decide({ ...observation(seenWith()), now: NOW + 8 * DAY }, SETTINGS);
    expect(late.overdue).toBe(true);
    expect(decide({ ...observation(seenWith()), now: NOW + DAY }, SETTINGS).overdue).toBe(false);
  });
});

describe('the old one is not deleted', () => {
  const proof: Proof = { uuid: OLD, at: NOW - 2 * DAY, usedAt: NOW - 3 * DAY };
  const seen = (more: Partial<Observation> = {}): Partial<Observation> => ({
    listed: TWO,
    marker: stored(8 * DAY, proof),
    storeUpdatedAt: NOW - 8 * DAY,
    ...more,
  });

  test('while jobs may still have it', () =>
    expectDecision(seen({ marker: stored(6 * DAY, proof), storeUpdatedAt: NOW - 6 * DAY }), {
      ...waits({ reason: 'overlap', until: NOW + DAY }),
      nextAt: NOW + DAY,
    }));

  test('while it is in use', () => {
    const use = { grantType: 'jwt', lastUsedAt: NOW - HOUR };
    const decision = decide(
      observation(seen({ listed: [{ ...secret(OLD, DAY), uses: [use] }, secret(NEW, 8 * DAY, HOUR)] })),
      SETTINGS,
    );
    expect(decision).toMatchObject(waits({ reason: 'in-use', uuid: OLD, ...use, until: NOW + 23 * HOUR }));
    expect(decision.remember).toBeUndefined();
  });

  test('after a person stored again: the overlap and the proof start again', () => {
    const decision = decide(observation(seen({ storeUpdatedAt: NOW - DAY })), SETTINGS);
    expect(decision).toMatchObject({ state: 'waiting', act: { do: 'nothing' }, nextAt: NOW + 6 * DAY });
    expect(decision.remember).toEqual(stored(DAY, { uuid: OLD, at: NOW, usedAt: NOW - 3 * DAY }));
  });

  test('while a copy is missing or older', () => {
    const copies = [copy(NOW - 8 * DAY), copy(NOW - 9 * DAY), copy(undefined)];
    const targets = copies.slice(1).map(({ target }) => target);
    expectDecision(seen({ copies }), { state: 'copying', act: { do: 'copy', targets }, overdue: false });
  });

  test('until the overlap has passed since the last write of a copy', () =>
    expectDecision(
      seen({ copies: [copy(NOW - 8 * DAY), copy(NOW - 5 * DAY)] }),
      waits({ reason: 'overlap', until: NOW + 2 * DAY }),
    ));
});

test('what was made and stored by a run that ended goes on as stored', () => {
  const decision = decide(
    observation({ listed: TWO, marker: made(8 * DAY), storeUpdatedAt: NOW - 8 * DAY + 2 * MINUTE }),
    SETTINGS,
  );
  expect(decision).toMatchObject({ state: 'waiting', act: { do: 'nothing' } });
  expect(decision.remember).toEqual({
    ...stored(8 * DAY - 2 * MINUTE),
    proof: { uuid: OLD, at: NOW, usedAt: NOW - 3 * DAY },
  });
});

test('copies are written with the value of the store, and only by a job that has it', () => {
  const seen = {
    listed: TWO,
    marker: stored(8 * DAY),
    copies: [copy(undefined)],
    storeUpdatedAt: NOW - 8 * DAY,
  };
  expectDecision(
    { ...seen, jobStartedAt: NOW - 8 * DAY + MINUTE },
    waits({ reason: 'job-before-store', until: NOW - 8 * DAY + 10 * MINUTE }),
  );
  expectDecision(seen, { act: { do: 'copy', targets: [copy(undefined).target] } });
});

test('every observation has a decision, and a deletion always what it needs', () => {
  let seed = 1;
  const below = (count: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % count;
  };
  const one = <Value>(...values: Value[]): Value => values[below(values.length)] as Value;
  const time = (): number => NOW - one(HOUR, 2 * HOUR, 2 * DAY, 8 * DAY, 9 * DAY, 100 * DAY, -DAY);
  let deletions = 0;
  for (let round = 0; round < 50_000; round++) {
    const listed = Array.from({ length: one(0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3) }, (_, at) => ({
      uuid: [OLD, NEW, OTHER][at] as string,
      createdAt: time(),
      uses: one([], [{ grantType: 'a', lastUsedAt: time() }]),
    }));
    const uuid = (): string => one(OLD, NEW, OLD, NEW, OTHER);
    const proven = listed[below(3)];
    const proof: Proof | undefined = proven && {
      uuid: proven.uuid,
      at: time(),
      usedAt: one(proven.uses[0]?.lastUsedAt, proven.uses[0]?.lastUsedAt, time()),
    };
    const storeUpdatedAt = one(STORE, time());
    const storedAt = NOW - one(storeUpdatedAt, storeUpdatedAt, time());
    const markers: Observation['marker'][] = [
      undefined,
      'unreadable',
      { ...IDLE, current: uuid() },
      { ...intent(NOW - time(), proof), old: uuid(), storeUpdatedAt } as Marker,
      { ...made(NOW - time(), proof), old: uuid(), new: uuid(), storeUpdatedAt } as Marker,
      { ...stored(storedAt, proof), old: uuid(), new: uuid() } as Marker,
    ];
    const seen = observation({
      listed,
      marker: one(...markers),
      storeUpdatedAt: one(storeUpdatedAt, storeUpdatedAt, storeUpdatedAt, undefined, time()),
      jobStartedAt: time(),
      clockAheadMs: one(0, 0, 0, 0, 0, 0, 0, undefined, DAY),
      copies: one([], [copy(one(undefined, time()))]),
    });
    const { act } = decide(seen, SETTINGS);
    if (act.do !== 'delete') continue;
    deletions++;
    const { marker: known } = seen;
    const unwanted = listed.find((secret) => secret.uuid === act.uuid);
    expect(listed).toHaveLength(2);
    expect(listed.map((secret) => secret.uuid).sort()).toEqual([act.uuid, act.keeps].sort());
    if (typeof known !== 'object' || known.phase === 'idle') throw new Error('deleted without a marker');
    expect(known.proof?.uuid).toBe(act.uuid);
    expect(known.proof?.at).toBeLessThanOrEqual(NOW - DAY);
    expect(unwanted?.uses[0]?.lastUsedAt ?? 0).toBeLessThanOrEqual(NOW - DAY);
    expect(act.keeps).toBe(known.phase === 'stored' ? known.new : known.old);
    expect(seen.storeUpdatedAt).toBe(known.phase === 'stored' ? known.storedAt : known.storeUpdatedAt);
  }
  expect(deletions).toBeGreaterThan(40);
});
