import { cellCode, code, prose } from '../../core/markdown.ts';
import { listOf } from '../../core/words.ts';
import type { CredentialHealth, HealthFinding, HealthInformation, HealthVerdict } from '../model.ts';
import { day, shownLines, shownName, sinceText } from './model.ts';

/** A sign for each verdict; they differ in shape and not only in colour, and the word always stands beside them. */
export const SIGNS: Readonly<Record<HealthVerdict, string>> = {
  failing: '❌',
  warning: '⚠️',
  unknown: '❔',
  healthy: '✅',
};

/** Pieces of Markdown that fit into some room, and how many did not. */
export type Fitting = { kept: string[]; left: number };

/**
 * Makes pieces as long as there is room; what comes behind the first that does not fit is left out too, so that the
 * worst are shown.
 *
 * @param items the worst first
 * @param make a piece of Markdown of one
 * @param room in bytes
 * @returns what fits
 */
export function fitting<T>(items: readonly T[], make: (item: T) => string, room: number): Fitting {
  const kept: string[] = [];
  let remaining = room;
  for (const item of items) {
    const piece = make(item);
    remaining -= size([piece]);
    if (remaining < 0) break;
    kept.push(piece);
  }
  return { kept, left: items.length - kept.length };
}

/**
 * @param pieces of Markdown
 * @returns their size in UTF-8 with a blank line behind each
 */
export function size(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + 2, 0);
}

/**
 * @param text hostile
 * @returns prose that may stand in a cell of a table
 */
export function cellProse(text: string): string {
  return prose(text.replaceAll('|', '¦'));
}

/**
 * A fixed sentence. The way through a menu (`project > API`) stays readable: a `>` between words is no Markdown.
 *
 * @param text our words
 * @returns prose that may stand in a cell of a table
 */
export function sentence(text: string): string {
  return text.split(' > ').map(cellProse).join(' &gt; ');
}

/**
 * @param summary our words: nothing in it is escaped
 * @param content Markdown
 * @returns a part that is folded away
 */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/**
 * @param head cells of the first line, our words
 * @param rows each a line
 * @returns a table
 */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/**
 * @param cells Markdown without a pipe
 * @returns a line of a table
 */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

// So many names are said; the table has all of them.
const NAMES_MAX = 20;

/**
 * @param names of credentials; hostile
 * @returns the names as code, and how many more
 */
export function nameList(names: readonly string[]): string {
  return listOf(
    names.map((name) => code(shownName(name))),
    NAMES_MAX,
  );
}

/**
 * Everything that was found out about a credential.
 *
 * @param credential its findings the worst first
 * @param now in ms since the epoch
 * @returns Markdown with a heading
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

/**
 * @param information said once
 * @returns Markdown, with the credentials that it concerns
 */
export function informationPart({ text, credentials }: HealthInformation): string {
  return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n**Next:** ${sentence(text.next)}${help(text.link)}\n\nThis concerns ${nameList(credentials)}.`;
}

/**
 * @param link address of a page
 * @returns a link to it; nothing where it has characters that Markdown knows
 */
export function help(link: string): string {
  return /^https:\/\/[\w./:#?=&%~+-]+$/.test(link) ? ` [Help](${link})` : '';
}

/**
 * @param text hostile
 * @returns code for a cell; a dash for nothing
 */
export function cell(text: string | undefined): string {
  return text === undefined || text === '' ? '–' : cellCode(text);
}
