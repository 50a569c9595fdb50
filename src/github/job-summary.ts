// Loaded on demand, because most runs write no job summary. By its path for the reason in workflow-commands.ts.
export { summary } from '../../node_modules/@actions/core/lib/summary.js';
