// The exports that entry points may use.

export { applied, insertedRanges } from './edits.ts';
export { checkWithFixes } from './findings.ts';
export { FIXERS } from './fixers/index.ts';
export { type FixPlan, type PlannedFile, TARGETS, type Target } from './model.ts';
export { isPatchable, patchOf } from './patch.ts';
export { changeSince, type FileRequest, planFixes, planOne } from './plan.ts';
export { checklist, fixCounts, fixText } from './report.ts';
