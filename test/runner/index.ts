/** Runs the bundles of JavaScript actions as the GitHub Actions runner does: see README.md. */

export { createJob } from './job.ts';
export { expectNoLeak, findLeaks, type Leak, type LeakCheck, withoutMaskCommands } from './leaks.ts';
export { maskedForms } from './masker.ts';
export type {
  Annotation,
  AnnotationLevel,
  Job,
  JobOptions,
  RunOptions,
  StepEvent,
  StepResult,
  Stream,
  UsesOptions,
} from './types.ts';
