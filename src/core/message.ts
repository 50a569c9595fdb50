/** The fixed sentences that explain one thing to a person. People search for them, so they never vary. */
export type Message = {
  /** What happened, in one sentence. */
  summary: string;
  /** When this happens. */
  meaning: string;
  /** The next thing to do. */
  next: string;
  /** A page that helps. */
  link: string;
};

/**
 * The text of a message, always in the same order: what happened, the details, what to do next, where to read more.
 *
 * @param details whole lines about this case; what they quote of servers and files must be sanitized
 * @returns several lines
 */
export function composeMessage({ summary, next, link }: Message, details: readonly string[]): string {
  return [summary, ...details, `Next: ${next}`, `Help: ${link}`].join('\n');
}
