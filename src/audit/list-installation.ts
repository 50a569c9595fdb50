import {
  describeCut,
  type GitHubConnection,
  listRepositories,
  type OrganizationList,
} from '../github/index.ts';
import type { AuditFilters } from './filters.ts';
import { type AuditList, chosenFrom } from './list.ts';

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
  const own = listed.repositories.filter(({ name }) => name.toLowerCase().startsWith(owner));
  const { undecided, ...chosen } = chosenFrom({ ...listed, repositories: own }, filters, secrets);
  const unread = typeof listed.properties === 'object' ? listed.properties.unread : undefined;
  return {
    ...chosen,
    selected: listed.selected === true,
    unfiltered: undecided && unread !== undefined ? describeCut(unread, secrets) : undefined,
    failed: own.length === 0 && listed.cut !== undefined ? describeCut(listed.cut, secrets) : undefined,
  };
}

async function listAll(connection: GitHubConnection, organization: string): Promise<OrganizationList> {
  const ofApp = await listRepositories(connection, { installation: true }, { properties: true });
  const { cut } = ofApp;
  // GitHub refuses this list to every token but that of an installation.
  const isOther = cut?.reason === 'failed' && cut.page === 1 && cut.failure.kind === 'no-permission';
  return isOther ? await listRepositories(connection, { organization }, { properties: true }) : ofApp;
}
