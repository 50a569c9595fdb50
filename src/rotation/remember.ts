import { failed, ok, type Result } from '../core/result.ts';
import { formatMarker, parseMarker, sameMarker } from './marker.ts';
import type { Marker } from './model.ts';
import type { RotationPorts, StorePortFailure } from './ports.ts';
import { doing, type Outcome, otherRun, requestFailed } from './steps.ts';

type Seen = Marker | 'unreadable' | undefined;

const READS = 4;
const READ_AGAIN_MS = 3_000;
const WRITES = 3;
const WRITE_AGAIN_MS = 5_000;

/** Reads the marker. */
export async function readMarker(ports: RotationPorts): Promise<Result<Seen, StorePortFailure>> {
  const text = await ports.variable.read();
  if (!text.ok) return text;
  return ok(text.value === undefined ? undefined : parseMarker(text.value));
}

/**
 * Writes the marker where it is still what this run has seen, and reads it back. GitHub has no condition for that, so that
 * two runs at once can both write; the one that reads something else stops.
 *
 * A write without an answer is not repeated: the first one could arrive after what is written next.
 */
export async function remember(
  ports: RotationPorts,
  seen: Seen,
  marker: Marker,
): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'remember', phase: marker.phase }, () => replace(ports, seen, marker));
}

/** As {@link remember}, without a step of its own. */
export async function replace(ports: RotationPorts, seen: Seen, marker: Marker): Promise<Outcome<undefined>> {
  const now = await readMarker(ports);
  if (!now.ok) return requestFailed('remember', now.problem);
  if (!sameMarker(now.value, seen)) return otherRun('remember');
  return write(ports, marker, (read) => sameMarker(read, seen));
}

/**
 * Writes the marker whatever it is: for the run that has made a client secret and so knows more than each other one. It
 * repeats the write, because without it the client secret was made in vain.
 */
export async function insist(ports: RotationPorts, marker: Marker): Promise<Outcome<undefined>> {
  return doing(ports, { step: 'remember', phase: marker.phase }, async () => {
    for (let attempt = 1; ; attempt++) {
      const written = await write(ports, marker, () => true);
      if (written.ok || attempt === WRITES) return written;
      await ports.sleep(WRITE_AGAIN_MS);
    }
  });
}

/** @param isEarlier tells what a read may still show for a moment; anything else is of another run */
async function write(
  ports: RotationPorts,
  marker: Marker,
  isEarlier: (read: Seen) => boolean,
): Promise<Outcome<undefined>> {
  const written = await ports.variable.write(formatMarker(marker));
  if (!written.ok && written.problem.arrived === 'no') return requestFailed('remember', written.problem);
  for (let attempt = 1; ; attempt++) {
    const read = await readMarker(ports);
    if (read.ok && sameMarker(read.value, marker)) return ok(undefined);
    if (read.ok && !isEarlier(read.value)) return otherRun('remember');
    if (attempt < READS) {
      await ports.sleep(READ_AGAIN_MS);
      continue;
    }
    if (!written.ok) return requestFailed('remember', written.problem);
    return read.ok
      ? failed({ problem: 'not-kept', at: 'remember' })
      : requestFailed('remember', read.problem);
  }
}
