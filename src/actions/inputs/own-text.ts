import type { Message } from '../../core/message.ts';

/**
 * Finds the values that must not be masked because they occur in the texts that an action prints itself: a mask would
 * blank out the message. What anybody can read in these texts is not a secret. It matters for documents and broken YAML,
 * in which any text may be one.
 *
 * @param messages the fixed messages of the action
 * @param lines further lines that it may print
 */
export function ownTextIn(
  messages: Readonly<Record<string, Message>>,
  lines: readonly string[] = [],
): (value: string) => boolean {
  const texts = Object.values(messages).flatMap(({ summary, meaning, next, link }) => [
    summary,
    meaning,
    next,
    link,
  ]);
  const all = [...texts, ...lines].join('\n');
  return (value) => all.includes(value);
}
