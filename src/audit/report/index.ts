// What the audit and the entry points may use.
export {
  type AuditCounts,
  countReport,
  type FindingCounts,
  findingsOf,
  isFixable,
  isLeft,
  worstFirst,
} from './count.ts';
export { auditCsv } from './csv.ts';
export { AUDIT_JSON_VERSION, auditJson, auditJsonPieces } from './json.ts';
export { auditPage } from './page/page.ts';
export { auditSummary } from './summary.ts';
export { auditText } from './text.ts';
export { TREND_MAX, trendOf, trendPoint } from './trend.ts';
export { headline } from './words.ts';
