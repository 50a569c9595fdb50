import type { RotationOutcome } from '../events.ts';
import type { Observation } from '../model.ts';
import { minute } from './times.ts';

/** @returns what comes next and when, without a full stop */
export function nextText(
  { state, nextAt, problem, failedCopies }: RotationOutcome,
  observation: Observation | undefined,
): string {
  if (problem !== undefined) return 'next: what the message says';
  if (failedCopies.length > 0) return 'next: a run writes the copies that are missing';
  const when = nextAt === undefined ? '' : `, not before ${minute(nextAt)}`;
  return `next: ${stepOf(state, observation)}${when}`;
}

function stepOf(state: RotationOutcome['state'], observation: Observation | undefined): string {
  switch (state) {
    case 'young':
    case 'retired':
      return 'a second client secret is made';
    case 'made':
    case 'copying':
      return 'the old client secret is deleted when nobody uses it';
    case 'waiting':
      return isBroken(observation)
        ? 'the client secret of the run that broke off is deleted'
        : 'the old client secret is deleted when nobody uses it';
    case 'stopped':
      return 'a person looks at it';
  }
}

/** Tells whether a run has ended between the intent and the store. */
export function isBroken(observation: Observation | undefined): boolean {
  const { marker } = observation ?? {};
  if (marker === undefined || marker === 'unreadable') return false;
  return (
    marker.phase === 'intent' ||
    (marker.phase === 'made' && marker.storeUpdatedAt === observation?.storeUpdatedAt)
  );
}
