import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson, printableJson } from '../core/json.ts';
import { byCodeUnits } from '../core/order.ts';
import { FAIL_ON } from '../guard/index.ts';
import { policyHash } from './guard-version.ts';
import { readJournal } from './journal.ts';
import type { AuditPlan, ShardReport } from './merge.ts';
import type { AuditReport } from './model.ts';
import { readReport, readResult } from './read-report.ts';
import type { ScanPolicy } from './scan/index.ts';

/** What the first job of an audit hands to the others. */
export type PlannedAudit = AuditPlan & {
  /** What the id of a repository is divided by. */
  shards: number;
  /** What counts in the repositories. */
  scan: ScanPolicy;
};

const count = z.number().int().min(0);
const REQUESTS = z.object({ sent: count, remaining: count.optional() });
const results = z.array(z.unknown()).transform((items, context) =>
  items.map((item) => {
    const result = readResult(item);
    if (result === undefined) context.addIssue({ code: 'custom', message: 'is no result' });
    return result as NonNullable<typeof result>;
  }),
);
const PLAN = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('ims-auth'), version: z.string(), guard: z.string() }),
  of: z.string(),
  startedAt: z.number(),
  failOn: z.enum(FAIL_ON),
  policy: z.string(),
  leftOut: z.record(z.string(), count),
  requests: REQUESTS,
  cut: z.string().optional(),
  shards: count.min(1),
  scan: z.looseObject({}),
  repositories: results,
});
const SHARD = z.object({ version: z.literal(1), shard: count, requests: REQUESTS, results });

/** Writes a plan, one line for each repository. */
export function* planPieces({ repositories, ...head }: PlannedAudit): Generator<string> {
  yield* listPieces({ version: 1, ...head }, 'repositories', repositories, (repository) => ({ repository }));
}

/** @returns what {@link planPieces} wrote; undefined if it is something else, or was changed */
export function readPlan(text: string): PlannedAudit | undefined {
  const read = PLAN.safeParse(parseJson(text));
  if (!read.success) return undefined;
  const { version: _, repositories, ...plan } = read.data;
  if (policyHash(plan.scan) !== plan.policy) return undefined;
  return { ...plan, repositories: repositories.map(({ repository }) => repository) };
}

/** Writes what a shard found, one line for each repository. */
export function* shardPieces({ results: found, ...head }: ShardReport): Generator<string> {
  yield* listPieces(head, 'results', found, (result) => result);
}

/** The name of the file that a shard writes, and of the one that is there until then. */
export function shardFiles(shard: number): { report: string; journal: string } {
  return { report: `shard-${shard}.json`, journal: `shard-${shard}.journal` };
}

/**
 * Reads what the shards have left. Of one that was ended there is only its journal, which has what was done.
 *
 * @param folder absolute path; it may not be there
 */
export function readShards(folder: string, plan: PlannedAudit): ShardReport[] {
  const { of, policy } = plan;
  const key = { of, policy, guard: plan.tool.guard };
  return namesIn(folder).flatMap((name): ShardReport[] => {
    const path = join(folder, name);
    const journal = /^shard-(\d{1,3})\.journal$/.exec(name)?.[1];
    if (journal !== undefined) {
      const done = [...readJournal(path, key).values()];
      return [{ version: 1, shard: Number(journal), requests: { sent: 0 }, results: done }];
    }
    if (!/^shard-\d{1,3}\.json$/.test(name)) return [];
    const read = SHARD.safeParse(parseJson(textOf(path) ?? ''));
    return read.success ? [read.data] : [];
  });
}

/** @returns the report in a file; undefined if there is none, or it is of something else */
export function readLastReport(file: string, of: string): AuditReport | undefined {
  const report = readReport(parseJson(textOf(file) ?? ''));
  return report?.of === of ? report : undefined;
}

/** @returns the plan in a file; undefined if there is none */
export function readPlanFile(file: string): PlannedAudit | undefined {
  return readPlan(textOf(file) ?? '');
}

function* listPieces<Item>(
  head: object,
  list: string,
  items: readonly Item[],
  make: (item: Item) => object,
): Generator<string> {
  yield `${line(head).slice(0, -1)},"${list}":[`;
  let before = '\n';
  for (const item of items) {
    yield `${before}${line(make(item))}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

function line(value: object): string {
  return printableJson(value, 0).trimEnd();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnits);
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
