import { printableJson } from '../../core/json.ts';
import { byCodeUnits } from '../../core/order.ts';
import type { AuditFinding, AuditReport, AuditResult } from '../model.ts';
import { countReport } from './count.ts';

/** Version of `audit.json`. It increases if a field is removed or changes its meaning, not if one is added. */
export const AUDIT_JSON_VERSION = 1;

/** @returns `audit.json`, see docs/audit.schema.json; always the same bytes for the same report */
export function auditJson(report: AuditReport): string {
  return [...auditJsonPieces(report)].join('');
}

/**
 * The same in pieces, for a file: of a large organization all of it is longer than a string can be. One line is one
 * repository, so that two reports can be compared line by line. {@link AuditReport} is what a reader gets back.
 */
export function* auditJsonPieces(report: AuditReport): Generator<string> {
  const { tool, requests } = report;
  const head = line({
    version: AUDIT_JSON_VERSION,
    tool: { name: tool.name, version: tool.version, guard: tool.guard },
    of: report.of,
    startedAt: report.startedAt,
    durationMs: report.durationMs,
    requests: { sent: requests.sent, remaining: requests.remaining },
    failOn: report.failOn,
    policy: report.policy,
    counts: countReport(report),
    leftOut: sorted(report.leftOut),
    trend: report.trend,
  });
  yield `${head.slice(0, -1)},"results":[`;
  let before = '\n';
  for (const result of report.results) {
    yield `${before}${line(resultEntry(result))}`;
    before = ',\n';
  }
  yield `\n]}\n`;
}

function line(value: unknown): string {
  return printableJson(value, 0).trimEnd();
}

// The fields by name, so that their order and their number are those of the schema. JSON leaves out what is undefined.
function resultEntry({ repository, reused, scanned, notScanned }: AuditResult): Record<string, unknown> {
  return {
    repository: {
      id: repository.id,
      name: repository.name,
      visibility: repository.visibility,
      archived: repository.archived,
      fork: repository.fork,
      defaultBranch: repository.defaultBranch,
      commit: repository.commit,
      topics: repository.topics,
      properties: sorted(repository.properties),
    },
    reused,
    scanned: scanned && {
      commit: scanned.commit,
      findings: scanned.findings.map(findingEntry),
      more: scanned.more,
      files: {
        scanned: scanned.files.scanned,
        skipped: scanned.files.skipped,
        unread: scanned.files.unread,
      },
      durationMs: scanned.durationMs,
      leftOver: scanned.leftOver?.map(({ kind, place, name }) => ({ kind, place, name })),
    },
    notScanned: notScanned && { reason: notScanned.reason, detail: notScanned.detail },
  };
}

function findingEntry(finding: AuditFinding): Record<string, unknown> {
  const { rule, level, path, line, excerpt, fingerprint, fix, owners, exempt } = finding;
  return {
    ...{ rule, level, path, line, excerpt, fingerprint, fix, owners },
    exempt: exempt && {
      owner: exempt.owner,
      reason: exempt.reason,
      until: exempt.until,
      expired: exempt.expired,
    },
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodeUnits(a, b)));
}
