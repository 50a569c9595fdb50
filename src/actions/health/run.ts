import { tokenSegments } from '../../core/secrets.ts';
import { type Issues, type IssuesConnection, type Runner, workspaceOf } from '../../github/index.ts';
import {
  checkCredentials,
  countVerdicts,
  type HealthDependencies,
  type HealthInputs,
  type HealthReport,
  healthAnnotations,
  healthJson,
  healthLines,
  healthReport,
  healthSummary,
  readIssue,
  sinceFrom,
  updateIssue,
} from '../../health/index.ts';
import { describeIssueProblem } from '../../issue/index.ts';
import { writeInside } from '../../output/index.ts';
import { maskUnproven } from '../inputs/masking.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { readHealthInputs } from './inputs.ts';
import { announcement, failureMessage, pauseLine, retryLine } from './log.ts';
import { OUTPUTS } from './manifest.ts';
import { describeHealthInputWarning, describeHealthProblem } from './problems.ts';

/** Title of annotations about the check itself. */
export const TITLE = 'Adobe credential health';

/** What the health action needs in addition to the runner; tests pass their own. */
export type Dependencies = Omit<HealthDependencies, 'env'> & {
  issues: (connection: IssuesConnection) => Issues;
};

/**
 * The health action: checks every credential, keeps the issue up to date, writes all reports, and fails the step as
 * `fail-on` says. Invalid inputs fail the step before anything is checked.
 */
export async function run(runner: Runner, dependencies: Dependencies): Promise<void> {
  const read = readHealthInputs(runner);
  for (const warning of read.warnings) runner.warning(describeHealthInputWarning(warning, runner.env), TITLE);
  if (!read.ok) {
    for (const problem of read.problems) runner.fail(describeHealthProblem(problem, runner.env), TITLE);
    return;
  }
  const { inputs } = read;
  runner.info(announcement(inputs));
  const checked = await check(runner, inputs, dependencies);
  const { report, warnings } = inputs.issue
    ? await updateIssueFor(runner, inputs, checked, dependencies)
    : { report: checked, warnings: 0 };

  for (const line of healthLines(report)) runner.info(line);
  // The last line of this function makes the other error.
  annotate(runner, report, { errors: 1, warnings: read.warnings.length + warnings });
  const { failing, warning, unknown, healthy } = countVerdicts(report);
  setOutputs(runner, OUTPUTS, {
    healthy: healthy === report.credentials.length,
    failing,
    warning,
    unknown,
    'issue-url': report.issueUrl ?? '',
    'json-file': writeJson(runner, inputs, report),
  });
  await runner.summary(healthSummary(report));
  if (report.failed) runner.fail(failureMessage(report), TITLE);
}

async function check(
  runner: Runner,
  inputs: HealthInputs,
  { clock, send }: Dependencies,
): Promise<HealthReport> {
  const startedAt = clock.now();
  const result = await checkCredentials(
    inputs,
    { clock, send, env: runner.env },
    {
      mask: (token) => {
        for (const secret of [token, ...tokenSegments(token)]) runner.mask(secret);
      },
      maskUnproven: (clientId) => maskUnproven(runner, clientId),
      onRetry: (entry, notice) => runner.info(retryLine(entry, notice)),
      onPause: (entry, host, waitMs) => runner.info(pauseLine(entry, host, waitMs)),
    },
  );
  return healthReport(inputs, result, { startedAt, durationMs: clock.now() - startedAt }, runner.env);
}

// A problem with the issue is only a warning, because it does not change a verdict.
async function updateIssueFor(
  runner: Runner,
  { githubToken: token, people }: HealthInputs,
  report: HealthReport,
  { clock, issues }: Dependencies,
): Promise<{ report: HealthReport; warnings: number }> {
  const { env } = runner;
  const dependencies = { issues: issues({ token, env }), clock, env };
  const before = await readIssue(dependencies);
  const dated = { ...report, credentials: sinceFrom(before, report.credentials, report.startedAt) };
  const { action, url, problems } = await updateIssue(dependencies, before, dated, people);
  for (const problem of problems) runner.warning(describeIssueProblem(problem, [token], env), TITLE);
  if (url !== undefined && action !== 'none') runner.info(`The issue is ${action}: ${url}`);
  return { report: { ...dated, issueUrl: url }, warnings: problems.length };
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
  runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
  return '';
}
