import { DAY_MS } from '../core/time.ts';
import type { ListedSecret } from '../ims/index.ts';
import { parseMarker } from './marker.ts';
import type { Marker } from './model.ts';
import { CREATED_WITHIN_MS, OVERDUE_MS, SKEW_MS } from './timing.ts';

/** How a rotation is getting on, for those who see nothing of it but its marker. */
export type RotationProgress =
  /** Two client secrets are as they should be. */
  | { progress: 'on-schedule' }
  /** It takes a week longer than it has to. `since`: in ms since the epoch; `waitsFor`: a whole line, without a secret. */
  | { progress: 'overdue'; since: number; waitsFor: string }
  /** No rotation explains two client secrets. `because`: a whole line, without any text of the marker. */
  | { progress: 'unexplained'; because: string };

// The default of `overlap-days`: the marker does not say which one a rotation has.
const OVERLAP_MS = 7 * DAY_MS;

/**
 * Tells whether a rotation explains that a credential has two client secrets.
 *
 * @param text of the variable; untrusted
 * @param listed the client secrets that Adobe lists; absent: not known
 * @param now in ms since the epoch
 */
export function rotationProgress(
  text: string,
  clientId: string,
  listed: readonly ListedSecret[] | undefined,
  now: number,
): RotationProgress {
  const marker = parseMarker(text);
  if (marker === 'unreadable')
    return unexplained('The variable of the rotation has another content than the rotation writes.');
  if (marker.clientId !== clientId)
    return unexplained('The variable of the rotation is that of another client id.');
  if (marker.phase === 'idle')
    return unexplained('The variable of the rotation says that there is one client secret.');
  const startedAt = startOf(marker);
  // Nobody but an editor wrote it.
  if (startedAt > now + DAY_MS) return unexplained('The variable of the rotation is of the future.');
  if (listed !== undefined && !isOf(marker, listed))
    return unexplained('The variable of the rotation names other client secrets than these.');
  const since = startedAt + OVERLAP_MS + OVERDUE_MS;
  return now <= since
    ? { progress: 'on-schedule' }
    : { progress: 'overdue', since, waitsFor: waitsFor(marker) };
}

type Open = Exclude<Marker, { phase: 'idle' }>;

function unexplained(because: string): RotationProgress {
  return { progress: 'unexplained', because };
}

function startOf(marker: Open): number {
  switch (marker.phase) {
    case 'intent':
      return marker.intentAt;
    case 'made':
      return marker.madeAt;
    case 'stored':
      return marker.storedAt;
  }
}

// What an intent made has no name yet, only a time.
function isOf(marker: Open, listed: readonly ListedSecret[]): boolean {
  const others = listed.filter(({ uuid }) => uuid !== marker.old);
  const [other, third] = others;
  if (other === undefined || third !== undefined || listed.length !== 2) return false;
  if (marker.phase !== 'intent') return other.uuid === marker.new;
  const { intentAt } = marker;
  return other.createdAt >= intentAt - SKEW_MS && other.createdAt <= intentAt + CREATED_WITHIN_MS;
}

function waitsFor(marker: Open): string {
  const start = date(startOf(marker));
  switch (marker.phase) {
    case 'intent':
      return `The rotation asked for the newer one on ${start} and got no answer. It waits for a run that deletes it.`;
    case 'made':
      return `The rotation made the newer one on ${start} and could not store it. It waits for a run that deletes it.`;
    case 'stored': {
      const { proof } = marker;
      const what =
        proof === undefined
          ? 'for a run that finds the older one unused'
          : `until the older one stays unused; the last look was on ${date(proof.at)}`;
      return `The rotation stored the newer one on ${start}, and waits ${what}.`;
    }
  }
}

function date(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
