import type { CredentialHealth, HealthFinding, HealthVerdict } from '../model.ts';
import { UNANSWERED } from './findings.ts';

const LEVELS: readonly HealthFinding['level'][] = ['error', 'warning', 'note'];

/** @returns the health of a credential, with the verdict that follows from its findings */
export function withVerdict(
  facts: Omit<CredentialHealth, 'verdict' | 'findings'>,
  findings: readonly HealthFinding[],
): CredentialHealth {
  const verdict = verdictOf(findings);
  // The findings that led to the verdict come first.
  const rank = (one: HealthFinding): number =>
    verdict === 'unknown' && isUnanswered(one) ? -1 : LEVELS.indexOf(one.level);
  return { ...facts, verdict, findings: findings.toSorted((one, other) => rank(one) - rank(other)) };
}

// If part of the check got no response, a problem may be hidden, so the last verdict still counts.
function verdictOf(findings: readonly HealthFinding[]): HealthVerdict {
  if (findings.some(({ level }) => level === 'error')) return 'failing';
  if (findings.some(isUnanswered)) return 'unknown';
  return findings.some(({ level }) => level === 'warning') ? 'warning' : 'healthy';
}

function isUnanswered({ id, level }: HealthFinding): boolean {
  return level === 'note' && UNANSWERED.has(id);
}
