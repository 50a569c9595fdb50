/**
 * Maximum length of an issue body or comment on GitHub, in characters.
 * Source: the error of GitHub's API, `body is too long (maximum is 65536 characters)`.
 */
export const BODY_MAX = 65_536;

/** Maximum length of an issue title on GitHub, in characters. */
export const TITLE_MAX = 256;

/** Title and body of an issue, in Markdown. */
export type IssueText = { title: string; body: string };

/**
 * Shortens a text that is too long, and ends it with an ellipsis. It never splits a character.
 *
 * @param max in UTF-16 code units (never fewer than characters)
 */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
