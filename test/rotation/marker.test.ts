import { describe, expect, test } from 'vitest';
import { formatMarker, parseMarker, sameMarker } from '../../src/rotation/marker.ts';
import type { Marker } from '../../src/rotation/model.ts';

const AT = Date.parse('2026-05-01T06:07:08.009Z');
const clientId = '0123456789abcdef';
const proof = { uuid: 'aa', at: AT + 4, usedAt: AT + 5 };

const MARKERS: Marker[] = [
  { phase: 'idle', clientId, current: 'aa', since: AT },
  { phase: 'intent', clientId, old: 'aa', storeUpdatedAt: AT, intentAt: AT + 1 },
  {
    phase: 'intent',
    clientId,
    old: 'aa',
    storeUpdatedAt: AT,
    intentAt: AT + 1,
    proof: { uuid: 'bb', at: AT },
  },
  {
    phase: 'made',
    clientId,
    old: 'aa',
    new: 'bb',
    storeUpdatedAt: AT,
    intentAt: AT + 1,
    madeAt: AT + 2,
    proof,
  },
  { phase: 'stored', clientId, old: 'aa', new: 'bb', storedAt: AT + 3 },
  { phase: 'stored', clientId, old: 'aa', new: 'bb', storedAt: AT + 3, proof },
];

test.each(MARKERS)('a marker is read as it was written: $phase', (marker) => {
  const text = formatMarker(marker);
  expect(parseMarker(text)).toEqual(marker);
  expect(text).not.toContain('\n');
  expect(text.length).toBeLessThan(1_000);
});

test('a person can read it', () => {
  expect(formatMarker(MARKERS[5] as Marker)).toBe(
    '{"version":1,"about":"What ims-auth remembers of the rotation of a client secret. It contains no secret. Do not edit it.",' +
      '"phase":"stored","clientId":"0123456789abcdef","old":"aa","new":"bb","storedAt":"2026-05-01T06:07:08.012Z",' +
      '"proof":{"uuid":"aa","at":"2026-05-01T06:07:08.013Z","usedAt":"2026-05-01T06:07:08.014Z"}}',
  );
});

describe('what is not ours is not readable', () => {
  const stored = JSON.parse(formatMarker(MARKERS[5] as Marker)) as Record<string, unknown>;
  const text = (more: object): string => JSON.stringify({ ...stored, ...more });
  test.each<[string, string]>([
    ['nothing', ''],
    ['text', 'stored'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', `[${text({})}]`],
    ['no object at its end', text({}).slice(0, -1)],
    ['another version', text({ version: 2 })],
    ['a version as text', text({ version: '1' })],
    ['no phase', text({ phase: undefined })],
    ['another phase', text({ phase: 'deleted' })],
    ['a field of another phase', text({ current: 'aa' })],
    ['a field of nobody', text({ comment: 'hello' })],
    ['a prototype', text({}).replace('{', '{"__proto__":{"old":"cc"},')],
    ['no client id', text({ clientId: '' })],
    ['a long client id', text({ clientId: 'a'.repeat(201) })],
    ['a uuid that is none', text({ old: '../aa' })],
    ['a uuid in a list', text({ old: ['aa'] })],
    ['a long uuid', text({ old: 'a'.repeat(65) })],
    ['the same uuid twice', text({ new: 'aa' })],
    ['a time in ms', text({ storedAt: AT })],
    ['a time without ms', text({ storedAt: '2026-05-01T06:07:08Z' })],
    ['a time of another zone', text({ storedAt: '2026-05-01T06:07:08.009+02:00' })],
    ['a day that is none', text({ storedAt: '2026-02-30T06:07:08.009Z' })],
    ['a time in the year 9999', text({ storedAt: '9999-05-01T06:07:08.009Z' })],
    ['a time long ago', text({ storedAt: '1970-01-01T00:00:00.000Z' })],
    ['a proof that is none', text({ proof: true })],
    ['a proof without a time', text({ proof: { uuid: 'aa' } })],
    ['a long text', text({}) + ' '.repeat(10_000)],
    ['deep brackets', '['.repeat(9_000)],
  ])('%s', (_, content) => {
    expect(parseMarker(content)).toBe('unreadable');
  });
});

test('markers are the same if they say the same', () => {
  for (const [index, one] of MARKERS.entries())
    for (const [at, other] of MARKERS.entries()) expect(sameMarker(one, { ...other })).toBe(index === at);
  const [idle] = MARKERS as [Marker];
  expect(sameMarker(undefined, undefined)).toBe(true);
  expect(sameMarker('unreadable', 'unreadable')).toBe(true);
  expect(sameMarker(undefined, 'unreadable')).toBe(false);
  expect(sameMarker(idle, undefined)).toBe(false);
  const [, intent] = MARKERS as [Marker, Marker & { phase: 'intent' }];
  expect(sameMarker(intent, { ...intent, proof: undefined })).toBe(true);
});
