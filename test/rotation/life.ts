import type { RotationOutcome } from '../../src/rotation/events.ts';
import { parseMarker } from '../../src/rotation/marker.ts';
import { type RotationInputs, rotate } from '../../src/rotation/rotate.ts';
import { leaks } from './leaks.ts';
import {
  CLIENT_ID,
  copyOf,
  DAY,
  type Director,
  ENDED,
  HOUR,
  IDLE,
  MINUTE,
  type Nature,
  OVERLAP,
  pass,
  portsOf,
  type RunRecord,
  type Shared,
  type State,
  storeWorks,
  use,
} from './world.ts';

/* Runs of the real rotation in a world in memory, one after the other. */

export const SETTINGS = { maxAgeMs: 90 * DAY, overlapMs: OVERLAP, idleMs: IDLE };

/** How far apart the runs are: a schedule of a day, which GitHub starts a little late. */
export const BETWEEN = DAY + 7 * MINUTE;

export type RunResult = { outcome: RotationOutcome | 'ended'; calls: readonly string[] };

export function worldOf(state: State, nature: Nature): Shared {
  return { state: copyOf(state), nature, broken: [], seen: [] };
}

/** The index of what happens right before a job starts. */
export const START_OF_JOB = -1;

/**
 * Starts a job and runs the rotation in it.
 *
 * @param queuedMs how long other steps of the job take before
 */
export async function runJob(
  world: Shared,
  direct: Director = () => undefined,
  dryRun: RotationInputs['dryRun'] = 'no',
  { settings = SETTINGS, queuedMs = MINUTE } = {},
): Promise<RunResult> {
  await direct({ index: START_OF_JOB, name: 'start' });
  const clientSecret = world.state.store?.value ?? '';
  const jobStartedAt = world.state.now + world.nature.skewMs.runner;
  const run: RunRecord = { calls: [], made: false, granted: new Set(), masked: new Set(), clientSecret };
  pass(world, queuedMs);
  const ports = portsOf(world, run, direct);
  const inputs = { clientId: CLIENT_ID, jobStartedAt, clientSecret, settings, dryRun };
  try {
    const outcome = await rotate(ports, inputs);
    world.seen.push(JSON.stringify(outcome));
    return { outcome, calls: run.calls };
  } catch (error) {
    if (error === ENDED) return { outcome: 'ended', calls: run.calls };
    throw error;
  } finally {
    world.broken.push(...leaks(world.seen, world.state.made));
    world.seen.length = 0;
  }
}

/** Waits for the next run; meanwhile other jobs use what is stored, and what they got before. */
export function nextDay(world: Shared): void {
  const { state } = world;
  pass(world, BETWEEN - HOUR);
  const values = [state.store?.value, ...state.copies.map((copy) => copy?.value)];
  if (state.before !== undefined && state.before.until > state.now - HOUR) values.push(state.before.value);
  else state.before = undefined;
  for (const secret of state.secrets) if (values.includes(secret.value)) use(world, secret);
  pass(world, HOUR);
}

export type End = 'well' | 'overdue' | 'no-token' | `stop:${string}`;

/**
 * Tells whether nothing more happens without a person: the rotation is at its end, or it stops.
 *
 * @param result of the last run, in which nothing failed
 */
export function endOf({ outcome }: RunResult, state: State): End | undefined {
  if (outcome === 'ended') return undefined;
  const { problem } = outcome;
  if (outcome.overdue && problem === undefined) return 'overdue';
  if (problem?.problem === 'stop') {
    const { stop } = problem;
    return `stop:${stop.reason === 'two-secrets' ? stop.because : stop.reason}`;
  }
  if (problem?.problem === 'request' && problem.at === 'token' && !storeWorks(state)) return 'no-token';
  const marker = state.variable === undefined ? undefined : parseMarker(state.variable);
  const [one, other] = state.secrets;
  const isWell =
    outcome.state === 'young' &&
    problem === undefined &&
    other === undefined &&
    one?.value === state.store?.value &&
    typeof marker === 'object' &&
    marker.phase === 'idle' &&
    marker.current === one?.uuid;
  return isWell ? 'well' : undefined;
}

/** What of a state decides about what follows: times count from now, in steps of five minutes. */
export function keyOf(state: State, nature: Nature): string {
  const ago = (at: number): number => Math.round((state.now - at) / (5 * MINUTE));
  const number = (uuid: string): number => state.secrets.findIndex((secret) => secret.uuid === uuid);
  const value = (text: string | undefined): number => state.secrets.findIndex((one) => one.value === text);
  const marker = state.variable === undefined ? undefined : parseMarker(state.variable);
  const shown =
    typeof marker === 'object'
      ? Object.entries({ ...marker, ...('proof' in marker ? marker.proof : {}) }).map(([, field]) =>
          typeof field === 'number'
            ? ago(field)
            : typeof field === 'string'
              ? /^11ee/.test(field)
                ? number(field)
                : field
              : '',
        )
      : state.variable;
  // Whether the store is as the marker says is compared exactly.
  const isSame =
    typeof marker === 'object' &&
    'storeUpdatedAt' in marker &&
    marker.storeUpdatedAt === state.store?.updatedAt;
  const isStored =
    typeof marker === 'object' && 'storedAt' in marker && marker.storedAt === state.store?.updatedAt;
  return JSON.stringify([
    // Where the next batch of uses is.
    nature.batchMs === 1 ? 0 : Math.round((state.now % nature.batchMs) / (5 * MINUTE)),
    state.secrets.map(({ createdAt, usedAt }) => [ago(createdAt), usedAt.map(ago)]),
    state.store && [value(state.store.value), ago(state.store.updatedAt)],
    state.copies.map(
      (copy) =>
        copy && [value(copy.value), ago(copy.updatedAt), copy.updatedAt < (state.store?.updatedAt ?? 0)],
    ),
    shown,
    isSame,
    isStored,
    state.pending.map(({ at, what }) => [ago(at), what.do]),
    state.brokenByPerson,
    state.before && [value(state.before.value), ago(state.before.until)],
  ]);
}
