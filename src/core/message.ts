/** What a person needs to know of one cause of failure. The texts are searched for, so they do not vary. */
export type CauseText = {
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
 * Puts a text together for a person, always in the same order: what happened, the particulars, the next thing to
 * do, where to read more.
 *
 * @param text the fixed sentences
 * @param particulars whole lines in between; they must be neutralised where they hold text from outside
 * @returns several lines
 */
export function composeText(text: CauseText, particulars: readonly string[]): string {
  return [text.summary, ...particulars, `Next: ${text.next}`, `Help: ${text.link}`].join('\n');
}
