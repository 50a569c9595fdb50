/** A part of an argument list or of a literal, without the white space and comments around it. */
export type Item = { start: number; end: number };

const LENGTH_MAX = 4_000;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Reads the items between brackets: strings, nested brackets and comments are skipped.
 *
 * @param open where the bracket is
 * @param separator of items, besides line ends where it says so
 * @returns undefined if the brackets do not match, or it is too long
 */
export function itemsIn(
  text: string,
  open: number,
  separator: RegExp,
): { items: Item[]; close: number } | undefined {
  const items: Item[] = [];
  const stack = [PAIRS[text[open] ?? '']];
  let item: Item | undefined;
  const end = Math.min(text.length, open + LENGTH_MAX);
  for (let at = open + 1; at < end; ) {
    const next = skipped(text, at);
    const char = text[at] ?? '';
    if (next > at + 1 && isComment(text, at)) {
      at = next;
      continue;
    }
    if (char === stack.at(-1)) stack.pop();
    else if (char in PAIRS) stack.push(PAIRS[char]);
    else if (/[)\]}]/.test(char)) return undefined;
    if (stack.length === 0) return { items: item === undefined ? items : [...items, item], close: at };
    if (stack.length === 1 && separator.test(char)) {
      if (item !== undefined) items.push(item);
      item = undefined;
    } else if (!/\s/.test(char)) item = { start: item?.start ?? at, end: next };
    at = next;
  }
  return undefined;
}

/** @returns where the expression ends that begins at `from`: before an operator `+`, a separator or a closing bracket */
export function expressionEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let end = from;
  for (let at = from; at < Math.min(text.length, from + 400); ) {
    const char = text[at] ?? '';
    if (isComment(text, at)) break;
    if (char in PAIRS) depth++;
    else if (/[)\]}]/.test(char) && depth-- === 0) break;
    if (depth === 0 && /[,;+&|?\r\n]/.test(char)) break;
    at = skipped(text, at);
    if (!/\s/.test(char)) end = at;
  }
  return depth > 0 || end === from ? undefined : end;
}

/** @returns the bracket around a place, of those that could be one */
export function bracketBefore(text: string, offset: number): number | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - LENGTH_MAX); at--) {
    const char = text[at] ?? '';
    if (/[)\]}]/.test(char)) depth++;
    else if (char in PAIRS && depth-- === 0) return at;
  }
  return undefined;
}

// Behind a string or a comment that begins here, or the next character.
function skipped(text: string, at: number): number {
  const rest = text.slice(at, at + LENGTH_MAX);
  if (/^["'`]/.test(rest)) return at + (STRING.exec(rest)?.[0].length ?? 1);
  if (!isComment(text, at)) return at + 1;
  const end = rest[1] === '*' ? rest.indexOf('*/', 2) + 2 : rest.search(/[\r\n]/);
  return at + (end > 1 ? end : rest.length);
}

const STRING = /^(?:"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/;

// A `#` of a name (`#{x}`, `#private`) is none.
function isComment(text: string, at: number): boolean {
  if (text[at] === '/') return /[/*]/.test(text[at + 1] ?? '') && text[at - 1] !== ':';
  return text[at] === '#' && /[\s#!]/.test(text[at + 1] ?? ' ') && /[\s]/.test(text[at - 1] ?? ' ');
}
