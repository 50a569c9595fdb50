import { type AuditResult, leftOverNames } from '../../audit/index.ts';
import { sanitizeLine } from '../../core/text.ts';
import { describeCut, type GitHubConnection, namesLister, type UnreadNames } from '../../github/index.ts';

/** Results with the names that look left over, and what could not be listed, a line each. */
export type Found = { results: AuditResult[]; unread: string[] };

/**
 * Looks for names of secrets and variables that look left over from JWT; values are never asked for.
 *
 * @param isOver whether the time of the job is over; then nothing is asked any more
 */
export async function withLeftOverNames(
  connection: GitHubConnection,
  results: readonly AuditResult[],
  isOver: () => boolean,
): Promise<Found> {
  const lister = namesLister(connection);
  const unread = new Set<string>();
  const found: AuditResult[] = [];
  for (const result of results) {
    const { scanned, repository } = result;
    if (scanned === undefined) found.push(result);
    else if (isOver()) {
      unread.add('The time of the job was over before all repositories were asked for.');
      found.push(result);
    } else {
      const { names, unread: missing } = await lister.ofRepository(repository.name);
      for (const one of missing) unread.add(unreadLine(one, connection.token));
      const leftOver = leftOverNames(names, scanned.findings.length > 0).map(({ kind, place, name }) => ({
        kind,
        place,
        name,
      }));
      found.push({ ...result, scanned: { ...scanned, leftOver } });
    }
  }
  return { results: found, unread: [...unread] };
}

// Without the repository: what an App may not do, it may not do anywhere.
function unreadLine({ place, what, cut }: UnreadNames, token: string): string {
  const where = place.startsWith('environment ') ? 'an environment' : sanitizeLine(place, 100);
  return `${what} of ${where}: ${describeCut(cut, [token])}`;
}
