import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exposedBy } from '../../src/audit/exposure.ts';
import { policyHash } from '../../src/audit/guard-version.ts';
import {
  type PlannedAudit,
  planPieces,
  readLastReport,
  readPlan,
  readShards,
  shardFiles,
  shardPieces,
} from '../../src/audit/handover.ts';
import { openJournal } from '../../src/audit/journal.ts';
import { mergeShards } from '../../src/audit/merge.ts';
import { auditJson } from '../../src/audit/report/index.ts';
import { HOSTILE } from '../support/hostile.ts';
import { finding, report, result } from './report/fixture.ts';

const SCAN = { allowConfig: true, allowSuppressions: false };
const RESULTS = HOSTILE.map((text, at) =>
  result(`octo-org/${text}`, {
    id: at + 1,
    topics: [text],
    properties: { team: text },
    findings: [finding({ path: text, excerpt: text })],
  }),
);
const PLAN: PlannedAudit = {
  tool: { name: 'ims-auth', version: '0.1.0', guard: 'g' },
  of: 'octo-org',
  startedAt: 1,
  failOn: 'error',
  policy: policyHash(SCAN),
  leftOut: { archived: 2 },
  requests: { sent: 3 },
  shards: 2,
  scan: SCAN,
  repositories: RESULTS.map(({ repository }) => repository),
};

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-handover-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('what the jobs of an audit hand on', () => {
  test('a plan comes back as it was, whatever its repositories are called', () => {
    expect(readPlan([...planPieces(PLAN)].join(''))).toEqual(PLAN);
  });

  test.each([
    { what: 'empty', text: '' },
    { what: 'of something else', text: '{}' },
    {
      what: 'with other settings',
      text: [...planPieces({ ...PLAN, scan: { allowSuppressions: true } })].join(''),
    },
    {
      what: 'of another version',
      text: [...planPieces(PLAN)].join('').replace('"version":1', '"version":2'),
    },
    { what: 'cut', text: [...planPieces(PLAN)].join('').slice(0, -20) },
  ])('what is $what is no plan', ({ text }) => {
    expect(readPlan(text)).toBeUndefined();
  });

  test('a shard comes back; of one that was ended its journal; other files are left out', async () => {
    const half = RESULTS.slice(0, 20);
    const requests = { sent: 2, remaining: 4_000 };
    write(shardFiles(0).report, [...shardPieces({ version: 1, shard: 0, requests, results: half })].join(''));
    const key = { of: PLAN.of, policy: PLAN.policy, guard: PLAN.tool.guard };
    const journal = openJournal(join(folder, shardFiles(1).journal), key);
    for (const one of RESULTS.slice(20, 30)) journal.add(one);
    await journal.close();
    write('shard-2.json', '{"version":1');
    write('notes.json', '{}');
    const shards = readShards(folder, PLAN);
    expect(shards.map(({ shard, results }) => [shard, results.length])).toEqual([
      [0, 20],
      [1, 10],
    ]);
    const merged = mergeShards(PLAN, shards, { durationMs: 5 });
    expect(merged.requests).toEqual({ sent: 5, remaining: 4_000 });
    const scanned = merged.results.filter((one) => one.scanned !== undefined);
    const died = merged.results.filter(({ notScanned }) => notScanned?.reason === 'shard-died');
    expect([scanned.length, scanned.length + died.length]).toEqual([30, RESULTS.length]);
  });

  test('no folder is no shard', () => {
    expect(readShards(join(folder, 'nowhere'), PLAN)).toEqual([]);
  });

  test('the last report counts only for the same organization', () => {
    const last = report(RESULTS, { of: 'octo-org' });
    write('audit.json', auditJson(last));
    expect(readLastReport(join(folder, 'audit.json'), 'octo-org')?.results).toEqual(
      JSON.parse(JSON.stringify(last.results)),
    );
    expect(readLastReport(join(folder, 'audit.json'), 'other')).toBeUndefined();
    expect(readLastReport(join(folder, 'nowhere.json'), 'octo-org')).toBeUndefined();
  });
});

test.each([
  ['private', 0],
  ['internal', 0],
  ['public', 3],
  ['unknown', 3],
] as const)('a controller that is %s must not tell about %i of four repositories', (controller, exposed) => {
  const repositories = (['public', 'private', 'internal', 'unknown'] as const).map((visibility) => ({
    visibility,
  }));
  expect(exposedBy(controller, repositories)).toBe(exposed);
});
