import type { ListedSecret } from '../../src/ims/index.ts';
import type { Decision, Marker, Observation, Proof, RotationSettings } from '../../src/rotation/model.ts';

/*
 * The rotation as few words as possible: what there is, what can happen, and what a run does then. Time is a number of
 * ticks of 25 hours: longer than any wait but the overlap, which takes three. Every state that can be reached is looked at.
 *
 * O is the old client secret, which is due, N the one that the rotation makes, T one that a person makes.
 */

export type Name = 'O' | 'N' | 'T';

export type Abstract = {
  /** In the order of their age. */
  exists: readonly Name[];
  /** Undefined: a value that does not work. */
  store: Name | undefined;
  /** What was stored before the last write, which a job of this tick may have got. */
  before: Name | undefined;
  /** Ticks since the store was written, up to 3. */
  storeAge: number;
  phase: 'none' | 'idle' | 'intent' | 'made' | 'stored';
  /** Of the phase `idle`. */
  current: Name | undefined;
  /** Ticks since the intent, up to 1. */
  intentAge: number;
  /** The store was written since the time that the marker has. */
  moved: boolean;
  proof: { of: Name; age: number; changed: boolean } | undefined;
  /** Ticks since the last use that Adobe shows, up to 3; undefined: none. */
  usedO: number | undefined;
  usedN: number | undefined;
  /** A use that Adobe shows from the next tick on. For N: `late` after the run that made it. */
  hiddenO: boolean;
  hiddenN: 'no' | 'own' | 'late';
  /** Adobe shows a use of N after the run that made it. */
  lateN: boolean;
  /** How far the run has come that makes N, if it is still at work, and what it will do next. */
  maker: 'none' | 'create' | 'name' | 'store' | 'finish';
  /** A request of a run that has ended, on its way until the tick. */
  onItsWay: 'none' | 'create' | 'store';
};

export const FIRST: Abstract = {
  exists: ['O'],
  store: 'O',
  before: undefined,
  storeAge: 3,
  phase: 'none',
  current: undefined,
  intentAge: 0,
  moved: false,
  proof: undefined,
  usedO: 0,
  usedN: undefined,
  hiddenO: false,
  hiddenN: 'no',
  lateN: false,
  maker: 'none',
  onItsWay: 'none',
};

export const keyOf = (state: Abstract): string => JSON.stringify(Object.values(state));

/** What a run does. `note`: what it writes to the variable first. */
export type StepOfRun = {
  does: 'nothing' | 'make' | 'stop' | `delete ${Name}`;
  note?: Partial<Abstract> | undefined;
};

/** Rules that the model can do without, to see what happens then. */
export const RULES = [
  'the job is younger than the store',
  'what is deleted is not in use',
  'a proof is needed',
  'a use ends the proof',
  'the proof is old enough',
  'a change of the store ends the proof',
  'the overlap',
  'the marker names both',
] as const;
export type Rule = (typeof RULES)[number];

/** The rules, once more and in other words than `decide`. @param no a rule that does not count */
export function stepOf(s: Abstract, no?: Rule): StepOfRun {
  const wait: StepOfRun = { does: 'nothing' };
  const alone = s.exists.length === 1 ? s.exists[0] : undefined;
  const idle = { ...NO_MARKER, phase: 'idle', current: alone } as const;
  const isFresh = s.storeAge > 0 || no === 'the job is younger than the store';
  if ((s.phase === 'intent' || s.phase === 'made') && s.intentAge === 0) return wait;
  if (alone !== undefined) {
    if (s.phase === 'made' || s.phase === 'stored') return isFresh ? { does: 'nothing', note: idle } : wait;
    if (alone === 'O') return isFresh ? { does: 'make' } : wait;
    return s.phase === 'idle' && s.current === alone ? wait : { does: 'nothing', note: idle };
  }
  const other = s.exists.find((name) => name !== 'O');
  const hasOld = s.exists.includes('O');
  const isNamed = (hasOld && other === 'N') || no === 'the marker names both';
  switch (s.phase) {
    case 'none':
    case 'idle':
      return { does: 'stop' };
    case 'intent':
      if (!isNamed || s.moved || s.usedN !== undefined) return { does: 'stop' };
      return isFresh ? deletion(s, other ?? 'N', s.usedN, s.usedO, true, no) : wait;
    case 'made':
    case 'stored': {
      if (!isNamed) return { does: 'stop' };
      if (s.phase === 'made' && !s.moved) {
        if (s.lateN) return { does: 'stop' };
        return isFresh ? deletion(s, other ?? 'N', s.usedN, s.usedO, true, no) : wait;
      }
      const isNews = s.phase === 'made' || s.moved;
      const proof = no === 'a change of the store ends the proof' ? s.proof : undefined;
      const note: Partial<Abstract> = { phase: 'stored', moved: false, proof };
      const now = isNews ? { ...s, ...note } : s;
      const isDue = s.storeAge > 2 || no === 'the overlap';
      const then = isFresh
        ? deletion(now, hasOld ? 'O' : (s.exists[0] ?? 'O'), s.usedO, s.usedN, isDue, no)
        : wait;
      return isNews ? { does: then.does, note: { ...note, ...then.note } } : then;
    }
  }
}

const NO_MARKER = { intentAge: 0, moved: false, proof: undefined };

function deletion(
  { proof }: Abstract,
  of: Name,
  used: number | undefined,
  usedKept: number | undefined,
  isDue: boolean,
  no: Rule | undefined,
): StepOfRun {
  if (used === 0 && no !== 'what is deleted is not in use') return { does: 'nothing' };
  if (no === 'a proof is needed') return { does: isDue ? `delete ${of}` : 'nothing' };
  if (proof?.of !== of || (proof.changed && no !== 'a use ends the proof'))
    return { does: 'nothing', note: { proof: { of, age: 0, changed: false } } };
  const isOld = proof.age > 0 || no === 'the proof is old enough';
  const isProven = isOld && usedKept !== undefined && usedKept <= proof.age;
  return { does: isProven && isDue ? `delete ${of}` : 'nothing' };
}

/** What can happen next. `by`: a person, whose doing is no fault of ours. */
export type Next = { name: string; state: Abstract; by: 'run' | 'person' | 'time' };

/** Everything that can happen in a state. @param breaks is told what must never be */
export function nextOf(s: Abstract, breaks: (what: string) => void, no?: Rule): Next[] {
  return [
    ...runsOf(s, breaks, no),
    ...makerOf(s),
    ...usesOf(s),
    ...deedsOf(s),
    { name: 'tick', state: tick(s), by: 'time' },
  ];
}

/** A run that comes to its end, or ends before the last thing that it writes. */
export function runsOf(s: Abstract, breaks: (what: string) => void, no?: Rule): Next[] {
  const values = [s.store, s.before].filter((name) => name !== undefined && s.exists.includes(name));
  const tokens = values.flatMap((name) => [use(s, name as Name, true), use(s, name as Name, false)]);
  return tokens.flatMap((seen) => {
    const { does, note } = stepOf(seen, no);
    const after = { ...seen, ...note };
    const made = (state: Abstract): Next => ({ name: `run: ${does}`, state, by: 'run' });
    if (does === 'make') {
      const intent = { ...NO_MARKER, phase: 'intent', current: undefined, maker: 'create' } as const;
      return [made({ ...after, ...intent, lateN: false })];
    }
    if (!does.startsWith('delete')) return [made(after)];
    const gone = does.at(-1) as Name;
    const kept = s.exists.filter((name) => name !== gone);
    if (kept.length !== 1) breaks('deletes the only one');
    if (gone === s.store) breaks('deletes the stored one');
    if (s.maker !== 'none' || s.onItsWay !== 'none') breaks('deletes while another run makes');
    if (gone === 'O' && s.storeAge < 3) breaks('deletes before the overlap passed');
    if (gone === 'T') breaks('deletes the one of a person');
    const deleted: Abstract = remove(after, gone);
    return [made(deleted), made({ ...deleted, ...NO_MARKER, phase: 'idle', current: kept[0] })];
  });
}

export function makerOf(s: Abstract): Next[] {
  const next = (name: string, more: Partial<Abstract>): Next => ({
    name,
    state: { ...s, ...more },
    by: 'run',
  });
  const ended = (onItsWay: Abstract['onItsWay']): Next =>
    next('the making run ends', { maker: 'none', onItsWay });
  const late = s.onItsWay === 'create' ? create(s) : s.onItsWay === 'store' ? put(s) : undefined;
  const arrives = late === undefined ? [] : [next('a request arrives late', { ...late, onItsWay: 'none' })];
  switch (s.maker) {
    case 'none':
      return arrives;
    case 'create': {
      const made = create(s);
      const refused = s.phase === 'intent' ? ({ ...NO_MARKER, phase: 'idle', current: 'O' } as const) : {};
      return [
        made === undefined
          ? next('refused', { ...refused, maker: 'none' })
          : next('creates', { ...made, maker: 'name' }),
        ended('none'),
        ...(made === undefined ? [] : [ended('create')]),
      ];
    }
    case 'name':
      return [
        next('names', { ...NO_MARKER, phase: 'made', current: undefined, maker: 'store', moved: s.moved }),
        ended('none'),
      ];
    case 'store': {
      // It gets a token with N, looks whether N is still there, and stores it.
      const proven = [use(s, 'N', true), use(s, 'N', false)];
      return s.exists.includes('N')
        ? [
            ...proven.map((state) => ({
              name: 'stores',
              state: { ...state, ...put(state), maker: 'finish' as const },
              by: 'run' as const,
            })),
            ...proven.map((state) => ({
              name: 'stores late',
              state: { ...state, maker: 'none' as const, onItsWay: 'store' as const },
              by: 'run' as const,
            })),
            ended('none'),
          ]
        : [ended('none')];
    }
    case 'finish':
      return [
        next('finishes', { ...NO_MARKER, phase: 'stored', current: undefined, maker: 'none' }),
        ended('none'),
      ];
  }
}

function create(s: Abstract): Partial<Abstract> | undefined {
  if (s.exists.length > 1 || s.exists.includes('N')) return undefined;
  return { exists: [...s.exists, 'N'], usedN: undefined, hiddenN: 'no', lateN: false };
}

function put(s: Abstract): Partial<Abstract> {
  return { ...written(s), store: 'N' };
}

const written = (s: Abstract): Partial<Abstract> => ({
  before: s.store,
  storeAge: 0,
  moved: s.phase === 'intent' || s.phase === 'made' || s.phase === 'stored',
});

function remove(s: Abstract, name: Name): Abstract {
  const left = { ...s, exists: s.exists.filter((one) => one !== name) };
  return name === 'N' ? { ...left, usedN: undefined, hiddenN: 'no', lateN: false } : left;
}

/** Somebody gets a token. Adobe shows it at once, or before the next tick. */
function use(s: Abstract, name: Name, shown: boolean): Abstract {
  if (name === 'T') return s;
  const changed = s.proof?.of === name ? { proof: { ...s.proof, changed: true } } : {};
  if (name === 'O') return shown ? { ...s, ...changed, usedO: 0 } : { ...s, hiddenO: true };
  const isLate = s.maker === 'none' && (s.phase === 'intent' || s.phase === 'made') && s.intentAge > 0;
  if (shown) return { ...s, ...changed, usedN: 0, lateN: s.lateN || isLate };
  return { ...s, hiddenN: isLate || s.hiddenN === 'late' ? 'late' : 'own' };
}

function usesOf(s: Abstract): Next[] {
  return s.exists.flatMap((name) => [
    { name: `somebody uses ${name}`, state: use(s, name, true), by: 'time' as const },
    { name: `somebody uses ${name}`, state: use(s, name, false), by: 'time' as const },
  ]);
}

function deedsOf(s: Abstract): Next[] {
  const deed = (name: string, state: Abstract): Next => ({ name, state, by: 'person' });
  const makes: Next[] =
    s.exists.length < 2 && !s.exists.includes('T')
      ? [deed('a person makes T', { ...s, exists: [...s.exists, 'T'] })]
      : [];
  return [
    ...makes,
    ...s.exists.map((name) => deed(`a person deletes ${name}`, remove(s, name))),
    ...s.exists.map((name) => deed(`a person stores ${name}`, { ...s, ...written(s), store: name })),
  ];
}

export function tick(s: Abstract): Abstract {
  const older = (age: number | undefined, most: number): number | undefined =>
    age === undefined ? undefined : Math.min(age + 1, most);
  const appears = (s.proof?.of === 'O' && s.hiddenO) || (s.proof?.of === 'N' && s.hiddenN !== 'no');
  return {
    ...s,
    before: undefined,
    storeAge: Math.min(s.storeAge + 1, 3),
    intentAge: s.phase === 'intent' || s.phase === 'made' ? 1 : 0,
    proof: s.proof && { ...s.proof, age: Math.min(s.proof.age + 1, 2), changed: s.proof.changed || appears },
    usedO: s.hiddenO ? 1 : older(s.usedO, 3),
    usedN: s.hiddenN === 'no' ? older(s.usedN, 3) : 1,
    hiddenO: false,
    hiddenN: 'no',
    lateN: s.lateN || s.hiddenN === 'late',
    maker: 'none',
    onItsWay: 'none',
  };
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const TICK = 25 * HOUR;
const NOW = Date.parse('2026-05-01T06:00:00.000Z');
const CLIENT_ID = '0123456789abcdef0123456789abcdef';
const UUID = { O: 'aa', N: 'bb', T: 'cc' };

export const MODEL_SETTINGS: RotationSettings = {
  maxAgeMs: 90 * 24 * HOUR,
  overlapMs: 74 * HOUR,
  idleMs: 24 * HOUR,
};

/** What a run sees in a state. */
export function observationOf(s: Abstract): Observation {
  const used = (age: number | undefined): number | undefined =>
    age === undefined ? undefined : NOW - age * TICK - 2 * MINUTE;
  const usedAt = { O: used(s.usedO), N: used(s.usedN), T: undefined };
  const storeUpdatedAt = NOW - s.storeAge * TICK - 5 * MINUTE;
  const intentAt =
    s.lateN && usedAt.N !== undefined ? usedAt.N - 2 * HOUR : NOW - s.intentAge * TICK - 10 * MINUTE;
  const createdAt = { O: NOW - 100 * 24 * HOUR, N: intentAt + MINUTE, T: intentAt + 2 * HOUR };
  const listed = s.exists.map((name): ListedSecret => {
    const lastUsedAt = usedAt[name];
    return {
      uuid: UUID[name],
      createdAt: createdAt[name],
      uses: lastUsedAt === undefined ? [] : [{ grantType: 'client_credentials', lastUsedAt }],
    };
  });
  return {
    now: NOW,
    clockAheadMs: 0,
    jobStartedAt: NOW - MINUTE,
    clientId: CLIENT_ID,
    listed,
    marker: markerOf(s, storeUpdatedAt, intentAt, usedAt),
    storeUpdatedAt,
    copies: [],
  };
}

function markerOf(
  s: Abstract,
  storeUpdatedAt: number,
  intentAt: number,
  usedAt: Record<Name, number | undefined>,
): Marker | undefined {
  const before = s.moved ? storeUpdatedAt - HOUR : storeUpdatedAt;
  const common = { clientId: CLIENT_ID, old: UUID.O };
  const proof: Proof | undefined = s.proof && {
    uuid: UUID[s.proof.of],
    at: NOW - s.proof.age * TICK - 5 * MINUTE,
    usedAt: s.proof.changed ? (usedAt[s.proof.of] ?? NOW) - HOUR : usedAt[s.proof.of],
  };
  switch (s.phase) {
    case 'none':
      return undefined;
    case 'idle':
      return { phase: 'idle', clientId: CLIENT_ID, current: UUID[s.current ?? 'O'], since: NOW - TICK };
    case 'intent':
      return { phase: 'intent', ...common, storeUpdatedAt: before, intentAt, proof };
    case 'made':
      return {
        phase: 'made',
        ...common,
        new: UUID.N,
        storeUpdatedAt: before,
        intentAt,
        madeAt: intentAt,
        proof,
      };
    case 'stored':
      return { phase: 'stored', ...common, new: UUID.N, storedAt: before, proof };
  }
}

/** A decision in the words of the model. */
export function wordsOf({ act, remember }: Decision): string {
  const name = (uuid: string): string => Object.entries(UUID).find(([, one]) => one === uuid)?.[0] ?? '?';
  const does = act.do === 'delete' ? `delete ${name(act.uuid)}` : act.do;
  if (remember === undefined) return does;
  const current = remember.phase === 'idle' ? ` ${name(remember.current)}` : '';
  const proof = remember.phase !== 'idle' && remember.proof ? ` proof ${name(remember.proof.uuid)}` : '';
  return `${does}, remember ${remember.phase}${current}${proof}`;
}

/** The step of the model in the same words. */
export function wordsOfStep(s: Abstract): string {
  const { does, note } = stepOf(s);
  if (note === undefined) return does;
  const after = { ...s, ...note };
  const current = after.phase === 'idle' ? ` ${after.current}` : '';
  const proof = note.proof === undefined ? '' : ` proof ${note.proof.of}`;
  return `${does}, remember ${after.phase}${current}${proof}`;
}
