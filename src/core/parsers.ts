import { failed, ok, type Result } from './result.ts';
import { sanitize } from './text.ts';

/** Why a value is invalid. */
export type Invalid = {
  /** What a valid value is: the end of a sentence, without the full stop: `must be …`. */
  must: string;
  /** The value may contain a password: no message may repeat it. */
  hide?: true;
};

/** Reads a value that a user wrote. The text is trimmed and not empty. */
export type Parser<Value> = (text: string) => Result<Value, Invalid>;

/** Any text. */
export const text: Parser<string> = ok;

/**
 * @param values the valid names, in lower case, and the value of each
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

/** @returns a parser that accepts one of these lower-case values and ignores the case of the text */
export function oneOf<const Value extends string>(values: readonly Value[]): Parser<Value> {
  return named(Object.fromEntries(values.map((value) => [value, value])));
}

/** Accepts `true` or `false`. */
export const flag: Parser<boolean> = named({ true: true, false: false });

/** Accepts `on` or `off`, and `true` or `false`, because YAML 1.1 turns an unquoted on or off into those. */
export const onOff: Parser<boolean> = named({ on: true, off: false, true: true, false: false });

/**
 * @param from the lowest valid number
 * @param to the highest valid number, at most four digits
 * @param of the unit, for the message
 */
export function wholeNumber({ from, to, of }: { from: number; to: number; of?: string }): Parser<number> {
  const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
  return (given) => {
    const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
    return value >= from && value <= to ? ok(value) : failed({ must });
  };
}

/** Longest value that a message repeats, in UTF-16 code units. */
export const SHOWN_MAX = 40;

/**
 * Says which value was given. A long value is not repeated: it would be cut, and the runner masks a secret (in the
 * wrong input, for example) only if it is printed as a whole.
 *
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
export function givenValue(given: string, secrets: readonly string[] = []): string {
  return given.length > SHOWN_MAX
    ? 'its value is too long to show here.'
    : `it is "${sanitize(given, secrets)}".`;
}
