import { code, prose } from '../../../core/markdown.ts';
import { sanitizeLine } from '../../../core/text.ts';
import { amount, firstLines } from '../../../core/words.ts';
import { bounded } from '../model.ts';
import type { GuardReport } from '../types.ts';
import { where } from './coverage.ts';
import { findingLine } from './group.ts';

const SHOWN_MAX = 30;

/** Lists what the change itself adds to what is accepted, and which findings are active without that. */
export function acceptedPart(report: GuardReport): string[] {
  const { accepted } = report;
  if (accepted === undefined) return [];
  const { policy, base, additions, findings } = accepted;
  const counts =
    policy === 'base'
      ? `That does not count here: configuration, baseline and suppressions are those of ${code(sanitizeLine(base, 80))}, because \`policy\` is \`base\`.`
      : 'That counts, because `policy` is `head`.';
  const added = additions.map(
    (notice) => `- ${where(report, notice)}${prose(sanitizeLine(notice.message, 500))}`,
  );
  const lines = firstLines(
    findings,
    SHOWN_MAX,
    (finding) => findingLine(report, bounded(finding), `\`${finding.rule}\``, true),
    (more) => `- and ${more}`,
  );
  return [
    '### This change accepts more than its base',
    counts,
    added.join('\n'),
    findings.length === 0
      ? 'No finding is active only because of that.'
      : `Without it ${amount(findings.length, 'finding is', 'findings are')} active:\n\n${lines.join('\n')}`,
  ];
}
