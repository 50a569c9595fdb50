import type { AuditReport, AuditRepository, AuditResult } from './model.ts';

/** What decides on results: a result counts only under the same. */
export type Ruling = Pick<AuditReport, 'policy'> & { guard: string };

/** Finds the last result of a repository, if it still holds. */
export type Earlier = {
  /** Whether there is one that could hold, so that it is worth asking for the commit. */
  has: (repository: AuditRepository) => boolean;
  /** @returns the result with what is known of the repository today */
  at: (repository: AuditRepository, commit: string) => AuditResult | undefined;
};

/**
 * @param report the last one
 * @returns a result only of the same commit, guard and configuration. Dates are not compared: what changes with time
 *   alone, such as an exemption, is decided on when reports are made
 */
export function earlierResults(report: AuditReport | undefined, ruling: Ruling): Earlier {
  const holds = report?.tool.guard === ruling.guard && report.policy === ruling.policy;
  const byId = new Map<number, AuditResult>();
  if (holds)
    for (const result of report.results)
      if (result.notScanned === undefined && result.scanned !== undefined)
        byId.set(result.repository.id, result);
  return {
    has: ({ id }) => byId.has(id),
    at: (repository, commit) => {
      const scanned = byId.get(repository.id)?.scanned;
      if (scanned === undefined || commit === '' || scanned.commit !== commit) return undefined;
      return { repository, reused: true, scanned };
    },
  };
}
