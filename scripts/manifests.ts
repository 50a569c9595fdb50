// Writes the tables of inputs and outputs in src/actions/*/manifest.ts as YAML and Markdown.
import { Scalar, stringify } from 'yaml';
import type { InputTable, OutputTable } from '../src/actions/inputs/table.ts';
import { flag } from '../src/core/parsers.ts';

/** The tables of one action. */
export type Tables = { INPUTS: InputTable; OUTPUTS: OutputTable };

const LINE_WIDTH = 120;

/** Writes `inputs:` and `outputs:` of an action.yml. */
export function actionYaml({ INPUTS, OUTPUTS }: Tables): string {
  const inputs = Object.entries(INPUTS).map(([name, row]) => [
    name,
    {
      description: folded(row.description, 4),
      ...('required' in row ? { required: row.required } : {}),
      ...(row.default === undefined ? {} : { default: row.default }),
    },
  ]);
  const outputs = Object.entries(OUTPUTS).map(([name, text]) => [name, { description: folded(text, 4) }]);
  const parts: object[] = [{ inputs: Object.fromEntries(inputs) }];
  if (outputs.length > 0) parts.push({ outputs: Object.fromEntries(outputs) });
  return parts.map((part) => yaml(part, 0)).join('\n\n');
}

/**
 * Writes the inputs of a reusable workflow. A caller may pass an empty text, which means the default of the action.
 *
 * @param names inputs that the workflow forwards
 */
export function workflowInputs(table: InputTable, names: readonly string[]): string {
  const inputs = names.map((name) => {
    const { description, default: value } = rowOf(table, name);
    const boolean = isFlag(table, name);
    const more = boolean || value === undefined ? '' : ` Default \`${value}\`.`;
    return [
      name,
      {
        description: folded(`${description}${more}`, 8),
        type: boolean ? 'boolean' : 'string',
        default: boolean ? value === 'true' : '',
      },
    ];
  });
  return yaml(Object.fromEntries(inputs), 6);
}

/** Writes the lines under `with:` of a reusable workflow that forward the inputs. */
export function workflowWith(names: readonly string[]): string {
  return names.map((name) => `          ${name}: \${{ inputs.${name} }}`).join('\n');
}

/** Writes the inputs of an action for docs/. */
export function inputRows(table: InputTable): string[][] {
  return Object.entries(table).map(([name, row]) => {
    const byDefault = row.default === undefined ? '' : `\`${row.default}\``;
    return [`\`${name}\``, 'required' in row ? '**required**' : byDefault, row.description];
  });
}

/** Writes the outputs of an action for docs/. */
export function outputRows(table: OutputTable): string[][] {
  return Object.entries(table).map(([name, description]) => [`\`${name}\``, description]);
}

function rowOf(table: InputTable, name: string): InputTable[string] {
  const row = table[name];
  if (row === undefined) throw new Error(`There is no input ${name}.`);
  return row;
}

function isFlag(table: InputTable, name: string): boolean {
  const row = rowOf(table, name);
  return 'parse' in row && row.parse === flag;
}

// Folds a text that does not fit into the line after its key.
function folded(text: string, indent: number): Scalar | string {
  if (indent + 'description: ""'.length + text.length <= LINE_WIDTH) return text;
  const scalar = new Scalar(text);
  scalar.type = 'BLOCK_FOLDED';
  return scalar;
}

function yaml(value: object, indent: number): string {
  // YAML 1.1 reads an unquoted `off` as false.
  return stringify(value, { version: '1.1', lineWidth: LINE_WIDTH - indent, singleQuote: true })
    .trimEnd()
    .replace(/^(?=.)/gm, ' '.repeat(indent));
}
