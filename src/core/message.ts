/** The fixed sentences that explain one event to users. Users search for them, so they never vary. */
export type Message = {
  /** What happened, in one sentence. */
  summary: string;
  /** When this happens. */
  meaning: string;
  /** What to do next. */
  next: string;
  /** Address of a page that helps. */
  link: string;
};

/**
 * Writes a message, always in this order: what happened, the details, what to do next, where to read more.
 *
 * @param details whole lines about this case; the caller has sanitized text of servers and files in them
 * @returns several lines
 */
export function composeMessage({ summary, next, link }: Message, details: readonly string[]): string {
  return [summary, ...details, `Next: ${next}`, `Help: ${link}`].join('\n');
}
