import { join } from 'node:path';
import {
  type AuditCounts,
  type AuditReport,
  type AuditRepository,
  auditCsv,
  auditJsonPieces,
  auditPage,
  auditSummary,
  countReport,
  exposedBy,
  headline,
  mergeShards,
  needsAttention,
  readLastReport,
  readPlanFile,
  readShards,
  trendOf,
  updateIssue,
} from '../../audit/index.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import {
  evidenceOf,
  type Issues,
  type IssuesConnection,
  type Runner,
  visibilityOfController,
} from '../../github/index.ts';
import { describeIssueProblem } from '../../issue/index.ts';
import type { Clock } from './budget.ts';
import { writeInFolder } from './files.ts';
import type { AuditInputs } from './inputs.ts';
import { AUDIT_PROBLEMS, describeAudit } from './problems.ts';
import { NO_OUTPUTS, setAuditOutputs } from './results.ts';
import { TITLE } from './title.ts';

/** What the report needs beside the runner; tests pass their own. */
export type ReportDependencies = { clock: Clock; issues: (connection: IssuesConnection) => Issues };

/** `mode: report`: puts the shards together, says what is missing, and writes the report in every form. */
export async function report(
  runner: Runner,
  inputs: AuditInputs,
  { clock, issues }: ReportDependencies,
): Promise<void> {
  const { folder } = inputs;
  const plan = readPlanFile(join(folder, 'plan.json'));
  if (plan === undefined) return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-no-plan']), TITLE);
  const exposed = await exposedHere(runner, inputs, plan.repositories);
  if (exposed !== undefined)
    return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-public-controller'], exposed), TITLE);

  const last = readLastReport(join(folder, 'last', 'audit.json'), plan.of);
  const shards = readShards(join(folder, 'shards'), plan);
  const merged = mergeShards(plan, shards, { durationMs: clock.now() - plan.startedAt });
  const made: AuditReport = { ...merged, failOn: inputs.failOn, trend: trendOf(last?.trend ?? [], merged) };
  const counts = countReport(made);

  const server = runner.env['GITHUB_SERVER_URL'] || undefined;
  const written = [
    writeInFolder(runner, join(folder, 'audit.json'), auditJsonPieces(made)),
    writeInFolder(runner, join(folder, 'audit.html'), auditPage(made, server)),
    writeInFolder(runner, join(folder, 'audit.csv'), auditCsv(made, server)),
  ];
  const url = inputs.issue ? await issueOf(runner, inputs, made, { clock, issues }) : undefined;
  runner.info(`${sanitizeLine(made.of)}: ${headline(counts)}.`);
  setAuditOutputs(runner, {
    ...NO_OUTPUTS,
    repositories: counts.repositories,
    affected: counts.affected,
    'not-scanned': counts.notScanned,
    errors: counts.errors,
    warnings: counts.warnings,
    fixable: counts.fixable,
    'issue-url': url ?? '',
  });
  await runner.summary(auditSummary(made, server));
  if (written.every(Boolean)) conclude(runner, made, counts);
}

// The repository may have become public since the plan was made.
async function exposedHere(
  runner: Runner,
  { githubToken }: AuditInputs,
  repositories: readonly AuditRepository[],
): Promise<string[] | undefined> {
  if (exposedBy('public', repositories) === 0) return undefined;
  const visibility = await visibilityOfController({ token: githubToken, env: runner.env });
  const isKnown = typeof visibility === 'string';
  const exposed = exposedBy(isKnown ? visibility : 'unknown', repositories);
  if (exposed === 0) return undefined;
  return [
    `${amount(exposed, 'repository is', 'repositories are')} not public.`,
    ...(isKnown ? [] : evidenceOf(visibility.failure, [githubToken])),
  ];
}

// A problem with the issue is a warning: it changes nothing in the report.
async function issueOf(
  runner: Runner,
  { githubToken: token, people }: AuditInputs,
  made: AuditReport,
  { clock, issues }: ReportDependencies,
): Promise<string | undefined> {
  const { env } = runner;
  const dependencies = { issues: issues({ token, env }), clock, env };
  const { action, url, problems } = await updateIssue(dependencies, made, people);
  for (const problem of problems) runner.warning(describeIssueProblem(problem, [token], env), TITLE);
  if (url !== undefined && action !== 'none') runner.info(`The issue is ${action}: ${url}`);
  return url;
}

function conclude(runner: Runner, made: AuditReport, counts: AuditCounts): void {
  const { failOn } = made;
  const affected = made.results.filter((result) => needsAttention(result, failOn)).length;
  const say = (message: string): void =>
    failOn === 'never' ? runner.warning(message, TITLE) : runner.fail(message, TITLE);
  if (counts.notScanned > 0)
    say(
      describeAudit(AUDIT_PROBLEMS['audit-not-scanned'], [
        `${amount(counts.notScanned, 'repository', 'repositories')} of ${counts.repositories}.`,
      ]),
    );
  if (affected > 0 && failOn !== 'never')
    say(
      describeAudit(AUDIT_PROBLEMS['audit-findings'], [
        `${amount(affected, 'repository', 'repositories')}; \`fail-on\` is \`${failOn}\`.`,
      ]),
    );
}
