import { fenced, SUMMARY_MAX } from '../../core/markdown.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
import { exchangeTime, lifetime, secretFacts } from './facts.ts';
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
import { credentialsWorstFirst, day, issueLink } from './model.ts';
import { headline, stateTable, troubleSections } from './overview.ts';
import { secretsTimeline, timelineSecrets } from './timeline.ts';

// Kept for the sentences that say what was left out, and for the tags around folded parts.
const RESERVE = 4 * 1024;
// Of a long list in one cell.
const CELL_MAX = 400;

/**
 * The report as Markdown for the job summary of GitHub Actions.
 *
 * @param report the report
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
export function healthSummary(report: HealthReport): string {
  let room = SUMMARY_MAX - RESERVE;
  // A part may take its share; what it does not need is for those behind it.
  const take = (share: number, make: (part: number) => string[]): string[] => {
    const pieces = make(Math.floor(room * share));
    room -= size(pieces);
    return pieces;
  };
  const head = take(1, () => headParts(report));
  const picture = take(1, () => picturePart(report));
  const state = take(0.4, (part) => stateTable(report, part));
  const sections = take(0.5, (part) => sectionParts(report, part));
  const information = take(0.3, (part) => informationParts(report, part));
  const notes = take(0.5, (part) => notesPart(report, part));
  const facts = take(0.9, (part) => factsPart(report, part));
  const foot = `_ims-auth ${report.toolVersion}_`;
  return `${[...head, ...state, ...sections, ...picture, ...information, ...notes, ...facts, foot].join('\n\n')}\n`;
}

function headParts(report: HealthReport): string[] {
  const issue = issueLink(report);
  return [
    `## Adobe credentials: ${headline(report)}`,
    [
      gate(report),
      ...(issue === undefined ? [] : [`It is followed in [issue ${issue.number}](${issue.url}).`]),
    ]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean);
}

function gate({ failed, failOn, credentials }: HealthReport): string {
  if (failed) return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
  const isTroubled = credentials.some(({ verdict }) => verdict === 'failing' || verdict === 'warning');
  return isTroubled ? `The check does not fail, because \`fail-on\` is \`${failOn}\`.` : '';
}

function sectionParts(report: HealthReport, room: number): string[] {
  const { kept, left } = troubleSections(report, room);
  return [
    ...kept,
    ...(left === 0
      ? []
      : [
          `_What was found about ${amount(left, 'more credential')} did not fit here. The JSON report has all of it._`,
        ]),
  ];
}

function picturePart(report: HealthReport): string[] {
  const diagram = secretsTimeline(report);
  if (diagram === undefined) return [];
  const { shown, left } = timelineSecrets(report);
  const { maxSecretAgeDays } = report.limits;
  const legend = `Each bar runs from the day a client secret was made to ${day(report.startedAt)}. Blue: up to its last use. Grey: not used since. Red, or a red border: older than ${amount(maxSecretAgeDays, 'day')} (\`max-secret-age-days\`). A diamond: the day it will be.`;
  const rest =
    left === 0
      ? ''
      : ` Only ${thousands(shown.length)} client secrets are drawn, those that need somebody first; ${thousands(left)} more are not.`;
  return ['### Client secrets', fenced(diagram, 'mermaid'), `${legend}${rest}`];
}

function informationParts({ information }: HealthReport, room: number): string[] {
  if (information.length === 0) return [];
  const { kept, left } = fitting(information, informationPart, room);
  return [
    '### Good to know',
    ...kept,
    ...(left === 0 ? [] : [`_${amount(left, 'more remark')} did not fit here._`]),
  ];
}

// Nobody has to do anything about these.
function notesPart(report: HealthReport, room: number): string[] {
  const noted = credentialsWorstFirst(report).filter(
    ({ verdict, findings }) => verdict === 'healthy' && findings.length > 0,
  );
  if (noted.length === 0) return [];
  const { kept, left } = fitting(
    noted,
    (credential) => credentialSection(credential, report.startedAt),
    room,
  );
  const more = left === 0 ? [] : [`_Notes on ${amount(left, 'more credential')} did not fit here._`];
  return [
    folded(
      `${SIGNS.healthy} Notes on ${amount(noted.length, 'healthy credential')}`,
      [...kept, ...more].join('\n\n'),
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
  const known = credentialsWorstFirst(report).filter(
    ({ token, clientSecrets }) => token !== undefined || clientSecrets !== undefined,
  );
  if (known.length === 0) return [];
  const { kept, left } = fitting(known, (credential) => factsRow(credential, report.startedAt), room);
  const more = left === 0 ? '' : `\n\n_${amount(left, 'more credential')} did not fit into this table._`;
  return [folded(`Access tokens of ${amount(known.length, 'credential')}`, `${table(HEAD, kept)}${more}`)];
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
