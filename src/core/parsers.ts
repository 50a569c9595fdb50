import { failed, ok, type Result } from './result.ts';
import { sanitize } from './text.ts';

/** What a valid value looks like, where the given one is not valid. */
export type Invalid = {
  /** The end of a sentence about the value, without the full stop: `must be …`. */
  must: string;
  /** The value may hold a password: no text may repeat it. */
  hide?: true;
};

/** Reads a value that a person wrote. The text is trimmed and not empty. */
export type Parser<Value> = (text: string) => Result<Value, Invalid>;

/** Any text. */
export const text: Parser<string> = ok;

/**
 * @param values the names that are valid, in lower case, and what each means
 * @returns a parser that ignores the case of the name
 */
export function named<Value>(values: Readonly<Record<string, Value>>): Parser<Value> {
  const names = Object.keys(values);
  const must = `must be one of ${names.join(', ')}`;
  return (given) => {
    const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
    return found === undefined ? failed({ must }) : ok(found[1]);
  };
}

/** @returns a parser of one of these values, which are in lower case; the case of the text does not matter */
export function oneOf<const Value extends string>(values: readonly Value[]): Parser<Value> {
  return named(Object.fromEntries(values.map((value) => [value, value])));
}

/** `true` or `false`. */
export const flag: Parser<boolean> = named({ true: true, false: false });

/** `on` or `off`. YAML 1.1 turns a bare on and off into true and false. */
export const onOff: Parser<boolean> = named({ on: true, off: false, true: true, false: false });

/**
 * @param from the lowest valid number
 * @param to the highest, of at most four digits
 * @param of what is counted, for the text
 */
export function wholeNumber({ from, to, of }: { from: number; to: number; of?: string }): Parser<number> {
  const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
  return (given) => {
    const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
    return value >= from && value <= to ? ok(value) : failed({ must });
  };
}

/** A longer value is not repeated. */
export const SHOWN_MAX = 40;

/**
 * Says what was given. A value is repeated only where it is short enough not to be cut: the runner hides a secret that
 * was put into the wrong input only where it is printed as a whole.
 *
 * @param given what was written
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
export function givenValue(given: string, secrets: readonly string[] = []): string {
  return given.length > SHOWN_MAX
    ? 'its value is too long to show here.'
    : `it is "${sanitize(given, secrets)}".`;
}
