import { sanitizeLine } from '../core/text.ts';
import { describeCut, type GitHubConnection, listRepositories } from '../github/index.ts';
import { type AuditFilters, filterRepositories } from './filters.ts';
import type { AuditRepository } from './model.ts';

/** The repositories of an organization that are to be scanned. */
export type AuditList = {
  repositories: AuditRepository[];
  leftOut: Readonly<Record<string, number>>;
  /** Why repositories are missing. */
  cut?: string | undefined;
};

/** Lists an organization and chooses by the filters. Never throws: what could not be listed is said in `cut`. */
export async function listOrganization(
  connection: GitHubConnection,
  organization: string,
  filters: AuditFilters,
): Promise<AuditList> {
  const listed = await listRepositories(connection, { organization }, { properties: true });
  const all = listed.repositories.map(({ empty: _, ...repository }): AuditRepository => repository);
  const known = { properties: listed.properties === 'known' };
  const { kept, leftOut, missing } = filterRepositories(all, filters, known);
  const secrets = [connection.token];
  const cuts = [
    ...(listed.cut === undefined ? [] : [describeCut(listed.cut, secrets)]),
    ...(missing.length === 0
      ? []
      : [`not found, or not visible to the token: ${sanitizeLine(missing.join(', '), 300)}`]),
  ];
  return { repositories: kept, leftOut, cut: cuts.length === 0 ? undefined : cuts.join('; ') };
}
