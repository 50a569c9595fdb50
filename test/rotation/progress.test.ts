import { describe, expect, test } from 'vitest';
import type { ListedSecret } from '../../src/ims/index.ts';
import { type Marker, rotationProgress } from '../../src/rotation/index.ts';
import { formatMarker } from '../../src/rotation/marker.ts';
import { CLIENT_ID, DAY, MINUTE, START } from './world.ts';

const OLD = '11ee01';
const NEW = '11ee02';
const listed = (uuid: string, createdAt: number): ListedSecret => ({ uuid, createdAt, uses: [] });
const BOTH = [listed(OLD, START - 90 * DAY), listed(NEW, START)];
const common = { clientId: CLIENT_ID, old: OLD };
const MARKERS: Record<string, Marker> = {
  intent: { ...common, phase: 'intent', storeUpdatedAt: START - 90 * DAY, intentAt: START },
  made: {
    ...common,
    phase: 'made',
    new: NEW,
    storeUpdatedAt: START - 90 * DAY,
    intentAt: START - MINUTE,
    madeAt: START,
  },
  stored: { ...common, phase: 'stored', new: NEW, storedAt: START },
};
const of = (marker: Marker, now: number, secrets: readonly ListedSecret[] | undefined = BOTH) =>
  rotationProgress(formatMarker(marker), CLIENT_ID, secrets, now);

describe.each(Object.entries(MARKERS))('a marker of phase %s', (phase, marker) => {
  test('explains two client secrets for two weeks', () => {
    for (const now of [START, START + 14 * DAY]) {
      expect(of(marker, now)).toEqual({ progress: 'on-schedule' });
      expect(rotationProgress(formatMarker(marker), CLIENT_ID, undefined, now)).toEqual({
        progress: 'on-schedule',
      });
    }
  });

  test('says since when it is overdue, and what it waits for', () => {
    const waitsFor = {
      intent:
        'The rotation asked for the newer one on 2026-03-01 and got no answer. It waits for a run that deletes it.',
      made: 'The rotation made the newer one on 2026-03-01 and could not store it. It waits for a run that deletes it.',
      stored:
        'The rotation stored the newer one on 2026-03-01, and waits for a run that finds the older one unused.',
    }[phase];
    expect(of(marker, START + 14 * DAY + 1)).toEqual({
      progress: 'overdue',
      since: START + 14 * DAY,
      waitsFor,
    });
  });

  test.each([
    ['others', [listed('11ee03', START - 90 * DAY), listed('11ee04', START)]],
    ['another beside the old one', [listed(OLD, START - 90 * DAY), listed('11ee04', START - 30 * DAY)]],
    ['another beside the new one', [listed('11ee03', START - 90 * DAY), listed(NEW, START)]],
    ['one', [listed(OLD, START - 90 * DAY)]],
    ['three', [...BOTH, listed('11ee04', START)]],
  ])('does not explain %s', (_, secrets) => {
    expect(of(marker, START, secrets)).toEqual({
      progress: 'unexplained',
      because: 'The variable of the rotation names other client secrets than these.',
    });
  });
});

test('the last look at the older one is named', () => {
  const proof = { uuid: OLD, at: START + 10 * DAY };
  expect(of({ ...(MARKERS['stored'] as Marker), proof } as Marker, START + 15 * DAY)).toMatchObject({
    waitsFor:
      'The rotation stored the newer one on 2026-03-01, and waits until the older one stays unused; the last look was on 2026-03-11.',
  });
});

test.each([
  ['no marker', 'p8e-NoMarkerAtAll0123456789abcdefgh', 'has another content than the rotation writes'],
  ['nothing', '', 'has another content than the rotation writes'],
  [
    'that of another client id',
    formatMarker({ ...(MARKERS['stored'] as Marker), clientId: 'f'.repeat(32) }),
    'is that of another client id',
  ],
  [
    'one of one client secret',
    formatMarker({ phase: 'idle', clientId: CLIENT_ID, current: OLD, since: START }),
    'says that there is one client secret',
  ],
  [
    'one of the future',
    formatMarker({ ...common, phase: 'stored', new: NEW, storedAt: START + 400 * DAY }),
    'is of the future',
  ],
])('%s explains nothing, and none of its text is told', (_, text, because) => {
  expect(rotationProgress(text, CLIENT_ID, BOTH, START)).toEqual({
    progress: 'unexplained',
    because: `The variable of the rotation ${because}.`,
  });
});
