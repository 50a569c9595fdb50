import { tokenSegments } from '../../core/secrets.ts';
import {
  type Issues,
  type IssuesConnection,
  type Runner,
  workspaceOf,
  writeInside,
} from '../../github/index.ts';
import type { HealthInputs, HealthWorld } from '../../health/index.ts';
import {
  checkCredentials,
  countVerdicts,
  describeIssueProblem,
  type HealthReport,
  healthAnnotations,
  healthComment,
  healthIssue,
  healthJson,
  healthLines,
  healthReport,
  healthSummary,
  type IssueWorld,
  keepIssue,
  openIssue,
  sinceFrom,
} from '../../health/index.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { readHealthInputs } from './inputs.ts';
import { announcement, pauseLine, redMessage, retryLine } from './log.ts';
import { OUTPUTS } from './manifest.ts';
import { describeHealthInputWarning, describeHealthProblem } from './problems.ts';

/** Title of every annotation that is about the check and not about one credential. */
export const TITLE = 'Adobe credential health';

/** What the health action needs besides the runner; tests pass their own. */
export type Dependencies = Omit<HealthWorld, 'env'> & { issues: (connection: IssuesConnection) => Issues };

/**
 * The health action: checks every credential, reports in every place that GitHub has, keeps the issue true, and fails
 * the step by `fail-on`. A check that could not run, because an input is wrong, fails it as well.
 *
 * @param runner the runner
 * @param dependencies network, clock and issues
 */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const read = readHealthInputs(runner);
  for (const warning of read.warnings) runner.warning(describeHealthInputWarning(warning), TITLE);
  if (!read.ok) {
    for (const problem of read.problems) runner.fail(describeHealthProblem(problem), TITLE);
    return;
  }
  const { inputs } = read;
  runner.info(announcement(inputs));
  const checked = await check(runner, inputs, dependencies);
  const { report, warnings } = await keep(runner, inputs, checked, dependencies);

  for (const line of healthLines(report)) runner.info(line);
  // One error is left for the end.
  annotate(runner, report, { errors: 1, warnings: read.warnings.length + warnings });
  await runner.summary(healthSummary(report));
  const { failing, warning, unknown, healthy } = countVerdicts(report);
  setOutputs(runner, OUTPUTS, {
    healthy: healthy === report.credentials.length,
    failing,
    warning,
    unknown,
    'issue-url': report.issueUrl ?? '',
    'json-file': writeJson(runner, inputs, report),
  });
  if (report.failed) runner.fail(redMessage(report), TITLE);
}

async function check(
  runner: Runner,
  inputs: HealthInputs,
  { clock, send }: Dependencies,
): Promise<HealthReport> {
  const startedAt = clock.now();
  const checked = await checkCredentials(
    inputs,
    { clock, send, env: runner.env },
    {
      mask: (token) => {
        for (const secret of [token, ...tokenSegments(token)]) runner.mask(secret);
      },
      onRetry: (entry, notice) => runner.info(retryLine(entry, notice)),
      onPause: (entry, host, waitMs) => runner.info(pauseLine(entry, host, waitMs)),
    },
  );
  return healthReport(inputs, checked, { startedAt, durationMs: clock.now() - startedAt }, runner.env);
}

// What goes wrong with the issue is a warning: the verdict on the credentials stands.
async function keep(
  runner: Runner,
  inputs: HealthInputs,
  report: HealthReport,
  dependencies: Dependencies,
): Promise<{ report: HealthReport; warnings: number }> {
  if (!inputs.issue) return { report, warnings: 0 };
  const { env } = runner;
  const issues: IssueWorld = {
    issues: dependencies.issues({ token: inputs.githubToken, env }),
    clock: dependencies.clock,
    env,
  };
  const known = await openIssue(issues);
  const dated = { ...report, credentials: sinceFrom(known, report.credentials, report.startedAt) };
  const kept = await keepIssue(issues, known, dated, { issue: healthIssue, comment: healthComment });
  for (const problem of kept.problems)
    runner.warning(describeIssueProblem(problem, [inputs.githubToken]), TITLE);
  const warnings = kept.problems.length;
  if (kept.url === undefined) return { report: dated, warnings };
  if (kept.action !== 'none') runner.info(`The issue is ${kept.action}: ${kept.url}`);
  return { report: { ...dated, issueUrl: kept.url }, warnings };
}

function annotate(runner: Runner, report: HealthReport, used: { errors: number; warnings: number }): void {
  const { annotations, rest } = healthAnnotations(report, used);
  for (const { level, title, message } of annotations) runner.annotate(level, message, title);
  if (rest !== undefined) runner.annotate('notice', rest, TITLE);
}

function writeJson(runner: Runner, { jsonFile }: HealthInputs, report: HealthReport): string {
  if (jsonFile === undefined) return '';
  const written = writeInside(workspaceOf(runner.env), jsonFile, healthJson(report));
  if (written.ok) return written.value;
  runner.fail(`${written.problem}\nNext: give another path in the workspace.`, TITLE);
  return '';
}
