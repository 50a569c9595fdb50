import { sanitizeLine } from '../core/text.ts';
import {
  describeCut,
  type GitHubConnection,
  listRepositories,
  type OrganizationList,
} from '../github/index.ts';
import { type AuditFilters, filterRepositories } from './filters.ts';
import type { AuditList } from './list.ts';
import type { AuditRepository } from './model.ts';

/** The list, and what is to be told about it. */
export type InstallationList = Omit<AuditList, 'requests'> & {
  /** The App is installed on selected repositories: it does not see the others. */
  selected: boolean;
  /** Why the filter of custom properties was not applied. */
  unfiltered?: string | undefined;
  /** Why nothing could be listed at all. */
  failed?: string | undefined;
};

/**
 * Lists what an App is installed on, or with another token what it sees of an organization, and chooses by the filters.
 * Never throws: what could not be listed is said.
 */
export async function listInstallation(
  connection: GitHubConnection,
  organization: string,
  filters: AuditFilters,
): Promise<InstallationList> {
  const secrets = [connection.token];
  const listed = await listAll(connection, organization);
  const owner = `${organization.toLowerCase()}/`;
  const all = listed.repositories
    .filter(({ name }) => name.toLowerCase().startsWith(owner))
    .map(({ empty: _, ...repository }): AuditRepository => repository);
  const known = { properties: listed.properties === 'known' };
  const { kept, leftOut, missing, undecided } = filterRepositories(all, filters, known);
  const cut = listed.cut === undefined ? undefined : describeCut(listed.cut, secrets);
  const unread = typeof listed.properties === 'object' ? listed.properties.unread : undefined;
  const cuts = [
    ...(cut === undefined ? [] : [cut]),
    ...(missing.length === 0
      ? []
      : [`not found, or not visible to the token: ${sanitizeLine(missing.join(', '), 300)}`]),
  ];
  return {
    repositories: kept,
    leftOut,
    cut: cuts.length === 0 ? undefined : cuts.join('; '),
    selected: listed.selected === true,
    unfiltered: undecided && unread !== undefined ? describeCut(unread, secrets) : undefined,
    failed: all.length === 0 ? cut : undefined,
  };
}

async function listAll(connection: GitHubConnection, organization: string): Promise<OrganizationList> {
  const ofApp = await listRepositories(connection, { installation: true }, { properties: true });
  const { cut } = ofApp;
  // GitHub refuses this list to every token but that of an installation.
  const isOther = cut?.reason === 'failed' && cut.page === 1 && cut.failure.kind === 'no-permission';
  return isOther ? await listRepositories(connection, { organization }, { properties: true }) : ofApp;
}
