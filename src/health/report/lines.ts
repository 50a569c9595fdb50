import { amount } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { shortFacts } from './facts.ts';
import { aboutLines, stepLines } from './next-step.ts';
import { credentialsWorstFirst, verdictCounts } from './shown.ts';

/**
 * Writes the report for the log: a line for each credential, the worst first, and the total. Below a credential that is
 * not healthy are indented lines: whose it is, and what its next steps need.
 *
 * @returns lines without a line break; none starts with untrusted text, so none can be a workflow command
 */
export function healthLines(report: HealthReport): string[] {
  const total = amount(report.credentials.length, 'credential');
  const counts = verdictCounts(countVerdicts(report));
  return [
    ...credentialsWorstFirst(report).flatMap((credential) => {
      const facts = shortFacts(credential, report.startedAt);
      const said = credential.findings.map(({ text }) => text.summary);
      const line = [
        `${credential.verdict}: ${credential.name}${facts === '' ? '.' : `: ${facts}.`}`,
        // Both client secrets may have the same finding.
        ...new Set(said),
      ].join(' ');
      return [line, ...linesBelow(credential).map((step) => `  ${step}`)];
    }),
    `${total} checked${counts === '' ? '' : `: ${counts}`}.`,
  ];
}

function linesBelow(credential: CredentialHealth): string[] {
  if (credential.verdict === 'healthy') return [];
  return [...aboutLines(credential), ...new Set(credential.findings.flatMap(stepLines))];
}
