import type { Result } from '../../src/core/result.ts';
import { parseMarker } from '../../src/rotation/marker.ts';
import type { CopyTarget } from '../../src/rotation/model.ts';
import type { PortFailure, RotationPorts } from '../../src/rotation/ports.ts';

/* Adobe, GitHub and a clock in memory, with their rules. Nothing waits: time is a number. */

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const START = Date.parse('2026-03-01T06:00:00.000Z');
export const CLIENT_ID = '0123456789abcdef0123456789abcdef';

/** How the outside behaves. */
export type Nature = {
  /** How late Adobe shows a use. */
  latencyMs: number;
  /** Adobe shows uses only at each multiple of this time. */
  batchMs: number;
  /** To what Adobe rounds a use down. */
  grainMs: number;
  /** How long jobs go on with what they got when they started. */
  lingerMs: number;
  /** How far the clock of each is ahead. */
  skewMs: { runner: number; adobe: number; github: number };
  copies: readonly CopyTarget[];
  /** Whether Adobe's answer names the new client secret. */
  tellsUuid: boolean;
};

export const PLAIN: Nature = {
  latencyMs: 0,
  batchMs: 1,
  grainMs: 1,
  lingerMs: DAY,
  skewMs: { runner: 0, adobe: 0, github: 0 },
  copies: [],
  tellsUuid: true,
};

/** Adobe shows uses every five days: later than the rotation waits. */
export const RARE: Nature = { ...PLAIN, batchMs: 5 * DAY };

/** Adobe shows uses late and rounded to a day, its answer names nothing, and no two clocks are the same. */
export const ODD: Nature = {
  latencyMs: 12 * HOUR,
  batchMs: 1,
  grainMs: DAY,
  lingerMs: 7 * DAY,
  skewMs: { runner: 4 * MINUTE, adobe: -MINUTE, github: 0 },
  copies: [],
  tellsUuid: false,
};

export const COPIES: CopyTarget[] = [
  { kind: 'actions', secretName: 'IMS', place: { type: 'repository', repository: 'o/other' } },
  { kind: 'dependabot', secretName: 'IMS', place: { type: 'organization', organization: 'o' } },
];

type AdobeSecret = { uuid: string; value: string; createdAt: number; usedAt: number[] };
type Kept = { value: string; updatedAt: number } | undefined;
/** An effect that arrives late. */
type Pending = { at: number; what: Effect };

/** All that there is; plain data, so that it can be copied. */
export type State = {
  /** The real time. */
  now: number;
  secrets: AdobeSecret[];
  /** How many client secrets were ever made. */
  made: number;
  store: Kept;
  copies: Kept[];
  variable: string | undefined;
  pending: Pending[];
  /** A person made the stored value useless: what follows from it is no fault of ours. */
  brokenByPerson: boolean;
  /** The value that jobs of before still use, and until when. */
  before: { value: string; until: number } | undefined;
};

export type Effect =
  | { do: 'create' }
  | { do: 'remove'; uuid: string }
  | { do: 'store'; value: string }
  | { do: 'copy'; index: number; value: string }
  | { do: 'variable'; text: string };

/** The value of the client secret with this number: its characters occur nowhere else. */
export function secretValue(number: number): string {
  return `p8e-${['Qk7Zw2Xv9Jt4', 'Lm3Rb8Hy6Nc1', 'Gd5Fs0Pq7Wk2', 'Vx4Ct9Bz1Mj6', 'Tn8Kh3Dg5Yr0'][number % 5]}${number}xQ_zWv-KjYq`;
}

/** A credential with one old client secret, stored. */
export function freshState(nature: Nature, createdAt = START - 100 * DAY): State {
  const value = secretValue(0);
  const updatedAt = createdAt + MINUTE;
  return {
    now: START,
    secrets: [{ uuid: uuidOf(0), value, createdAt, usedAt: [START - 2 * HOUR] }],
    made: 1,
    store: { value, updatedAt },
    copies: nature.copies.map(() => ({ value, updatedAt })),
    variable: undefined,
    pending: [],
    brokenByPerson: false,
    before: undefined,
  };
}

export function copyOf(state: State): State {
  return {
    ...state,
    secrets: state.secrets.map((secret) => ({ ...secret, usedAt: [...secret.usedAt] })),
    copies: [...state.copies],
    pending: [...state.pending],
  };
}

export function uuidOf(number: number): string {
  return `11ee00${number.toString(16).padStart(2, '0')}`;
}

export function storeWorks({ store, secrets }: State): boolean {
  return secrets.some(({ value }) => value === store?.value);
}

/** Lets time pass; what was on its way arrives. */
export function pass(world: Shared, ms: number): void {
  const { state } = world;
  const end = state.now + ms;
  for (;;) {
    const due = state.pending.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
    if (due === undefined) break;
    state.pending.splice(state.pending.indexOf(due), 1);
    state.now = Math.max(state.now, due.at);
    apply(world, due.what, undefined);
  }
  state.now = end;
}

/** What runs share. */
export type Shared = {
  state: State;
  nature: Nature;
  /** Broken invariants. */
  broken: string[];
  /** Everything that a person or a file could see. */
  seen: string[];
};

/** What is known of one run, to judge what it does. */
export type RunRecord = {
  calls: string[];
  made: boolean;
  granted: Set<string>;
  masked: Set<string>;
  clientSecret: string;
};

/** A failure to inject at one call. `end-…`: the process ends. */
export const WRITE_FAULTS = [
  'end-before',
  'end-after',
  'lost',
  'timeout',
  'late',
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
] as const;
export const READ_FAULTS = ['end-before', 'timeout', '401', '403', '404', '409', '429', '500'] as const;
/** Those of each kind that the code can tell apart. */
export const WRITE_CLASSES = ['end-before', 'end-after', 'lost', 'timeout', 'late', '403'] as const;
export const READ_CLASSES = ['end-before', '403', '404'] as const;
export type Fault = (typeof WRITE_FAULTS)[number];

/** Thrown where the process ends. No error, because the stack of a thousand of them takes time. */
export const ENDED = Symbol('the process ended');

export type At = { index: number; name: string };
/** Asked before each call; may wait or change the world. */
export type Director = (at: At) => Fault | undefined | Promise<Fault | undefined>;

const LATE_MS = 4 * MINUTE;
const TIMEOUT_MS = 30 * SECOND;

export const isWrite = (name: string): boolean => /^(create|remove|\w+\.write)/.test(name);

/** The ports of one run. */
export function portsOf(world: Shared, run: RunRecord, direct: Director): RotationPorts {
  const { nature } = world;
  const fail = (reason: string, arrived: 'no' | 'maybe'): { ok: false; problem: PortFailure<never> } => {
    const problem = { reason: reason as never, arrived, details: [`HTTP ${reason}`] };
    return { ok: false, problem };
  };

  async function call<Value>(
    name: string,
    does: () => Result<Value, PortFailure<never>>,
    effect?: Effect,
    absent?: Value,
  ): Promise<Result<Value, PortFailure<never>>> {
    const index = run.calls.length;
    run.calls.push(name);
    const asked = direct({ index, name });
    const fault = asked instanceof Promise ? await asked : asked;
    pass(world, 200);
    switch (fault) {
      case undefined:
        return does();
      case 'end-before':
        throw ENDED;
      case 'end-after':
        does();
        throw ENDED;
      case 'lost':
        does();
        pass(world, TIMEOUT_MS);
        return fail('timeout', 'maybe');
      case 'late':
        if (effect !== undefined) world.state.pending.push({ at: world.state.now + LATE_MS, what: effect });
        pass(world, TIMEOUT_MS);
        return fail('timeout', 'maybe');
      case 'timeout':
        pass(world, TIMEOUT_MS);
        return fail('timeout', 'maybe');
      case '500':
        return fail('500', 'maybe');
      case '404':
        return absent === undefined ? fail('404', 'no') : { ok: true, value: absent };
      default:
        return fail(fault, 'no');
    }
  }

  // For what is absent `undefined` is the value, so that it cannot say that there is none.
  const absent = 'absent' as unknown as undefined;
  const read = async (name: string, does: () => string | number | undefined): Promise<never> => {
    const result = await call<unknown>(name, () => ({ ok: true, value: does() }), undefined, absent);
    return (result.ok && result.value === absent ? { ok: true, value: undefined } : result) as never;
  };
  const write = (name: string, effect: Effect): Promise<Result<undefined, PortFailure<never>>> =>
    call(
      name,
      () => {
        apply(world, effect, run);
        return { ok: true, value: undefined };
      },
      effect,
    );

  return {
    token: (value) =>
      call('token', () => {
        const secret = world.state.secrets.find((one) => one.value === value);
        if (secret === undefined) return fail('wrong-client-secret', 'no');
        use(world, secret);
        run.granted.add(value);
        return { ok: true, value: undefined };
      }),
    list: () => call('list', () => ({ ok: true, value: listed(world) })),
    create: () =>
      call(
        'create',
        () => {
          const secret = apply(world, { do: 'create' }, run);
          if (secret === undefined) return fail('409', 'no');
          run.made = true;
          const { uuid, value } = secret;
          return { ok: true, value: nature.tellsUuid ? { value, uuid } : { value } };
        },
        { do: 'create' },
      ),
    remove: (uuid) =>
      call<'deleted' | 'gone'>(
        'remove',
        () => {
          const isThere = world.state.secrets.some((one) => one.uuid === uuid);
          apply(world, { do: 'remove', uuid }, run);
          return { ok: true, value: isThere ? 'deleted' : 'gone' };
        },
        { do: 'remove', uuid },
        'gone',
      ),
    store: {
      read: () => read('store.read', () => world.state.store?.updatedAt),
      write: (value) => write('store.write', { do: 'store', value }),
    },
    variable: {
      read: () => read('variable.read', () => world.state.variable),
      write: (text) => write('variable.write', { do: 'variable', text }),
    },
    copies: nature.copies.map((target, index) => ({
      target,
      read: () => read('copy.read', () => world.state.copies[index]?.updatedAt),
      write: (value: string) => write('copy.write', { do: 'copy', index, value }),
    })),
    now: () => world.state.now + nature.skewMs.runner,
    clockAheadMs: () => nature.skewMs.runner - nature.skewMs.github,
    sleep: async (ms) => pass(world, ms),
    mask: (secret) => run.masked.add(secret),
    tell: (event) => {
      world.seen.push(JSON.stringify(event));
    },
  };
}

/** @returns the client secret that was made */
export function apply(world: Shared, effect: Effect, run: RunRecord | undefined): AdobeSecret | undefined {
  const { state, nature } = world;
  const github = Math.floor((state.now + nature.skewMs.github) / SECOND) * SECOND;
  switch (effect.do) {
    case 'create': {
      if (state.secrets.length >= 2) return undefined;
      const number = state.made++;
      const createdAt = state.now + nature.skewMs.adobe;
      const secret = { uuid: uuidOf(number), value: secretValue(number), createdAt, usedAt: [] };
      state.secrets.push(secret);
      return secret;
    }
    case 'remove':
      judgeRemoval(world, effect.uuid, run);
      state.secrets = state.secrets.filter(({ uuid }) => uuid !== effect.uuid);
      break;
    case 'store':
      if (run !== undefined && !run.masked.has(effect.value)) world.broken.push('stored without a mask');
      if (run !== undefined && !run.granted.has(effect.value)) world.broken.push('stored without a proof');
      if (state.store !== undefined && state.store.value !== effect.value)
        state.before = { value: state.store.value, until: state.now + nature.lingerMs };
      state.store = { value: effect.value, updatedAt: github };
      break;
    case 'copy':
      if (run !== undefined && !run.granted.has(effect.value)) world.broken.push('copied without a proof');
      state.copies[effect.index] = { value: effect.value, updatedAt: github };
      break;
    case 'variable':
      state.variable = effect.text;
      world.seen.push(effect.text);
      break;
  }
  if (!storeWorks(state) && !state.brokenByPerson)
    world.broken.push(`the stored value stopped to work after ${effect.do}`);
  return undefined;
}

export const OVERLAP = 6 * DAY;
export const IDLE = DAY;

// The rules for a deletion, told from the outside and not from the code.
function judgeRemoval(world: Shared, uuid: string, run: RunRecord | undefined): void {
  const { state, broken, nature } = world;
  const secret = state.secrets.find((one) => one.uuid === uuid);
  if (secret === undefined) return;
  if (state.secrets.length < 2) broken.push('deleted the only client secret');
  // What arrives late was judged when it was sent.
  if (run === undefined) return;
  if (run.made) broken.push('deleted in the run that made');
  if (!run.granted.has(run.clientSecret)) broken.push('deleted without a token in this run');
  if (!run.calls.slice(-4, -1).includes('list')) broken.push('deleted without a fresh list');
  const marker = state.variable === undefined ? undefined : parseMarker(state.variable);
  if (typeof marker !== 'object' || marker.phase === 'idle') {
    broken.push('deleted without a marker');
    return;
  }
  const shown = shownUse(world, secret);
  const now = state.now + nature.skewMs.adobe;
  if (shown !== undefined && shown > now - IDLE) broken.push('deleted what was in use');
  if (marker.phase === 'intent') {
    const isOurs = secret.uuid !== marker.old && Math.abs(secret.createdAt - marker.intentAt) < 15 * MINUTE;
    if (!isOurs || shown !== undefined) broken.push('deleted what is not provably ours');
  } else if (uuid !== marker.old && uuid !== marker.new) broken.push('deleted what the marker does not name');
  const writes = [state.store, ...state.copies].map((kept) => kept?.updatedAt ?? 0);
  if (marker.phase === 'stored') {
    if (uuid !== marker.old) broken.push('deleted the new one');
    if (state.now + nature.skewMs.github < Math.max(...writes) + OVERLAP - 10 * MINUTE)
      broken.push('deleted before the overlap passed');
    if (nature.copies.some((_, index) => state.copies[index]?.value === secret.value))
      broken.push('deleted what a copy holds');
  }
}

/** A use of a client secret by anybody. */
export function use({ state, nature }: Shared, secret: AdobeSecret): void {
  const shown = shownUntil(state.now, nature);
  const known = secret.usedAt.filter((at) => at <= shown).at(-1);
  // Of the uses that Adobe shows, only the last one counts.
  secret.usedAt = [
    ...(known === undefined ? [] : [known]),
    ...secret.usedAt.filter((at) => at > shown),
    state.now,
  ];
}

function shownUntil(now: number, { latencyMs, batchMs }: Nature): number {
  return Math.floor((now - latencyMs) / batchMs) * batchMs;
}

function shownUse({ state, nature }: Shared, secret: AdobeSecret): number | undefined {
  const last = secret.usedAt.filter((at) => at <= shownUntil(state.now, nature)).at(-1);
  return last === undefined
    ? undefined
    : Math.floor((last + nature.skewMs.adobe) / nature.grainMs) * nature.grainMs;
}

function listed(world: Shared) {
  return world.state.secrets.map((secret) => {
    const lastUsedAt = shownUse(world, secret);
    const uses = lastUsedAt === undefined ? [] : [{ grantType: 'client_credentials', lastUsedAt }];
    return { uuid: secret.uuid, createdAt: secret.createdAt, uses };
  });
}
