import { failed, ok } from '../core/result.ts';
import { type FailedCopy, writeCopies } from './copies.ts';
import type { Marker, Observation } from './model.ts';
import type { NewSecret, RotationPorts } from './ports.ts';
import { insist, remember, replace } from './remember.ts';
import { doing, type Outcome, otherRun, requestFailed } from './steps.ts';
import { CREATE_WITHIN_MS, STORE_WITHIN_MS } from './timing.ts';

const PROVE_FOR_MS = 2 * 60_000;
const PROVE_AGAIN_MS = 10_000;
const STORE_WRITES = 3;
const STORE_READS = 6;
const STORE_READ_AGAIN_MS = 5_000;

type Intent = Marker & { phase: 'intent' };
type Made = Marker & { phase: 'made' };

/** What is known at the end: the new client secret is in the store. */
export type Stored = { uuid: string; storedAt: number; failedCopies: FailedCopy[] };

/**
 * Makes a second client secret, proves it, and stores it. Wherever it ends, the stored client secret works, and the marker
 * says how far it may have come. It deletes nothing.
 *
 * @param old the client secret that the store holds
 */
export async function make(
  ports: RotationPorts,
  old: string,
  seen: Observation & { storeUpdatedAt: number },
): Promise<Outcome<Stored>> {
  const { clientId, storeUpdatedAt } = seen;
  const intent: Intent = { phase: 'intent', clientId, old, storeUpdatedAt, intentAt: ports.now() };
  const announced = await remember(ports, seen.marker, intent);
  if (!announced.ok) return announced;

  const alone = await lookAgain(ports, old);
  if (!alone.ok) return takeBack(ports, intent, alone);
  if (ports.now() > intent.intentAt + CREATE_WITHIN_MS)
    return takeBack(ports, intent, failed({ problem: 'too-slow', at: 'create' }));
  const created = await create(ports);
  if (!created.ok) return isCertain(created) ? takeBack(ports, intent, created) : created;
  const { value } = created.value;

  const uuid = await uuidOf(ports, created.value, old);
  if (!uuid.ok) return uuid;
  const made: Made = { ...intent, phase: 'made', new: uuid.value, madeAt: ports.now() };
  const named = await insist(ports, made);
  if (!named.ok) return named;

  const proven = await prove(ports, value, made);
  if (!proven.ok) return proven;
  const stored = await doing(ports, { step: 'store' }, () => store(ports, value, made));
  if (!stored.ok) return stored;
  const storedAt = stored.value;
  const kept = await insist(ports, { phase: 'stored', clientId, old, new: uuid.value, storedAt });
  if (!kept.ok) return kept;

  const targets = ports.copies.map(({ target }) => target);
  return ok({ uuid: uuid.value, storedAt, failedCopies: await writeCopies(ports, targets, value) });
}

function lookAgain(ports: RotationPorts, old: string): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'look-again' }, async () => {
    const listed = await ports.list();
    if (!listed.ok) return requestFailed('look-again', listed.problem);
    const [one, other] = listed.value;
    return one?.uuid === old && other === undefined ? ok(undefined) : otherRun('look-again');
  });
}

/** The request is sent once. Without an answer nobody knows whether there is a new client secret: the next run finds out. */
function create(ports: RotationPorts): Promise<Outcome<NewSecret>> {
  return doing(ports, { step: 'create' }, async () => {
    const created = await ports.create();
    if (!created.ok) return requestFailed('create', created.problem);
    ports.mask(created.value.value);
    return created;
  });
}

function isCertain(failure: Outcome<never>): boolean {
  return !failure.ok && failure.problem.problem === 'request' && failure.problem.failure.arrived === 'no';
}

/**
 * Takes the intent back where it is certain that no client secret was made for it. Otherwise one that a person makes in the
 * next minutes would be taken for ours. Another run may have written meanwhile: then the marker is no longer ours.
 */
async function takeBack<Failure extends Outcome<never>>(
  ports: RotationPorts,
  intent: Intent,
  failure: Failure,
): Promise<Failure> {
  const { clientId, old } = intent;
  await replace(ports, intent, { phase: 'idle', clientId, current: old, since: ports.now() });
  return failure;
}

async function uuidOf(ports: RotationPorts, created: NewSecret, old: string): Promise<Outcome<string>> {
  if (created.uuid !== undefined && created.uuid !== old) return ok(created.uuid);
  const listed = await ports.list();
  if (!listed.ok) return requestFailed('list', listed.problem);
  const [other, third] = listed.value.filter(({ uuid }) => uuid !== old);
  return other === undefined || third !== undefined ? failed({ problem: 'unknown-uuid' }) : ok(other.uuid);
}

/** Adobe may need some time until a new client secret works everywhere. */
function prove(ports: RotationPorts, value: string, made: Made): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'prove' }, async () => {
    const until = ports.now() + PROVE_FOR_MS;
    for (;;) {
      // A later use would look as if somebody else had it.
      if (isTooLate(ports, made)) return failed({ problem: 'too-slow', at: 'prove' });
      const granted = await ports.token(value);
      if (granted.ok) return granted;
      if (ports.now() + PROVE_AGAIN_MS > until) return requestFailed('prove', granted.problem);
      await ports.sleep(PROVE_AGAIN_MS);
    }
  });
}

/**
 * Writes the new client secret to the store, as long as no other run may have given it up. To write it again does no harm.
 *
 * @returns when GitHub changed the store
 */
async function store(ports: RotationPorts, value: string, made: Made): Promise<Outcome<number>> {
  for (let attempt = 1; ; attempt++) {
    const listed = await ports.list();
    if (!listed.ok) return requestFailed('store', listed.problem);
    // A person may have deleted it meanwhile.
    if (listed.value.every(({ uuid }) => uuid !== made.new)) return otherRun('store');
    if (isTooLate(ports, made)) return failed({ problem: 'too-slow', at: 'store' });
    const written = await ports.store.write(value);
    if (!written.ok && written.problem.arrived === 'no') return requestFailed('store', written.problem);
    const updatedAt = await storeChange(ports, made.storeUpdatedAt);
    if (updatedAt !== undefined) return ok(updatedAt);
    if (attempt < STORE_WRITES) continue;
    return written.ok
      ? failed({ problem: 'not-kept', at: 'store' })
      : requestFailed('store', written.problem);
  }
}

function isTooLate(ports: RotationPorts, { intentAt }: Made): boolean {
  return ports.now() > intentAt + STORE_WITHIN_MS;
}

async function storeChange(ports: RotationPorts, before: number): Promise<number | undefined> {
  for (let attempt = 1; ; attempt++) {
    const read = await ports.store.read();
    if (read.ok && read.value !== undefined && read.value !== before) return read.value;
    if (attempt === STORE_READS) return undefined;
    await ports.sleep(STORE_READ_AGAIN_MS);
  }
}
