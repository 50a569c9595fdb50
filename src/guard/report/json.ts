import { printableJson } from '../../core/json.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Finding, FindingFix, RelatedPlace } from '../model.ts';
import { bounded, countByState } from './model.ts';
import type { GuardReport } from './types.ts';

/** Version of the JSON report. It increases if a field is removed or changes its meaning, not if one is added. */
export const JSON_VERSION = 1;

/**
 * Writes the report as JSON; docs/report.schema.json describes it. The same report gives the same bytes.
 */
export function json(report: GuardReport): string {
  return [...jsonPieces(report)].join('');
}

/** The same in pieces, for a file: with many findings all of it is longer than a string can be. */
export function* jsonPieces(report: GuardReport): Generator<string> {
  const { result, rules } = report;
  const counts = countByState(result.findings);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const whole = printableJson({
    version: JSON_VERSION,
    tool: { name: 'ims-auth', version: report.toolVersion },
    conclusion: report.conclusion,
    failed: report.failed,
    failOn: report.failOn,
    repository: report.repository ?? null,
    commit: report.commit ?? null,
    pathPrefix: report.pathPrefix ?? '',
    diffBase: report.diffBase ?? null,
    fullScanReason: report.fullScanReason === undefined ? null : sanitizeLine(report.fullScanReason, 500),
    accepted: acceptedEntry(report),
    counts: {
      active: counts.active,
      suppressed: counts.suppressed,
      baselined: counts.baselined,
      exempt: counts.exempt,
      outsideDiff: counts['outside-diff'],
    },
    coverage: result.coverage,
    notices: result.notices.map(({ level, message, path, line }) => ({
      level,
      message: sanitizeLine(message, 500),
      path: path ?? null,
      line: line ?? null,
    })),
    findings: [],
  });
  if (result.findings.length === 0) return yield whole;
  yield whole.slice(0, -EMPTY_LIST.length);
  let before = '[';
  for (const finding of result.findings) {
    const text = printableJson(entry(bounded(finding), titles.get(finding.rule) ?? finding.rule));
    yield `${before}\n    ${text.trimEnd().replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield '\n  ]\n}\n';
}

const EMPTY_LIST = '[]\n}\n';

function acceptedEntry({ accepted }: GuardReport): Record<string, unknown> | null {
  if (accepted === undefined) return null;
  const { policy, base, additions, findings } = accepted;
  return {
    policy,
    base,
    additions: additions.map(({ message, path, line }) => ({
      message: sanitizeLine(message, 500),
      path: path ?? null,
      line: line ?? null,
    })),
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
  };
}

function entry(finding: Finding, title: string): Record<string, unknown> {
  return {
    rule: finding.rule,
    title,
    level: finding.level,
    state: finding.state,
    reason: finding.reason ?? null,
    exemption: exemptionEntry(finding),
    path: finding.path,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    place: finding.place,
    excerpt: finding.excerpt,
    message: finding.message,
    advice: finding.advice,
    docs: finding.docs,
    fingerprint: finding.fingerprint,
    related: (finding.related ?? []).map(relatedEntry),
    fix: finding.fix === undefined ? null : fixEntry(finding.fix),
  };
}

function exemptionEntry({ exemption }: Finding): Record<string, unknown> | null {
  if (exemption === undefined) return null;
  return { owner: sanitizeLine(exemption.owner, 100), until: exemption.until };
}

function fixEntry({ title, safety, edits, todo }: FindingFix): Record<string, unknown> {
  return {
    title: sanitizeLine(title, 200),
    safety,
    edits,
    todo: todo.map((text) => sanitizeLine(text, 500)),
  };
}

function relatedEntry({ found, ...place }: RelatedPlace): Record<string, unknown> {
  return {
    relation: place.relation,
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    excerpt: place.excerpt,
    message: place.message,
    rule: found?.rule ?? null,
    level: found?.level ?? null,
    fingerprint: found?.fingerprint ?? null,
  };
}
