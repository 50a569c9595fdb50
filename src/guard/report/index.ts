// What the doors may use of this folder.

export {
  type ClientSecretFacts,
  type CredentialHealth,
  HEALTH_FAIL_ON,
  HEALTH_VERDICTS,
  type HealthFailOn,
  type HealthFinding,
  type HealthHistoryEntry,
  type HealthInformation,
  type HealthReport,
  type HealthVerdict,
  type SecretLimits,
  type TokenFacts,
} from '../../health/model.ts';
export {
  HEALTH_ANNOTATIONS_MAX,
  type HealthAnnotation,
  healthAnnotations,
} from '../../health/report/annotations.ts';
export { type HealthChange, healthComment } from '../../health/report/comment.ts';
export { HEALTH_BODY_MAX, HEALTH_ISSUE_TITLE, healthIssue } from '../../health/report/issue.ts';
export { HEALTH_JSON_VERSION, healthJson } from '../../health/report/json.ts';
export { healthLines } from '../../health/report/lines.ts';
export { countVerdicts } from '../../health/report/model.ts';
export { healthSummary } from '../../health/report/summary.ts';
export { secretsTimeline, TIMELINE_SECRETS_MAX } from '../../health/report/timeline.ts';
export { ANNOTATIONS_MAX, type Annotation, annotations } from './annotations.ts';
export { guardReport } from './guard-report.ts';
export { JSON_VERSION, json } from './json.ts';
export { RESULTS_MAX, sarif } from './sarif.ts';
export { SUMMARY_MAX, summary } from './summary.ts';
export { type TextOptions, text } from './text.ts';
export type { GuardReport } from './types.ts';
