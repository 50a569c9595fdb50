// The exports that entry points may use.
export { type CheckOptions, check } from './check.ts';
export { ownerOfKey, wordsOf } from './detect/key-owner.ts';
export { factsOf, isTopLevel } from './files/git-folder.ts';
export { globs } from './files/glob.ts';
export { readWhole } from './files/whole-file.ts';
export type { Edit, FixPlan, PlannedFile, Target } from './fixes/model.ts';
export { TARGETS } from './fixes/model.ts';
export { exemptionFinder, type FoundExemption } from './gate/exemptions.ts';
export { baselineOf, loadCentral } from './gate/load.ts';
export { loadCheck, loadFixes, loadReports } from './load.ts';
export * from './model.ts';
export * from './report/index.ts';
export { notScannedText, verdictLines } from './report/log.ts';
export { RULES } from './rules/index.ts';
export { type ScanOptions, scan } from './scan/scan.ts';
export { ScanError } from './scan-error.ts';
