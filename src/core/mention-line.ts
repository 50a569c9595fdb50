import { mention } from './github-names.ts';
import { amount } from './words.ts';

// GitHub notifies nobody of what is mentioned after these.
const MENTIONS_MAX = 50;

/**
 * Writes the line that mentions people and teams. It is the only place where a report mentions anybody: everywhere else
 * a name stands in code.
 *
 * @param mentions only what GitHub takes as one person or one team is written
 * @returns a paragraph of Markdown; none if nobody is to be mentioned
 */
export function mentionPart(mentions: readonly string[]): string[] {
  const known = mentions.flatMap((text) => {
    const read = mention(text);
    return read.ok ? [read.value] : [];
  });
  if (known.length === 0) return [];
  const left = known.length - MENTIONS_MAX;
  return [
    `cc ${known.slice(0, MENTIONS_MAX).join(', ')}${left > 0 ? ` and ${amount(left, 'more owner')}` : ''}`,
  ];
}
