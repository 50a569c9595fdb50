// The exports that entry points may use.
export { ANNOTATIONS_MAX, type Annotation, annotations, noticeAnnotation } from './annotations.ts';
export { guardReport } from './guard-report.ts';
export { JSON_VERSION, json, jsonPieces } from './json.ts';
export { noticesInLog, notScannedText, verdictLines } from './log.ts';
export { repositoryPath } from './places.ts';
export { RESULTS_MAX, sarif } from './sarif/sarif.ts';
export { summary } from './summary/summary.ts';
export { type TextOptions, text } from './text.ts';
export type { GuardReport } from './types.ts';
