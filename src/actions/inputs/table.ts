import type { Environment } from '../../core/environment.ts';
import type { Invalid } from '../../core/parsers.ts';
import type { Result } from '../../core/result.ts';

/** Reads the text of an input, which is trimmed and not empty. Most parsers do not use the environment. */
export type InputParser<Value> = (text: string, env: Environment) => Result<Value, Invalid>;

/** An input that {@link readOptions} reads. */
export type OptionRow<Value = unknown> = {
  /** Description for docs/ and action.yml, in Markdown. */
  description: string;
  /** True if the step fails when it is empty. GitHub itself does not check that. */
  required?: true;
  /** Value of an input that is missing or blank. */
  default?: string;
  parse: InputParser<Value>;
};

/**
 * An input with a credential or a part of one. The action reads it separately, before all others, and masks the secrets
 * in it.
 */
export type CredentialRow = {
  description: string;
  /** True if the step fails when it is empty. GitHub itself does not check that. */
  required?: true;
  /** Default that the runner fills in from action.yml; the code does not use it. */
  default?: string;
  credential: true;
};

/** Every input of an action, by its name in action.yml. */
export type InputTable = Readonly<Record<string, OptionRow | CredentialRow>>;

/** Every output of an action, by its name in action.yml, with its description for docs/ and action.yml. */
export type OutputTable = Readonly<Record<string, string>>;

/** The name of an input in code: `env-var` becomes `envVar`. */
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

/** The values that {@link readOptions} returns. A missing input without a default is undefined. */
export type OptionValues<Table extends InputTable> = {
  [Name in OptionName<Table> as CamelCase<Name>]: ValueOf<Table[Name]>;
};
