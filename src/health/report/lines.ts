import { amount } from '../../core/words.ts';
import type { HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { shortFacts } from './facts.ts';
import { credentialsWorstFirst, verdictCounts } from './shown.ts';

/**
 * Writes the report for the log: a line for each credential, the worst first, and the total.
 *
 * @returns lines without a line break; none starts with untrusted text, so none can be a workflow command
 */
export function healthLines(report: HealthReport): string[] {
  const total = amount(report.credentials.length, 'credential');
  const counts = verdictCounts(countVerdicts(report));
  return [
    ...credentialsWorstFirst(report).map((credential) => {
      const facts = shortFacts(credential, report.startedAt);
      const said = credential.findings.map(({ text }) => text.summary);
      return [
        `${credential.verdict}: ${credential.name}${facts === '' ? '.' : `: ${facts}.`}`,
        // Both client secrets may have the same finding.
        ...new Set(said),
      ].join(' ');
    }),
    `${total} checked${counts === '' ? '' : `: ${counts}`}.`,
  ];
}
