// A private key is shorter.
const VALUE_MAX = 10_000;
const PEM = /^[ \t"']*-----BEGIN /;

/** The value of a setting on one line or more: inside of its quotation marks, and with them. */
export type LineValue = {
  start: number;
  end: number;
  /** With quotation marks and brackets. */
  outerStart: number;
  outerEnd: number;
  quote: string;
};

type Where = { end: number; indent: number; path: string; outer: string | undefined };

/** Reads a value that ends on its line. `outer` is the quotation mark around the whole setting. */
export function valueOnLine(text: string, from: number, end: number, outer: string | undefined): LineValue {
  const rest = text.slice(from, end);
  const plain = rest.replace(/[ \t]+#.*$/, '').trimEnd();
  const open = /^["'`]/.exec(plain)?.[0] ?? '';
  const isQuoted = open !== '' && plain.length > 1 && plain.endsWith(open);
  const isOuter = outer !== undefined && plain.endsWith(outer);
  const cut = isOuter ? 1 : /[,]$/.test(plain) && !isQuoted ? 1 : 0;
  const stop = from + plain.length - cut;
  return {
    start: from + (isQuoted ? 1 : 0),
    end: stop - (isQuoted ? 1 : 0),
    outerStart: from,
    outerEnd: isOuter ? stop + 1 : stop,
    quote: isQuoted ? open : '',
  };
}

/** Reads a value that may go on; undefined if its end is not found. */
export function valueAt(
  text: string,
  from: number,
  { end, indent, path, outer }: Where,
): LineValue | undefined {
  const rest = text.slice(from, end);
  const to = (open: number, close: number, quote: string, closing: number): LineValue => ({
    start: from + open,
    end: close,
    outerStart: from,
    outerEnd: close + closing,
    quote,
  });
  const triple = /^(?:"""|''')/.exec(rest)?.[0];
  const quote = triple ?? (outer === undefined ? /^["'`]/.exec(rest)?.[0] : undefined);
  if (quote !== undefined) {
    const close = closing(text, from + quote.length, quote);
    return close === undefined ? undefined : to(quote.length, close, quote, quote.length);
  }
  const here = /^<<[-~]?["']?(?<word>\w+)["']?[ \t]*$/.exec(rest)?.groups?.['word'];
  if (here !== undefined) {
    const stop = new RegExp(`^[ \\t]*${here}[ \\t]*$`, 'm').exec(text.slice(end, end + VALUE_MAX));
    return stop === null ? undefined : to(0, end + stop.index + stop[0].length, '', 0);
  }
  if (/^(?:[[{]|\w+\(|jsonencode\()/.test(rest) && !/^\{\{/.test(rest)) {
    const close = balanced(text, from);
    if (close !== undefined && (close > end || /^[[{]/.test(rest))) return to(0, close, '', 0);
  }
  const next = text.slice(end, end + 200).replace(/^\r?\n|^\r/, '');
  const pem = PEM.test(rest) || (rest.trim() === '' && PEM.test(next));
  if (pem && !rest.includes('-----END')) {
    const stop = /-----END [A-Z ]{1,40}-----["'\\n]*/.exec(text.slice(from, from + VALUE_MAX));
    return stop === null ? undefined : to(0, from + stop.index + stop[0].length, '', 0);
  }
  // The lines that are indented deeper belong to a block scalar of YAML, or to a value of an INI file.
  const isOpen = /^[|>][-+\d]*[ \t]*$/.test(rest) || /\.(?:ini|cfg|conf)$/i.test(path);
  let stop = end;
  const more = /\r?\n([ \t]*)([^\r\n]*)/y;
  const isContinued = (): boolean =>
    /(?:^|[^\\])\\$/.test(text.slice(Math.max(0, stop - 2), stop)) && /propert|env|conf/i.test(path);
  for (;;) {
    more.lastIndex = stop;
    const found = more.exec(text);
    const deeper = isOpen && (found?.[1]?.length ?? 0) > indent && found?.[2] !== '';
    if (found === null || !(deeper || isContinued())) break;
    stop = more.lastIndex;
  }
  return stop > end ? to(0, stop, '', 0) : valueOnLine(text, from, end, outer);
}

function closing(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < Math.min(text.length, from + VALUE_MAX); at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text.startsWith(quote, at)) return at;
  }
  return undefined;
}

function balanced(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + VALUE_MAX); at++) {
    const char = text[at] ?? '';
    if (char === '"') at = closing(text, at + 1, '"') ?? text.length;
    else if ('[{('.includes(char)) depth++;
    else if (']})'.includes(char) && --depth === 0) return at + 1;
  }
  return undefined;
}
