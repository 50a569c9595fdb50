import { expect, test } from 'vitest';
import { type AuditPlan, mergeShards, type ShardReport } from '../../src/audit/merge.ts';
import type { AuditReport, AuditResult } from '../../src/audit/model.ts';
import { readReport } from '../../src/audit/read-report.ts';
import { auditJson, countReport } from '../../src/audit/report/index.ts';
import { earlierResults } from '../../src/audit/reuse.ts';
import { repository } from './support.ts';

const repositories = [1, 2, 3, 4].map((id) => repository(id, `o/r${id}`));
const plan: AuditPlan = {
  tool: { name: 'ims-auth', version: '1', guard: 'g' },
  of: 'o',
  startedAt: 1_000,
  failOn: 'error',
  policy: 'p',
  leftOut: { fork: 2 },
  repositories,
  requests: { sent: 3, remaining: 100 },
};

function scanned(id: number, commit = 'c'): AuditResult {
  return {
    repository: repository(id, `o/r${id}`),
    scanned: { commit, findings: [], files: { scanned: 1, skipped: 0, unread: 0 }, durationMs: 5 },
  };
}

const shard = (number: number, results: AuditResult[], sent = 1): ShardReport => ({
  version: 1,
  shard: number,
  requests: { sent, remaining: 90 - number },
  results,
});

test('a shard that is missing, and a repository that has no result, are not scanned', () => {
  const report = mergeShards(plan, [shard(0, [scanned(2), { repository: repositories[2]! }])], {
    durationMs: 7,
  });
  expect(report.results.map(({ repository: { id }, notScanned }) => [id, notScanned?.reason])).toEqual([
    [1, 'shard-died'],
    [2, undefined],
    [3, 'shard-died'],
    [4, 'shard-died'],
  ]);
  expect(report.requests).toEqual({ sent: 4, remaining: 90 });
  expect(countReport(report)).toMatchObject({ repositories: 4, notScanned: 3, clean: 1 });
});

test('what was scanned counts, whichever run of a shard it is from; what was not planned does not', () => {
  const failed: AuditResult = {
    repository: repositories[0]!,
    notScanned: { reason: 'too-slow', detail: 'x' },
  };
  for (const shards of [
    [shard(1, [failed]), shard(1, [scanned(1)])],
    [shard(1, [scanned(1)]), shard(1, [failed, scanned(9)])],
  ]) {
    const { results } = mergeShards(plan, shards, { durationMs: 7 });
    expect(results.map(({ repository: { id } }) => id)).toEqual([1, 2, 3, 4]);
    expect(results[0]?.scanned).toBeDefined();
    expect(results[0]?.notScanned).toBeUndefined();
  }
});

test('a list that was cut is never green', () => {
  const all = [
    shard(
      0,
      [1, 2, 3, 4].map((id) => scanned(id)),
    ),
  ];
  const report = mergeShards({ ...plan, cut: 'page 2 is missing' }, all, { durationMs: 7 });
  expect(report.results.at(-1)?.notScanned).toEqual({ reason: 'list-cut', detail: 'page 2 is missing' });
  expect(countReport(report).notScanned).toBe(1);
});

test('a report that was written is read back', () => {
  const report = mergeShards(plan, [shard(0, [scanned(2)])], { durationMs: 7 });
  expect(readReport(JSON.parse(auditJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  for (const other of [undefined, null, [], {}, { ...report, version: 2 }, { ...report, results: [{}] }])
    expect(readReport(other)).toBeUndefined();
});

test('a result is used again only for the same commit, guard and configuration', () => {
  const last: AuditReport = mergeShards(plan, [shard(0, [scanned(1), scanned(2, '')])], { durationMs: 7 });
  const same = earlierResults(last, { guard: 'g', policy: 'p' });
  expect(same.at(repository(1, 'o/renamed'), 'c')).toMatchObject({
    reused: true,
    repository: { name: 'o/renamed' },
    scanned: { commit: 'c' },
  });
  expect([
    same.at(repositories[0]!, 'd'),
    same.at(repositories[1]!, ''),
    same.at(repositories[2]!, 'c'),
  ]).toEqual([undefined, undefined, undefined]);
  expect(same.has(repositories[2]!)).toBe(false);
  for (const ruling of [
    { guard: 'h', policy: 'p' },
    { guard: 'g', policy: 'q' },
  ])
    expect(earlierResults(last, ruling).at(repositories[0]!, 'c')).toBeUndefined();
  expect(earlierResults(undefined, { guard: 'g', policy: 'p' }).has(repositories[0]!)).toBe(false);
});
