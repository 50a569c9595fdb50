import type { Environment } from '../../core/environment.ts';
import type { Invalid } from '../../core/parsers.ts';
import type { Result } from '../../core/result.ts';

/** Reads the text of an input, which is trimmed and not empty. Most need nothing of the environment. */
export type InputParser<Value> = (text: string, env: Environment) => Result<Value, Invalid>;

/** An input that {@link readOptions} reads. */
export type OptionRow<Value = unknown> = {
  /** What README.md and action.yml say of it, in Markdown. */
  description: string;
  /** What an input that is not given, or is blank, means. */
  default?: string;
  parse: InputParser<Value>;
};

/**
 * An input that holds a credential or what belongs to it. The action reads it by itself, before all others, and masks
 * what is secret in it.
 */
export type CredentialRow = {
  description: string;
  /** The step fails where it is empty. GitHub itself does not check that. */
  required?: true;
  /** What the runner fills in; the action does not know it. */
  default?: string;
  credential: true;
};

/** Every input of an action, by its name in action.yml. */
export type InputTable = Readonly<Record<string, OptionRow | CredentialRow>>;

/** Every output of an action, by its name in action.yml, with what README.md and action.yml say of it. */
export type OutputTable = Readonly<Record<string, string>>;

/** The name of an input in code: `env-var` is `envVar`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** Names of the inputs that {@link readOptions} reads. */
export type OptionName<Table extends InputTable> = {
  [Name in keyof Table]: Table[Name] extends OptionRow ? Name : never;
}[keyof Table] &
  string;

type ValueOf<Row> = Row extends { parse: InputParser<infer Value> }
  ? Row extends { default: string }
    ? Value
    : Value | undefined
  : never;

/** What {@link readOptions} makes of a table. Undefined is an input that is not given and has no default. */
export type OptionValues<Table extends InputTable> = {
  [Name in OptionName<Table> as CamelCase<Name>]: ValueOf<Table[Name]>;
};
