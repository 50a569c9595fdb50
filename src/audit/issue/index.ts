// What the audit and the entry points may use.
export { attention, needsAttention } from './changes.ts';
export { updateIssue } from './update.ts';
