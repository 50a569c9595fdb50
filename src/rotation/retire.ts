import { failed, ok } from '../core/result.ts';
import type { Cause } from '../ims/index.ts';
import { decide } from './decide.ts';
import type { Act, Marker, Observation, RotationSettings } from './model.ts';
import { look, type RunFacts } from './observe.ts';
import type { RotationPorts } from './ports.ts';
import { remember } from './remember.ts';
import { doing, type Outcome, otherRun, requestFailed } from './steps.ts';

const REFUSED_SECRET: readonly Cause[] = ['wrong-client-secret', 'invalid-client'];

type Delete = Act & { do: 'delete' };

/** The run, and the marker that it has seen. */
type DeletingRun = {
  facts: RunFacts;
  settings: RotationSettings;
  clientSecret: string;
  marker: Observation['marker'];
};

/**
 * Deletes a client secret, after a last look that leads to the same decision, and makes sure that the stored one works.
 *
 * @param clientSecret the stored one, which got a token in this run
 */
export async function remove(
  ports: RotationPorts,
  act: Delete,
  run: DeletingRun,
): Promise<Outcome<undefined>> {
  const same = await lookAgain(ports, act, run);
  if (!same.ok) return same;
  const removed = await doing(ports, { step: 'delete', uuid: act.uuid }, () => removeOne(ports, act));
  if (!removed.ok) return removed;
  const works = await checkAfter(ports, act, run.clientSecret);
  if (!works.ok) return works;
  const { clientId } = run.facts;
  const idle: Marker = { phase: 'idle', clientId, current: act.keeps, since: ports.now() };
  return remember(ports, run.marker, idle);
}

function lookAgain(
  ports: RotationPorts,
  act: Delete,
  { facts, settings, marker }: DeletingRun,
): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'look-again' }, async () => {
    const seen = await look(ports, facts, marker);
    if (!seen.ok) return seen;
    const { act: again } = decide(seen.value, settings);
    const isSame = again.do === 'delete' && again.uuid === act.uuid && again.keeps === act.keeps;
    return isSame ? ok(undefined) : otherRun('look-again');
  });
}

/** Without an answer the list tells whether it is deleted. */
async function removeOne(ports: RotationPorts, { uuid }: Delete): Promise<Outcome<undefined>> {
  const removed = await ports.remove(uuid);
  if (removed.ok) return ok(undefined);
  if (removed.problem.arrived === 'no') return requestFailed('delete', removed.problem);
  const listed = await ports.list();
  return listed.ok && listed.value.every((one) => one.uuid !== uuid)
    ? ok(undefined)
    : requestFailed('delete', removed.problem);
}

function checkAfter(
  ports: RotationPorts,
  { keeps }: Delete,
  clientSecret: string,
): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'check-after' }, async () => {
    const granted = await ports.token(clientSecret);
    if (!granted.ok) {
      return REFUSED_SECRET.includes(granted.problem.reason)
        ? failed({ problem: 'refused-after-delete', failure: granted.problem })
        : requestFailed('check-after', granted.problem);
    }
    const listed = await ports.list();
    if (!listed.ok) return requestFailed('check-after', listed.problem);
    const [one, other] = listed.value;
    if (one?.uuid === keeps && other === undefined) return ok(undefined);
    return failed({ problem: 'not-kept', at: 'check-after' });
  });
}
