import type { Runner } from '../../github/index.ts';
import type { OutputTable } from './table.ts';

/** A value for each output of an action. */
export type Outputs<Table extends OutputTable> = Readonly<Record<keyof Table, string | number | boolean>>;

/** Sets every output of an action. The types require a value for each output, and allow no other. */
export function setOutputs<Table extends OutputTable>(
  runner: Pick<Runner, 'setOutput'>,
  table: Table,
  values: Outputs<Table>,
): void {
  for (const name of Object.keys(table)) runner.setOutput(name, String(values[name]));
}
