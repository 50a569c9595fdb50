import { failed, ok, type Result } from '../core/result.ts';
import { sanitize } from '../core/text.ts';

/** The value of an option, or how it must be, as the end of a sentence about the option: `must be …`. */
export type OptionValue<Value> = Result<Value, string>;

/**
 * Reads an option that has a few values.
 *
 * @param text what the person wrote; its case does not matter
 * @param values the valid ones, in lower case
 */
export function oneOf<const Value extends string>(
  text: string,
  values: readonly Value[],
): OptionValue<Value> {
  const value = values.find((allowed) => allowed === text.toLowerCase());
  return value === undefined ? failed(`must be one of ${values.join(', ')}`) : ok(value);
}

/**
 * Reads a whole number.
 *
 * @param range the least and the greatest, and what is counted, for the text
 */
export function wholeNumber(
  text: string,
  { from, to, of = '' }: { from: number; to: number; of?: string },
): OptionValue<number> {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return ok(value);
  return failed(`must be a whole number${of === '' ? '' : ` of ${of}`} from ${from} to ${to}`);
}

/** Reads an IMS organization id. */
export function organizationId(text: string): OptionValue<string> {
  return /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? ok(text)
    : failed('must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg');
}

/** A longer value of an option is not repeated. */
export const SHOWN_MAX = 40;

/**
 * Says what an option holds. A value is repeated only where it is short enough not to be cut: the runner hides a secret
 * that was put into the wrong input only where it appears as a whole.
 *
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
export function givenValue(text: string, secrets: readonly string[] = []): string {
  return text.length > SHOWN_MAX ? 'it is longer than any of them.' : `it is "${sanitize(text, secrets)}".`;
}
