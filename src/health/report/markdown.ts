import { code, prose } from '../../core/markdown.ts';
import { listOf } from '../../core/words.ts';
import type { HealthInformation, HealthVerdict } from '../model.ts';
import { nextMarkdown } from './next-step.ts';
import { shownName } from './shown.ts';
import { unbroken } from './times.ts';

export { fitting, folded, size } from '../../core/markdown-parts.ts';

/** A sign for each verdict, always shown with the word. The signs differ in shape, not only in colour. */
export const SIGNS: Readonly<Record<HealthVerdict, string>> = {
  failing: '❌',
  warning: '⚠️',
  unknown: '❔',
  healthy: '✅',
};

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
