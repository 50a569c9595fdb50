export { nearest } from '../core/closest-match.ts';
export { harmless, quote, redact } from '../core/redact.ts';
export { VERSION } from '../core/version.ts';
export { baselineOf, type CheckOptions, type CheckResult, CONFIG_PATH, check } from './check.ts';
export { runWorker } from './detect/run-worker.ts';
export { ScanError, type ScanOptions, scan } from './detect/scan.ts';
export { FAIL_ON, type FailOn } from './gate/gate.ts';
export { verdictLines } from './gate/verdict.ts';
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
} from './model.ts';
export { RULES } from './rules/index.ts';
