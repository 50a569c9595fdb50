/**
 * Hostile text as inline code of GitHub's Markdown. In it nothing is a link, a mention, HTML, emphasis or an emoji; the
 * only way out would be as many backquotes as it is fenced with, so there is always one more than the text has.
 *
 * @param text any text; line ends become spaces
 * @returns code for a paragraph, a list or the text of a link
 * Source: CommonMark 0.31, 6.1 (code spans).
 */
export function code(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * The same for the cell of a table. A table is cut into cells before code is looked for, and a backslash before a pipe
 * is read differently by different parsers, so the pipe becomes a broken bar.
 * Source: GitHub Flavored Markdown 0.29, 4.10 (tables).
 */
export function cellCode(text: string): string {
  return code(text.replaceAll('|', '¦'));
}

// What is left of a word without the punctuation around it has to look like a word of a text.
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
// GitHub makes links of these all the same: an address, an issue, a commit.
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;

/**
 * Prose that may hold pieces of the repository. What is between backquotes becomes code; so does every other word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. What is left has no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for a paragraph, at its start or after something else
 */
export function prose(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const pieces = line
    .split(/(`[^`]+`)/)
    .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
  let result = '';
  for (const piece of pieces) {
    // Two fences side by side would be one longer fence.
    result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
  }
  // Only at the start of a paragraph these would begin a list.
  return result.replace(/^(?=[-+]|\d+[.)](?:\s|$))/, '\\').replace(/^\\(\d+)/, '$1\\');
}

function words(text: string): string[] {
  return text.split(/( )/).map((word) => {
    if (word === ' ') return word;
    const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
    if (core === '' || core === '-' || core === '–' || core === '—') return word;
    return WORD.test(core) && !LINKED.test(core) ? word : `${before}${code(core)}${after}`;
  });
}

/**
 * Several lines as a fenced block.
 *
 * @param lines any text; its line ends stay
 * @param language of the block; anything but a plain word is left out
 * @returns a block with its fences, without a line end at its end
 */
export function fenced(lines: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  const word = /^[\w+-]*$/.test(language) ? language : '';
  return `${fence}${word}\n${lines.toWellFormed().replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * The longest summary, in bytes. GitHub drops a summary of more than 1 MiB as a whole; masking may make it longer.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs (CreateStepSummaryCommand).
 */
export const SUMMARY_MAX = 900 * 1024;
