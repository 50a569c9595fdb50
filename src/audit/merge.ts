import type { AuditReport, AuditRepository, AuditResult } from './model.ts';

/** What one shard wrote. */
export type ShardReport = {
  version: 1;
  /** From 0. */
  shard: number;
  requests: { sent: number; remaining?: number | undefined };
  results: readonly AuditResult[];
};

/** What was planned: which repositories there are, and what is known to be missing. */
export type AuditPlan = Pick<AuditReport, 'tool' | 'of' | 'startedAt' | 'failOn' | 'policy' | 'leftOut'> & {
  repositories: readonly AuditRepository[];
  requests: { sent: number; remaining?: number | undefined };
  /** Why the list does not have all repositories. */
  cut?: string | undefined;
};

/**
 * Puts the results of all shards together. What was planned and has no result is not scanned; what was not planned is
 * left out. A list that was cut is a repository that was not scanned, so that the report is not green.
 *
 * @param shards those that are there, in any order; some may be missing
 * @returns the report; its trend is empty
 */
export function mergeShards(
  plan: AuditPlan,
  shards: readonly ShardReport[],
  { durationMs }: { durationMs: number },
): AuditReport {
  const { repositories, cut, requests, ...head } = plan;
  const byId = new Map<number, AuditResult>();
  // Of a shard that ran twice, what was scanned counts.
  for (const { results } of shards)
    for (const result of results)
      if (byId.get(result.repository.id)?.scanned === undefined) byId.set(result.repository.id, result);
  const results = repositories.map((repository): AuditResult => {
    const found = byId.get(repository.id);
    if (found?.scanned !== undefined || found?.notScanned !== undefined) return { ...found, repository };
    return {
      repository,
      notScanned: { reason: 'shard-died', detail: 'the job that had to scan it left no result' },
    };
  });
  return {
    version: 1,
    ...head,
    durationMs,
    requests: {
      sent: shards.reduce((sum, shard) => sum + shard.requests.sent, requests.sent),
      remaining: least([requests.remaining, ...shards.map((shard) => shard.requests.remaining)]),
    },
    results: cut === undefined ? results : [...results, cutResult(plan.of, cut)],
    trend: [],
  };
}

function cutResult(of: string, why: string): AuditResult {
  return {
    repository: {
      id: 0,
      name: `${of}/…`,
      visibility: 'unknown',
      archived: false,
      fork: false,
      topics: [],
      properties: {},
    },
    notScanned: { reason: 'list-cut', detail: why },
  };
}

function least(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.min(a, b));
}
