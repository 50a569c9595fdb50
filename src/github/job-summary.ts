// Loaded on demand, because most runs write no job summary. workflow-commands.ts says why the import is by path.
export { summary } from '../../node_modules/@actions/core/lib/summary.js';
