import type { Edit } from '../model.ts';

/** From one offset to another, which is not included. */
export type Range = { start: number; end: number };

/** A name with a value in a configuration file, in whatever format. */
export type Setting = {
  name: string;
  /** The name, without quotation marks. */
  key: Range;
  /** The value: inside of its quotation marks, and with them. `items` are those of a list of scalars. */
  value: Range & {
    outerStart: number;
    outerEnd: number;
    quote: string;
    items: readonly Range[] | undefined;
  };
  /** Everything that goes with it. */
  range: Range;
  /** The same for settings of one object or section. */
  group: string;
  /** The keys that lead to its object. */
  path: readonly string[];
  /** A line that is commented out. */
  isComment: boolean;
  /** The declaration of a variable, whose value is not in it. */
  isBlock: boolean;
  /** Removes it, with others of the same object that `isGone` names by where they start. */
  removal: (isGone: (start: number) => boolean) => Edit[] | undefined;
  /** Adds another setting behind it. `to` comes from `written`. */
  insertion: (name: string, to: string) => Edit | undefined;
  /** A value in the quotation marks of the file. */
  written: (value: string) => string;
};
