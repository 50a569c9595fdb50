import type { AuditRepository } from './model.ts';

/** Who can read the repository that the report is kept in. `unknown`: it could not be asked, or did not say. */
export type ControllerVisibility = AuditRepository['visibility'];

/**
 * Counts repositories that must not be in a report of this controller: everybody who can read it can read its runs,
 * artifacts and issues.
 *
 * @returns 0 for a controller that is not public
 */
export function exposedBy(
  controller: ControllerVisibility,
  repositories: readonly Pick<AuditRepository, 'visibility'>[],
): number {
  // What is not known is taken for the worse of both.
  if (controller === 'private' || controller === 'internal') return 0;
  return repositories.filter(({ visibility }) => visibility !== 'public').length;
}
