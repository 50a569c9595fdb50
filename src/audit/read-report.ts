import { z } from 'zod';
import { FAIL_ON, LEVELS } from '../guard/index.ts';
import type { AuditReport, AuditResult } from './model.ts';
import { AUDIT_JSON_VERSION } from './report/index.ts';

const count = z.number().int().min(0);
const REPOSITORY = z.object({
  id: count,
  name: z.string(),
  visibility: z.enum(['public', 'internal', 'private', 'unknown']),
  archived: z.boolean(),
  fork: z.boolean(),
  defaultBranch: z.string().optional(),
  commit: z.string().optional(),
  topics: z.array(z.string()),
  properties: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
const FINDING = z.object({
  rule: z.string(),
  level: z.enum(LEVELS),
  path: z.string(),
  line: count,
  excerpt: z.string(),
  fingerprint: z.string(),
  fix: z.enum(['safe', 'unsafe', 'shown', 'none']),
  owners: z.array(z.string()),
  exempt: z
    .object({ owner: z.string(), reason: z.string(), until: z.string(), expired: z.boolean() })
    .optional(),
});
const RESULT = z.object({
  repository: REPOSITORY,
  reused: z.literal(true).optional(),
  scanned: z
    .object({
      commit: z.string(),
      findings: z.array(FINDING),
      more: count.optional(),
      files: z.object({ scanned: count, skipped: count, unread: count }),
      durationMs: z.number(),
      leftOver: z
        .array(z.object({ kind: z.enum(['secret', 'variable']), place: z.string(), name: z.string() }))
        .optional(),
    })
    .optional(),
  notScanned: z
    .object({
      reason: z.enum([
        'could-not-clone',
        'not-permitted',
        'gone',
        'empty',
        'too-slow',
        'too-large',
        'scan-failed',
        'shard-died',
        'list-cut',
        'rate-limited',
      ]),
      detail: z.string(),
    })
    .optional(),
});
const POINT = z.object({
  at: z.number(),
  repositories: count,
  affected: count,
  notScanned: count,
  errors: count,
  warnings: count,
  fixable: count,
});
const REPORT = z.object({
  version: z.literal(AUDIT_JSON_VERSION),
  tool: z.object({ name: z.literal('ims-auth'), version: z.string(), guard: z.string() }),
  of: z.string(),
  startedAt: z.number(),
  durationMs: z.number(),
  requests: z.object({ sent: count, remaining: count.optional() }),
  failOn: z.enum(FAIL_ON),
  policy: z.string(),
  results: z.array(RESULT),
  leftOut: z.record(z.string(), count),
  trend: z.array(POINT),
});

/** @returns the report that `auditJson` wrote, from its parsed JSON; undefined if it is none, or of another version */
export function readReport(value: unknown): AuditReport | undefined {
  return REPORT.safeParse(value).data satisfies AuditReport | undefined;
}

/** @returns a result from parsed JSON, for example of a shard; undefined if it is none */
export function readResult(value: unknown): AuditResult | undefined {
  return RESULT.safeParse(value).data satisfies AuditResult | undefined;
}
