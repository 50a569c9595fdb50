import { amount } from '../../core/words.ts';
import type { HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { shortFacts } from './facts.ts';
import { credentialsWorstFirst, verdictCounts } from './model.ts';

/**
 * The report as lines for the log: one for each credential, the worst first, and the total.
 *
 * @param report the report
 * @returns lines without a line end; none of them starts with text from outside
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
        // One sentence may hold for both client secrets.
        ...new Set(said),
      ].join(' ');
    }),
    `${total} checked${counts === '' ? '' : `: ${counts}`}.`,
  ];
}
