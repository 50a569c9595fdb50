export { baselineOf, type CheckOptions, type CheckResult, CONFIG_PATH, check } from './check.ts';
export { FAIL_ON, type FailOn } from './gate.ts';
export { nearest } from './nearest.ts';
export { harmless, quote, redact } from './redact.ts';
export { RULES } from './rules/index.ts';
export { runWorker } from './run-worker.ts';
export { ScanError, type ScanOptions, scan } from './scan.ts';
export {
  type Advice,
  type Coverage,
  type FileKind,
  type Finding,
  type FindingState,
  LEVELS,
  type Level,
  type Match,
  type Notice,
  type Place,
  type Rule,
  type Sample,
  type ScanResult,
  type SkipReason,
  type Source,
} from './types.ts';
export { verdictLines } from './verdict.ts';
export { VERSION } from './version.ts';
