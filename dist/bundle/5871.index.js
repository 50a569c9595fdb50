export const id = 5871;
export const ids = [5871];
export const modules = {

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ valuesIn)
});

;// CONCATENATED MODULE: ./build/core/conceal/lex.js
const ENCODED = [
    [/%(?:25)*3D|&#61;|\\u003d/iy, 'operator', '='],
    [/%(?:25)*3A|&#58;|\\u003a/iy, 'operator', ':'],
    [/%(?:25)*(?:26|0A|0D|3B|2C|7B|7D)|&amp;|&#38;|\\u0026|\\+[nrt](?![A-Za-z])/iy, 'separator', '&'],
    [/&(?:quot|apos|lt|gt|#\w{2,5});|%(?:25)*(?:22|27)|\\u002[27]/iy, 'other', '"'],
];
const OPERATOR = /===?|!==?|<=|>=|=>|:=|\+=|\?\?=|<<<|->|~>|<-|=~?|::?/y;
const ESCAPED_QUOTE = /\\+(?=["'])/y;
const NAMESPACE = /[A-Za-z][\w-]{0,40}:(?=[A-Za-z][\w.-]{0,80}\s?=)/y;
const URL_START = /[a-z][a-z0-9+.:-]{0,40}:\\?\/\\?\//iy;
const URL_END = /(?:[^\s"'`<>()[\]{},;|\\]|\\\/)*/y;
const TAG = /<\/?[A-Za-z!][\w:.-]{0,80}/y;
const WORD = /[^\s"'`<>()[\]{},;&|=:\\%]*/y;
const PREFIX_OF_STRING = /(?:^|[^\p{L}\p{N}_])[rbuf]{1,2}$/iu;
function tokensOf(line, prose) {
    return new Lexer(line, prose).tokens();
}
class Lexer {
    #line;
    #prose;
    #tokens = [];
    #at = 0;
    #inTag = false;
    constructor(line, prose) {
        this.#line = line;
        this.#prose = prose;
    }
    tokens() {
        const tag = this.#line.search(/<(?=[A-Za-z/!])/);
        if (tag > 0 && this.#line.startsWith('</', tag))
            this.#add('content', tag);
        while (this.#at < this.#line.length)
            this.#next();
        return this.#tokens;
    }
    #next() {
        const line = this.#line;
        const character = line[this.#at] ?? '';
        if (/\s/.test(character))
            return this.#add('space', this.#while(/\s/));
        const escaped = character === '\\' ? this.#match(ESCAPED_QUOTE) : 0;
        if (escaped > 0 || /["'`]/.test(character))
            return this.#quote(escaped);
        for (const [pattern, kind, text] of /[%&\\]/.test(character) ? ENCODED : []) {
            const length = this.#match(pattern);
            if (length > 0)
                return this.#add(kind, this.#at + length, text);
        }
        if (character === '<' && this.#tag())
            return true;
        if (character === '>' && this.#inTag)
            return this.#endOfTag();
        const start = /[a-z]/i.test(character) ? this.#match(URL_START) : 0;
        if (start > 0)
            return this.#add('url', this.#at + start + this.#match(URL_END, this.#at + start));
        const prefix = this.#inTag ? this.#match(NAMESPACE) : 0;
        if (prefix > 0)
            return this.#add('other', this.#at + prefix);
        if (this.#isSymbol())
            return this.#add('other', this.#at + 1);
        const operator = this.#match(OPERATOR);
        if (operator > 0)
            return this.#add('operator', this.#at + operator);
        if (/[([{]/.test(character))
            return this.#add('open', this.#at + 1);
        if (/[)\]}]/.test(character))
            return this.#add('close', this.#at + 1);
        if (/[,;&|]/.test(character))
            return this.#add('separator', this.#at + 1);
        return /[<>=:\\]/.test(character) ? this.#add('other', this.#at + 1) : this.#word();
    }
    #word() {
        let to = this.#at + 1 + this.#match(WORD, this.#at + 1);
        while (this.#line[to] === '%' && !ENCODED.some(([pattern]) => this.#match(pattern, to) > 0))
            to += 1 + this.#match(WORD, to + 1);
        return this.#add('word', to);
    }
    #quote(escaped) {
        const line = this.#line;
        const quote = line[this.#at + escaped] ?? '';
        const before = line.slice(Math.max(0, this.#at - 3), this.#at);
        const apostrophe = quote === "'" && /[\p{L}\p{N}]$/u.test(before) && !PREFIX_OF_STRING.test(before);
        if (escaped === 0 && (apostrophe || (this.#prose && quote === '`')))
            return this.#add('other', this.#at + 1);
        const open = line.slice(this.#at, this.#at + escaped + 1);
        const from = this.#at + open.length;
        const to = escaped > 0 ? line.indexOf(open, from) : this.#endOfString(quote, from);
        if (to < 0)
            return this.#add('string', line.length, line.slice(from), open.length);
        return this.#add('string', to + open.length, line.slice(from, to), open.length);
    }
    #endOfString(quote, from) {
        for (let at = from; at < this.#line.length; at++) {
            if (this.#line[at] === '\\')
                at++;
            else if (this.#line[at] === quote)
                return at;
        }
        return -1;
    }
    #tag() {
        const line = this.#line;
        if (line.startsWith('<![CDATA[', this.#at)) {
            this.#add('other', this.#at + 9);
            const end = line.indexOf(']]>', this.#at);
            this.#add('content', end < 0 ? line.length : end);
            return true;
        }
        if (!/[A-Za-z/!]/.test(line[this.#at + 1] ?? ''))
            return false;
        if (line[this.#at + 1] !== '/' && /[\w.]/.test(line[this.#at - 1] ?? ''))
            return false;
        if (line.startsWith('<!--', this.#at)) {
            this.#add('other', this.#at + 4);
            return true;
        }
        this.#inTag = true;
        this.#add('other', this.#at + Math.max(1, this.#match(TAG)));
        return true;
    }
    #endOfTag() {
        this.#inTag = false;
        this.#add('other', this.#at + 1);
        const next = this.#line.indexOf('<', this.#at);
        return this.#add('content', next < 0 ? this.#line.length : next);
    }
    #isSymbol() {
        return this.#match(/:(?=[A-Za-z])/y) > 0 && /[\s([{,]/.test(this.#line[this.#at - 1] ?? ' ');
    }
    #while(pattern) {
        let to = this.#at;
        while (to < this.#line.length && pattern.test(this.#line[to] ?? ''))
            to++;
        return to;
    }
    #match(pattern, at = this.#at) {
        pattern.lastIndex = at;
        return pattern.exec(this.#line)?.[0].length ?? 0;
    }
    #add(kind, to, text = this.#line.slice(this.#at, to), quote = 0) {
        if (to > this.#at)
            this.#tokens.push({ kind, from: this.#at, to, text, quote });
        this.#at = to;
        return true;
    }
}

// EXTERNAL MODULE: ./build/core/conceal/words.js
var conceal_words = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/core/conceal/url.js

function placesInUrl(url, kept) {
    const places = [];
    const hide = (start, end) => {
        if (start < end)
            places.push({ start, end });
    };
    const scheme = /:\\?\/\\?\//.exec(url);
    const start = scheme === null ? 0 : scheme.index + scheme[0].length;
    const endOfPath = indexOr(url, /[?#]/, start);
    const endOfHost = Math.min(indexOr(url, /[/\\]/, start), endOfPath);
    const user = url.lastIndexOf('@', endOfHost - 1);
    const host = user < start ? start : user + 1;
    hide(start, user);
    for (const part of partsOf(url, host, endOfHost, /[.:]/))
        if (!isShown(url.slice(part.start, part.end)))
            hide(part.start, part.end);
    for (const part of partsOf(url, endOfHost, endOfPath, /[/\\]/)) {
        const text = url.slice(part.start, part.end);
        if (kept !== undefined && part.start < kept.start && part.end <= kept.start ? isShown(text) : isPublic(text))
            continue;
        if (kept === undefined || part.end <= kept.start || kept.end <= part.start)
            hide(part.start, part.end);
        else {
            if (!isShown(url.slice(part.start, kept.start)))
                hide(part.start, kept.start);
            const behind = url.slice(kept.end, part.end);
            if (!/^(?:\.[a-z]{1,4})?\W*$/.test(behind) && !(0,conceal_words/* isVersion */.lF)(behind))
                hide(kept.end, part.end);
        }
    }
    for (const part of partsOf(url, endOfPath + 1, url.length, /[&?#]/)) {
        const equals = url.slice(part.start, part.end).search(/=|%(?:25)*3d/i);
        const value = equals < 0 ? part.start : part.start + equals + (url[part.start + equals] === '=' ? 1 : 3);
        if (equals >= 0 && !(0,conceal_words/* isKey */.m0)(url.slice(part.start, part.start + equals)))
            hide(part.start, part.start + equals);
        if (!(0,conceal_words/* isReference */.A_)(url.slice(value, part.end)))
            hide(value, part.end);
    }
    return places;
}
function isPublic(part) {
    return (0,conceal_words/* isKnown */.qE)(part) || (0,conceal_words/* isVersion */.lF)(part) || (0,conceal_words/* isReference */.A_)(part);
}
function isShown(part) {
    return part === '' || (0,conceal_words/* isName */.Eo)(part) || (0,conceal_words/* isVersion */.lF)(part) || /^\d{1,5}$/.test(part) || (0,conceal_words/* isReference */.A_)(part);
}
function indexOr(text, pattern, from) {
    const found = text.slice(from).search(pattern);
    return found < 0 ? text.length : from + found;
}
function partsOf(text, from, to, between) {
    const parts = [];
    let start = from;
    for (let at = from; at <= to; at++) {
        if (at < to && !between.test(text[at] ?? ''))
            continue;
        if (start < at)
            parts.push({ start, end: at });
        start = at + 1;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/core/conceal/conceal.js



const NAMING = /(?:^|[.>])(?:add|append|put|set|get|has|is|read|config|env|getenv|require|import|credentials?|field|header|property|param|attribute|form|data|claim|with|opt|load|var|variable|fetch|key)[A-Za-z]*$/i;
const LITERAL_CALL = /^%[A-Za-z]?$|^(?:qq?|qw|qx)$/;
const PHRASE_MIN = 3;
const IS = /^(?:is|are|was|be|of|the|a|to|my|our)$/i;
function valuesIn(line, kept, prose) {
    return new Concealer(line, kept, prose).places();
}
class Concealer {
    #line;
    #kept;
    #prose;
    #tokens;
    #hidden = [];
    #brackets = [];
    #value;
    #last = { start: 0, end: 0, text: '' };
    #afterSecret = false;
    #starts = true;
    #list = false;
    constructor(line, kept, prose) {
        this.#line = line;
        this.#kept = kept;
        this.#prose = prose;
        this.#tokens = tokensOf(line, prose);
    }
    places() {
        for (const [index, token] of this.#tokens.entries())
            this.#read(token, index);
        return this.#hidden;
    }
    #read(token, index) {
        switch (token.kind) {
            case 'operator':
                if (token.text !== '::')
                    this.#startValue(token);
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
                if (this.#prose && token.text === '`')
                    this.#value = undefined;
        }
    }
    #startValue(token) {
        const secret = (0,conceal_words/* isSecretName */.eh)(this.#last.text) || this.#value?.secret === true;
        this.#value = {
            secret,
            keyKept: this.#isKept(this.#last.start, token.to) && (0,conceal_words/* isKeyOfSecret */.$5)(this.#last.text),
            open: false,
            one: false,
        };
        this.#afterSecret = false;
    }
    #separate(token, index) {
        const cell = this.#prose && token.text === '|' && (0,conceal_words/* isSecretName */.eh)(this.#last.text);
        const glued = this.#value !== undefined && !this.#value.one && /\S/.test(this.#line[token.to] ?? ' ');
        if (glued && this.#value !== undefined)
            this.#value.open = true;
        else if (!cell)
            this.#value = undefined;
        if (cell)
            this.#afterSecret = true;
        const bracket = this.#brackets.at(-1);
        if (bracket !== undefined)
            bracket.arguments++;
        this.#list = token.text === ',' && !this.#prose && bracket === undefined && !this.#assigns(index);
        this.#starts = token.text !== ',';
    }
    #assigns(index) {
        const next = this.#tokens.slice(index, index + 12).filter(({ kind }) => kind !== 'space');
        const end = next.findIndex(({ kind, text }) => kind !== 'word' && text !== ',');
        return end > 0 && /^(?::?=|\}|:)$/.test(next[end]?.text ?? '');
    }
    #open(token, index) {
        const before = this.#tokens[index - 1];
        const word = before?.kind === 'word' ? this.#textOf(before) : '';
        const call = LITERAL_CALL.test(word) ? '' : word;
        const reference = token.text === '{' && (/\$$/.test(call) || before?.text === '{');
        this.#afterSecret = false;
        this.#brackets.push({ character: token.text, call, arguments: 0, reference });
        if (call !== '' || (token.text !== '(' && this.#value?.secret !== true))
            this.#value = undefined;
        if (call === '' && this.#value !== undefined) {
            this.#value.open = token.text === '{';
            return;
        }
        this.#list = false;
        this.#starts = token.text !== '[';
    }
    #string(token, index) {
        const start = token.from + token.quote;
        const end = start + token.text.length;
        if (this.#overlaps(start, end)) {
            this.#nested(start, end, false);
        }
        else if (this.#isKeyString(token, index)) {
            this.#last = { start: token.from, end: token.to, text: token.text };
        }
        else if (!isHarmless(token.text, this.#value?.secret === true && !this.#value.one)) {
            this.#hideValue({ start, end });
        }
        if (this.#isKept(token.from, token.to) || this.#isKeyString(token, index))
            this.#last = { start: token.from, end: token.to, text: token.text };
        this.#endOne();
        this.#starts = false;
    }
    #isKeyString({ text }, index) {
        if (!(0,conceal_words/* isKey */.m0)(text))
            return false;
        const next = this.#nextOf(index);
        const bracket = this.#brackets.at(-1);
        const free = this.#value?.open ?? true;
        if (free && next?.kind === 'operator' && /^(?:=>?|:=?)$/.test(next.text))
            return true;
        if (bracket?.character === '[')
            return bracket.call !== '' && (0,conceal_words/* isName */.Eo)(text);
        if (bracket?.character !== '(' || bracket.arguments > 0 || !free)
            return false;
        return /^[\w.-]+$/.test(text) && (0,conceal_words/* isName */.Eo)(text) && NAMING.test(bracket.call);
    }
    #url({ from, to }) {
        const kept = this.#overlaps(from, to) && { start: this.#kept.start - from, end: this.#kept.end - from };
        for (const { start, end } of placesInUrl(this.#line.slice(from, to), kept || undefined))
            this.#hide({ start: from + start, end: from + end }, false);
    }
    #content({ from, to }) {
        this.#starts = false;
        const text = this.#line.slice(from, to);
        if (this.#overlaps(from, to)) {
            this.#nested(from, to, this.#prose);
            return;
        }
        const shown = text.trim();
        if (shown === '' || (0,conceal_words/* isVersion */.lF)(shown) || /^\s*(?:com|io)\.adobe\.[a-z.]+\s*$/.test(text))
            return;
        const start = from + text.length - text.trimStart().length;
        this.#hide({ start, end: start + shown.length }, false);
    }
    #nested(start, end, prose) {
        const kept = { start: this.#kept.start - start, end: this.#kept.end - start };
        for (const place of valuesIn(this.#line.slice(start, end), kept, prose))
            this.#hidden.push({ start: place.start + start, end: place.end + start });
    }
    #word(token, index) {
        const text = this.#textOf(token);
        const next = this.#nextOf(index);
        const isOption = /^--?[A-Za-z]/.test(text);
        if (this.#overlaps(token.from, token.to))
            this.#around(token, index);
        else if (!this.#isShown(text, token, index)) {
            const glued = isOption && /^-[A-Za-z]/.test(text);
            this.#hideValue({ start: token.from + (glued ? 2 : 0), end: token.to });
        }
        this.#afterSecret = (0,conceal_words/* isSecretName */.eh)(text) || (this.#afterSecret && IS.test(text));
        const isKeyOfNext = next?.kind === 'operator';
        this.#last = { start: token.from, end: token.to, text };
        if (isOption && !isKeyOfNext && !this.#prose)
            this.#value = { secret: true, keyKept: false, open: false, one: true };
        else if (!/^(?:new|await|return)$/i.test(text))
            this.#endOne();
        this.#starts = false;
    }
    #isShown(text, token, index) {
        if (!/[A-Za-z0-9]/.test(text))
            return !/[^\x20-\x7e]/.test(text) && text.length < 4;
        if ((0,conceal_words/* isReference */.A_)(text) || (0,conceal_words/* isVariable */.DZ)(text) || (0,conceal_words/* isVersion */.lF)(text))
            return true;
        const next = this.#tokens[index + 1];
        const bracket = this.#brackets.at(-1);
        const isOption = /^--?[A-Za-z]/.test(text) && /^\s*$/.test(this.#line[token.from - 1] ?? '');
        if (next?.kind === 'open' && next.text !== '{' && (0,conceal_words/* isName */.Eo)(text))
            return true;
        if (/^[rbuf]{1,2}$/i.test(text) && next?.kind === 'string')
            return true;
        if (bracket?.reference)
            return (0,conceal_words/* isName */.Eo)(text);
        if (this.#isKeyWord(text, index))
            return true;
        if (isOption && (0,conceal_words/* isName */.Eo)(text))
            return /^--|^-.{1,3}$|^-[A-Z]\w*[a-z]/.test(text) || this.#nextOf(index)?.kind === 'operator';
        if (this.#value?.secret)
            return this.#value.one ? (0,conceal_words/* isKnown */.qE)(text) : (0,conceal_words/* isLiteral */.c$)(text);
        if (this.#value !== undefined)
            return (0,conceal_words/* isKnown */.qE)(text) || (this.#isPhrase(index) && (0,conceal_words/* isName */.Eo)(text));
        if (this.#afterSecret && !IS.test(text) && !(0,conceal_words/* isKnown */.qE)(text))
            return false;
        if ((0,conceal_words/* isKnown */.qE)(text))
            return true;
        if (!(0,conceal_words/* isName */.Eo)(text))
            return false;
        if (this.#prose || this.#isPhrase(index) || this.#textAfter(index) === 'from')
            return true;
        if (bracket?.character === '(')
            return true;
        if (bracket?.character === '[')
            return bracket.call !== '';
        if (bracket?.character === '{')
            return this.#tokens[index - 1]?.kind === 'open' && next?.kind === 'close';
        return (!this.#list &&
            (this.#starts ||
                this.#declares(index) ||
                this.#line[token.from - 1] === '.' ||
                this.#line[token.from - 1] === '>'));
    }
    #isKeyWord(text, index) {
        const next = this.#nextOf(index);
        if (next?.kind !== 'operator' || next.text === '::' || !(0,conceal_words/* isKey */.m0)(text))
            return false;
        if (this.#value === undefined || this.#value.open)
            return true;
        const after = this.#line.slice(next.to, next.to + 1);
        const before = this.#tokens[index - 2];
        return (next.text === '=' &&
            /^[\w.-]*$/.test(text) &&
            !/^[=\s]?$/.test(after) &&
            before !== undefined &&
            before.kind !== 'operator' &&
            this.#tokens[index - 1]?.kind === 'space');
    }
    #declares(index) {
        const next = this.#tokens.slice(index + 1, index + 5).filter(({ kind }) => kind !== 'space');
        const last = next[0]?.kind === 'word' ? next[1] : next[0];
        return last?.kind === 'operator' || last?.kind === 'open';
    }
    #isPhrase(index) {
        let [from, to] = [index, index];
        const belongs = (token) => token?.kind === 'space' || token?.kind === 'word';
        while (index - from < 40 && belongs(this.#tokens[from - 1]))
            from--;
        while (to - index < 40 && belongs(this.#tokens[to + 1]))
            to++;
        const words = this.#tokens
            .slice(from, to + 1)
            .filter(({ kind }) => kind === 'word')
            .map(({ text }) => text);
        return words.length >= PHRASE_MIN && words.filter(conceal_words/* isKnown */.qE).length >= 2;
    }
    #around(token, index) {
        const { from, to } = token;
        const parts = [
            { start: from, end: Math.min(this.#kept.start, to) },
            { start: Math.max(this.#kept.end, from), end: to },
        ];
        for (const part of parts) {
            if (part.start >= part.end)
                continue;
            const text = this.#line.slice(part.start, part.end);
            const parameter = text.startsWith('?') && (0,conceal_words/* isKey */.m0)(text) && this.#nextOf(index)?.kind === 'operator';
            if (!parameter && !(0,conceal_words/* isName */.Eo)(text) && !(0,conceal_words/* isVersion */.lF)(text) && !(0,conceal_words/* isReference */.A_)(text) && /[A-Za-z0-9]/.test(text))
                this.#hide(part, false);
        }
        if (this.#value?.keyKept && !this.#isShown(this.#textOf(token), token, index))
            this.#push(from, to);
    }
    #hideValue(place) {
        this.#hide(place, this.#value?.keyKept === true);
    }
    #hide({ start, end }, alsoKept) {
        if (alsoKept)
            this.#push(start, end);
        else {
            this.#push(start, Math.min(end, this.#kept.start));
            this.#push(Math.max(start, this.#kept.end), end);
        }
    }
    #push(start, end) {
        if (start < end)
            this.#hidden.push({ start, end });
    }
    #endOne() {
        if (this.#value?.one)
            this.#value = undefined;
    }
    #textAfter(index) {
        return this.#nextOf(index)?.text;
    }
    #nextOf(index) {
        const next = this.#tokens[index + 1];
        return next?.kind === 'space' ? this.#tokens[index + 2] : next;
    }
    #textOf({ from, to }) {
        return this.#line.slice(from, to);
    }
    #overlaps(start, end) {
        return start < this.#kept.end && this.#kept.start < end;
    }
    #isKept(start, end) {
        return this.#kept.start <= start && end <= this.#kept.end;
    }
}
const ASSIGNED = /^([\w.-]{1,60})=(.{1,110})$/;
function isVersionOfPackage(text) {
    return (0,conceal_words/* isVersion */.lF)(text) && /^[~^]|\..*\./.test(text);
}
function isHarmless(text, secret) {
    const shown = text.trim();
    if (shown === '' || (0,conceal_words/* isReference */.A_)(shown) || (0,conceal_words/* isVariable */.DZ)(shown))
        return true;
    if (secret)
        return (0,conceal_words/* isLiteral */.c$)(shown) || isVersionOfPackage(shown);
    if ((0,conceal_words/* isVersion */.lF)(shown) || (0,conceal_words/* isKnown */.qE)(shown) || (/^--[a-z]/i.test(shown) && (0,conceal_words/* isName */.Eo)(shown)))
        return true;
    const [, key = '', value = ''] = ASSIGNED.exec(shown) ?? [];
    return key !== '' && (0,conceal_words/* isKey */.m0)(key) && (0,conceal_words/* isReference */.A_)(value);
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ isKeyOfSecret),
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
const KNOWN = new Set(`abstract and as assert async await begin break case catch class const constructor continue def default del delete do
  done echo elif else end enum esac except export extends extern fi final finally fn for foreach from fun func function
  global go if implements import in include instanceof interface internal is lambda let local module mut new not or
  override package param pass print private protected pub public raise readonly ref require return sealed self static
  struct super switch template then this throw throws trait try type typeof unless until use using val var void when
  where while with yield true false null none nil undefined string str int integer long short float double bool boolean
  byte char any object number list dict map set array unknown never date get post put patch head options bearer basic
  application json xml text plain form urlencoded charset utf utf-8 x-www-form-urlencoded multipart
  npm npx pnpm yarn node deno bun pip pip3 pipx poetry uv conda python python3 java mvn gradle go cargo gem bundle
  composer dotnet nuget curl wget httpie sudo env export source bash sh docker run add install uninstall remove exec cmd
  arg label copy entrypoint workdir user expose volume aio imscli plugins plugin config login logout dependencies uses
  name value key steps jobs on push id scope client_credentials grant_type rs256 sha256 sha1 md5 base64 base64url hex
  service jwt oauth oauth2 openid adobeid secrets vars process github inputs parameters credentials the a an to of on by
  it its be are was does must should can may will see uses needs needed instead without still only also adobe ims`.split(/\s+/));
const LITERAL = /^(?:true|false|null|none|nil|undefined|new|await|async|return|function|bearer|basic|token|str|string|char|byte|bool|any|optional|required|text|[{}[\]()]*)$/i;
function isLiteral(word) {
    return LITERAL.test(word);
}
const PUBLIC = /^(?:@adobe\/[a-z-]{1,40}|(?:com|io)\.adobe\.[a-z.]{1,40}|(?:\/?s\/)?ent_[a-z_]{1,40}(?:sdk|api))$/;
function isKnown(word) {
    return KNOWN.has(word.toLowerCase()) || PUBLIC.test(word);
}
function isSecretName(name) {
    return !/^@?[\w-]+\//.test(name) && SECRET_NAME.test(name.slice(-60).replace(/["'`\])\s\d]+$/, ''));
}
function isKeyOfSecret(name) {
    return /(?:secrets?|passw(?:or)?d|passphrase|pwd|access[_-]?token|(?:^|[^a-z])key|privateKey|apiKey|credentials?)["'`]?$/i.test(name.slice(-60));
}
const SECRET_NAME = /(?:secrets?|pass|passw(?:or)?d|passphrase|passcode|pwd|pw|tokens?|keys?|credentials?|cred|auth|authorization|bearer|basic|pin|signature|cookie|session|sas|login)$/i;
const VERSION = /^[\s@#~^v=<>!.]{0,4}\d{1,4}(?:\.(?:\d{1,5}|[x*])){0,3}(?:-?(?:alpha|beta|rc|dev)\.?\d{0,3})?$/i;
function isVersion(text) {
    return VERSION.test(text) && (text.includes('.') || text.replace(/\D/g, '').length <= 3);
}
const REFERENCE = /^(?:\$[A-Za-z_]+|\$\{[A-Za-z_][\w.-]{0,60}\}|\$env:[A-Za-z_]+|%[A-Z_]+%|\$?\{\{[\s\w.[\]'"-]{0,100}\}\}|\$\(\w{1,40}\)|\{\w{0,40}\})$/i;
function isReference(text) {
    return REFERENCE.test(text) && !text.split(/[^A-Za-z0-9]+/).some(looksRandom);
}
const ROOTS = /^(?:process\.env|os\.environ|import\.meta\.env|env|secrets|vars?|inputs|github|this|self|ENV|System)\./;
function isVariable(word) {
    return ROOTS.test(word) && isName(word);
}
function isName(word) {
    if (word.length > 100 || !/[A-Za-z]/.test(word) || /[^\x20-\x7e]/.test(word))
        return false;
    return (partsOf(word).every((part) => /^[A-Za-z]{0,24}$|^[A-Za-z]{1,4}\d{1,2}$|^\d{1,3}$/.test(part) || isKnown(part)) &&
        !/[!?#%^*+~]/.test(word) &&
        !partsOf(word).some(looksRandom));
}
function isKey(word) {
    if (word.length > 80 || !/[A-Za-z]/.test(word))
        return false;
    return (!/^[0-9a-f-]{8,}$/i.test(word) && partsOf(word).every((part) => part.length <= 30 && !looksRandom(part)));
}
function partsOf(word) {
    return word.split(/[^A-Za-z0-9]+/);
}
function looksRandom(part) {
    if (part.length < 8 || isKnown(part))
        return false;
    const humps = part.match(/[A-Z]+[a-z]*|[a-z]+|\d+/g)?.length ?? 0;
    return humps * 2.8 > part.length || (/\d/.test(part) && part.length >= 20);
}


/***/ })

};
