// The exports that entry points may use.
export { checkWithFixes } from './findings.ts';
export { FIXERS } from './fixers/index.ts';
export { type FixPlan, type PlannedFile, TARGETS, type Target } from './model.ts';
export { isPatchable, patchOf } from './patch.ts';
export { changeSince, planFixes } from './plan.ts';
export { fixCounts, fixText } from './report.ts';
