import * as z from 'zod';
import { parseJson } from '../core/json.ts';
import { isPlausibleTime } from '../core/time.ts';
import type { Marker } from './model.ts';

const VERSION = 1;
const ABOUT =
  'What ims-auth remembers of the rotation of a client secret. It contains no secret. Do not edit it.';
// Ours have fewer than 1,000 characters.
const TEXT_MAX = 10_000;

const Time = z.iso
  .datetime({ precision: 3 })
  .transform((text) => Date.parse(text))
  .refine(isPlausibleTime);
const Uuid = z.string().regex(/^[0-9a-f-]{1,64}$/i);
const proof = z.strictObject({ uuid: Uuid, at: Time, usedAt: Time.optional() }).optional();
const common = { version: z.literal(VERSION), about: z.string(), clientId: z.string().min(1).max(200) };

const MarkerText = z
  .discriminatedUnion('phase', [
    z.strictObject({ ...common, phase: z.literal('idle'), current: Uuid, since: Time }),
    z.strictObject({
      ...common,
      phase: z.literal('intent'),
      old: Uuid,
      storeUpdatedAt: Time,
      intentAt: Time,
      proof,
    }),
    z.strictObject({
      ...common,
      phase: z.literal('made'),
      old: Uuid,
      new: Uuid,
      storeUpdatedAt: Time,
      intentAt: Time,
      madeAt: Time,
      proof,
    }),
    z.strictObject({ ...common, phase: z.literal('stored'), old: Uuid, new: Uuid, storedAt: Time, proof }),
  ])
  // One client secret cannot replace itself.
  .refine((marker) => !('new' in marker) || marker.new !== marker.old);

/** Times that a marker can have, in the order of the text. */
const TIMES = ['since', 'intentAt', 'madeAt', 'storeUpdatedAt', 'storedAt'] as const;

/** @returns the content of the variable: JSON on one line, with times that people can read */
export function formatMarker(marker: Marker): string {
  const { phase, clientId, ...rest } = marker;
  const fields: Readonly<Record<string, unknown>> = rest;
  const times = TIMES.flatMap((name) => {
    const time = fields[name];
    return typeof time === 'number' ? [[name, iso(time)] as const] : [];
  });
  const { proof } = marker.phase === 'idle' ? {} : marker;
  return JSON.stringify({
    version: VERSION,
    about: ABOUT,
    phase,
    clientId,
    current: fields['current'],
    old: fields['old'],
    new: fields['new'],
    ...Object.fromEntries(times),
    proof: proof && {
      uuid: proof.uuid,
      at: iso(proof.at),
      usedAt: proof.usedAt === undefined ? undefined : iso(proof.usedAt),
    },
  });
}

/** @returns `unreadable` for every text that {@link formatMarker} does not write */
export function parseMarker(text: string): Marker | 'unreadable' {
  if (text.length > TEXT_MAX) return 'unreadable';
  const { data } = MarkerText.safeParse(parseJson(text));
  if (data === undefined) return 'unreadable';
  const { version, about, ...marker } = data;
  return marker;
}

/** Tells whether two markers say the same. */
export function sameMarker(
  one: Marker | 'unreadable' | undefined,
  other: Marker | 'unreadable' | undefined,
): boolean {
  return isSame(one, other);
}

// A field that is absent is as one that is undefined.
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...Object.keys(left), ...Object.keys(right)].every((key) => isSame(left[key], right[key]));
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
