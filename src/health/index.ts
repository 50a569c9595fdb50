// What the health action may use of this folder.
export { checkCredentials } from './check/check.ts';
export {
  type CredentialList,
  type FieldValue,
  parseCredentialList,
  type RawEntry,
} from './entries/credential-list.ts';
export { type CheckedList, checkEntries } from './entries/credentials.ts';
export type { EntryOptions } from './entries/entry.ts';
export { credentialListSecrets, entrySecrets, pairSecrets } from './entries/entry-secrets.ts';
export { sinceFrom } from './issue/history.ts';
export { type IssueWorld, keepIssue, openIssue } from './issue/issue.ts';
export { describeIssueProblem } from './issue/issue-problems.ts';
export * from './model.ts';
export { healthAnnotations } from './report/annotations.ts';
export { healthComment } from './report/comment.ts';
export { healthReport } from './report/health-report.ts';
export { healthIssue } from './report/issue.ts';
export { healthJson } from './report/json.ts';
export { healthLines } from './report/lines.ts';
export { healthSummary } from './report/summary.ts';
export { countVerdicts } from './verdicts.ts';
