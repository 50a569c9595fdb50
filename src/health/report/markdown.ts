import { cellCode, code, prose } from '../../core/markdown.ts';
import { listOf } from '../../core/words.ts';
import type { CredentialHealth, HealthFinding, HealthInformation, HealthVerdict } from '../model.ts';
import { shownLines, shownName } from './shown.ts';
import { day, sinceText } from './times.ts';

export { type Fitting, fitting, folded, row, size, table } from '../../core/markdown-parts.ts';

/** A sign for each verdict, always shown with the word. The signs differ in shape, not only in colour. */
export const SIGNS: Readonly<Record<HealthVerdict, string>> = {
  failing: '❌',
  warning: '⚠️',
  unknown: '❔',
  healthy: '✅',
};

/**
 * @param text untrusted
 * @returns prose for a cell of a table
 */
export function cellProse(text: string): string {
  return prose(text.replaceAll('|', '¦'));
}

/**
 * Keeps a menu path (`project > API`) readable, because `>` between words has no meaning in Markdown.
 *
 * @param text a fixed sentence
 * @returns prose for a cell of a table
 */
export function sentence(text: string): string {
  return text.split(' > ').map(cellProse).join(' &gt; ');
}

// The table lists all names.
const NAMES_MAX = 20;

/** @param names untrusted text */
export function nameList(names: readonly string[]): string {
  return listOf(
    names.map((name) => code(shownName(name))),
    NAMES_MAX,
  );
}

/**
 * Writes all findings about a credential, with a heading.
 *
 * @param credential with its worst finding first
 * @param now in ms since the epoch
 */
export function credentialSection(credential: CredentialHealth, now: number): string {
  const { name, verdict, since, clientId, imsHost } = credential;
  const about = [
    `${SIGNS[verdict]} ${verdict}${since === undefined ? '' : `, seen since ${sinceText(since, now)}`}`,
    ...(clientId === undefined ? [] : [`client id ${code(clientId)}`]),
    ...(imsHost === undefined ? [] : [code(imsHost)]),
  ];
  return [`### ${code(name)}`, about.join(' · '), ...credential.findings.map(findingPart)].join('\n\n');
}

const LEVELS: Readonly<Record<HealthFinding['level'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

function findingPart({ id, level, text, details, since }: HealthFinding): string {
  const lines = shownLines(details);
  const dated = since === undefined ? '' : ` Since ${day(since)}.`;
  return [
    `**${LEVELS[level]}: ${sentence(text.summary)}**${dated} ${sentence(text.meaning)} (${code(id)})`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${prose(line)}`).join('\n')]),
    `**Next:** ${sentence(text.next)}${help(text.link)}`,
  ].join('\n\n');
}

export function informationPart({ text, credentials }: HealthInformation): string {
  return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n**Next:** ${sentence(text.next)}${help(text.link)}\n\nThis concerns ${nameList(credentials)}.`;
}

/** @returns a link; empty if the URL has characters that may be special in Markdown */
export function help(link: string): string {
  return /^https:\/\/[\w./:#?=&%~+-]+$/.test(link) ? ` [Help](${link})` : '';
}

/**
 * @param text untrusted
 * @returns code for a cell of a table; a dash if there is no text
 */
export function cell(text: string | undefined): string {
  return text === undefined || text === '' ? '–' : cellCode(text);
}
