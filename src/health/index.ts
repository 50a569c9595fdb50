// The only module of this folder that the health action may import.
export { checkCredentials } from './check.ts';
export type { EntryOptions } from './entries/check-entry.ts';
export { type CheckedList, checkEntries } from './entries/check-list.ts';
export { ENTRY_FIELDS } from './entries/fields.ts';
export {
  type CredentialList,
  type FieldValue,
  parseCredentialList,
  parseFieldValue,
  type RawEntry,
} from './entries/parse-list.ts';
export { credentialListSecrets, entrySecrets, pairSecrets } from './entries/secrets.ts';
export { sinceFrom } from './issue/history.ts';
export { readIssue } from './issue/snapshot.ts';
export { updateIssue } from './issue/update.ts';
export * from './model.ts';
export { healthAnnotations } from './report/annotations.ts';
export { healthJson } from './report/json.ts';
export { healthLines } from './report/lines.ts';
export { healthReport } from './report/report.ts';
export { shownName } from './report/shown.ts';
export { healthSummary } from './report/summary.ts';
export { countVerdicts } from './verdicts.ts';
