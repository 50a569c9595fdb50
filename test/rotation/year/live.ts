import { DAY, HOUR, MINUTE } from '../world.ts';
import type { YearCredential } from './credential.ts';

/*
 * A year of one credential, day by day: jobs that hold a value for days, runs that fail or do not come, people who do
 * things by hand. Everything random is of one seed.
 */

export const DAYS = 365;

/** How often what happens. */
export type Pace = {
  /** Whether a day has a run of the rotation. */
  runs: number;
  /** Whether a job of each place starts on a day. */
  jobs: number;
};

/** What happened to one credential in the year. */
export type Year = {
  /** Second client secrets that a run made and stored, and old ones that a run deleted. */
  made: number;
  retired: number;
  byHand: number;
  runs: number;
  skipped: number;
  /** Runs with a fault. */
  faults: number;
  /** Red runs by reason; those in which a fault was, apart. */
  stops: Map<string, number>;
  redByFault: number;
  overdue: number;
  /** Longest time with two client secrets, in days. */
  overlapMax: number;
  /** Most days in a row with something to do and without a step. */
  stillMax: number;
  jobs: number;
  /** Jobs whose value a person had made useless. */
  jobsBrokenByPerson: number;
  /** Broken rules. */
  broken: string[];
};

type Random = () => number;

/** Numbers from 0 to 1, always the same ones for a seed. Source: the generator `mulberry32`, public domain. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Event = { at: number; does: () => Promise<void> | void };

/** Lives through the year. */
export async function liveYear(credential: YearCredential, seed: number, pace: Pace): Promise<Year> {
  const random = randomOf(seed);
  const within = (from: number, to: number): number => from + random() * (to - from);
  const year: Year = {
    made: 0,
    retired: 0,
    byHand: 0,
    runs: 0,
    skipped: 0,
    faults: 0,
    stops: new Map(),
    redByFault: 0,
    overdue: 0,
    overlapMax: 0,
    stillMax: 0,
    jobs: 0,
    jobsBrokenByPerson: 0,
    broken: [],
  };
  const events: Event[] = [];
  const plan = (at: number, does: Event['does']): void => void events.push({ at: Math.round(at), does });
  const start = credential.now();
  const today = (): number => Math.floor((credential.now() - start) / DAY);
  const deletedByPerson = new Set<string>();
  const note = (text: string): void => void year.broken.push(`day ${today()}: ${text}`);
  let handUntil = 0;
  let skipUntil = 0;
  let refusedUntil = 0;
  let rescueAt: number | undefined;
  let lastStep = start;
  let twoSince: number | undefined;

  let told = 0;

  /** After each thing that happens. */
  function check(): void {
    for (const one of credential.broken().slice(told)) note(one);
    told = credential.broken().length;
    const stored = credential.stored();
    if (credential.secrets().every(({ value }) => value !== stored) && !credential.isBrokenByPerson())
      note('the stored client secret does not work');
    if (credential.secrets().length < 2) twoSince = undefined;
    else {
      twoSince ??= credential.now();
      year.overlapMax = Math.max(year.overlapMax, (credential.now() - twoSince) / DAY);
    }
  }
  async function use(value: string, who: string): Promise<void> {
    if (await credential.use(value)) return;
    if (deletedByPerson.has(value)) year.jobsBrokenByPerson++;
    else note(`${who} has a client secret that does not work`);
  }

  /** A job gets its value as it starts, and uses it then, at times, and right before it ends. */
  async function startJob(value: string, who: string): Promise<void> {
    year.jobs++;
    await use(value, who);
    const holds = random() < 0.3 ? within(1, 5) * DAY : within(0.01, 0.3) * DAY;
    const now = credential.now();
    for (let at = DAY * within(0.7, 1.2); at < holds && random() < 0.5; at += DAY * within(0.7, 1.2))
      plan(now + at, () => use(value, who));
    plan(now + holds, () => use(value, `${who}, at its end,`));
  }

  async function runRotation(): Promise<void> {
    const isFaulty = random() < 0.12;
    const faultAt = isFaulty ? Math.floor(random() * 26) : undefined;
    const before = [credential.marker(), credential.secrets().length].join();
    // A job may wait in the queue, and have other steps first.
    const queuedMs = random() < 0.3 ? Math.round(within(0, 8) * HOUR) : MINUTE;
    const { state, reason, overdue } = await credential.run({ queuedMs, faultAt, faultKind: random() });
    year.runs++;
    if (isFaulty) year.faults++;
    if (state === 'made' || state === 'copying')
      year.made += credential.secrets().length > 1 && before.endsWith(',1') ? 1 : 0;
    if (state === 'retired' && reason === undefined) year.retired++;
    if (overdue) year.overdue++;
    if (reason !== undefined && isFaulty) year.redByFault++;
    else if (reason !== undefined) year.stops.set(reason, (year.stops.get(reason) ?? 0) + 1);
    const isStep = [credential.marker(), credential.secrets().length].join() !== before;
    if (state === 'young' || isStep) lastStep = credential.now();
    year.stillMax = Math.max(year.stillMax, (credential.now() - lastStep) / DAY);
    // A person reads what is red, in some days, and does what the message says.
    if ((reason !== undefined && !isFaulty) || overdue) rescueAt ??= credential.now() + within(0.5, 4) * DAY;
    else if (!isFaulty) rescueAt = undefined;
  }

  function remove({ uuid, value }: { uuid: string; value: string }): void {
    deletedByPerson.add(value);
    credential.deleteByHand(uuid);
  }

  /** Leaves one client secret, the stored one. */
  function rescue(): void {
    rescueAt = undefined;
    if (credential.secrets().length === 0) credential.makeByHand();
    const newest = credential.secrets().at(-1);
    const isStored = credential.secrets().some(({ value }) => value === credential.stored());
    if (!isStored && newest !== undefined) {
      credential.storeByHand(newest.value);
      credential.storeCopiesByHand(newest.value);
    }
    for (const one of credential.secrets()) if (one.value !== credential.stored()) remove(one);
    year.byHand++;
  }

  /** Makes, stores, waits, deletes: as the documentation of Adobe says. */
  function rotateByHand(): void {
    credential.makeByHand();
    const fresh = credential.secrets().at(-1);
    const old = credential.secrets()[0];
    if (fresh === undefined || old === undefined || fresh === old) return;
    credential.pass(MINUTE);
    credential.storeByHand(fresh.value);
    if (random() < 0.7) credential.storeCopiesByHand(fresh.value);
    handUntil = credential.now() + within(6.5, 9) * DAY;
    plan(handUntil, () => {
      if (credential.secrets().some(({ uuid }) => uuid === old.uuid) && credential.secrets().length > 1)
        remove(old);
    });
  }

  function actByHand(): void {
    year.byHand++;
    const [older, newer] = credential.secrets();
    const deeds: (() => void)[] = [
      () => credential.makeByHand(),
      rotateByHand,
      ...(older === undefined ? [] : [() => credential.storeByHand(older.value)]),
      ...(newer === undefined ? [] : [() => credential.storeByHand(newer.value)]),
      ...(older === undefined || newer === undefined ? [] : [() => remove(older), () => remove(newer)]),
    ];
    deeds[Math.floor(random() * deeds.length)]?.();
    credential.pass(MINUTE);
  }

  function planDay(): void {
    const at = (): number => credential.now() + within(0, 0.95) * DAY;
    const isRefused = credential.now() < refusedUntil;
    if (!isRefused && random() < 1 / 40) refusedUntil = credential.now() + within(1, 6) * DAY;
    credential.refuseCopies(credential.now() < refusedUntil);
    if (random() < 1 / 100) skipUntil = credential.now() + within(3, 20) * DAY;
    const isSkipped = credential.now() < skipUntil || random() > pace.runs;
    if (isSkipped) year.skipped++;
    else plan(at(), runRotation);
    if (random() < pace.jobs) plan(at(), () => startJob(credential.stored() ?? '', 'a job'));
    for (const index of credential.copies().keys())
      if (random() < pace.jobs)
        plan(at(), () => startJob(credential.copies()[index] ?? '', 'a job with a copy'));
    if (credential.now() < handUntil) return;
    if (rescueAt !== undefined && credential.now() > rescueAt) plan(at(), rescue);
    else if (random() < 1 / 45) plan(at(), actByHand);
  }

  for (let day = 0; day < DAYS; day++) {
    planDay();
    const end = start + (day + 1) * DAY;
    for (;;) {
      const next = events.sort((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > end) break;
      events.shift();
      credential.pass(Math.max(0, next.at - credential.now()));
      await next.does();
      check();
    }
    credential.pass(Math.max(0, end - credential.now()));
    check();
  }
  return year;
}
