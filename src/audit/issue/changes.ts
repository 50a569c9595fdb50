import type { FailOn } from '../../guard/index.ts';
import type { AuditReport, AuditResult } from '../model.ts';
import { countFindings, findingsOf, isScanned } from '../report/count.ts';
import type { AuditIssueState } from './state.ts';

/** What is new since the last audit. */
export type AuditChanges = {
  /** Need attention, and did not before. */
  newly: readonly AuditResult[];
  /** Were scanned, and need no attention any more. */
  clean: readonly AuditResult[];
  /** How many needed attention and are not audited any more. Their names are not stored. */
  gone: number;
};

/**
 * Tells whether a repository needs attention: what is left in it fails the job. With `never` an error does, although it
 * fails no job. A repository that was not scanned is unknown.
 */
export function needsAttention(result: AuditResult, failOn: FailOn): boolean {
  const { errors, warnings, notes } = countFindings(findingsOf(result));
  if (failOn === 'note') return errors + warnings + notes > 0;
  return failOn === 'warning' ? errors + warnings > 0 : errors > 0;
}

/** @returns repositories that need attention, in the order of the report */
export function affectedIn({ results, failOn }: AuditReport): AuditResult[] {
  return results.filter((result) => needsAttention(result, failOn));
}

/**
 * Tells whether there must be an open issue. `possible`: nothing that was scanned needs attention, but a repository that was
 * not scanned did before, or may have; the issue then neither closes nor opens.
 */
export function attention(state: AuditIssueState, report: AuditReport): 'needed' | 'possible' | 'none' {
  if (affectedIn(report).length > 0) return 'needed';
  const isOpen = unknownIn(report).some(
    ({ repository: { id } }) => state.affected.has(id) || !state.complete,
  );
  return isOpen || (isCut(report) && missingIn(state, report).length > 0) ? 'possible' : 'none';
}

/** @returns what changed; what is not known in this audit, or was not before, did not */
export function changesOf(state: AuditIssueState, report: AuditReport): AuditChanges {
  const { results, failOn } = report;
  const wasAffected = ({ repository: { id } }: AuditResult): boolean => state.affected.has(id);
  return {
    newly: state.complete ? affectedIn(report).filter((result) => !wasAffected(result)) : [],
    clean: results.filter(
      (result) => wasAffected(result) && isScanned(result) && !needsAttention(result, failOn),
    ),
    gone: isCut(report) ? 0 : missingIn(state, report).length,
  };
}

/** Makes the state to store after this audit. What was not scanned keeps what was stored of it. */
export function nextState(state: AuditIssueState, report: AuditReport): AuditIssueState {
  const affected = new Map<number, number>();
  for (const { repository } of affectedIn(report))
    affected.set(repository.id, state.affected.get(repository.id) ?? report.startedAt);
  const kept = [
    ...unknownIn(report).map(({ repository }) => repository.id),
    ...(isCut(report) ? missingIn(state, report) : []),
  ];
  for (const id of kept) {
    const since = state.affected.get(id);
    if (since !== undefined) affected.set(id, since);
  }
  return {
    affected,
    // After the state was lost, it is complete again when everything was scanned.
    complete: state.complete || (unknownIn(report).length === 0 && !isCut(report)),
    needed: attention(state, report) !== 'none',
  };
}

function unknownIn({ results }: AuditReport): AuditResult[] {
  return results.filter((result) => !isScanned(result));
}

// A repository that is not in a list that was cut may be in the rest of it.
function isCut({ results }: AuditReport): boolean {
  return results.some(({ notScanned }) => notScanned?.reason === 'list-cut');
}

function missingIn({ affected }: AuditIssueState, { results }: AuditReport): number[] {
  const there = new Set(results.map(({ repository }) => repository.id));
  return [...affected.keys()].filter((id) => !there.has(id));
}
