import type { FakeRunner } from '../../actions/token/support.ts';
import type { ImsServer, ServedSecret } from '../../ims-server/index.ts';
import { DAY, MINUTE } from '../world.ts';
import type { Sent } from './faults.ts';
import type { ServedWorld } from './world.ts';

/**
 * The rules, told from the outside and not from the code, by looking into both servers.
 *
 * @returns to be called before each request, and at the end
 */
export function judgeOf(
  world: ServedWorld,
  ims: ImsServer,
  clientSecret: string,
  sent: readonly Sent[],
  runner: FakeRunner,
): () => void {
  let before = world.listed();
  let stored = world.stored()?.value;
  const issuedBefore = ims.issued.length;
  const made = new Set<string>();
  const note = (text: string): void => {
    world.broken.push(text);
  };
  const granted = (uuid: string | undefined): boolean =>
    ims.issued.slice(issuedBefore).some(({ secretUuid }) => secretUuid === uuid);

  return () => {
    const listed = world.listed();
    for (const { uuid, value } of listed) {
      if (before.some((one) => one.uuid === uuid) || value === undefined) continue;
      made.add(uuid);
      world.values.add(value);
    }
    for (const one of before) if (listed.every(({ uuid }) => uuid !== one.uuid)) judgeRemoval(one);
    const now = world.stored()?.value;
    if (now !== stored && now !== undefined) {
      const uuid = listed.find(({ value }) => value === now)?.uuid;
      if (!granted(uuid)) note('stored without a proof');
      if (!runner.values('mask').includes(now)) note('stored without a mask');
    }
    if (listed.every(({ value }) => value !== now) && !world.brokenByPerson)
      note(`the stored value does not work after ${sent.at(-1)?.method} ${sent.at(-1)?.path}`);
    [before, stored] = [listed, now];
  };

  function judgeRemoval(removed: ServedSecret): void {
    if (before.length < 2) note('deleted the only client secret');
    if (made.size > 0) note('deleted in the run that made');
    if (removed.value === world.stored()?.value) note('deleted what is stored');
    if (!granted(before.find(({ value }) => value === clientSecret)?.uuid))
      note('deleted without a token in this run');
    if (
      !sent
        .slice(-6)
        .some(({ to, method, path }) => to === 'adobe' && method === 'GET' && /secrets$/.test(path))
    )
      note('deleted without a fresh list');
    const lastUse = Math.max(0, ...removed.usages.map(({ lastUsedAt }) => lastUsedAt));
    if (lastUse > world.now() - DAY) note('deleted what was in use');
    const marker = JSON.parse(world.marker() ?? '{}') as Readonly<Record<string, string>>;
    const writes = [world.stored(), ...world.copies()].map((kept) => kept?.updatedAt ?? 0);
    switch (marker['phase']) {
      case 'stored':
        if (removed.uuid !== marker['old']) note('deleted the new one');
        if (world.now() < Math.max(...writes) + 6 * DAY - 10 * MINUTE)
          note('deleted before the overlap passed');
        if (world.copies().some((copy) => copy?.value === removed.value)) note('deleted what a copy holds');
        break;
      case 'made':
        if (removed.uuid !== marker['new']) note('deleted what the marker does not name');
        break;
      case 'intent': {
        const age = Math.abs(removed.createdAt - Date.parse(marker['intentAt'] ?? ''));
        if (removed.uuid === marker['old'] || age > 15 * MINUTE || lastUse > 0)
          note('deleted what is not provably ours');
        break;
      }
      default:
        note('deleted without a marker');
    }
  }
}
