import type { Range } from './ranges.ts';

/** How a language writes strings, as far as it must be known to tell a comment mark in one. */
export type Quote = {
  open: string;
  close: string;
  /** What hides the next character. */
  escape?: '\\' | '`';
  /** Goes on over lines. */
  lines?: boolean;
  /** What starts and ends code in it, which may have strings again: `"${f("a")}"`. */
  code?: readonly [string, string];
  /** Two of `close` in a row are one in the string. */
  doubled?: boolean;
  /** One character, such as 'a' of Java; what is longer is no string: `'a` of Rust. */
  single?: boolean;
};

export type Lexicon = {
  line: readonly string[];
  block: readonly (readonly [string, string])[];
  quotes: readonly Quote[];
  /** Has `/…/`, which may hold marks and quotation marks. */
  patterns?: boolean;
  /** Has `…${ }…`, with code in it, which may have templates again. */
  templates?: boolean;
  /** The line that opens a text up to a line with its `name`. With the flag `y`. */
  heredoc?: RegExp;
  /** Its text may have apostrophes: JSX. */
  prose?: boolean;
  /** A string that is a statement is a comment: Python. */
  docstrings?: boolean;
};

/**
 * Finds the comments of a text: those that start outside of every string, template and pattern. Where a quotation mark
 * is not closed it is none. In doubt a place is code.
 *
 * @returns ranges in order; the time is linear in the text
 */
export function lexedComments(text: string, lexicon: Lexicon): Range[] {
  return lexed(text, lexicon).ranges;
}

/** The same with the strings, without the code in templates. */
export function lexed(text: string, lexicon: Lexicon): { ranges: Range[]; strings: Range[] } {
  const first = new Lexer(text, lexicon, text.length).run();
  return first.unclosed < 0 ? first : new Lexer(text, lexicon, first.unclosed).run();
}

// Behind one of these, at the start of a file and behind a block there is no division.
const BEFORE_PATTERN =
  /(?:^|[=(,:;!&|?{}[*%~^<>]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|do|void|delete|new|await|yield|throw|else))$/;
const PATTERN = /\/(?![*/])(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n]){0,300}\]|[^/\\\n[]){1,300}\//y;
const CONDITION = /(?:^|[^\w$.])(?:if|while|for|with)\s{0,20}$/;
// So many texts without an end are looked for; each costs a search through the rest of the file.
const HEREDOCS_OPEN_MAX = 8;
const BEFORE_STRING =
  /(?:^|[^\w$])(?:return|typeof|case|in|of|from|import|default|else|await|yield|throw|export)$/;

class Lexer {
  readonly ranges: Range[] = [];
  readonly strings: Range[] = [];
  readonly text: string;
  readonly lexicon: Lexicon;
  /** From here on a backtick opens nothing. */
  readonly noTemplates: number;
  readonly marks: RegExp;
  /** Up to where a quotation mark is known to have no end. */
  readonly open = new Map<string, number>();
  /** Where the next of a text is, as far as it was looked for. */
  readonly found = new Map<string, number>();
  depth = 0;
  /** Of each open parenthesis, whether it is that of a condition. */
  readonly parentheses: boolean[] = [];
  /** Behind the last condition. */
  condition = -1;
  openHeredocs = 0;

  constructor(text: string, lexicon: Lexicon, noTemplates: number) {
    this.text = text;
    this.lexicon = lexicon;
    this.noTemplates = noTemplates;
    const { line, block, quotes } = lexicon;
    const words = [...line, ...block.map(([open]) => open), ...quotes.map(({ open }) => open)];
    const escaped = words
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    this.marks = new RegExp(
      `${escaped.join('|')}|\\\\[^\\n]|${lexicon.heredoc === undefined ? '' : '<<|'}[(){}[\\]${lexicon.templates ? '`' : ''}${lexicon.patterns ? '/' : ''}]`,
      'g',
    );
  }

  run(): { ranges: Range[]; strings: Range[]; unclosed: number } {
    const { text, marks } = this;
    // Of each template that is open: where it starts, and how deep its code is.
    const templates: { start: number; depth: number }[] = [];
    for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
      const mark = match[0];
      const at = match.index;
      const template = templates.at(-1);
      if (mark === '`' && this.lexicon.templates) {
        // In the text of JSX: `<p>`, not `=>`.
        if (at >= this.noTemplates || (text[at - 1] === '>' && text[at - 2] !== '=')) continue;
        templates.push({ start: at, depth: -1 });
        this.leaveTemplate(templates, at + 1);
      } else if (mark === '}' && template !== undefined && this.depth === template.depth) {
        this.depth--;
        this.leaveTemplate(templates, at + 1);
      } else marks.lastIndex = this.endOf(mark, at);
    }
    return { ranges: this.ranges, strings: this.strings, unclosed: templates[0]?.start ?? -1 };
  }

  /** Reads the text of a template up to its end or its next code. */
  leaveTemplate(templates: { start: number; depth: number }[], from: number): void {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const character = text[at];
      if (character === '\\') at++;
      else if (character === '`') {
        templates.pop();
        break;
      } else if (character === '$' && text[at + 1] === '{') {
        this.depth++;
        const template = templates.at(-1);
        if (template !== undefined) template.depth = this.depth;
        at++;
        break;
      }
    }
    this.strings.push([from, Math.min(at, text.length)]);
    this.marks.lastIndex = at + 1;
  }

  /** @returns where to go on behind a mark */
  endOf(mark: string, at: number): number {
    const { lexicon, text } = this;
    const after = at + mark.length;
    const block = lexicon.block.find(([open]) => open === mark);
    if (block !== undefined) return this.blockEnd(block, at);
    if (lexicon.line.includes(mark)) {
      if (!startsComment(text, mark, at)) return after;
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      this.ranges.push([at, stop]);
      return stop;
    }
    const quote = lexicon.quotes.find(({ open }) => open === mark);
    if (quote !== undefined) return this.stringEnd(quote, at);
    if (mark === '<<') return this.heredocEnd(at);
    if ('([{'.includes(mark)) this.depth++;
    else if (')]}'.includes(mark)) this.depth = Math.max(0, this.depth - 1);
    if (mark === '(' && lexicon.patterns)
      this.parentheses.push(CONDITION.test(text.slice(Math.max(0, at - 30), at)));
    else if (mark === ')' && this.parentheses.pop() === true) this.condition = after;
    else if (mark === '/' && this.isBeforePattern(at)) {
      PATTERN.lastIndex = at;
      if (PATTERN.test(text)) return PATTERN.lastIndex;
    }
    return after;
  }

  isBeforePattern(at: number): boolean {
    // The end of a tag of JSX: `<A b={c} />`.
    if (this.text[at + 1] === '>' && this.lexicon.prose) return false;
    let end = at;
    // Only what is near counts, so that white space is not read again for each mark.
    for (const near = Math.max(0, at - 200); end > near && /\s/.test(this.text[end - 1] ?? ''); ) end--;
    const comment = this.ranges.at(-1);
    if (comment?.[1] === end && comment[0] < end) return this.isBeforePattern(comment[0]);
    return end === this.condition || BEFORE_PATTERN.test(this.text.slice(Math.max(0, end - 12), end));
  }

  heredocEnd(at: number): number {
    const { text, lexicon } = this;
    const { heredoc } = lexicon;
    if (heredoc === undefined || this.openHeredocs >= HEREDOCS_OPEN_MAX) return at + 2;
    heredoc.lastIndex = at;
    const name = heredoc.exec(text)?.groups?.['name'];
    if (name === undefined) return at + 2;
    const inside = heredoc.lastIndex;
    const end = new RegExp(`^[ \\t]*${name}\\b`, 'gm');
    end.lastIndex = inside;
    const found = end.exec(text);
    if (found === null) {
      this.openHeredocs++;
      return inside;
    }
    this.strings.push([inside, found.index]);
    return end.lastIndex;
  }

  /** Finds a text; all calls together are linear, because places only grow. */
  next(wanted: string, from: number): number {
    const known = this.found.get(wanted) ?? -1;
    if (known >= from) return known;
    const at = this.text.indexOf(wanted, from);
    const found = at < 0 ? this.text.length : at;
    this.found.set(wanted, found);
    return found;
  }

  blockEnd([open, close]: readonly [string, string], at: number): number {
    const { text } = this;
    const inside = at + open.length;
    // The operator in brackets of ML.
    if (open === '(*' && text[inside] === ')') return inside + 1;
    const end = this.next(close, inside);
    if (end >= text.length) return inside;
    // `src/*` and `https://example.com/*` in text that is no string.
    if (open === '/*' && /[\w*.:/-]/.test(text[at - 1] ?? ' ')) {
      if (this.next('\n', inside) < end) return inside;
    }
    this.ranges.push([at, end + close.length]);
    return end + close.length;
  }

  stringEnd(quote: Quote, at: number): number {
    const { text, lexicon } = this;
    const { open, close, lines = false, single = false } = quote;
    const inside = at + open.length;
    if ((this.open.get(open) ?? 0) > at) return inside;
    if (lexicon.prose && open === "'" && /[\w)]'\w/.test(text.slice(at - 1, at + 2)))
      if (!BEFORE_STRING.test(text.slice(Math.max(0, at - 20), at))) return inside;
    const stop = single ? Math.min(text.length, inside + 12) : text.length;
    const end = closeOf(text, quote, inside, stop);
    if (!text.startsWith(close, end) || end >= stop) {
      if (!single) this.open.set(open, end);
      return inside;
    }
    const after = end + close.length;
    this.strings.push([inside, end]);
    if (lexicon.docstrings && lines && this.depth === 0 && isStatement(text, at, after))
      this.ranges.push([at, after]);
    return after;
  }
}

/** @returns where a string ends, or where it is known that it does not */
function closeOf(text: string, quote: Quote, inside: number, stop: number): number {
  const { close, escape: hides, lines = false, code, doubled = false } = quote;
  // Of each code in the string: the quotation mark around it, and how many brackets are open.
  const codes: { around: string; depth: number }[] = [];
  let around: string | undefined = close;
  let end = inside;
  for (; end < stop; end++) {
    const character = text[end] ?? '';
    if (character === '\n' && !lines) break;
    if (around === undefined) {
      const last = codes.at(-1);
      if (character === '"' || character === "'") around = character;
      else if (last !== undefined && '({'.includes(character)) last.depth++;
      else if (last !== undefined && ')}'.includes(character) && last.depth-- === 0) {
        codes.pop();
        around = last.around;
      }
    } else if (code !== undefined && text.startsWith(code[0], end)) {
      codes.push({ around, depth: 0 });
      around = undefined;
      end += code[0].length - 1;
    } else if (text.startsWith(around, end)) {
      if (codes.length === 0) {
        if (!doubled || !text.startsWith(close, end + close.length)) break;
        end += close.length;
      } else around = undefined;
    } else if (character === hides) end++;
  }
  return end;
}

// "https://…" outside of a string is text, and "#[…]" of PHP an attribute.
function startsComment(text: string, mark: string, at: number): boolean {
  const before = text[at - 1] ?? '\n';
  const after = text[at + mark.length] ?? '\n';
  if (mark === '//') return !/[:\\/]/.test(before);
  if (mark === '#') return after !== '[' && /[\s;,(){}[\]"'\w]/.test(before);
  return mark !== '--' || !/[>|.<=!@$%^&*:+~?]/.test(after);
}

// At the start of its line, with nothing behind it.
function isStatement(text: string, start: number, end: number): boolean {
  // Only what is near counts, so that a long line is not read again for each string of it.
  const before = text.slice(Math.max(0, start - 200), start);
  if (!/(?:^|\n)[^\S\n]*[rRuU]?$/.test(before) || (start > 200 && !before.includes('\n'))) return false;
  if (/\\\r?\n[ \t]*[rRuU]?$/.test(before)) return false;
  return /^[ \t;]*(?:#|\r?\n|$)/.test(text.slice(end, end + 200));
}
