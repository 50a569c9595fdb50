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
 * @param help address of the page of this tool about the event, which then comes before the other one
 * @returns several lines
 */
export function composeMessage(message: Message, details: readonly string[], help?: string): string {
  return [message.summary, ...details, `Next: ${message.next}`, ...helpLines(message, help)].join('\n');
}

/** @returns the lines of {@link composeMessage} that say where to read more */
export function helpLines({ link }: Message, help: string | undefined): string[] {
  return help === undefined ? [`Help: ${link}`] : [`Help: ${help}`, `More: ${link}`];
}
