import type { Runner } from '../../github/index.ts';
import { readAuditInputs } from './inputs.ts';
import { plan } from './plan.ts';
import { AUDIT_PROBLEMS, describeAudit } from './problems.ts';
import { type ReportDependencies, report } from './report.ts';
import { scan } from './scan.ts';
import { TITLE } from './title.ts';

/** What the audit action needs beside the runner; tests pass their own. */
export type Dependencies = ReportDependencies;

/** The audit action: one of the three jobs of an audit. */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const read = readAuditInputs(runner);
  if (!read.ok) return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-inputs'], read.problems), TITLE);
  const { inputs } = read;
  switch (inputs.mode) {
    case 'plan':
      return await plan(runner, inputs, dependencies.clock);
    case 'scan':
      return await scan(runner, inputs, dependencies.clock);
    case 'report':
      return await report(runner, inputs, dependencies);
  }
}
