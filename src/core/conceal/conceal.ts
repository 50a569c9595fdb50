import { type Token, tokensOf } from './lex.ts';
import { type Place, placesInUrl } from './url.ts';
import {
  isKey,
  isKeyOfSecret,
  isKnown,
  isLiteral,
  isName,
  isReference,
  isSecretName,
  isVariable,
  isVersion,
} from './words.ts';

/** What stands right of a key, an assignment or an option. */
type Value = {
  /** The name of the key says that it is secret. */
  secret: boolean;
  /** The key and its operator are part of what the rule matched. */
  keyKept: boolean;
  /** It may end here: behind a separator without white space comes another key or more of the value. */
  open: boolean;
  /** An option has one value, a key everything up to the next separator. */
  one: boolean;
};
type Bracket = { character: string; call: string; arguments: number; reference: boolean };

// Calls whose first argument is the name of something.
const NAMING =
  /(?:^|[.>])(?:add|append|put|set|get|has|is|read|config|env|getenv|require|import|credentials?|field|header|property|param|attribute|form|data|claim|with|opt|load|var|variable|fetch|key)[A-Za-z]*$/i;
const LITERAL_CALL = /^%[A-Za-z]?$|^(?:qq?|qw|qx)$/;
const PHRASE_MIN = 3;
// Only these words may stand between the name of a secret and the secret.
const IS = /^(?:is|are|was|be|of|the|a|to|my|our)$/i;

/**
 * Finds the values in one line by where they stand: right of a key, an assignment or an option, as an argument, in quotes,
 * in an element, in an address. What a value looks like decides only in its favour, for references to variables,
 * versions and words of a language.
 *
 * @param kept what a rule matched; it is shown, but for values of secret keys that are part of it
 * @param prose whether the line is documentation or a comment, in which words follow each other
 * @returns the places to hide, in order
 */
export function valuesIn(line: string, kept: Place, prose: boolean): Place[] {
  return new Concealer(line, kept, prose).places();
}

class Concealer {
  readonly #line: string;
  readonly #kept: Place;
  readonly #prose: boolean;
  readonly #tokens: Token[];
  readonly #hidden: Place[] = [];
  readonly #brackets: Bracket[] = [];
  #value: Value | undefined;
  // The last key or word, which may be the key of what follows.
  #last: Place & { text: string } = { start: 0, end: 0, text: '' };
  #afterSecret = false;
  #starts = true;
  #list = false;

  constructor(line: string, kept: Place, prose: boolean) {
    this.#line = line;
    this.#kept = kept;
    this.#prose = prose;
    this.#tokens = tokensOf(line, prose);
  }

  places(): Place[] {
    for (const [index, token] of this.#tokens.entries()) this.#read(token, index);
    return this.#hidden;
  }

  #read(token: Token, index: number): void {
    switch (token.kind) {
      case 'operator':
        if (token.text !== '::') this.#startValue(token);
        return;
      case 'separator':
        this.#separate(token, index);
        return;
      case 'open':
        this.#open(token, index);
        return;
      case 'close':
        this.#brackets.pop();
        this.#value = undefined;
        this.#list = false;
        this.#starts = false;
        return;
      case 'string':
        this.#string(token, index);
        return;
      case 'content':
        this.#content(token);
        return;
      case 'url':
        this.#starts = false;
        this.#url(token);
        this.#endOne();
        return;
      case 'word':
        this.#word(token, index);
        return;
      default:
        if (this.#prose && token.text === '`') this.#value = undefined;
    }
  }

  #startValue(token: Token): void {
    const secret = isSecretName(this.#last.text) || this.#value?.secret === true;
    this.#value = {
      secret,
      keyKept: this.#isKept(this.#last.start, token.to) && isKeyOfSecret(this.#last.text),
      open: false,
      one: false,
    };
    this.#afterSecret = false;
  }

  #separate(token: Token, index: number): void {
    const cell = this.#prose && token.text === '|' && isSecretName(this.#last.text);
    const glued = this.#value !== undefined && !this.#value.one && /\S/.test(this.#line[token.to] ?? ' ');
    if (glued && this.#value !== undefined) this.#value.open = true;
    else if (!cell) this.#value = undefined;
    if (cell) this.#afterSecret = true;
    const bracket = this.#brackets.at(-1);
    if (bracket !== undefined) bracket.arguments++;
    this.#list = token.text === ',' && !this.#prose && bracket === undefined && !this.#assigns(index);
    this.#starts = token.text !== ',';
  }

  // A list of names left of an assignment or an import is no list of values.
  #assigns(index: number): boolean {
    const next = this.#tokens.slice(index, index + 12).filter(({ kind }) => kind !== 'space');
    const end = next.findIndex(({ kind, text }) => kind !== 'word' && text !== ',');
    return end > 0 && /^(?::?=|\}|:)$/.test(next[end]?.text ?? '');
  }

  #open(token: Token, index: number): void {
    const before = this.#tokens[index - 1];
    const word = before?.kind === 'word' ? this.#textOf(before) : '';
    // In Perl and Ruby `q(…)` is a string.
    const call = LITERAL_CALL.test(word) ? '' : word;
    const reference = token.text === '{' && (/\$$/.test(call) || before?.text === '{');
    this.#afterSecret = false;
    this.#brackets.push({ character: token.text, call, arguments: 0, reference });
    if (call !== '' || (token.text !== '(' && this.#value?.secret !== true)) this.#value = undefined;
    if (call === '' && this.#value !== undefined) {
      this.#value.open = token.text === '{';
      return;
    }
    this.#list = false;
    this.#starts = token.text !== '[';
  }

  #string(token: Token, index: number): void {
    const start = token.from + token.quote;
    const end = start + token.text.length;
    if (this.#overlaps(start, end)) {
      this.#nested(start, end, false);
    } else if (this.#isKeyString(token, index)) {
      this.#last = { start: token.from, end: token.to, text: token.text };
    } else if (!isHarmless(token.text, this.#value?.secret === true && !this.#value.one)) {
      this.#hideValue({ start, end });
    }
    if (this.#isKept(token.from, token.to) || this.#isKeyString(token, index))
      this.#last = { start: token.from, end: token.to, text: token.text };
    this.#endOne();
    this.#starts = false;
  }

  #isKeyString({ text }: Token, index: number): boolean {
    if (!isKey(text)) return false;
    const next = this.#nextOf(index);
    const bracket = this.#brackets.at(-1);
    const free = this.#value?.open ?? true;
    if (free && next?.kind === 'operator' && /^(?:=>?|:=?)$/.test(next.text)) return true;
    if (bracket?.character === '[') return bracket.call !== '' && isName(text);
    if (bracket?.character !== '(' || bracket.arguments > 0 || !free) return false;
    return /^[\w.-]+$/.test(text) && isName(text) && NAMING.test(bracket.call);
  }

  #url({ from, to }: Token): void {
    const kept = this.#overlaps(from, to) && { start: this.#kept.start - from, end: this.#kept.end - from };
    for (const { start, end } of placesInUrl(this.#line.slice(from, to), kept || undefined))
      this.#hide({ start: from + start, end: from + end }, false);
  }

  #content({ from, to }: Token): void {
    this.#starts = false;
    const text = this.#line.slice(from, to);
    if (this.#overlaps(from, to)) {
      this.#nested(from, to, this.#prose);
      return;
    }
    const shown = text.trim();
    if (shown === '' || isVersion(shown) || /^\s*(?:com|io)\.adobe\.[a-z.]+\s*$/.test(text)) return;
    const start = from + text.length - text.trimStart().length;
    this.#hide({ start, end: start + shown.length }, false);
  }

  #nested(start: number, end: number, prose: boolean): void {
    const kept = { start: this.#kept.start - start, end: this.#kept.end - start };
    for (const place of valuesIn(this.#line.slice(start, end), kept, prose))
      this.#hidden.push({ start: place.start + start, end: place.end + start });
  }

  #word(token: Token, index: number): void {
    const text = this.#textOf(token);
    const next = this.#nextOf(index);
    const isOption = /^--?[A-Za-z]/.test(text);
    if (this.#overlaps(token.from, token.to)) this.#around(token, index);
    else if (!this.#isShown(text, token, index)) {
      // The value of a short option can stand without a space behind it.
      const glued = isOption && /^-[A-Za-z]/.test(text);
      this.#hideValue({ start: token.from + (glued ? 2 : 0), end: token.to });
    }
    this.#afterSecret = isSecretName(text) || (this.#afterSecret && IS.test(text));
    const isKeyOfNext = next?.kind === 'operator';
    this.#last = { start: token.from, end: token.to, text };
    if (isOption && !isKeyOfNext && !this.#prose)
      this.#value = { secret: true, keyKept: false, open: false, one: true };
    else if (!/^(?:new|await|return)$/i.test(text)) this.#endOne();
    this.#starts = false;
  }

  #isShown(text: string, token: Token, index: number): boolean {
    if (!/[A-Za-z0-9]/.test(text)) return !/[^\x20-\x7e]/.test(text) && text.length < 4;
    if (isReference(text) || isVariable(text) || isVersion(text)) return true;
    const next = this.#tokens[index + 1];
    const bracket = this.#brackets.at(-1);
    const isOption = /^--?[A-Za-z]/.test(text) && /^\s*$/.test(this.#line[token.from - 1] ?? '');
    if (next?.kind === 'open' && next.text !== '{' && isName(text)) return true;
    if (/^[rbuf]{1,2}$/i.test(text) && next?.kind === 'string') return true;
    if (bracket?.reference) return isName(text);
    if (this.#isKeyWord(text, index)) return true;
    if (isOption && isName(text))
      return /^--|^-.{1,3}$|^-[A-Z]\w*[a-z]/.test(text) || this.#nextOf(index)?.kind === 'operator';
    if (this.#value?.secret) return this.#value.one ? isKnown(text) : isLiteral(text);
    if (this.#value !== undefined) return isKnown(text) || (this.#isPhrase(index) && isName(text));
    if (this.#afterSecret && !IS.test(text) && !isKnown(text)) return false;
    if (isKnown(text)) return true;
    if (!isName(text)) return false;
    if (this.#prose || this.#isPhrase(index) || this.#textAfter(index) === 'from') return true;
    if (bracket?.character === '(') return true;
    if (bracket?.character === '[') return bracket.call !== '';
    if (bracket?.character === '{') return this.#tokens[index - 1]?.kind === 'open' && next?.kind === 'close';
    return (
      !this.#list &&
      (this.#starts ||
        this.#declares(index) ||
        this.#line[token.from - 1] === '.' ||
        this.#line[token.from - 1] === '>')
    );
  }

  #isKeyWord(text: string, index: number): boolean {
    const next = this.#nextOf(index);
    if (next?.kind !== 'operator' || next.text === '::' || !isKey(text)) return false;
    if (this.#value === undefined || this.#value.open) return true;
    // `A=1 B=2`, but neither `user:pass` nor the padding of base64.
    const after = this.#line.slice(next.to, next.to + 1);
    const before = this.#tokens[index - 2];
    return (
      next.text === '=' &&
      /^[\w.-]*$/.test(text) &&
      !/^[=\s]?$/.test(after) &&
      before !== undefined &&
      before.kind !== 'operator' &&
      this.#tokens[index - 1]?.kind === 'space'
    );
  }

  // The type or a modifier in front of a name that is declared.
  #declares(index: number): boolean {
    const next = this.#tokens.slice(index + 1, index + 5).filter(({ kind }) => kind !== 'space');
    const last = next[0]?.kind === 'word' ? next[1] : next[0];
    return last?.kind === 'operator' || last?.kind === 'open';
  }

  // A sentence. A value of a few words can be a passphrase.
  #isPhrase(index: number): boolean {
    let [from, to] = [index, index];
    const belongs = (token: Token | undefined): boolean => token?.kind === 'space' || token?.kind === 'word';
    while (index - from < 40 && belongs(this.#tokens[from - 1])) from--;
    while (to - index < 40 && belongs(this.#tokens[to + 1])) to++;
    const words = this.#tokens
      .slice(from, to + 1)
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text);
    return words.length >= PHRASE_MIN && words.filter(isKnown).length >= 2;
  }

  // What a word has in front of the match and behind it.
  #around(token: Token, index: number): void {
    const { from, to } = token;
    const parts = [
      { start: from, end: Math.min(this.#kept.start, to) },
      { start: Math.max(this.#kept.end, from), end: to },
    ];
    for (const part of parts) {
      if (part.start >= part.end) continue;
      const text = this.#line.slice(part.start, part.end);
      const parameter = text.startsWith('?') && isKey(text) && this.#nextOf(index)?.kind === 'operator';
      if (!parameter && !isName(text) && !isVersion(text) && !isReference(text) && /[A-Za-z0-9]/.test(text))
        this.#hide(part, false);
    }
    // `KEY=value` that is matched as a whole shows the key only.
    if (this.#value?.keyKept && !this.#isShown(this.#textOf(token), token, index)) this.#push(from, to);
  }

  #hideValue(place: Place): void {
    this.#hide(place, this.#value?.keyKept === true);
  }

  #hide({ start, end }: Place, alsoKept: boolean): void {
    if (alsoKept) this.#push(start, end);
    else {
      this.#push(start, Math.min(end, this.#kept.start));
      this.#push(Math.max(start, this.#kept.end), end);
    }
  }

  #push(start: number, end: number): void {
    if (start < end) this.#hidden.push({ start, end });
  }

  #endOne(): void {
    if (this.#value?.one) this.#value = undefined;
  }

  #textAfter(index: number): string | undefined {
    return this.#nextOf(index)?.text;
  }

  #nextOf(index: number): Token | undefined {
    const next = this.#tokens[index + 1];
    return next?.kind === 'space' ? this.#tokens[index + 2] : next;
  }

  #textOf({ from, to }: Token): string {
    return this.#line.slice(from, to);
  }

  #overlaps(start: number, end: number): boolean {
    return start < this.#kept.end && this.#kept.start < end;
  }

  #isKept(start: number, end: number): boolean {
    return this.#kept.start <= start && end <= this.#kept.end;
  }
}

const ASSIGNED = /^([\w.-]{1,60})=(.{1,110})$/;

// The key may be the name of a package, as in `"jwt-auth": "^2.0.0"`.
function isVersionOfPackage(text: string): boolean {
  return isVersion(text) && /^[~^]|\..*\./.test(text);
}

/** A string that holds no value of its own: a reference, a version, a word of a language, `key=$REFERENCE`. */
function isHarmless(text: string, secret: boolean): boolean {
  const shown = text.trim();
  if (shown === '' || isReference(shown) || isVariable(shown)) return true;
  if (secret) return isLiteral(shown) || isVersionOfPackage(shown);
  if (isVersion(shown) || isKnown(shown) || (/^--[a-z]/i.test(shown) && isName(shown))) return true;
  const [, key = '', value = ''] = ASSIGNED.exec(shown) ?? [];
  return key !== '' && isKey(key) && isReference(value);
}
