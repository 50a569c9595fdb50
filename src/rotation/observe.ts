import { failed, ok } from '../core/result.ts';
import { sameMarker } from './marker.ts';
import type { Observation, ObservedCopy } from './model.ts';
import type { RotationPorts } from './ports.ts';
import { readMarker } from './remember.ts';
import { type Outcome, otherRun, requestFailed } from './steps.ts';

/** What a run knows of itself. */
export type RunFacts = { clientId: string; jobStartedAt: number };

const TRIES = 3;

/**
 * Gets a token with the stored client secret, and looks at everything.
 *
 * @param clientSecret as this job got it, a secret
 */
export async function observe(
  ports: RotationPorts,
  facts: RunFacts,
  clientSecret: string,
): Promise<Outcome<Observation>> {
  const marker = await readMarker(ports);
  if (!marker.ok) return requestFailed('read-variable', marker.problem);
  const granted = await ports.token(clientSecret);
  if (granted.ok) return look(ports, facts, marker.value);
  const known = typeof marker.value === 'object' ? { marker: marker.value } : {};
  return failed({ problem: 'request', at: 'token', failure: granted.problem, ...known });
}

/**
 * Looks at everything. The marker is the same before and after: while another run works, its marker and the list of Adobe
 * could be of two moments.
 *
 * @param before the marker as it was read a moment ago
 */
export async function look(
  ports: RotationPorts,
  facts: RunFacts,
  before: Observation['marker'],
): Promise<Outcome<Observation>> {
  let marker = before;
  for (let attempt = 1; ; attempt++) {
    const copies = await observeCopies(ports, marker);
    const listed = await ports.list();
    if (!listed.ok) return requestFailed('list', listed.problem);
    const after = await readMarker(ports);
    if (!after.ok) return requestFailed('read-variable', after.problem);
    if (sameMarker(marker, after.value)) {
      // The last of all, because nothing else tells that a person stores a client secret at this moment.
      const store = await ports.store.read();
      if (!store.ok) return requestFailed('read-store', store.problem);
      return ok({
        ...facts,
        now: ports.now(),
        clockAheadMs: ports.clockAheadMs(),
        listed: listed.value,
        marker,
        storeUpdatedAt: store.value,
        copies,
      });
    }
    if (attempt === TRIES) return otherRun('read-variable');
    marker = after.value;
  }
}

// A copy that cannot be read is written: that tells more.
async function observeCopies(ports: RotationPorts, marker: Observation['marker']): Promise<ObservedCopy[]> {
  if (typeof marker !== 'object' || (marker.phase !== 'made' && marker.phase !== 'stored')) return [];
  const copies: ObservedCopy[] = [];
  for (const { target, read } of ports.copies) {
    const updatedAt = await read();
    copies.push({ target, updatedAt: updatedAt.ok ? updatedAt.value : undefined });
  }
  return copies;
}
