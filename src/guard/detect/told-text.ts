import { firstIndex } from '../../core/search.ts';
import type { Range } from './ranges.ts';

// A language that is read line by line: where its strings are on a line is good enough to tell a sentence.
const SCRIPTS = /\.(?:rb|sh|bash|zsh|fish|p[lm]|exs?|r)$/i;
const SMALL_WORDS =
  /\b(?:the|an?|your?|is|are|was|be|to|in|for|of|on|please|must|should|can(?:not)?|not|no|with|and|from|or|if|it|this|that|you|needs?|required|missing|see|have|has|at|by|as)\b/gi;
const CODE =
  /\brequire\(|\bimport\s.{0,80}\bfrom\s|=>|[;{]\s{0,20}$|^\s{0,20}(?:curl|wget|npm|npx|yarn|pnpm|pip3?|node|python3?|aio|export|sudo|docker|RUN|ENV|POST|GET)\b|\s-{1,2}[a-z][\w-]{0,30}[ =]/i;
const LINE_MAX = 500;

/**
 * Tells whether a place is in a sentence that a program shows to people: the text of an error, a question, a help. Such a
 * text depends on nothing.
 *
 * @param strings where the strings of the file are, in order; undefined where its language is not known that well
 */
export function toldTexts(
  path: string,
  text: string,
  strings: readonly Range[] | undefined,
): (offset: number) => boolean {
  if (strings === undefined && !SCRIPTS.test(path)) return () => false;
  return (offset) => {
    const string = strings === undefined ? quotedAt(text, offset) : rangeAt(strings, offset);
    return string !== undefined && isSentence(lineOf(text, string, offset));
  };
}

const REFUSED_WORD = /deprecated|legacy|obsolete|removed|unsupported|forbidden|refused/i;
// `DEPRECATED_FIELDS = {`, `legacyKeys: string[] = [`, `REMOVED = frozenset([`.
const REFUSED =
  /(?<![\w$])[\w$]{0,60}(?:deprecated|legacy|obsolete|removed|unsupported|forbidden|refused)[\w$]{0,60}["']?\s{0,4}(?::[^=\n]{0,60})?[:=]\s{0,4}(?:(?:new\s)?\w{1,20}\(\s{0,4})?(?=[[{(])/gi;
// A name by itself, or a name with words about it; a value that somebody may use has no space in it.
const NAME = /(?:["'`][\w.-]{1,60}["'`]|[\w$]{1,60})/.source;
const ABOUT = /(?:"(?=[^"\n]{0,200} )[^"\n]{0,400}"|'(?=[^'\n]{0,200} )[^'\n]{0,400}'|true|True|None|null)/
  .source;
const ITEM = `(?:${NAME}\\s{0,4}[:=]\\s{0,4}(?!["'\`]-----)${ABOUT}|["'\`][\\w.-]{1,60}["'\`])`;
// The comma makes it linear: there is one way only to share the white space out.
const NAMES = new RegExp(
  `^[[{(]\\s{0,99}${ITEM}(?:\\s{0,99},\\s{0,99}${ITEM}){0,50}(?:\\s{0,99},)?\\s{0,99}[\\]})]`,
);

/** Where a program lists names that it does not accept any more, to say so to people who still use them. */
export function refusedNames(text: string): Range[] {
  if (!REFUSED_WORD.test(text)) return [];
  return [...text.matchAll(REFUSED)].flatMap(({ 0: head, index }) => {
    const start = index + head.length;
    const list = NAMES.exec(text.slice(start, start + 5_000))?.[0];
    return list === undefined ? [] : [[start, start + list.length] as const];
  });
}

/** The part of the string on the line of the place. */
function lineOf(text: string, [start, end]: Range, offset: number): string {
  const before = text.slice(Math.max(start, offset - LINE_MAX), offset);
  const after = text.slice(offset, Math.min(end, offset + LINE_MAX));
  return before.slice(before.lastIndexOf('\n') + 1) + after.split(/\r?\n/, 1)[0];
}

function rangeAt(ranges: readonly Range[], offset: number): Range | undefined {
  const range = ranges[firstIndex(ranges, ([start]) => start > offset) - 1];
  return range !== undefined && offset < range[1] ? range : undefined;
}

function isSentence(line: string): boolean {
  if (CODE.test(line)) return false;
  const small = new Set((line.match(SMALL_WORDS) ?? []).map((word) => word.toLowerCase()));
  return small.size >= 2 && (line.match(/(?<![\w/.@-])[A-Za-z]{2,}(?![\w/@-])/g)?.length ?? 0) >= 5;
}

function quotedAt(text: string, offset: number): Range | undefined {
  // Only what is near counts, so that a line of megabytes is not searched again for each place of it.
  const near = Math.max(0, offset - 2_000);
  const from = near + text.slice(near, offset).lastIndexOf('\n') + 1;
  let quote = '';
  let start = from;
  for (let at = from; at < offset; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (quote === character) quote = '';
    else if (quote === '' && /["']/.test(character)) [quote, start] = [character, at + 1];
  }
  const after = text.slice(offset, offset + LINE_MAX).split('\n', 1)[0] ?? '';
  const end = quote === '' ? -1 : after.indexOf(quote);
  return end < 0 ? undefined : [start, offset + end];
}
