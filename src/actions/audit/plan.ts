import { join } from 'node:path';
import {
  exposedBy,
  guardVersion,
  type InstallationList,
  listInstallation,
  type PlannedAudit,
  planPieces,
  planShards,
  policyHash,
  shardCount,
} from '../../audit/index.ts';
import { VERSION } from '../../core/version.ts';
import { amount, thousands } from '../../core/words.ts';
import {
  costLine,
  evidenceOf,
  type GitHubConnection,
  type Runner,
  runOfLastArtifact,
  visibilityOfController,
} from '../../github/index.ts';
import { budgetFor, type Clock } from './budget.ts';
import { writeInFolder } from './files.ts';
import type { AuditInputs } from './inputs.ts';
import { AUDIT_PROBLEMS, AUDIT_WARNINGS, describeAudit } from './problems.ts';
import { NO_OUTPUTS, setAuditOutputs } from './results.ts';
import { TITLE } from './title.ts';

/** Name of the artifact that the workflow keeps the report in, and finds the last one by. */
export const ARTIFACT = 'ims-auth-audit';

/** `mode: plan`: lists and filters, refuses what this repository must not tell, and writes the plan. */
export async function plan(runner: Runner, inputs: AuditInputs, clock: Clock): Promise<void> {
  const { env } = runner;
  const { organization, filters, policy } = inputs;
  const startedAt = clock.now();
  const budget = budgetFor(runner, clock);
  const list = await listInstallation({ token: inputs.token, env, gate: budget }, organization, filters);
  if (list.failed !== undefined) return fail(runner, 'audit-not-listed', [list.failed]);
  if (list.repositories.length === 0) return fail(runner, 'audit-nothing', leftOutLines(list));

  const here = { token: inputs.githubToken, env };
  const exposed = await exposedHere(here, list);
  if (exposed !== undefined) return fail(runner, 'audit-public-controller', exposed);
  warn(runner, list);

  const { count, used } = planShards(list.repositories, inputs.shards);
  const { sent, remaining } = budget.count();
  const planned: PlannedAudit = {
    tool: { name: 'ims-auth', version: VERSION, guard: guardVersion() },
    of: organization,
    startedAt,
    failOn: inputs.failOn,
    policy: policyHash(policy),
    leftOut: list.leftOut,
    repositories: list.repositories,
    requests: { sent, remaining },
    cut: list.cut,
    shards: count,
    scan: policy,
  };
  if (!writeInFolder(runner, join(inputs.folder, 'plan.json'), planPieces(planned))) return;
  const last = await lastRun(runner, here);
  for (const line of leftOutLines(list)) runner.info(line);
  runner.info(
    `${amount(list.repositories.length, 'repository', 'repositories')} in ${amount(used.length, 'shard')} of ${shardCount(list.repositories.length, inputs.shards)}.`,
  );
  runner.info(costLine(budget.count(), list.repositories.length));
  setAuditOutputs(runner, {
    ...NO_OUTPUTS,
    shards: JSON.stringify(used),
    repositories: list.repositories.length,
    'last-run': last ?? '',
  });
}

// Before anything is written: the log of a public repository is public as well.
async function exposedHere(
  here: GitHubConnection,
  { repositories }: InstallationList,
): Promise<string[] | undefined> {
  if (exposedBy('public', repositories) === 0) return undefined;
  const visibility = await visibilityOfController(here);
  const isKnown = typeof visibility === 'string';
  const exposed = exposedBy(isKnown ? visibility : 'unknown', repositories);
  if (exposed === 0) return undefined;
  return [
    `${amount(exposed, 'repository is', 'repositories are')} not public.`,
    ...(isKnown ? [] : evidenceOf(visibility.failure, [here.token])),
  ];
}

function warn(runner: Runner, { cut, selected, unfiltered }: InstallationList): void {
  const say = (id: keyof typeof AUDIT_WARNINGS, details: readonly string[]): void =>
    runner.warning(describeAudit(AUDIT_WARNINGS[id], details), TITLE);
  if (cut !== undefined) say('audit-list-cut', [cut]);
  if (selected) say('audit-selected', []);
  if (unfiltered !== undefined) say('audit-properties-unread', [unfiltered]);
}

async function lastRun(runner: Runner, here: GitHubConnection): Promise<number | undefined> {
  const found = await runOfLastArtifact(here, ARTIFACT);
  if (found.ok) return found.value;
  const evidence = evidenceOf(found.problem, [here.token]);
  runner.warning(describeAudit(AUDIT_WARNINGS['audit-no-last-report'], evidence), TITLE);
  return undefined;
}

function leftOutLines({ leftOut }: InstallationList): string[] {
  const parts = Object.entries(leftOut).map(([reason, count]) => `${thousands(count)} by ${reason}`);
  return parts.length === 0 ? [] : [`Left out by the filters: ${parts.join(', ')}.`];
}

function fail(runner: Runner, id: keyof typeof AUDIT_PROBLEMS, details: readonly string[]): void {
  runner.fail(describeAudit(AUDIT_PROBLEMS[id], details), TITLE);
}
