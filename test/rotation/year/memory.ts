import { describeProblem } from '../../../src/actions/rotate/describe.ts';
import type { RotationProblem } from '../../../src/rotation/index.ts';
import { runJob, SETTINGS, worldOf } from '../life.ts';
import { act } from '../matrix.ts';
import {
  apply,
  COPIES,
  DAY,
  freshState,
  isWrite,
  type Nature,
  pass,
  READ_FAULTS,
  type Shared,
  START,
  use,
  WRITE_FAULTS,
} from '../world.ts';
import type { YearCredential } from './credential.ts';

export const MAX_AGE = 30 * DAY;
const settings = { ...SETTINGS, maxAgeMs: MAX_AGE };
const store = { repository: 'o/r', environment: 'production', secretName: 'IMS' };
const CONTEXT = { store, variableName: 'IMS_ROTATION', settings, hasCopies: true };

/** A credential in the world in memory. */
export function inMemory(nature: Nature): YearCredential {
  const world = worldOf(freshState(nature, START - 20 * DAY), nature);
  let isRefused = false;
  const byHand = (does: (world: Shared) => void): void => act(world, { name: 'by hand', does });
  return {
    now: () => world.state.now,
    pass: (ms) => pass(world, ms),
    run: async ({ queuedMs, faultAt, faultKind }) => {
      const { outcome } = await runJob(
        world,
        ({ index, name }) => {
          if (isRefused && name === 'copy.write') return '403';
          if (index !== faultAt) return undefined;
          const faults = isWrite(name) ? WRITE_FAULTS : READ_FAULTS;
          return faults[Math.floor(faultKind * faults.length)];
        },
        'first',
        { settings, queuedMs },
      );
      if (outcome === 'ended') return { state: 'ended', overdue: false };
      const { state, problem, overdue } = outcome;
      return { state, overdue, reason: problem && reasonOf(problem) };
    },
    secrets: () => world.state.secrets,
    stored: () => world.state.store?.value,
    copies: () => world.state.copies.map((copy) => copy?.value),
    marker: () => world.state.variable,
    use: async (value) => {
      const secret = world.state.secrets.find((one) => one.value === value);
      if (secret !== undefined) use(world, secret);
      return secret !== undefined;
    },
    makeByHand: () => byHand(() => apply(world, { do: 'create' }, undefined)),
    deleteByHand: (uuid) =>
      byHand(({ state }) => {
        state.secrets = state.secrets.filter((one) => one.uuid !== uuid);
      }),
    storeByHand: (value) => byHand(() => apply(world, { do: 'store', value }, undefined)),
    storeCopiesByHand: (value) =>
      byHand(() => {
        for (const index of nature.copies.keys()) apply(world, { do: 'copy', index, value }, undefined);
      }),
    refuseCopies: (refused) => {
      isRefused = refused;
    },
    isBrokenByPerson: () => world.state.brokenByPerson,
    broken: () => world.broken,
    close: async () => undefined,
  };
}

// The failures of this world have no causes but those that lead to a stop.
function reasonOf(problem: RotationProblem): string {
  if (problem.problem === 'request' && problem.failure.reason !== 'wrong-client-secret')
    return `A request failed: ${problem.at}`;
  return describeProblem(problem, CONTEXT).message.summary;
}

/** So many natures of the outside, each another. */
export function natureOf(number: number): Nature {
  const HOUR = DAY / 24;
  return {
    latencyMs: [0, 2 * HOUR, 12 * HOUR][number % 3] ?? 0,
    grainMs: [1, HOUR, DAY][Math.floor(number / 3) % 3] ?? 1,
    skewMs: { runner: ((number % 5) - 2) * 100_000, adobe: ((number % 4) - 2) * 30_000, github: 0 },
    copies: COPIES.slice(0, number % 3),
    lingerMs: [0, DAY, 5 * DAY][number % 3] ?? 0,
    batchMs: [1, HOUR, DAY][number % 3] ?? 1,
    tellsUuid: number % 2 === 0,
  };
}
