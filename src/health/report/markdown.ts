import { cellCode, code, prose } from '../../core/markdown.ts';
import { listOf } from '../../core/words.ts';
import type { CredentialHealth, HealthFinding, HealthInformation, HealthVerdict } from '../model.ts';
import { aboutMarkdown, nextMarkdown } from './next-step.ts';
import { shownLines, shownName } from './shown.ts';
import { day, sinceText } from './times.ts';

/** A sign for each verdict, always shown with the word. The signs differ in shape, not only in colour. */
export const SIGNS: Readonly<Record<HealthVerdict, string>> = {
  failing: '❌',
  warning: '⚠️',
  unknown: '❔',
  healthy: '✅',
};

/** The pieces of Markdown that fit, and how many did not. */
export type Fitting = { shown: string[]; left: number };

/**
 * Makes pieces of Markdown until one does not fit. It leaves out all pieces after that one, so that the worst are shown.
 *
 * @param items the worst first
 * @param room in bytes
 */
export function fitting<T>(items: readonly T[], make: (item: T) => string, room: number): Fitting {
  const shown: string[] = [];
  let remaining = room;
  for (const item of items) {
    const piece = make(item);
    remaining -= size([piece]);
    if (remaining < 0) break;
    shown.push(piece);
  }
  return { shown, left: items.length - shown.length };
}

/** @returns the size in bytes of UTF-8, with a blank line after each piece */
export function size(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + 2, 0);
}

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

/**
 * @param summary a fixed text, which is not escaped
 * @param content Markdown
 * @returns a collapsed section
 */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/**
 * @param head fixed texts, which are not escaped
 * @param rows made by {@link row}
 */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/** @param cells Markdown without a pipe */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
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
    ...aboutMarkdown(credential),
  ];
  return [`### ${code(name)}`, about.join(' · '), ...credential.findings.map(findingPart)].join('\n\n');
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
    `**${LEVELS[level]}: ${sentence(text.summary)}**${dated} ${sentence(text.meaning)} (${code(id)})`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${prose(line)}`).join('\n')]),
    `**Next:** ${sentence(text.next)}${nextMarkdown(finding)}`,
  ].join('\n\n');
}

export function informationPart(information: HealthInformation): string {
  const { text, credentials } = information;
  return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n**Next:** ${sentence(text.next)}${nextMarkdown(information)}\n\nThis concerns ${nameList(credentials)}.`;
}

/**
 * @param text untrusted
 * @returns code for a cell of a table; a dash if there is no text
 */
export function cell(text: string | undefined): string {
  return text === undefined || text === '' ? '–' : cellCode(text);
}
