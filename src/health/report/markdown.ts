import { code, prose } from '../../core/markdown.ts';
import { listOf } from '../../core/words.ts';
import type { HealthInformation, HealthVerdict } from '../model.ts';
import { nextMarkdown } from './next-step.ts';
import { shownName } from './shown.ts';
import { unbroken } from './times.ts';

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

// A code span as `code` writes it, or a date.
const CODE_OR_DATE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;

/**
 * @param text untrusted: at most a few thousand characters
 * @returns prose whose dates do not break across lines; code stays as it is, because people copy it
 */
export function datedProse(text: string): string {
  return prose(text).replace(CODE_OR_DATE, (match, fence?: string) =>
    fence === undefined ? unbroken(match) : match,
  );
}

/**
 * Keeps a menu path (`project > API`) readable, because `>` between words has no meaning in Markdown.
 *
 * @param text a fixed sentence
 */
export function sentence(text: string): string {
  return text.split(' > ').map(datedProse).join(' &gt; ');
}

/**
 * @param summary HTML, which is not escaped
 * @param content Markdown
 * @returns a collapsed section
 */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

// The overview lists all names.
const NAMES_MAX = 20;

/** @param names untrusted text */
export function nameList(names: readonly string[]): string {
  return listOf(
    names.map((name) => code(shownName(name))),
    NAMES_MAX,
  );
}

export function informationPart(information: HealthInformation): string {
  const { text, credentials } = information;
  return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n${nextStep(information)}\n\nThis concerns ${nameList(credentials)}.`;
}

/** @returns what to do next, with where to go for it and where to read more */
export function nextStep(about: Parameters<typeof nextMarkdown>[0]): string {
  return `**Next:** ${sentence(about.text.next)}${nextMarkdown(about)}`;
}
