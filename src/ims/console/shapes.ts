import * as z from 'zod';
import { isPlausibleTime } from '../../core/time.ts';

const UUID = /^[0-9a-f-]{1,64}$/i;

/** A time as the Developer Console API writes it, in ms since the epoch: mostly a string. */
export const Time = z
  .union([z.string().regex(/^\d{12,13}$/), z.number().int()])
  .transform(Number)
  .refine(isPlausibleTime);

/** Adobe's id of a client secret: 32 hexadecimal digits in the documented example. */
export const Uuid = z.string().regex(UUID);

/** Tells whether a text can be Adobe's id of a client secret. Any other text must not get into an address. */
export function isSecretUuid(text: string): boolean {
  return UUID.test(text);
}
