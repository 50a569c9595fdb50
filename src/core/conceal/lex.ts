/** A piece of one line. `from` and `to` are places in the line, in UTF-16 code units. */
export type Token = {
  kind:
    | 'space'
    | 'word'
    | 'url'
    | 'string'
    | 'content'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator'
    | 'other';
  from: number;
  to: number;
  /** What stands in the quotes of a string, and the characters of an operator as they would be without encoding. */
  text: string;
  /** Length of the quote of a string. */
  quote: number;
};

// The same character in a query string, in HTML and in JSON that is in JSON.
const ENCODED: readonly (readonly [RegExp, Token['kind'], string])[] = [
  [/%(?:25)*3D|&#61;|\\u003d/iy, 'operator', '='],
  [/%(?:25)*3A|&#58;|\\u003a/iy, 'operator', ':'],
  [/%(?:25)*(?:26|0A|0D|3B|2C|7B|7D)|&amp;|&#38;|\\u0026|\\+[nrt](?![A-Za-z])/iy, 'separator', '&'],
  [/&(?:quot|apos|lt|gt|#\w{2,5});|%(?:25)*(?:22|27)|\\u002[27]/iy, 'other', '"'],
];
const OPERATOR = /===?|!==?|<=|>=|=>|:=|\+=|\?\?=|<<<|->|~>|<-|=~?|::?/y;
// JSON may have a backslash before each slash.
const ESCAPED_QUOTE = /\\+(?=["'])/y;
const NAMESPACE = /[A-Za-z][\w-]{0,40}:(?=[A-Za-z][\w.-]{0,80}\s?=)/y;
const URL_START = /[a-z][a-z0-9+.:-]{0,40}:\\?\/\\?\//iy;
const URL_END = /(?:[^\s"'`<>()[\]{},;|\\]|\\\/)*/y;
// Something was read.
type Read = true;
const TAG = /<\/?[A-Za-z!][\w:.-]{0,80}/y;
const WORD = /[^\s"'`<>()[\]{},;&|=:\\%]*/y;
const PREFIX_OF_STRING = /(?:^|[^\p{L}\p{N}_])[rbuf]{1,2}$/iu;

/**
 * Cuts one line into tokens. No grammar of a language is known, only what most of them share: quotes, brackets,
 * assignments, separators, tags and addresses. Every character is in exactly one token.
 *
 * @param prose in which an apostrophe and a backquote start no string
 */
export function tokensOf(line: string, prose: boolean): Token[] {
  return new Lexer(line, prose).tokens();
}

class Lexer {
  readonly #line: string;
  readonly #prose: boolean;
  readonly #tokens: Token[] = [];
  #at = 0;
  #inTag = false;

  constructor(line: string, prose: boolean) {
    this.#line = line;
    this.#prose = prose;
  }

  tokens(): Token[] {
    // A line that starts in the content of an element.
    const tag = this.#line.search(/<(?=[A-Za-z/!])/);
    if (tag > 0 && this.#line.startsWith('</', tag)) this.#add('content', tag);
    while (this.#at < this.#line.length) this.#next();
    return this.#tokens;
  }

  #next(): Read {
    const line = this.#line;
    const character = line[this.#at] ?? '';
    if (/\s/.test(character)) return this.#add('space', this.#while(/\s/));
    const escaped = character === '\\' ? this.#match(ESCAPED_QUOTE) : 0;
    if (escaped > 0 || /["'`]/.test(character)) return this.#quote(escaped);
    for (const [pattern, kind, text] of /[%&\\]/.test(character) ? ENCODED : []) {
      const length = this.#match(pattern);
      if (length > 0) return this.#add(kind, this.#at + length, text);
    }
    if (character === '<' && this.#tag()) return true;
    if (character === '>' && this.#inTag) return this.#endOfTag();
    const start = /[a-z]/i.test(character) ? this.#match(URL_START) : 0;
    if (start > 0) return this.#add('url', this.#at + start + this.#match(URL_END, this.#at + start));
    const prefix = this.#inTag ? this.#match(NAMESPACE) : 0;
    if (prefix > 0) return this.#add('other', this.#at + prefix);
    if (this.#isSymbol()) return this.#add('other', this.#at + 1);
    const operator = this.#match(OPERATOR);
    if (operator > 0) return this.#add('operator', this.#at + operator);
    if (/[([{]/.test(character)) return this.#add('open', this.#at + 1);
    if (/[)\]}]/.test(character)) return this.#add('close', this.#at + 1);
    if (/[,;&|]/.test(character)) return this.#add('separator', this.#at + 1);
    return /[<>=:\\]/.test(character) ? this.#add('other', this.#at + 1) : this.#word();
  }

  // A word ends where an encoded operator or separator starts.
  #word(): Read {
    let to = this.#at + 1 + this.#match(WORD, this.#at + 1);
    while (this.#line[to] === '%' && !ENCODED.some(([pattern]) => this.#match(pattern, to) > 0))
      to += 1 + this.#match(WORD, to + 1);
    return this.#add('word', to);
  }

  // The content of a string that does not end on its line reaches to the end of it.
  #quote(escaped: number): Read {
    const line = this.#line;
    const quote = line[this.#at + escaped] ?? '';
    const before = line.slice(Math.max(0, this.#at - 3), this.#at);
    const apostrophe = quote === "'" && /[\p{L}\p{N}]$/u.test(before) && !PREFIX_OF_STRING.test(before);
    if (escaped === 0 && (apostrophe || (this.#prose && quote === '`')))
      return this.#add('other', this.#at + 1);
    const open = line.slice(this.#at, this.#at + escaped + 1);
    const from = this.#at + open.length;
    const to = escaped > 0 ? line.indexOf(open, from) : this.#endOfString(quote, from);
    if (to < 0) return this.#add('string', line.length, line.slice(from), open.length);
    return this.#add('string', to + open.length, line.slice(from, to), open.length);
  }

  #endOfString(quote: string, from: number): number {
    for (let at = from; at < this.#line.length; at++) {
      if (this.#line[at] === '\\') at++;
      else if (this.#line[at] === quote) return at;
    }
    return -1;
  }

  #tag(): boolean {
    const line = this.#line;
    if (line.startsWith('<![CDATA[', this.#at)) {
      this.#add('other', this.#at + 9);
      const end = line.indexOf(']]>', this.#at);
      this.#add('content', end < 0 ? line.length : end);
      return true;
    }
    // Behind a word it is the parameter of a type, as in `List<String>`.
    if (!/[A-Za-z/!]/.test(line[this.#at + 1] ?? '')) return false;
    if (line[this.#at + 1] !== '/' && /[\w.]/.test(line[this.#at - 1] ?? '')) return false;
    if (line.startsWith('<!--', this.#at)) {
      this.#add('other', this.#at + 4);
      return true;
    }
    this.#inTag = true;
    // `</` in front of what is no name is read as it is: every step has to read something.
    this.#add('other', this.#at + Math.max(1, this.#match(TAG)));
    return true;
  }

  #endOfTag(): Read {
    this.#inTag = false;
    this.#add('other', this.#at + 1);
    const next = this.#line.indexOf('<', this.#at);
    return this.#add('content', next < 0 ? this.#line.length : next);
  }

  // `:name` of Ruby.
  #isSymbol(): boolean {
    return this.#match(/:(?=[A-Za-z])/y) > 0 && /[\s([{,]/.test(this.#line[this.#at - 1] ?? ' ');
  }

  #while(pattern: RegExp): number {
    let to = this.#at;
    while (to < this.#line.length && pattern.test(this.#line[to] ?? '')) to++;
    return to;
  }

  #match(pattern: RegExp, at: number = this.#at): number {
    pattern.lastIndex = at;
    return pattern.exec(this.#line)?.[0].length ?? 0;
  }

  #add(kind: Token['kind'], to: number, text: string = this.#line.slice(this.#at, to), quote = 0): Read {
    if (to > this.#at) this.#tokens.push({ kind, from: this.#at, to, text, quote });
    this.#at = to;
    return true;
  }
}
