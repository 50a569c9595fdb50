import { fenced, SUMMARY_MAX } from '../../core/markdown.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
import { exchangeTime, lifetime, secretFacts } from './facts.ts';
import { issueLink } from './links.ts';
import {
  cell,
  credentialSection,
  fitting,
  folded,
  informationPart,
  row,
  SIGNS,
  size,
  table,
} from './markdown.ts';
import { findingSections, headline, overviewTable } from './overview.ts';
import { credentialsWorstFirst } from './shown.ts';
import { secretsTimeline, timelineSecrets } from './timeline.ts';
import { day } from './times.ts';

// Bytes for the sentences that say how much was left out, and for the tags of collapsed sections.
const RESERVE = 4 * 1024;
// Maximum length of a list in one cell, in characters.
const CELL_MAX = 400;

/**
 * Writes the report as Markdown for the job summary of GitHub Actions.
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
  const head = take(1, () => headParts(report));
  const picture = take(1, () => picturePart(report));
  const overview = take(0.4, (part) => overviewTable(report, part));
  const sections = take(0.5, (part) => sectionParts(report, part));
  const information = take(0.3, (part) => informationParts(report, part));
  const notes = take(0.5, (part) => notesPart(report, part));
  const facts = take(0.9, (part) => factsPart(report, part));
  const foot = `_ims-auth ${report.toolVersion}_`;
  return `${[...head, ...overview, ...sections, ...picture, ...information, ...notes, ...facts, foot].join('\n\n')}\n`;
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

function sectionParts(report: HealthReport, room: number): string[] {
  const { shown, left } = findingSections(report, room);
  return [
    ...shown,
    ...(left === 0
      ? []
      : [
          `_The findings about ${amount(left, 'more credential')} did not fit here. The JSON report has all of them._`,
        ]),
  ];
}

function picturePart(report: HealthReport): string[] {
  const diagram = secretsTimeline(report);
  if (diagram === undefined) return [];
  const { shown, left } = timelineSecrets(report);
  const { maxSecretAgeDays } = report.limits;
  const legend = `Each bar runs from the creation of a client secret to ${day(report.startedAt)}. Blue: until its last use. Grey: not used since then. Red, or a red border: older than ${amount(maxSecretAgeDays, 'day')} (\`max-secret-age-days\`). Diamond: the day on which it reaches this age.`;
  const rest =
    left === 0
      ? ''
      : ` The diagram shows only ${thousands(shown.length)} client secrets, those that need attention first; ${thousands(left)} more are not.`;
  return ['### Client secrets', fenced(diagram, 'mermaid'), `${legend}${rest}`];
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

// Lists the notes about healthy credentials, which need no action.
function notesPart(report: HealthReport, room: number): string[] {
  const noted = credentialsWorstFirst(report).filter(
    ({ verdict, findings }) => verdict === 'healthy' && findings.length > 0,
  );
  if (noted.length === 0) return [];
  const { shown, left } = fitting(
    noted,
    (credential) => credentialSection(credential, report.startedAt),
    room,
  );
  const more = left === 0 ? [] : [`_Notes on ${amount(left, 'more credential')} did not fit here._`];
  return [
    folded(
      `${SIGNS.healthy} Notes on ${amount(noted.length, 'healthy credential')}`,
      [...shown, ...more].join('\n\n'),
    ),
  ];
}

const HEAD = [
  'credential',
  'client id',
  'token lifetime',
  'exchange took',
  'granted scopes',
  'technical account',
  'organization',
  'client secrets',
];

function factsPart(report: HealthReport, room: number): string[] {
  const withFacts = credentialsWorstFirst(report).filter(
    ({ token, clientSecrets }) => token !== undefined || clientSecrets !== undefined,
  );
  if (withFacts.length === 0) return [];
  const { shown, left } = fitting(withFacts, (credential) => factsRow(credential, report.startedAt), room);
  const more = left === 0 ? '' : `\n\n_${amount(left, 'more credential')} did not fit into this table._`;
  return [
    folded(`Access tokens of ${amount(withFacts.length, 'credential')}`, `${table(HEAD, shown)}${more}`),
  ];
}

function factsRow(credential: CredentialHealth, now: number): string {
  const { name, clientId, token } = credential;
  const scopes = token?.scopes.join(', ') ?? '';
  return row([
    cell(name),
    cell(clientId),
    token === undefined ? '–' : lifetime(token.expiresIn),
    token === undefined ? '–' : exchangeTime(token),
    cell(scopes.length > CELL_MAX ? `${scopes.slice(0, CELL_MAX)}…` : scopes),
    cell(token?.technicalAccount),
    cell(token?.organization),
    secretFacts(credential, now).join(', ') || '–',
  ]);
}
