// The exports that entry points may use.
export type { LeftOut } from './body.ts';
export { BRANCH } from './branch.ts';
export {
  type Migration,
  type MigrationDone,
  type MigrationFailure,
  type MigrationTarget,
  migrate,
} from './migrate.ts';
