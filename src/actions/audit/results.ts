import type { Runner } from '../../github/index.ts';
import { type Outputs, setOutputs } from '../inputs/outputs.ts';
import { OUTPUTS } from './manifest.ts';

/** Outputs that a mode does not have. */
export const NO_OUTPUTS: Outputs<typeof OUTPUTS> = {
  shards: '',
  repositories: '',
  'last-run': '',
  affected: '',
  'not-scanned': '',
  errors: '',
  warnings: '',
  fixable: '',
  'issue-url': '',
};

/** Sets the outputs of a mode. */
export function setAuditOutputs(runner: Runner, outputs: Outputs<typeof OUTPUTS>): void {
  setOutputs(runner, OUTPUTS, outputs);
}
