// What the entry points may use.
export { type AuditOptions, auditRepositories, LIMITS } from './audit.ts';
export { type Exempted, exempted, exemptionLines, scanPolicyUnder } from './central.ts';
export { type CloneLimits, type WorkFolder, workFolder } from './clone/index.ts';
export { type ControllerVisibility, exposedBy } from './exposure.ts';
export type { AuditFilters } from './filters.ts';
export * from './fix/index.ts';
export { type AuditFolder, foldersToAudit } from './folders.ts';
export { guardVersion, policyHash } from './guard-version.ts';
export {
  type PlannedAudit,
  planPieces,
  readLastReport,
  readPlanFile,
  readShards,
  shardFiles,
  shardPieces,
} from './handover.ts';
export { needsAttention, updateIssue } from './issue/index.ts';
export { type Journal, type JournalKey, openJournal, readJournal } from './journal.ts';
export * from './left-over.ts';
export { type AuditList, listOrganization } from './list.ts';
export { type InstallationList, listInstallation } from './list-installation.ts';
export { type AuditPlan, mergeShards, type ShardReport } from './merge.ts';
export type * from './model.ts';
export { readReport, readResult } from './read-report.ts';
export * from './report/index.ts';
export { earlierResults, type Ruling } from './reuse.ts';
export { type AuditProgress, type AuditRun, runAudit } from './run.ts';
export { type ScanLimits, type ScanPolicy, type ScanPool, scanPool } from './scan/index.ts';
export type { ScanTools, Source } from './scan-one.ts';
export * from './shards.ts';
