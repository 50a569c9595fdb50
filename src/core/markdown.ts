/**
 * Writes untrusted text as inline code of GitHub's Markdown, so that nothing in it is a link, a mention, HTML, emphasis
 * or an emoji. Only as many backquotes as the fence has would end the code, so the fence has one more than the text.
 *
 * @param text any text; line breaks become spaces
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
 * Writes inline code for a table cell. Parsers split a table at its pipes before they read code, and they disagree
 * about a backslash before a pipe, so a pipe becomes a broken bar.
 * Source: GitHub Flavored Markdown 0.29, 4.10 (tables).
 */
export function cellCode(text: string): string {
  return code(text.replaceAll('|', '¦'));
}

/**
 * Writes inline code inside of a block of HTML, for example in a `<summary>`, where Markdown has no meaning.
 *
 * @param text any text; line breaks become spaces, because a blank line would end the block
 * @returns HTML in which all punctuation of ASCII is written as entities
 * Source: CommonMark 0.31, 4.6 (HTML blocks).
 */
export function htmlCode(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

// An ordinary word, without the punctuation around it.
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
// Ordinary words that GitHub turns into links: an address, an issue, a commit.
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;

/**
 * Writes prose that may quote the repository as Markdown. Text between backquotes becomes code, and so does every word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. The other words have no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for any place in a paragraph
 */
export function prose(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const pieces = line
    .split(/(`[^`]+`)/)
    .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
  let result = '';
  for (const piece of pieces) {
    // Two adjacent fences would be read as one longer fence.
    result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
  }
  // At the start of a paragraph, these would begin a list.
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
 * Writes several lines as a fenced code block.
 *
 * @param lines any text; its line breaks are kept, as LF
 * @param language of the code; ignored if it is not a plain word
 * @returns the block without a final line break
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
 * Size limit of a job summary, in bytes. GitHub drops a summary of more than 1 MiB, and masking may make it longer.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs (CreateStepSummaryCommand).
 */
export const SUMMARY_MAX = 900 * 1024;
