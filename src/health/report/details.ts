import { code, htmlCode } from '../../core/markdown.ts';
import { amount } from '../../core/words.ts';
import type { CredentialHealth, HealthFinding, HealthReport } from '../model.ts';
import { datedProse, fitting, folded, nextStep, SIGNS, sentence } from './markdown.ts';
import { aboutMarkdown } from './next-step.ts';
import { credentialsWorstFirst, shownLines } from './shown.ts';
import { day, sinceText } from './times.ts';

/**
 * Writes a collapsed section for each credential that is not healthy, the worst first, with all its findings.
 *
 * @param room in bytes
 * @param elsewhere a fixed sentence that says where the others are
 * @returns pieces of Markdown; the last one says how many did not fit
 */
export function detailsParts(report: HealthReport, room: number, elsewhere: string): string[] {
  const notHealthy = credentialsWorstFirst(report).filter(({ verdict }) => verdict !== 'healthy');
  if (notHealthy.length === 0) return [];
  const { shown, left } = fitting(
    notHealthy,
    (credential) => credentialDetails(credential, report.startedAt),
    room,
  );
  return [
    '### Details',
    ...shown,
    ...(left === 0
      ? []
      : [`_The findings about ${amount(left, 'more credential')} did not fit here. ${elsewhere}_`]),
  ];
}

/**
 * Lists the notes about healthy credentials, which need no action, in one collapsed section.
 *
 * @param room in bytes
 * @returns pieces of Markdown, none if there are no such notes
 */
export function notesParts(report: HealthReport, room: number): string[] {
  const noted = credentialsWorstFirst(report).filter(
    ({ verdict, findings }) => verdict === 'healthy' && findings.length > 0,
  );
  if (noted.length === 0) return [];
  const { shown, left } = fitting(
    noted,
    (credential) => `### ${code(credential.name)}\n\n${findings(credential, report.startedAt)}`,
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

function credentialDetails(credential: CredentialHealth, now: number): string {
  const { name, verdict } = credential;
  return folded(`${SIGNS[verdict]} ${htmlCode(name)}`, findings(credential, now));
}

function findings(credential: CredentialHealth, now: number): string {
  const { verdict, since, clientId, imsHost } = credential;
  const about = [
    `${SIGNS[verdict]} ${verdict}${since === undefined ? '' : `, seen since ${sinceText(since, now)}`}`,
    ...(clientId === undefined ? [] : [`client id ${code(clientId)}`]),
    ...(imsHost === undefined ? [] : [code(imsHost)]),
    ...aboutMarkdown(credential),
  ];
  return [about.join(' · '), ...credential.findings.map(findingPart)].join('\n\n');
}

const LEVELS: Readonly<Record<HealthFinding['level'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

function findingPart(finding: HealthFinding): string {
  const { id, level, text, details, since } = finding;
  const lines = shownLines(details);
  const dated = since === undefined ? '' : ` Since ${day(since)}.`;
  return [
    `**${LEVELS[level]}: ${sentence(text.summary)}**${dated}`,
    nextStep(finding),
    `${sentence(text.meaning)} (${code(id)})`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${datedProse(line)}`).join('\n')]),
  ].join('\n\n');
}
