// What the doors may use of this folder.
export { ANNOTATIONS_MAX, type Annotation, annotations } from './annotations.ts';
export { guardReport } from './guard-report.ts';
export {
  HEALTH_ANNOTATIONS_MAX,
  type HealthAnnotation,
  healthAnnotations,
} from './health-annotations.ts';
export { type HealthChange, healthComment } from './health-comment.ts';
export { HEALTH_BODY_MAX, HEALTH_ISSUE_TITLE, healthIssue } from './health-issue.ts';
export { HEALTH_JSON_VERSION, healthJson } from './health-json.ts';
export { healthLines } from './health-lines.ts';
export { countVerdicts } from './health-model.ts';
export { healthSummary } from './health-summary.ts';
export { secretsTimeline, TIMELINE_SECRETS_MAX } from './health-timeline.ts';
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
} from './health-types.ts';
export { JSON_VERSION, json } from './json.ts';
export { RESULTS_MAX, sarif } from './sarif.ts';
export { SUMMARY_MAX, summary } from './summary.ts';
export { type TextOptions, text } from './text.ts';
export type { GuardReport } from './types.ts';
