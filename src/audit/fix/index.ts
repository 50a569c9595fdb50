// What the entry points may use.
export type { RepositoryApi } from './api.ts';
export { clonesForFixes } from './checkout.ts';
export { type Checkout, FIXES_MAX, type FixRun, migrateRepositories } from './migrate-repositories.ts';
export type * from './model.ts';
export { fixLine, fixSummary } from './summary.ts';
