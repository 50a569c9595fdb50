// What the action needs of the reports.

export type { ReportContext } from './context.ts';
export { eventLines, outcomeLines, SIGNS } from './log.ts';
export { type RotationView, rotationSummary, type ShownMessage } from './summary.ts';
export { secretText, targetText } from './words.ts';
