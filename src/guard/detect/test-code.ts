import type { Range } from './ranges.ts';

const ATTRIBUTE =
  /#\[\s{0,4}(?:cfg\s{0,4}\(\s{0,4}(?:test\s{0,4}\)|all\s{0,4}\([^()\]]{0,100}\btest\b[^\]]{0,100}\))|(?:\w{1,30}::)?test\b[^\]]{0,100})\s{0,4}\]/g;
const TOKEN = /\/\/|\/\*|r#{0,3}"|"|'(?:\\[^\n]{1,10}?|[^'\\\n])'|[{};]/g;

/** Where the tests of a Rust file are: what follows `#[cfg(test)]` or `#[test]`. In other files there are none. */
export function testRanges(path: string, text: string): Range[] {
  if (!/\.rs$/i.test(path)) return [];
  if (/^\s{0,200}#!\[cfg\(test\)\]/m.test(text)) return [[0, text.length]];
  const ranges: Range[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const end = endOfItem(text, ATTRIBUTE.lastIndex);
    // Broken: what is code cannot be told.
    if (end < 0) break;
    ranges.push([match.index, end]);
    ATTRIBUTE.lastIndex = end;
  }
  return ranges;
}

/** @returns where the item ends that starts here; -1 where nothing closes it */
function endOfItem(text: string, from: number): number {
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = match[0];
    if (token === '{') depth++;
    else if (token === '}') {
      depth--;
      if (depth <= 0) return TOKEN.lastIndex;
    } else if (token === ';') {
      if (depth === 0) return TOKEN.lastIndex;
    } else {
      const end = endOfText(text, token, TOKEN.lastIndex);
      if (end < 0) return -1;
      TOKEN.lastIndex = end;
    }
  }
  return -1;
}

function endOfText(text: string, token: string, from: number): number {
  if (token.startsWith("'")) return from;
  const close = { '//': '\n', '/*': '*/' }[token] ?? `"${token.slice(1).replace('"', '')}`;
  let end = text.indexOf(close, from);
  if (token === '"') while (end >= 0 && isEscaped(text, end)) end = text.indexOf(close, end + 1);
  return end < 0 ? -1 : end + close.length;
}

function isEscaped(text: string, at: number): boolean {
  let marks = 0;
  while (marks < 1_000 && text[at - 1 - marks] === '\\') marks++;
  return marks % 2 === 1;
}
