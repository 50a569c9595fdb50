import { join } from 'node:path';
import {
  type AuditProgress,
  type AuditResult,
  auditRepositories,
  inShard,
  needsAttention,
  type PlannedAudit,
  readLastReport,
  readPlanFile,
  type ShardReport,
  shardFiles,
  shardPieces,
} from '../../audit/index.ts';
import { isSanitized } from '../../core/text.ts';
import { amount, thousands } from '../../core/words.ts';
import { costLine, type RateBudget, type Runner } from '../../github/index.ts';
import { budgetFor, type Clock } from './budget.ts';
import { writeInFolder } from './files.ts';
import type { AuditInputs } from './inputs.ts';
import { withLeftOverNames } from './left-over.ts';
import { AUDIT_PROBLEMS, AUDIT_WARNINGS, describeAudit } from './problems.ts';
import { NO_OUTPUTS, setAuditOutputs } from './results.ts';
import { TITLE } from './title.ts';

/** `mode: scan`: scans the repositories of one shard, and writes what it found. */
export async function scan(runner: Runner, inputs: AuditInputs, clock: Clock): Promise<void> {
  const { folder, shard = 0 } = inputs;
  const plan = readPlanFile(join(folder, 'plan.json'));
  if (plan === undefined) return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-no-plan']), TITLE);
  const repositories = inShard(plan.repositories, shard, plan.shards);
  runner.info(`Shard ${shard}: ${amount(repositories.length, 'repository', 'repositories')}.`);
  const budget = budgetFor(runner, clock);
  const ending = new AbortController();
  const stop = clock.after(inputs.timeLimitMs, () => ending.abort());
  const keep = (results: readonly AuditResult[]): ShardReport | undefined => {
    const { sent, remaining } = budget.count();
    const report: ShardReport = { version: 1, shard, requests: { sent, remaining }, results };
    const file = join(folder, 'shards', shardFiles(shard).report);
    return writeInFolder(runner, file, shardPieces(report)) ? report : undefined;
  };
  try {
    const results = await scanned(runner, inputs, { plan, shard, clock, signal: ending.signal });
    if (results === undefined) return;
    if (ending.signal.aborted) runner.info('The time of this job is over: what is left is not scanned.');
    let report = keep(results.map(withoutTime));
    if (report !== undefined && inputs.leftOverNames) {
      // These may take longer than all scans. What was scanned is kept already.
      const connection = { token: inputs.token, env: runner.env, gate: budget };
      const found = await withLeftOverNames(connection, report.results, () => ending.signal.aborted);
      if (found.unread.length > 0)
        runner.warning(describeAudit(AUDIT_WARNINGS['audit-names-unread'], found.unread), TITLE);
      report = keep(found.results);
    }
    if (report === undefined) return;
    logShard(runner, plan, report, budget);
    setAuditOutputs(runner, { ...NO_OUTPUTS, repositories: repositories.length });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || !isSanitized(code, [])) throw error;
    runner.fail(
      describeAudit(AUDIT_PROBLEMS['audit-scan-stopped'], [`The file system said ${code}.`]),
      TITLE,
    );
  } finally {
    stop();
  }
}

type Job = { plan: PlannedAudit; shard: number; clock: Clock; signal: AbortSignal };

async function scanned(
  runner: Runner,
  { folder, concurrency, token }: AuditInputs,
  { plan, shard, clock, signal }: Job,
): Promise<AuditResult[] | undefined> {
  const { env } = runner;
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const repositories = inShard(plan.repositories, shard, plan.shards);
  const shards = join(folder, 'shards');
  // The journal is there until the report is: a job that is ended leaves what it has done.
  if (!writeInFolder(runner, join(shards, shardFiles(shard).journal), '')) return undefined;
  return await auditRepositories({
    of: plan.of,
    repositories,
    sourceOf: ({ name }) => ({ kind: 'clone', source: { url: `${server}/${name}.git`, token } }),
    concurrency,
    policy: plan.scan,
    env,
    last: readLastReport(join(folder, 'last', 'audit.json'), plan.of),
    journal: { file: join(shards, shardFiles(shard).journal), resume: false },
    now: clock.now,
    onProgress: progressTo(runner, repositories.length),
    signal,
  });
}

function progressTo(runner: Runner, total: number): (progress: AuditProgress) => void {
  // A line for each would hide the rest of the log.
  const step = Math.max(1, Math.ceil(total / 20));
  return ({ done, reused, affected, notScanned }) => {
    if (done % step !== 0 && done !== total) return;
    const parts = [
      `${thousands(done)} of ${thousands(total)}`,
      ...(reused === 0 ? [] : [`${thousands(reused)} unchanged`]),
      ...(affected === 0 ? [] : [`${thousands(affected)} with findings`]),
      ...(notScanned === 0 ? [] : [`${thousands(notScanned)} not scanned`]),
    ];
    runner.info(parts.join(', '));
  };
}

function withoutTime(result: AuditResult): AuditResult {
  if (result.notScanned?.detail !== 'the audit was ended') return result;
  const { repository } = result;
  return {
    repository,
    notScanned: { reason: 'shard-died', detail: 'the time of the job was over before its turn came' },
  };
}

function logShard(
  runner: Runner,
  { failOn }: PlannedAudit,
  { results }: ShardReport,
  budget: RateBudget,
): void {
  const affected = results.filter((result) => needsAttention(result, failOn)).length;
  const missing = results.filter(({ scanned: one }) => one === undefined).length;
  const reused = results.filter(({ reused: one }) => one === true).length;
  runner.info(
    `${amount(affected, 'repository', 'repositories')} affected, ${thousands(missing)} not scanned, ${thousands(reused)} unchanged since the last report.`,
  );
  runner.info(costLine(budget.count(), results.length));
}
