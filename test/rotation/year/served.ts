import { isWrite, READ_FAULTS, WRITE_FAULTS } from '../served/faults.ts';
import type { Timeouts } from '../served/timeouts.ts';
import { servedState, servedWorld } from '../served/world.ts';
import { DAY, HOUR } from '../world.ts';
import type { YearCredential } from './credential.ts';
import { MAX_AGE } from './memory.ts';

/** A credential on both servers, rotated by the real action. */
export async function onServers(timeouts: Timeouts): Promise<YearCredential> {
  const world = await servedWorld(
    {
      state: servedState({ ageDays: 20 }),
      latencyMs: 6 * HOUR,
      propagationMs: 25_000,
      inputs: { 'max-age-days': String(MAX_AGE / DAY) },
    },
    timeouts,
  );
  return {
    ...world,
    run: async ({ queuedMs, faultAt, faultKind }) => {
      const { state, runner } = await world.run((sent) => {
        if (sent.index !== faultAt) return undefined;
        const faults = isWrite(sent) ? WRITE_FAULTS : READ_FAULTS;
        return faults[Math.floor(faultKind * faults.length)];
      }, queuedMs);
      const overdue = runner.values('warning').some((text) => text.includes('more than a week'));
      return { state, overdue, reason: runner.values('fail')[0]?.split('\n')[0] };
    },
    secrets: () => world.listed().map(({ uuid, value = '' }) => ({ uuid, value })),
    stored: () => world.stored()?.value,
    copies: () => world.copies().map((copy) => copy?.value),
    makeByHand: () => void world.makeByHand(),
    isBrokenByPerson: () => world.brokenByPerson,
    broken: () => world.broken,
  };
}
