import type { Environment } from '../core/environment.ts';
import { sanitizeLine } from '../core/text.ts';
import {
  type BudgetClock,
  budgetLine,
  describeCut,
  listRepositories,
  type OrganizationList,
  rateBudget,
} from '../github/index.ts';
import { type AuditFilters, filterRepositories } from './filters.ts';
import type { AuditReport, AuditRepository } from './model.ts';

/** The repositories of an organization that are to be scanned. */
export type AuditList = {
  repositories: AuditRepository[];
  leftOut: Readonly<Record<string, number>>;
  /** Why repositories are missing. */
  cut?: string | undefined;
  /** Requests to GitHub's API up to now. */
  requests: AuditReport['requests'];
};

/** An organization, and how to ask for it. */
export type OrganizationRequest = {
  organization: string;
  filters: AuditFilters;
  /** A secret; it is only sent. */
  token: string;
  /** For GITHUB_API_URL. */
  env: Environment;
  clock: BudgetClock;
  /** Is told why nothing is sent for a while, in one line. */
  onPause: (line: string) => void;
};

/** Lists an organization and chooses by the filters. Never throws: what could not be listed is said in `cut`. */
export async function listOrganization(request: OrganizationRequest): Promise<AuditList> {
  const { organization, filters, token, env, clock, onPause } = request;
  const gate = rateBudget({ clock, onEvent: (event) => onPause(budgetLine(event)) });
  const listed = await listRepositories({ token, env, gate }, { organization }, { properties: true });
  const { sent, remaining } = gate.count();
  const { repositories, leftOut, cut } = chosenFrom(listed, filters, [token]);
  return { repositories, leftOut, cut, requests: { sent, remaining } };
}

/**
 * Chooses by the filters from what was listed.
 *
 * @param secrets values that must not appear in `cut`
 * @returns what is kept; `cut`: why repositories are missing; `undecided`: properties that are not known would have decided
 */
export function chosenFrom(listed: OrganizationList, filters: AuditFilters, secrets: readonly string[]) {
  const all = listed.repositories.map(({ empty: _, ...repository }): AuditRepository => repository);
  const known = { properties: listed.properties === 'known' };
  const { kept, leftOut, missing, undecided } = filterRepositories(all, filters, known);
  const cuts = [
    ...(listed.cut === undefined ? [] : [describeCut(listed.cut, secrets)]),
    ...(missing.length === 0
      ? []
      : [`not found, or not visible to the token: ${sanitizeLine(missing.join(', '), 300)}`]),
  ];
  return { repositories: kept, leftOut, cut: cuts.length === 0 ? undefined : cuts.join('; '), undecided };
}
