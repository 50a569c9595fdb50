import { SUMMARY_MAX } from '../../core/markdown.ts';
import { amount } from '../../core/words.ts';
import type { HealthReport } from '../model.ts';
import { accessTokensParts } from './access-tokens.ts';
import { clientSecretsParts } from './client-secrets.ts';
import { detailsParts, notesParts } from './details.ts';
import { issueLink } from './links.ts';
import { fitting, informationPart, size } from './markdown.ts';
import { headline, overviewParts } from './overview.ts';

// Bytes for the sentences that say how much was left out, and for the tags of collapsed sections.
const RESERVE = 4 * 1024;

/**
 * Writes the report as Markdown for the job summary of GitHub Actions. It can be read on a screen 400 px wide: there is
 * no table, and what to do next comes before the details, which are collapsed.
 *
 * @returns at most {@link SUMMARY_MAX} bytes; they say how much did not fit
 */
export function healthSummary(report: HealthReport): string {
  let room = SUMMARY_MAX - RESERVE;
  // Each part gets a share of the space; later parts can use what it leaves.
  const take = (share: number, make: (part: number) => string[]): string[] => {
    const pieces = make(Math.floor(room * share));
    room -= size(pieces);
    return pieces;
  };
  const parts = [
    ...take(1, () => headParts(report)),
    ...take(0.4, (part) => overviewParts(report, part)),
    ...take(0.5, (part) => detailsParts(report, part, 'The JSON report has all of them.')),
    ...take(0.4, (part) => clientSecretsParts(report, part)),
    ...take(0.3, (part) => informationParts(report, part)),
    ...take(0.5, (part) => notesParts(report, part)),
    ...take(0.9, (part) => accessTokensParts(report, part)),
    `_ims-auth ${report.toolVersion}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function headParts(report: HealthReport): string[] {
  const issue = issueLink(report);
  return [
    `## Adobe credentials: ${headline(report)}`,
    [gate(report), ...(issue === undefined ? [] : [`See [issue ${issue.number}](${issue.url}).`])]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean);
}

function gate({ failed, failOn, credentials }: HealthReport): string {
  if (failed) return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
  const hasProblems = credentials.some(({ verdict }) => verdict === 'failing' || verdict === 'warning');
  return hasProblems ? `The check does not fail, because \`fail-on\` is \`${failOn}\`.` : '';
}

function informationParts({ information }: HealthReport, room: number): string[] {
  if (information.length === 0) return [];
  const { shown, left } = fitting(information, informationPart, room);
  return [
    '### Information',
    ...shown,
    ...(left === 0 ? [] : [`_${amount(left, 'more remark')} did not fit here._`]),
  ];
}
