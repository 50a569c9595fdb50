import { invisibleIn } from '../../core/invisible.ts';
import { givenValue } from '../../core/parsers.ts';
import type { Runner } from '../../github/index.ts';
import type { InputTable, OptionName, OptionRow, OptionValues } from './table.ts';

/** What is wrong with one input, in one sentence that names it; contains no secret. */
export type InputProblem<Name extends string = string> = { input: Name; message: string };

/**
 * Reads every input of an action except credentials. An input that is missing or blank (as a reusable workflow forwards
 * it) has its default value.
 *
 * @param secrets values that must not appear in a problem
 * @returns a value for each input, by its name in camel case, and all problems. An invalid input gets its default value,
 *   so that other checks can still use it.
 */
export function readOptions<Table extends InputTable>(
  runner: Pick<Runner, 'input' | 'env'>,
  table: Table,
  secrets: readonly string[],
): { values: OptionValues<Table>; problems: InputProblem<OptionName<Table>>[] } {
  const values: Record<string, unknown> = {};
  const problems: InputProblem<OptionName<Table>>[] = [];
  for (const [name, option] of options(table)) {
    const given = runner.input(name).trim();
    const text = given || option.default;
    let read = text === undefined ? undefined : option.parse(text, runner.env);
    if (text === undefined && option.required)
      problems.push({ input: name, message: `\`${name}\` is empty.` });
    if (read?.ok === false) {
      const { must, hide } = read.problem;
      // The value is shown without such a character, so that it would look valid.
      const invisible = invisibleIn(given);
      const what = hide === true ? '.' : `; ${givenValue(given, secrets)}`;
      problems.push({
        input: name,
        message: `\`${name}\` ${must}${invisible === undefined ? what : `; its value ${invisible}.`}`,
      });
      read = option.default === undefined ? undefined : option.parse(option.default, runner.env);
    }
    values[camelCase(name)] = read?.ok === true ? read.value : undefined;
  }
  // The type of each value is inferred from the parser that returned it.
  return { values: values as OptionValues<Table>, problems };
}

/** @returns names of the inputs other than credentials, which contain a secret only by mistake */
export function optionNames<Table extends InputTable>(table: Table): OptionName<Table>[] {
  return options(table).map(([name]) => name);
}

function options<Table extends InputTable>(table: Table): [OptionName<Table>, OptionRow][] {
  return Object.entries(table).flatMap(([name, row]) =>
    'parse' in row ? [[name as OptionName<Table>, row]] : [],
  );
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
