import { sanitizeLine } from '../../core/text.ts';
import { firstLines, thousands } from '../../core/words.ts';
import { type CredentialHealth, HEALTH_VERDICTS, type HealthFinding, type HealthReport } from '../model.ts';
import type { ByVerdict } from '../verdicts.ts';

// The check already sanitizes and shortens names and lines; these limits apply if a caller does not.
const NAME_MAX = 100;
const LINE_MAX = 1_000;
const LINES_MAX = 12;

const LEVELS: readonly HealthFinding['level'][] = ['error', 'warning', 'note'];

/** @returns for example `2 failing, 1 warning, 6 healthy`; empty if all are 0 */
export function verdictCounts(counts: ByVerdict): string {
  return HEALTH_VERDICTS.flatMap((verdict) =>
    counts[verdict] === 0 ? [] : [`${thousands(counts[verdict])} ${verdict}`],
  ).join(', ');
}

/** @returns the credentials as {@link shownCredential}, the worst verdict first, then in the order of the entries */
export function credentialsWorstFirst({ credentials }: HealthReport): CredentialHealth[] {
  return credentials
    .map(shownCredential)
    .sort((one, other) => HEALTH_VERDICTS.indexOf(one.verdict) - HEALTH_VERDICTS.indexOf(other.verdict));
}

/** @returns the credential with a {@link shownName} and with its worst finding first */
export function shownCredential(credential: CredentialHealth): CredentialHealth {
  // The findings of an `unknown` credential keep their order: the note that made it `unknown` comes first.
  const findings =
    credential.verdict === 'unknown'
      ? credential.findings
      : credential.findings.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
  return { ...credential, name: shownName(credential.name), findings };
}

/**
 * @param name untrusted text
 * @returns one line, not escaped for Markdown
 */
export function shownName(name: string): string {
  return sanitizeLine(name, NAME_MAX) || '(unprintable name)';
}

/**
 * @param details of a finding; untrusted text
 * @returns one line each, not escaped for Markdown
 */
export function shownLines(details: readonly string[]): string[] {
  const shown = firstLines(
    details,
    LINES_MAX,
    (line) => sanitizeLine(line, LINE_MAX),
    (more) => `and ${more}`,
  );
  return shown.filter((line) => line !== '');
}
