import { sanitize } from '../core/text.ts';

/** A value that a person wrote for an option, read; or how it must be, as the end of a sentence about the option. */
export type OptionValue<Value> = { ok: true; value: Value } | { ok: false; must: string };

/**
 * Reads an option that has a few values.
 *
 * @param text what was written; its case does not matter
 * @param values the valid ones, in lower case
 * @returns the value, or `must be one of …`
 */
export function oneOf<const Value extends string>(
  text: string,
  values: readonly Value[],
): OptionValue<Value> {
  const value = values.find((allowed) => allowed === text.toLowerCase());
  return value === undefined
    ? { ok: false, must: `must be one of ${values.join(', ')}` }
    : { ok: true, value };
}

/**
 * Reads a whole number.
 *
 * @param text what was written
 * @param range the least and the greatest, and what is counted, for the text
 * @returns the number, or `must be a whole number …`
 */
export function wholeNumber(
  text: string,
  { from, to, of = '' }: { from: number; to: number; of?: string },
): OptionValue<number> {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return { ok: true, value };
  return { ok: false, must: `must be a whole number${of === '' ? '' : ` of ${of}`} from ${from} to ${to}` };
}

/**
 * Reads an IMS organization id.
 *
 * @param text what was written
 * @returns the id, or `must be …`
 */
export function organizationId(text: string): OptionValue<string> {
  return /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? { ok: true, value: text }
    : { ok: false, must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' };
}

/** A longer value of an option is not repeated. */
export const SHOWN_MAX = 40;

/**
 * Says what an option holds. A value is repeated only where it is short enough not to be cut: the runner hides a
 * secret that was put into the wrong input only where it stands as a whole.
 *
 * @param text what was written
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
export function givenValue(text: string, secrets: readonly string[] = []): string {
  return text.length > SHOWN_MAX ? 'it is longer than any of them.' : `it is "${sanitize(text, secrets)}".`;
}
