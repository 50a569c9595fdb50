/**
 * Takes Markdown apart as CommonMark does with code spans: a run of backquotes opens one, the next run of exactly that
 * length closes it, and a run without its like is text.
 * Source: CommonMark 0.31, 6.1.
 */
export function takeApart(markdown: string): { code: string[]; outside: string } {
  const code: string[] = [];
  let outside = '';
  let at = 0;
  while (at < markdown.length) {
    if (markdown[at] === '\\' && markdown[at + 1] === '`') {
      outside += '`';
      at += 2;
      continue;
    }
    if (markdown[at] !== '`') {
      outside += markdown[at++];
      continue;
    }
    const run = runAt(markdown, at);
    let close = at + run;
    while (close < markdown.length && !(markdown[close] === '`' && runAt(markdown, close) === run)) {
      close += markdown[close] === '`' ? runAt(markdown, close) : 1;
    }
    if (close >= markdown.length) {
      outside += '`'.repeat(run);
      at += run;
      continue;
    }
    const inside = markdown.slice(at + run, close);
    code.push(/^ .*[^ ].* $/s.test(inside) ? inside.slice(1, -1) : inside);
    outside += '◼';
    at = close + run;
  }
  return { code, outside };
}

function runAt(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}
