// What the entry points may use of this folder.
export { baselineOf, type CheckOptions, CONFIG_PATH, check } from './check.ts';
export { loadCheck, loadReports } from './load.ts';
export * from './model.ts';
export * from './report/index.ts';
export { verdictLines } from './report/log.ts';
export { RULES } from './rules/index.ts';
export { type ScanOptions, scan } from './scan/scan.ts';
export { ScanError } from './scan-error.ts';
