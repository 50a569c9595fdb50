export const id = 721;
export const ids = [721];
export const modules = {

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isKnownMetascope),
/* harmony export */   RJ: () => (/* binding */ scopeAdvice),
/* harmony export */   u9: () => (/* binding */ metascopesIn)
/* harmony export */ });
/* harmony import */ var _metascopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);

// The length is limited, so that the search stays linear. Case is ignored, because constants have names in capitals.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
/**
 * Finds names that look like metascopes. `event_receiver_api` is ignored, because it is an OAuth scope as well.
 *
 * @returns metascopes in the order of the text; their names consist of letters, digits and `_`
 */
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
/** Tells whether a name, in lower case, is in the list of Adobe's metascopes. */
function isKnownMetascope(name) {
    return Object.hasOwn(_metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll, name);
}
/**
 * Says which scopes to request instead of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns a short paragraph of advice
 */
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopesOf = (name) => _metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll[name]?.scopes ?? [];
    const scopes = [...new Set(distinct.flatMap(scopesOf))];
    const open = distinct.filter((name) => scopesOf(name).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ excerptOf)
});

// UNUSED EXPORTS: quote

;// CONCATENATED MODULE: ./build/core/conceal/lex.js
// The same character in a query string, in HTML and in JSON that is in JSON.
const ENCODED = [
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
const TAG = /<\/?[A-Za-z!][\w:.-]{0,80}/y;
const WORD = /[^\s"'`<>()[\]{},;&|=:\\%]*/y;
const PREFIX_OF_STRING = /(?:^|[^\p{L}\p{N}_])[rbuf]{1,2}$/iu;
/**
 * Cuts one line into tokens. No grammar of a language is known, only what most of them share: quotes, brackets,
 * assignments, separators, tags and addresses. Every character is in exactly one token.
 *
 * @param prose in which an apostrophe and a backquote start no string
 */
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
        // A line that starts in the content of an element.
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
    // A word ends where an encoded operator or separator starts.
    #word() {
        let to = this.#at + 1 + this.#match(WORD, this.#at + 1);
        while (this.#line[to] === '%' && !ENCODED.some(([pattern]) => this.#match(pattern, to) > 0))
            to += 1 + this.#match(WORD, to + 1);
        return this.#add('word', to);
    }
    // The content of a string that does not end on its line reaches to the end of it.
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
        // Behind a word it is the parameter of a type, as in `List<String>`.
        if (!/[A-Za-z/!]/.test(line[this.#at + 1] ?? ''))
            return false;
        if (line[this.#at + 1] !== '/' && /[\w.]/.test(line[this.#at - 1] ?? ''))
            return false;
        if (line.startsWith('<!--', this.#at)) {
            this.#add('other', this.#at + 4);
            return true;
        }
        this.#inTag = true;
        this.#add('other', this.#at + this.#match(TAG));
        return true;
    }
    #endOfTag() {
        this.#inTag = false;
        this.#add('other', this.#at + 1);
        const next = this.#line.indexOf('<', this.#at);
        return this.#add('content', next < 0 ? this.#line.length : next);
    }
    // `:name` of Ruby.
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

;// CONCATENATED MODULE: ./build/core/conceal/words.js
// Words of languages and tools: they say what a line does, and none of them is a value that somebody chose.
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
// What may follow the name of a secret without being one.
const LITERAL = /^(?:true|false|null|none|nil|undefined|new|await|async|return|function|bearer|basic|token|str|string|char|byte|bool|any|optional|required|text|[{}[\]()]*)$/i;
/** @returns whether a word says something about a secret value instead of being one: its type, a keyword */
function isLiteral(word) {
    return LITERAL.test(word);
}
// Packages and metascopes of Adobe.
const PUBLIC = /^(?:@adobe\/[a-z-]{1,40}|(?:com|io)\.adobe\.[a-z.]{1,40}|(?:\/?s\/)?ent_[a-z_]{1,40}(?:sdk|api))$/;
/** @returns whether a word belongs to a language or a tool, in any case */
function isKnown(word) {
    return KNOWN.has(word.toLowerCase()) || PUBLIC.test(word);
}
/** @returns whether a name says that what follows it is secret */
function isSecretName(name) {
    // Not the name of a package, as `@adobe/jwt-auth`.
    return !/^@?[\w-]+\//.test(name) && SECRET_NAME.test(name.slice(-60).replace(/["'`\])\s\d]+$/, ''));
}
/** @returns whether the value of a key must not be shown even if a rule matched both */
function isKeyOfSecret(name) {
    return /(?:secrets?|passw(?:or)?d|passphrase|pwd|access[_-]?token|(?:^|[^a-z])key|privateKey|apiKey|credentials?)["'`]?$/i.test(name.slice(-60));
}
const SECRET_NAME = /(?:secrets?|pass|passw(?:or)?d|passphrase|passcode|pwd|pw|tokens?|keys?|credentials?|cred|auth|authorization|bearer|basic|pin|signature|cookie|session|sas|login)$/i;
const VERSION = /^[\s@#~^v=<>!.]{0,4}\d{1,4}(?:\.(?:\d{1,5}|[x*])){0,3}(?:-?(?:alpha|beta|rc|dev)\.?\d{0,3})?$/i;
/** @returns whether a text is a version of a package, or a number of up to three digits */
function isVersion(text) {
    return VERSION.test(text) && (text.includes('.') || text.replace(/\D/g, '').length <= 3);
}
const REFERENCE = /^(?:\$[A-Za-z_]+|\$\{[A-Za-z_][\w.-]{0,60}\}|\$env:[A-Za-z_]+|%[A-Z_]+%|\$?\{\{[\s\w.[\]'"-]{0,100}\}\}|\$\(\w{1,40}\)|\{\w{0,40}\})$/i;
/** @returns whether a text names a variable whose value is elsewhere */
function isReference(text) {
    return REFERENCE.test(text) && !text.split(/[^A-Za-z0-9]+/).some(looksRandom);
}
const ROOTS = /^(?:process\.env|os\.environ|import\.meta\.env|env|secrets|vars?|inputs|github|this|self|ENV|System)\./;
/** @returns whether a chain of names starts with what holds variables in some language */
function isVariable(word) {
    return ROOTS.test(word) && isName(word);
}
/**
 * @returns whether a word can be a name that a person gave to something: its parts are letters, with at most two digits
 *   behind a few of them
 */
function isName(word) {
    if (word.length > 100 || !/[A-Za-z]/.test(word) || /[^\x20-\x7e]/.test(word))
        return false;
    return (partsOf(word).every((part) => /^[A-Za-z]{0,24}$|^[A-Za-z]{1,4}\d{1,2}$|^\d{1,3}$/.test(part) || isKnown(part)) &&
        !/[!?#%^*+~]/.test(word) &&
        !partsOf(word).some(looksRandom));
}
/** @returns whether a word can be a key: like a name, but with any few digits, as in `client2024` */
function isKey(word) {
    if (word.length > 80 || !/[A-Za-z]/.test(word))
        return false;
    return (!/^[0-9a-f-]{8,}$/i.test(word) && partsOf(word).every((part) => part.length <= 30 && !looksRandom(part)));
}
function partsOf(word) {
    return word.split(/[^A-Za-z0-9]+/);
}
/** Letters and digits, or capitals and small letters, that take turns too often for a name. */
function looksRandom(part) {
    if (part.length < 8 || isKnown(part))
        return false;
    const humps = part.match(/[A-Z]+[a-z]*|[a-z]+|\d+/g)?.length ?? 0;
    return humps * 2.8 > part.length || (/\d/.test(part) && part.length >= 20);
}

;// CONCATENATED MODULE: ./build/core/conceal/url.js

/**
 * @param kept the part of it that a rule matched
 * @returns what an address says besides its host, its folders and the names of its parameters
 */
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
    for (const part of url_partsOf(url, host, endOfHost, /[.:]/))
        if (!isShown(url.slice(part.start, part.end)))
            hide(part.start, part.end);
    // What leads to the match is its folder. Of another path only words are shown that are no choice of anybody.
    for (const part of url_partsOf(url, endOfHost, endOfPath, /[/\\]/)) {
        const text = url.slice(part.start, part.end);
        if (kept !== undefined && part.start < kept.start && part.end <= kept.start ? isShown(text) : isPublic(text))
            continue;
        if (kept === undefined || part.end <= kept.start || kept.end <= part.start)
            hide(part.start, part.end);
        else {
            if (!isShown(url.slice(part.start, kept.start)))
                hide(part.start, kept.start);
            const behind = url.slice(kept.end, part.end);
            if (!/^(?:\.[a-z]{1,4})?\W*$/.test(behind) && !isVersion(behind))
                hide(kept.end, part.end);
        }
    }
    for (const part of url_partsOf(url, endOfPath + 1, url.length, /[&?#]/)) {
        const equals = url.slice(part.start, part.end).search(/=|%(?:25)*3d/i);
        const value = equals < 0 ? part.start : part.start + equals + (url[part.start + equals] === '=' ? 1 : 3);
        if (equals >= 0 && !isKey(url.slice(part.start, part.start + equals)))
            hide(part.start, part.start + equals);
        if (!isReference(url.slice(value, part.end)))
            hide(value, part.end);
    }
    return places;
}
function isPublic(part) {
    return isKnown(part) || isVersion(part) || isReference(part);
}
function isShown(part) {
    return part === '' || isName(part) || isVersion(part) || /^\d{1,5}$/.test(part) || isReference(part);
}
function indexOr(text, pattern, from) {
    const found = text.slice(from).search(pattern);
    return found < 0 ? text.length : from + found;
}
function url_partsOf(text, from, to, between) {
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



// Calls whose first argument is the name of something.
const NAMING = /(?:^|[.>])(?:add|append|put|set|get|has|is|read|config|env|getenv|require|import|credentials?|field|header|property|param|attribute|form|data|claim|with|opt|load|var|variable|fetch|key)[A-Za-z]*$/i;
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
    // The last key or word, which may be the key of what follows.
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
        const secret = isSecretName(this.#last.text) || this.#value?.secret === true;
        this.#value = {
            secret,
            keyKept: this.#isKept(this.#last.start, token.to) && isKeyOfSecret(this.#last.text),
            open: false,
            one: false,
        };
        this.#afterSecret = false;
    }
    #separate(token, index) {
        const cell = this.#prose && token.text === '|' && isSecretName(this.#last.text);
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
    // A list of names left of an assignment or an import is no list of values.
    #assigns(index) {
        const next = this.#tokens.slice(index, index + 12).filter(({ kind }) => kind !== 'space');
        const end = next.findIndex(({ kind, text }) => kind !== 'word' && text !== ',');
        return end > 0 && /^(?::?=|\}|:)$/.test(next[end]?.text ?? '');
    }
    #open(token, index) {
        const before = this.#tokens[index - 1];
        const word = before?.kind === 'word' ? this.#textOf(before) : '';
        // In Perl and Ruby `q(…)` is a string.
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
        if (!isKey(text))
            return false;
        const next = this.#nextOf(index);
        const bracket = this.#brackets.at(-1);
        const free = this.#value?.open ?? true;
        if (free && next?.kind === 'operator' && /^(?:=>?|:=?)$/.test(next.text))
            return true;
        if (bracket?.character === '[')
            return bracket.call !== '' && isName(text);
        if (bracket?.character !== '(' || bracket.arguments > 0 || !free)
            return false;
        return /^[\w.-]+$/.test(text) && isName(text) && NAMING.test(bracket.call);
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
        if (shown === '' || isVersion(shown) || /^\s*(?:com|io)\.adobe\.[a-z.]+\s*$/.test(text))
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
            // The value of a short option can stand without a space behind it.
            const glued = isOption && /^-[A-Za-z]/.test(text);
            this.#hideValue({ start: token.from + (glued ? 2 : 0), end: token.to });
        }
        this.#afterSecret = isSecretName(text) || (this.#afterSecret && IS.test(text));
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
        if (isReference(text) || isVariable(text) || isVersion(text))
            return true;
        const next = this.#tokens[index + 1];
        const bracket = this.#brackets.at(-1);
        const isOption = /^--?[A-Za-z]/.test(text) && /^\s*$/.test(this.#line[token.from - 1] ?? '');
        if (next?.kind === 'open' && next.text !== '{' && isName(text))
            return true;
        if (/^[rbuf]{1,2}$/i.test(text) && next?.kind === 'string')
            return true;
        if (bracket?.reference)
            return isName(text);
        if (this.#isKeyWord(text, index))
            return true;
        if (isOption && isName(text))
            return /^--|^-.{1,3}$|^-[A-Z]\w*[a-z]/.test(text) || this.#nextOf(index)?.kind === 'operator';
        if (this.#value?.secret)
            return this.#value.one ? isKnown(text) : isLiteral(text);
        if (this.#value !== undefined)
            return isKnown(text) || (this.#isPhrase(index) && isName(text));
        if (this.#afterSecret && !IS.test(text) && !isKnown(text))
            return false;
        if (isKnown(text))
            return true;
        if (!isName(text))
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
        if (next?.kind !== 'operator' || next.text === '::' || !isKey(text))
            return false;
        if (this.#value === undefined || this.#value.open)
            return true;
        // `A=1 B=2`, but neither `user:pass` nor the padding of base64.
        const after = this.#line.slice(next.to, next.to + 1);
        const before = this.#tokens[index - 2];
        return (next.text === '=' &&
            /^[\w.-]*$/.test(text) &&
            !/^[=\s]?$/.test(after) &&
            before !== undefined &&
            before.kind !== 'operator' &&
            this.#tokens[index - 1]?.kind === 'space');
    }
    // The type or a modifier in front of a name that is declared.
    #declares(index) {
        const next = this.#tokens.slice(index + 1, index + 5).filter(({ kind }) => kind !== 'space');
        const last = next[0]?.kind === 'word' ? next[1] : next[0];
        return last?.kind === 'operator' || last?.kind === 'open';
    }
    // A sentence. A value of a few words can be a passphrase.
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
        return words.length >= PHRASE_MIN && words.filter(isKnown).length >= 2;
    }
    // What a word has in front of the match and behind it.
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
            const parameter = text.startsWith('?') && isKey(text) && this.#nextOf(index)?.kind === 'operator';
            if (!parameter && !isName(text) && !isVersion(text) && !isReference(text) && /[A-Za-z0-9]/.test(text))
                this.#hide(part, false);
        }
        // `KEY=value` that is matched as a whole shows the key only.
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
// The key may be the name of a package, as in `"jwt-auth": "^2.0.0"`.
function isVersionOfPackage(text) {
    return isVersion(text) && /^[~^]|\..*\./.test(text);
}
/** A string that holds no value of its own: a reference, a version, a word of a language, `key=$REFERENCE`. */
function isHarmless(text, secret) {
    const shown = text.trim();
    if (shown === '' || isReference(shown) || isVariable(shown))
        return true;
    if (secret)
        return isLiteral(shown) || isVersionOfPackage(shown);
    if (isVersion(shown) || isKnown(shown) || (/^--[a-z]/i.test(shown) && isName(shown)))
        return true;
    const [, key = '', value = ''] = ASSIGNED.exec(shown) ?? [];
    return key !== '' && isKey(key) && isReference(value);
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/secrets.js + 1 modules
var secrets = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/core/excerpt.js





// A line can have megabytes, so only a window around the finding is read.
const BEFORE_MAX = 2_000;
const AFTER_MAX = 600;
/**
 * Makes the excerpt of a finding: what the rule matched, with the keys, calls and names around it. Values around it are
 * hidden by where they stand (see {@link valuesIn}), and what looks like a secret everywhere. It is one line, sanitized
 * and cut.
 *
 * @param match what the rule matched, from the start of the line, in UTF-16 code units
 * @param prose whether the line is documentation or a comment
 */
function excerptOf(line, match, prose = false) {
    const far = match.start > BEFORE_MAX;
    // What the start of a window is part of is not known, so of a line that is cut nothing before the match is shown.
    const before = far ? ' ' : (0,one_line/* withoutInvisible */.OT)(line.slice(0, match.start));
    const end = Math.min(match.end, match.start + AFTER_MAX);
    const found = (0,one_line/* withoutInvisible */.OT)(line.slice(match.start, end));
    const all = before + found + (0,one_line/* withoutInvisible */.OT)(line.slice(end, match.start + AFTER_MAX));
    const kept = { start: before.length, end: before.length + found.length };
    const shown = hiddenIn(all, [...valuesIn(all, kept, prose), ...(0,redact/* shapesIn */.iw)(all)], kept);
    const { start } = shown.kept;
    const cut = far || start > 100 ? Math.max(0, start - 60) : 0;
    const text = (0,core_text/* sanitizeWholeLine */.Bf)(far || cut > 0 ? `…${shown.text.slice(cut)}` : shown.text);
    return { text, mark: markIn(text, shown.text, shown.kept, cut) };
}
// Also tells where the match is in the result.
function hiddenIn(line, places, kept) {
    let text = '';
    let at = 0;
    let { start, end } = kept;
    for (const place of merged(line, places, kept)) {
        const shift = secrets/* HIDDEN */.RG.length - (place.end - place.start);
        text += line.slice(at, place.start) + secrets/* HIDDEN */.RG;
        at = place.end;
        if (place.end <= kept.start)
            start += shift;
        if (place.end <= kept.end)
            end += shift;
        else if (place.start < kept.end)
            end += place.start + secrets/* HIDDEN */.RG.length - kept.end;
    }
    return { text: text + line.slice(at), kept: { start, end } };
}
// Values that only white space separates are one.
function merged(line, places, kept) {
    const all = [];
    for (const place of places.toSorted((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        const between = last === undefined ? '' : line.slice(last.end, place.start);
        const meetsKept = last !== undefined && last.end <= kept.start && kept.start <= place.start;
        if (last !== undefined &&
            (place.start < last.end || (between.trim() === '' && !meetsKept && last.end !== kept.end)))
            last.end = Math.max(last.end, place.end);
        else
            all.push({ ...place });
    }
    return all;
}
function markIn(excerpt, line, kept, cut) {
    const found = line.slice(kept.start, Math.min(kept.end, kept.start + 2 * core_text/* LINE_MAX */.oE));
    // Behind other text "::" stays as it is.
    const first = line.slice(0, kept.start).trim() === '';
    const match = first ? (0,core_text/* sanitizeWholeLine */.Bf)(found) : (0,core_text/* sanitizeWholeLine */.Bf)(`…${found}`).slice(1).trim();
    if (match === '')
        return undefined;
    // The excerpt may contain the same text several times: the occurrence closest to the expected place counts.
    const before = (0,core_text/* sanitizeWholeLine */.Bf)(line.slice(cut, kept.start), 4 * core_text/* LINE_MAX */.oE).length;
    let closest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (closest < 0 || Math.abs(at - before) < Math.abs(closest - before))
            closest = at;
    }
    return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}
/** @returns the text of a file for a message: redacted, sanitized, cut to 80 characters, between backquotes */
function quote(text) {
    return `\`${redactLine(text, 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

/**
 * Finds where lines start. LF, CRLF and a lone CR end a line.
 *
 * @returns offsets in UTF-16 code units; the first one is 0
 */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/**
 * Finds the line that contains an offset.
 *
 * @param starts the result of {@link lineStarts}
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
function lineAt(starts, offset) {
    return Math.max(0, (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(starts, (start) => start > offset) - 1);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
/**
 * Searches sorted items by bisection, so that a hostile file with many items stays fast.
 *
 * @param passes false for the first items and true for all others
 * @returns the index of the first item that passes, or the number of items if none does
 */
function firstIndex(items, passes) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passes(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/guard/files/git-folder.js


const SIZE_MAX = 1_000_000;
/**
 * Tells whether a folder is the top level of a git repository: a clone, or a worktree or submodule, whose `.git` is a file.
 * As git does, it passes over a `.git` that is no repository.
 *
 * No git is started for this: git refuses a repository of another owner, and its answer follows `core.worktree`, with
 * which a repository could name a folder of its choice.
 */
function isTopLevel(folder) {
    const dotGit = (0,external_node_path_.join)(folder, '.git');
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dotGit, 'HEAD')) || /^gitdir: /.test(smallFile(dotGit) ?? '');
}
/** @param top absolute path of the top level of a repository */
function factsOf(top) {
    const dotGit = (0,external_node_path_.join)(top, '.git');
    const link = /^gitdir: ([^\r\n]+)/.exec(smallFile(dotGit) ?? '')?.[1];
    const folder = link === undefined ? dotGit : (0,external_node_path_.resolve)(top, link);
    const common = (0,external_node_path_.resolve)(folder, smallFile((0,external_node_path_.join)(folder, 'commondir'))?.trim() || '.');
    return { origin: originOf(smallFile((0,external_node_path_.join)(common, 'config')) ?? ''), head: headOf(folder, common) };
}
function headOf(folder, common) {
    const head = smallFile((0,external_node_path_.join)(folder, 'HEAD'))?.trim() ?? '';
    const branch = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
    if (branch?.includes('..'))
        return undefined;
    const hash = branch === undefined ? head : (smallFile((0,external_node_path_.join)(common, branch))?.trim() ?? '');
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash) ? hash : undefined;
}
function originOf(config) {
    let inOrigin = false;
    for (const line of config.split('\n')) {
        if (/^\s*\[/.test(line))
            inOrigin = /^\s*\[remote "origin"\]\s*$/.test(line);
        const url = inOrigin ? /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1] : undefined;
        if (url !== undefined)
            return repositoryOf(url);
    }
    return undefined;
}
/**
 * @param url as git knows it: `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name`
 * @returns `owner/name` in lower case, without the host, which has aliases; undefined for any other address
 */
function repositoryOf(url) {
    const [, path = ''] = /^(?:https?|ssh):\/\/[^/]+\/(.+)$/i.exec(url) ?? /^[^/@:]+@[^/@:]+:(.+)$/.exec(url) ?? [];
    const name = path.replace(/\/$/, '').replace(/\.git$/i, '');
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name.toLowerCase() : undefined;
}
// Only a regular file: reading a pipe would wait for its writer.
function smallFile(file) {
    try {
        const found = (0,external_node_fs_.statSync)(file);
        return found.isFile() && found.size <= SIZE_MAX ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/guard/files/walk.js


/** Names of folders that are not listed: those of version control and package managers. */
const NOT_ENTERED = [
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    'bower_components',
    '.venv',
    '__pycache__',
    '.tox',
];
/**
 * Lists a folder without Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository called for each folder below `root` that contains a `.git`: returns its files, relative to it, or
 *   undefined to walk through it, too
 * @param from the folder to start in, relative to `root`; it ends with `/`
 * @returns all files, in no particular order; a folder that cannot be opened is listed as unreadable
 */
async function walk(root, repository, from = '') {
    const listing = { files: [], skipped: [] };
    const open = [from];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            for (const path of nested.files)
                listing.files.push(`${folder}${path}`);
            for (const { path, reason } of nested.skipped)
                listing.skipped.push({ path: `${folder}${path}`, reason });
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.includes(entry.name))
                    open.push(`${path}/`);
                // In a worktree or a submodule `.git` is a file.
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            // Sockets, pipes and devices are not read.
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,paths/* fileOf */.W7)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/files/top-level.js




// A checkout is in the workspace, mostly next to few other folders. What a walk finds deeper is one of somebody's
// dependencies.
const FOLDERS_MAX = 5_000;
const DEPTH_MAX = 5;
/**
 * Finds the top level of the repository that a folder is in: the nearest folder upwards that has a `.git`.
 *
 * In a job nothing above the workspace counts: a runner may be installed inside of somebody's repository. If the folder
 * is in none there, actions/checkout may have put the repository below it, with `path`: then it is the only one below,
 * or, of several, that of the workflow. Where git is not installed, actions/checkout unpacks an archive, which has no
 * `.git`: then it is the nearest folder with a `.github`. Otherwise it is the workspace, and on a laptop the folder
 * itself.
 */
function placeOf({ env = {}, ...folders }) {
    const root = (0,external_node_path_.resolve)(folders.root);
    const workspace = folders.workspace === undefined ? undefined : (0,external_node_path_.resolve)(folders.workspace);
    const top = topAbove(root, workspace);
    if (top !== undefined)
        return inRepository(top.folder, top.root, root, workspace, env);
    if (workspace === undefined)
        return { top: root, ...pathsFrom(root, root) };
    const archive = nearest(root, workspace, isArchive);
    const outer = archive ?? workspace;
    const below = archive === undefined ? repositoriesBelow(root) : [];
    const chosen = below.length === 1 ? below[0] : ownOf(below, env);
    if (chosen !== undefined)
        return inRepository(chosen, root, root, workspace, env);
    const place = { top: outer, ...pathsFrom(outer, root) };
    return below.length === 0 ? place : { ...place, elsewhere: { folder: '', prefix: place.prefix } };
}
function inRepository(top, real, root, workspace, env) {
    const place = { top, ...pathsFrom(top, real) };
    if (workspace === undefined || !isOther(factsOf(top), env))
        return place;
    const fromWorkspace = (folder) => slashed((0,external_node_path_.relative)(realpathOf(workspace), realpathOf(folder)));
    return { ...place, elsewhere: { folder: fromWorkspace(top), prefix: fromWorkspace(root) } };
}
// Of the folder as the file system knows it, because the parents of a link are other folders.
function topAbove(root, workspace) {
    const real = realpathOf(root);
    const highest = workspace === undefined ? undefined : realpathOf(workspace);
    if (highest !== undefined && !isInside(highest, real))
        return undefined;
    const folder = nearest(real, highest, isTopLevel);
    return folder === undefined ? undefined : { folder, root: real };
}
function nearest(from, highest, is) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        if (is(folder))
            return folder;
        if (folder === highest || folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
function isArchive(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.github'));
}
function pathsFrom(top, root) {
    const down = slashed((0,external_node_path_.relative)(top, root));
    if (down === '')
        return { prefix: '', fromTop: undefined };
    if (!isInside(top, root)) {
        const folder = `${bytesOf(slashed((0,external_node_path_.relative)(root, top)))}/`;
        return {
            prefix: '',
            fromTop: (path) => path.startsWith(folder) ? path.slice(folder.length) : external_node_path_.posix.relative(`/${folder}`, `/${path}`),
        };
    }
    const prefix = `${bytesOf(down)}/`;
    return { prefix: down, fromTop: (path) => `${prefix}${path}` };
}
function repositoriesBelow(root) {
    const found = [];
    let folders = [root];
    let left = FOLDERS_MAX;
    for (let depth = 0; depth < DEPTH_MAX && left > 0; depth++) {
        const next = [];
        for (const folder of folders) {
            for (const name of foldersIn(folder)) {
                const path = (0,external_node_path_.join)(folder, name);
                if (left-- <= 0)
                    return found;
                if (isTopLevel(path) || isArchive(path))
                    found.push(path);
                else
                    next.push(path);
            }
        }
        folders = next;
    }
    return found;
}
function foldersIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && !NOT_ENTERED.includes(entry.name))
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
// A job may check out its repository twice, for example to compare with the base.
function ownOf(tops, env) {
    const own = ofWorkflow(env);
    const same = tops
        .map((top) => ({ top, ...factsOf(top) }))
        .filter(({ origin }) => own !== undefined && origin === own);
    if (same.length === 1)
        return same[0]?.top;
    const atCommit = same.filter(({ head }) => head !== undefined && head === env['GITHUB_SHA']);
    return atCommit.length === 1 ? atCommit[0]?.top : undefined;
}
function isOther({ origin }, env) {
    const own = ofWorkflow(env);
    return origin !== undefined && own !== undefined && origin !== own;
}
function ofWorkflow({ GITHUB_REPOSITORY: name }) {
    return name?.toLowerCase() || undefined;
}
function realpathOf(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
function isInside(folder, path) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(from);
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}
function bytesOf(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}

// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/gate/verdict.js

const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    'outside-diff': 'outsideDiff',
};
/**
 * Decides on a scan. With a lenient `failOn` the conclusion stays the same, so that a workflow with `fail-on: never`
 * can still use it; `failed` says whether the step fails. A failed gate always has the conclusion `findings`. Whether
 * `nothing-scanned` fails is up to the caller: it is an error in a scan step, but normal if nothing is checked out.
 *
 * @param result findings with their final states
 */
function conclude({ findings, coverage }, failOn) {
    const counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : model/* LEVELS */.A_.slice(0, model/* LEVELS */.A_.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}

;// CONCATENATED MODULE: ./build/guard/repository/same-change.js

/**
 * Makes one finding of the places of one change: the first line that has to be changed, with the others as its related
 * places. Places in other states stay apart: what a baseline accepts is no part of what is left.
 *
 * @param findings with their final states, by path and line
 * @returns one finding for each change, in the same order
 */
function oneForEachChange(findings) {
    const changes = new Map();
    for (const [index, finding] of findings.entries()) {
        const key = keyOf(finding, index);
        const others = changes.get(key);
        if (others === undefined)
            changes.set(key, [finding]);
        else
            others.push(finding);
    }
    const firsts = new Map([...changes.values()].map((places) => [firstToChange(places), places]));
    return findings.flatMap((finding) => {
        const places = firsts.get(finding);
        if (places === undefined)
            return [];
        const others = places.filter((other) => other !== finding);
        return [others.length === 0 ? finding : { ...finding, related: others.map(relatedOf) }];
    });
}
// Notes are mentions: nothing has to be changed there.
function keyOf({ path, state, place, level, context }, index) {
    if (context?.change === undefined || level === 'note')
        return String(index);
    return [path, context.change, state, place].join('\0');
}
// The worst level, then the first line.
function firstToChange(places) {
    return places.toSorted((a, b) => model/* LEVELS */.A_.indexOf(a.level) - model/* LEVELS */.A_.indexOf(b.level) || a.line - b.line)[0];
}
function relatedOf({ path, line, column, endLine, endColumn, excerpt, message, rule, level, fingerprint, }) {
    return {
        relation: 'same-change',
        path,
        line,
        column,
        endLine,
        endColumn,
        excerpt,
        message,
        found: { rule, level, fingerprint },
    };
}

// EXTERNAL MODULE: ./build/core/excerpt.js + 4 modules
var excerpt = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/literals.js
var literals = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/guard/repository/packages.js

const MANIFEST = /^(?:package\.json|pom\.xml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|go\.mod|Cargo\.toml|Gemfile|composer\.json|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|DESCRIPTION|app\.config\.yaml|manifest\.yml)$/;
/**
 * Tells to which package a file belongs: to the nearest folder above it that has a manifest, or else to the repository, and
 * beside it to the folder that is probably another one.
 *
 * @returns the path of a folder, with `/` at its end; empty for the root
 */
function packages_packages(listing) {
    const hasManifest = (0,sorted_listing/* remembered */.H)((folder) => listing.names(folder).some((name) => MANIFEST.test(name)));
    return (path) => {
        for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end + 1);
            if (hasManifest(folder))
                return folder;
            if (end === 0)
                break;
        }
        return /^(?:\.\.\/)+(?:[^/]+\/)?/.exec(path)?.[0] ?? '';
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/guard/repository/references.js

// Names that many files have: only a path that leads to the file itself names it.
const COMMON = /^(?:index|main|app|config|configuration|settings|setup|package|application|constants|utils?|helpers?|env|__init__|server|client|default|production|development|credentials?|secrets?|key)$/i;
// Files that name others by an import without an extension, in quotation marks.
const BY_STRING = /\.(?:[cm]?[jt]sx?|vue|svelte|rb|php|lua)$/i;
// In these a name without any `/` is one of a file as well; in the others it is one of a package.
const BARE = /\.(?:rb|lua)$/i;
// Files that name a class.
const BY_CLASS = /\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|cfc|cfm|swift|jsp)$/i;
const PYTHON = /\.(?:py|pyw|ipynb)$/i;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]{5,}$/;
const WORD = /[\w@./\\-]/;
/**
 * Finds where a text names another file: by an import, by a path, or, in languages that do so, by the name of its class.
 *
 * @param path of the file with the text, relative to the repository
 * @returns the place of the name, in UTF-16 code units; undefined if the text does not name the file
 */
function referenceTo(target, path, text) {
    const { stem } = partsOf(target.path);
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
        const { start, end } = wordAt(text, at, at + stem.length);
        if (names(target, path, text, start, end))
            return { start, end };
    }
    return undefined;
}
/** @returns the word without which no text names the file */
function wordOf({ path }) {
    return partsOf(path).stem;
}
/** @returns every file name with one of these extensions in a text, as it is written */
function namesWithExtension(text, extensions) {
    const pattern = new RegExp(`\\.(?:${extensions.join('|')})(?![\\w.-])`, 'gi');
    const names = [...text.matchAll(pattern)].map(({ 0: extension, index }) => {
        const { start } = wordAt(text, index, index);
        return text.slice(start, index + extension.length);
    });
    return [...new Set(names)];
}
/** @returns the paths that a written path may mean: from the folder of its file, and, without `./`, from the package */
function meantBy(written, path, packageFolder) {
    const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
    const folders = /^\.{1,2}\//.test(name) ? [(0,posix_.dirname)(path)] : [(0,posix_.dirname)(path), packageFolder];
    return folders.map((folder) => (0,posix_.normalize)((0,posix_.join)(folder, name)));
}
function partsOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    const isIndex = stem === 'index' || stem === '__init__';
    const folder = (0,posix_.dirname)(path);
    // An index file is named by its folder.
    if (isIndex && folder !== '.')
        return { name, stem: folder.slice(folder.lastIndexOf('/') + 1), withoutExtension: folder };
    return { name, stem, withoutExtension: path.slice(0, path.length - name.length) + stem };
}
// The whole path or dotted name around a place.
function wordAt(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 200 && WORD.test(text[start - 1] ?? ''))
        start--;
    while (end < text.length && end - to < 200 && WORD.test(text[end] ?? ''))
        end++;
    while (end > to && text[end - 1] === '.')
        end--;
    return { start, end };
}
function names(target, path, text, start, end) {
    const { name, stem, withoutExtension } = partsOf(target.path);
    const word = text.slice(start, end);
    const meant = meantBy(word, path, target.packageFolder);
    // A path with its extension, in any file.
    if (word.endsWith(name)) {
        if (meant.includes(target.path))
            return true;
        if (!COMMON.test(stem) && endsWithPath(target.path, word))
            return true;
    }
    const quoted = /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
    if (quoted && BY_STRING.test(path) && BY_STRING.test(target.path)) {
        const bare = word.replace(/\.[cm]?[jt]sx?$/, '');
        const isPath = bare.includes('/') || BARE.test(path);
        if (isPath && meantBy(bare, path, target.packageFolder).includes(withoutExtension))
            return true;
        // An alias of a bundler, or a load path: `@/lib/adobe`, `src/lib/adobe`.
        if (bare.includes('/') &&
            !COMMON.test(stem) &&
            endsWithPath(withoutExtension, bare.replace(/^[@~]\//, '')))
            return true;
    }
    if (PYTHON.test(path))
        return isPythonImport(target, path, text, start, word);
    const sameKind = target.path.slice(target.path.lastIndexOf('.')) === path.slice(path.lastIndexOf('.'));
    return BY_CLASS.test(path) && sameKind && CLASS_NAME.test(stem) && word.split(/[./\\]/).includes(stem);
}
function isPythonImport(target, path, text, start, word) {
    if (!PYTHON.test(target.path))
        return false;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + word.length);
    const [, dots = '', module = ''] = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s/.exec(line) ?? [];
    const plain = /^[\s"]*(?:from|import)\s/.test(line);
    if (!plain)
        return false;
    const { withoutExtension } = partsOf(target.path);
    const folder = dots === '' ? undefined : (0,posix_.join)((0,posix_.dirname)(path), ...Array.from({ length: dots.length - 1 }, () => '..'));
    const written = word.replace(/^\.+/, '').replaceAll('.', '/');
    const whole = [written, module === '' ? written : `${module.replaceAll('.', '/')}/${written}`];
    if (folder !== undefined)
        return whole.some((name) => (0,posix_.normalize)((0,posix_.join)(folder, name)) === withoutExtension);
    return whole.some((name) => meantBy(name, path, target.packageFolder).includes(withoutExtension) ||
        (name.includes('/') && endsWithPath(withoutExtension, name)));
}
function endsWithPath(path, written) {
    const name = written.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
    return name !== '' && (path === name || path.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./build/guard/repository/uses.js









// All of them are read once more, so that a scan of many findings must not become a second scan.
const FILES_MAX = 2_000;
const USES_MAX = 50;
const LENGTH_MAX = 300_000;
const KEY_EXTENSIONS = ['key', 'pem', 'pfx', 'p12', 'pk8', 'der'];
const MAY_NAME_FILES = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyw|ipynb|rb|php|java|kts?|scala|groovy|cs|fs|vb|go|rs|swift|lua|r|ps[dm]?1|sh|bash|zsh|bat|cmd|cf[cm]|jsp|json|ya?ml|toml|ini|cfg|conf|properties|env|tf|xml)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|\.env[^/]*)$/i;
// A manifest names packages, and a pipeline is started: nothing imports them.
const NEVER_IMPORTED = /(?:^|\/)(?:package\.json|pom\.xml|requirements[^/]*\.txt|\.github\/.+)$/i;
const WHAT = {
    use: 'Uses the file of this finding.',
    'key-file': 'The private key of this credential: revoke it, and remove it from the history.',
};
/**
 * Adds to findings what depends on their files: the files of the package that import or name them, and the private keys
 * that they name. Those files are no findings of their own, because most of them stay as they are.
 *
 * @param findings with their final states
 * @param root absolute path of the folder that all paths count from
 * @param files the scanned files, one character a byte, sorted
 */
function withUses(findings, root, files) {
    const flagged = findings.filter(({ state, level }) => state === 'active' && level !== 'note');
    const flaggedPaths = new Set(flagged.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]));
    const packageOf = packages_packages((0,sorted_listing/* sortedListing */.U)(files));
    const read = fileReader(root);
    const firsts = new Map();
    for (const finding of flagged)
        if (!firsts.has(finding.path))
            firsts.set(finding.path, finding);
    const added = new Map();
    const add = (finding, place) => {
        const places = added.get(finding);
        if (places === undefined)
            added.set(finding, [place]);
        else if (places.length < USES_MAX)
            places.push(place);
    };
    const targets = [...firsts.values()].filter(({ place, path }) => place === 'code' && !NEVER_IMPORTED.test(path));
    let left = FILES_MAX;
    for (const [folder, inPackage] of groupedBy(targets, ({ path }) => packageOf(path))) {
        const namedIn = targetsNamedIn(inPackage, folder);
        for (const bytes of (0,sorted_listing/* sortedListing */.U)(files).below(folder)) {
            const path = (0,paths/* shownPath */.pS)(bytes);
            if (left <= 0)
                break;
            if ((0,paths/* isOutside */._K)(path) !== (0,paths/* isOutside */._K)(folder))
                continue;
            if (flaggedPaths.has(path) || !MAY_NAME_FILES.test(path))
                continue;
            if ((0,kinds/* skippedByPath */.zp)(bytes) !== undefined || (0,kinds/* kindOf */.I)(path) === 'documentation')
                continue;
            left--;
            const file = read(bytes);
            if (file === undefined)
                continue;
            const named = namedIn(file.haystack);
            if (named.length === 0)
                continue;
            const text = file.text();
            for (const { finding, target } of named) {
                const found = referenceTo(target, path, text);
                if (found !== undefined)
                    add(finding, placeIn('use', path, text, found));
            }
        }
    }
    const listing = (0,sorted_listing/* sortedListing */.U)(files);
    for (const finding of firsts.values()) {
        const text = finding.place === 'code' ? read(uses_bytesOf(finding.path))?.text() : undefined;
        if (text === undefined)
            continue;
        for (const written of namesWithExtension(text, KEY_EXTENSIONS)) {
            const key = meantBy(written, finding.path, packageOf(finding.path)).find((path) => listing.has(uses_bytesOf(path)));
            if (key !== undefined && !flaggedPaths.has(key))
                add(finding, firstLineOf('key-file', key));
        }
    }
    return findings.map((finding) => {
        const places = added.get(finding);
        return places === undefined ? finding : { ...finding, related: [...(finding.related ?? []), ...places] };
    });
}
// The opposite of `shownPath` for what is UTF-8; another name is not found again, and nothing is said of it.
function uses_bytesOf(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function fileReader(root) {
    const read = (0,read_file/* createReader */.WF)();
    return (bytes) => {
        const file = read((0,paths/* fileOf */.W7)(root, bytes), bytes);
        return file.ok && file.value.isBinary !== true && file.value.haystack.size <= LENGTH_MAX
            ? file.value
            : undefined;
    };
}
// One pass over the bytes for all targets, as for the keywords of the rules: with many findings and many files, a search
// for each pair of them took longer than the scan.
function targetsNamedIn(findings, packageFolder) {
    const all = findings.map((finding) => {
        const target = { path: finding.path, packageFolder };
        return { finding, target, word: wordOf(target).toLowerCase() };
    });
    const canSearch = (word) => /^[\x20-\x7e]{4,}$/.test(word);
    const words = [...new Set(all.map(({ word }) => word).filter(canSearch))];
    const indexes = all.map(({ word }) => words.indexOf(word));
    const found = new Uint8Array(words.length);
    const search = words.length === 0 ? () => false : (0,literals/* literalSearch */.w)(words);
    return (haystack) => {
        found.fill(0);
        search(haystack, found);
        return all.filter((_, index) => found[indexes[index] ?? -1] !== 0);
    };
}
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group === undefined)
            groups.set(keyOf(value), [value]);
        else
            group.push(value);
    }
    return groups;
}
function placeIn(relation, path, text, { start, end }) {
    const lines = (0,core_lines/* lineStarts */._)(text);
    const index = (0,core_lines/* lineAt */.m)(lines, start);
    const from = lines[index] ?? 0;
    const line = text.slice(from, lines[index + 1] ?? text.length).replace(/\r?\n$|\r$/, '');
    return {
        relation,
        path,
        line: index + 1,
        column: start - from + 1,
        endLine: index + 1,
        endColumn: end - from + 1,
        excerpt: (0,excerpt/* excerptOf */.z)(line, { start: start - from, end: end - from }).text,
        message: WHAT[relation],
    };
}
function firstLineOf(relation, path) {
    return {
        relation,
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        excerpt: '',
        message: WHAT[relation],
    };
}

// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/guard/files/built-folders.js

// In `vendor`: a package manager filled it.
const VENDOR_MANIFESTS = ['modules.txt', 'vendor.json', 'manifest', 'autoload.php'];
// Next to `vendor`: its content can be installed again.
const VENDOR_OWNERS = ['composer.json', 'composer.lock', 'go.mod', 'go.sum', 'Gopkg.lock', 'glide.lock'];
const TARGET_OWNERS = ['pom.xml', 'Cargo.toml', 'build.sbt', 'project.clj'];
const GRADLE = ['build.gradle', 'build.gradle.kts'];
const GRADLE_OUTPUT = /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
// With one of these next to package.json, `dist` is made of something else.
const SOURCE_FOLDERS = ['src/', 'lib/', 'source/', 'app/'];
const SOURCE_FILE = /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;
/**
 * Learns from a listing which folders tools have filled. A name alone proves nothing: `target` is also Adobe Target, and
 * `build` holds scripts. The manifest next to the folder, or in it, does.
 *
 * @param paths all listed files, relative, with `/`, sorted by code units
 */
function builtFolders(paths) {
    const isCandidate = candidates();
    const listing = (0,sorted_listing/* sortedListing */.U)(paths);
    const facts = built_folders_factsOf(listing);
    return (path) => {
        if (!isCandidate(path))
            return undefined;
        // Every folder of the path, outer ones first.
        for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            const name = path.slice(from, slash);
            const owner = path.slice(0, from);
            from = slash + 1;
            const rest = path.slice(from);
            if (name === 'vendor' && facts.isVendored(owner))
                return 'vendored';
            if (facts.isPythonEnvironment(path.slice(0, from)))
                return 'vendored';
            if (name === 'target' && facts.hasTarget(owner))
                return 'minified';
            if (name === 'build' && facts.hasGradle(owner) && GRADLE_OUTPUT.test(rest))
                return 'minified';
            if (!OUTPUT.test(rest))
                continue;
            if (name === 'dist' && facts.isMadeOfSources(owner))
                return 'minified';
            if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listing, owner, rest))
                return 'minified';
        }
        return undefined;
    };
}
// Asked for the paths of a listing in their order, of which most are in the folder of the one before.
function candidates() {
    let folder;
    let isCandidate = false;
    return (path) => {
        const length = path.lastIndexOf('/') + 1;
        if (folder === undefined || folder.length !== length || !path.startsWith(folder)) {
            folder = path.slice(0, length);
            isCandidate = CANDIDATE.test(folder);
        }
        return isCandidate;
    };
}
function built_folders_factsOf(listing) {
    const hasOne = (folder, names) => names.some((name) => listing.has(folder + name));
    return {
        isVendored: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, VENDOR_OWNERS) ||
            hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
            listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
            listing
                .names(`${folder}vendor/`)
                .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`))),
        isPythonEnvironment: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}pyvenv.cfg`)),
        hasTarget: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, TARGET_OWNERS)),
        hasGradle: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, GRADLE)),
        isMadeOfSources: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}package.json`) &&
            listing.names(folder).some((name) => SOURCE_FOLDERS.includes(name) || SOURCE_FILE.test(name))),
    };
}
/** @returns whether the listing has the TypeScript that the file was compiled from */
function hasTypeScript(listing, owner, rest) {
    const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
    if (stem === rest)
        return false;
    // With `rootDir` above `src`, the output also has a folder `src`.
    return [`${owner}src/${stem}`, `${owner}${stem}`].some((source) => listing.has(`${source}.ts`) || listing.has(`${source}.tsx`));
}

// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/guard/files/coverage.js


// Reasons that users may want to act on.
const WITH_EXAMPLES = new Set(['too-large', 'unreadable', 'lfs-pointer']);
const EXAMPLES_MAX = 5;
function createCounter() {
    let scanned = 0;
    const skipped = (0,record/* recordOf */.z)(model/* SKIP_REASONS */.eI, () => 0);
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (WITH_EXAMPLES.has(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX)
                examples.push({ reason, path });
            skipped[reason]++;
        },
        coverage: () => {
            const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
            return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
        },
    };
}

;// CONCATENATED MODULE: ./build/guard/files/glob.js
/**
 * Compiles patterns as in .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the end means a
 * folder, a pattern without any other slash matches at every depth, and a pattern that matches a folder matches everything
 * below it. There is no negation and no `[…]`.
 *
 * It is our own code, not a library, because a configuration may come from a fork, and libraries compile some patterns
 * to regular expressions that take exponential or cubic time. Here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns whether a path (relative, with `/`) matches one of them
 */
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => matches(segments, names, folder));
    };
}
function compile(glob) {
    const trimmed = glob.trim().replace(/^\.\//, '');
    const folder = trimmed.endsWith('/');
    const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
    const segments = trimmed.split('/').filter((segment) => segment !== '');
    const [first] = segments;
    return {
        segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
        folder,
    };
}
// The greedy algorithm for wildcards, with folders instead of letters: on a mismatch only the last `**` takes one more.
function matches(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    // A folder pattern must leave at least one name: that of the file.
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        // The whole pattern matches the start of the path: the file itself, or a folder that it is in.
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            // At the end it matches everything below, which is at least one name.
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && matchesName(pattern, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            retry++;
            name = retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function matchesName(pattern, name) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
        if (pattern[at] === '*') {
            lastStar = at++;
            retry = letter;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
            at++;
            letter++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            letter = ++retry;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/guard/files/links.js




/**
 * Finds files that are left out because of the folder that they are in, and that a link of somebody's own names: these are
 * code of the repository. Links that tools made lead from one such folder to another.
 *
 * @param root absolute path
 * @param links paths of links below the root, one character a byte
 * @param leftOut paths of listed files that are not scanned
 * @returns those of `leftOut` to which, or to whose folder, a link leads; sorted
 */
function filesBehindLinks(root, links, leftOut) {
    if (links.length === 0 || leftOut.length === 0)
        return [];
    const targets = new Set();
    const byLink = new Map(links.filter((link) => (0,kinds/* skippedByPath */.zp)(link) === undefined).map((link) => [link, targetOf(root, link)]));
    for (const target of byLink.values()) {
        // A link to a link: a few steps are followed.
        let last = target;
        for (let step = 0; step < 10 && last !== undefined; step++) {
            targets.add(last);
            last = byLink.get(last);
        }
    }
    return leftOut.filter((path) => {
        if (targets.has(path))
            return true;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
            if (targets.has(path.slice(0, slash)))
                return true;
        return false;
    });
}
/** @returns where a link leads, below the root; undefined if it leads out of it, or to the root or above itself */
function targetOf(root, link) {
    let target;
    try {
        target = (0,external_node_fs_.readlinkSync)((0,paths/* fileOf */.W7)(root, link), { encoding: 'latin1' }).replaceAll('\\', '/');
    }
    catch {
        return undefined;
    }
    if (external_node_path_.posix.isAbsolute(target))
        return undefined;
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), target)).replace(/\/$/, '');
    return path === '.' || path.startsWith('../') || path === '..' ? undefined : path;
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/files/git.js
var files_git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/code-files.js
var code_files = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/guard/files/stage-reader.js

const TAB = 9;
const SPACE = 32;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
const DIGIT_4 = 0x34;
// An index that somebody made may name files outside of the folder.
const LEADS_OUT = /^(?:.*\/)?\.\.(?:\/|$)/s;
/**
 * Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
 * "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
 *
 * @param onFiles gets the number of files so far, several times
 * @returns `end` returns undefined if the output ends within an entry
 */
function stageReader(onFiles) {
    const listing = { files: [], skipped: [], sparse: [], blobs: new Map() };
    let rest = Buffer.alloc(0);
    let last = '';
    function readEntry(output, start, end) {
        const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
        if (path === last)
            return;
        last = path;
        // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule, and
        // 040000 a folder.
        const type = output[start + 1];
        if (path.includes('..') && LEADS_OUT.test(path))
            listing.skipped.push({ path, reason: 'unreadable' });
        else if (type === DIGIT_0) {
            listing.files.push(path);
            // "100644 ", then the hash.
            if ((0,code_files/* isWorkflowPath */.$)(path))
                listing.blobs?.set(path, output.toString('latin1', start + 7, output.indexOf(SPACE, start + 7)));
        }
        else if (type === DIGIT_4)
            listing.sparse.push(path);
        else
            listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
    }
    return {
        push: (chunk) => {
            const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
                readEntry(output, start, end);
                start = end + 1;
            }
            // A copy, because a slice would keep the whole chunk in memory.
            rest = Buffer.from(output.subarray(start));
            onFiles?.(listing.files.length);
        },
        end: () => (rest.length === 0 ? listing : undefined),
    };
}

;// CONCATENATED MODULE: ./build/guard/files/list-files.js











/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository, nothing is tracked, or Git
 * cannot or will not list them.
 *
 * Git tells which entries are links and submodules, so no file has to be opened for that. In a folder that is not a
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 */
async function listFiles(root, env = process.env, onFiles) {
    const tracked = await trackedFiles(root, env, onFiles);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = tracked.ok && size(tracked.value) > 0;
    const nested = [];
    const listing = usable ? tracked.value : await walk(root, trackedBelow(root, env, nested));
    listing.files.sort(order/* byCodeUnits */.C);
    listing.skipped.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    const notices = usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)];
    return { ...listing, notices: [...notices, ...nestedNotices(nested)] };
}
function size({ files, skipped }) {
    return files.length + skipped.length;
}
/** @returns the function that `walk` asks for the files of a repository below the root */
function trackedBelow(root, env, problems) {
    return async (folder) => {
        const tracked = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
        if (tracked.ok)
            return tracked.value;
        if (tracked.problem.kind !== 'no-git')
            problems.push({ folder, reason: 'reason' in tracked.problem ? tracked.problem.reason : 'broken' });
        return undefined;
    };
}
async function trackedFiles(folder, env, onFiles) {
    const reader = stageReader(onFiles);
    const result = await lsFiles((0,files_git/* gitIn */.uM)(folder, env), reader.push);
    if (result.code === 'no-git')
        return (0,core_result/* failed */.g)({ kind: 'no-git' });
    const read = result.code === 0 ? reader.end() : undefined;
    if (read !== undefined)
        return (0,core_result.ok)(await withSparse(folder, env, read));
    if (result.code !== 0 && /not a git repository/.test(result.errors))
        return (0,core_result/* failed */.g)({ kind: 'no-repository' });
    return (0,core_result/* failed */.g)(refusal(folder, result));
}
// With `--sparse` Git does not open the folders that a sparse index leaves out, for which it would need their trees.
// Git before 2.36 does not know the option (129: wrong usage).
async function lsFiles(git, onOutput) {
    const result = await git(['ls-files', '-z', '--stage', '--sparse'], { onOutput });
    return result.code === 129 ? await git(['ls-files', '-z', '--stage'], { onOutput }) : result;
}
// A folder that a sparse index leaves out is mostly not there. What is there all the same is scanned.
async function withSparse(root, env, { sparse, ...listing }) {
    for (const folder of sparse) {
        const real = realFolder(root, folder);
        if (real === 'missing')
            listing.skipped.push({ path: folder, reason: 'deleted' });
        else if (real === 'linked')
            listing.skipped.push({ path: folder, reason: 'symlink' });
        else {
            const found = await walk(root, trackedBelow(root, env, []), folder);
            for (const path of found.files)
                listing.files.push(path);
            for (const entry of found.skipped)
                listing.skipped.push(entry);
        }
    }
    return listing;
}
function realFolder(root, folder) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,paths/* fileOf */.W7)(root, folder.slice(0, -1)), 'buffer');
        return real.equals(Buffer.from((0,paths/* fileOf */.W7)((0,external_node_fs_.realpathSync)(root), folder.slice(0, -1)))) ? 'real' : 'linked';
    }
    catch {
        return 'missing';
    }
}
function refusal(folder, result) {
    const shown = (0,core_text/* sanitizeLine */.g$)(folder);
    if ((0,files_git/* isOfAnotherUser */.wR)(result)) {
        return {
            kind: 'refused',
            reason: 'the folder belongs to another user',
            hint: `Run \`git config --global --add safe.directory ${shown}\` as the user that scans, for example in a step before this one.`,
        };
    }
    const { code } = result;
    const said = (0,core_text/* sanitizeLine */.g$)((0,redact/* redact */.E$)(Buffer.from(result.errors, 'latin1').toString('utf8')), 300);
    const how = code === 0 ? 'its output has an unknown format' : code === 'stopped' ? 'it was stopped' : said;
    return {
        kind: 'refused',
        reason: how === '' ? `exit code ${code}` : how,
        hint: `Run \`git -C ${shown} ls-files\` and mend what it reports.`,
    };
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    if (tracked.ok)
        return { level: 'note', message: `Git tracks no file here: ${except}` };
    const { problem } = tracked;
    if (problem.kind === 'no-git')
        return { level: 'warning', message: `Git was not found: ${except}` };
    if (problem.kind === 'refused') {
        const message = `Git did not list the files (${problem.reason}): ${except} ${problem.hint}`;
        return { level: 'warning', message };
    }
    // A worktree without its repository (in a container, for example) has a file .git, but not the folder that it names.
    const level = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? 'warning' : 'note';
    return { level, message: `This is not a Git repository: ${except}` };
}
// One notice, because a tree can hold any number of them.
function nestedNotices(problems) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const message = `Git did not list the files of ${(0,words/* amount */.vj)(problems.length, 'repository', 'repositories')} in the scanned folder, the first of which is ${(0,core_text/* sanitizeLine */.g$)((0,paths/* shownPath */.pS)(first.folder))} (${first.reason}): all files were listed there.`;
    return [{ level: 'warning', message }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/guard/files/recoded.js




const recoded_SIZE_MAX = 1024 * 1024;
const recoded_FILES_MAX = 500;
/**
 * Finds workflows and actions that the attribute `working-tree-encoding` has git write in another encoding than they are
 * committed in. A person sees the checkout, and GitHub runs what is committed.
 *
 * @param root absolute path
 * @param files paths of the files to scan
 * @param blobs hashes of what is committed, or staged
 * @returns for each of them what is committed
 */
async function recodedFiles(root, files, blobs, env) {
    const recoded = new Map();
    if (blobs === undefined || blobs.size === 0)
        return recoded;
    const differing = files.filter((path) => {
        const hash = blobs.get(path);
        return hash !== undefined && hash !== hashOf(root, path, hash.length);
    });
    if (differing.length === 0)
        return recoded;
    const git = (0,files_git/* gitIn */.uM)(root, env);
    const chosen = differing.slice(0, recoded_FILES_MAX);
    const names = chosen
        .filter((path) => !path.startsWith('-'))
        .map((path) => Buffer.from(path, 'latin1').toString('utf8'));
    const { code, output } = await git(['check-attr', '-z', 'working-tree-encoding', '--', ...names]);
    if (code !== 0)
        return recoded;
    // "path NUL attribute NUL value NUL"
    const fields = output.split('\0');
    for (const path of chosen) {
        const at = fields.indexOf(path);
        if (at < 0 || /^(?:unspecified|unset|UTF-8|utf-?8)$/i.test(fields[at + 2] ?? 'unset'))
            continue;
        const chunks = [];
        const { code } = await git(['cat-file', 'blob', blobs.get(path) ?? ''], {
            onOutput: (chunk) => void chunks.push(chunk),
        });
        if (code === 0)
            recoded.set(path, Buffer.concat(chunks));
    }
    return recoded;
}
/** @returns what git would call the content of a file; undefined if it cannot be read */
function hashOf(root, path, length) {
    try {
        const file = (0,paths/* fileOf */.W7)(root, path);
        if ((0,external_node_fs_.statSync)(file).size > recoded_SIZE_MAX)
            return undefined;
        const content = (0,external_node_fs_.readFileSync)(file);
        return (0,external_node_crypto_.createHash)(length === 40 ? 'sha1' : 'sha256')
            .update(`blob ${content.length}\0`)
            .update(content)
            .digest('hex');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/repository/credential-kind.js

/**
 * Tells the credentials of the AEM Developer Console from those of the Adobe Developer Console, once for a package: a
 * file that reads a key does not say of which console it is, and the key file next to it does.
 *
 * @param packageOf the package of a file
 * @returns all findings in the same order; those of files that do not tell are warnings, if their package works with
 *   service credentials of the AEM Developer Console and with no other
 */
function withCredentialKind(findings, packageOf) {
    const kinds = new Map();
    for (const { path, place, context } of findings) {
        if (context?.credential === undefined || place === 'documentation' || place === 'comment')
            continue;
        const name = packageOf(path);
        kinds.set(name, (kinds.get(name) ?? new Set()).add(context.credential));
    }
    const isAem = (path) => {
        const found = kinds.get(packageOf(path));
        return found?.has('aem') === true && !found.has('console');
    };
    return findings.map((finding) => finding.context?.credential === 'either' && isAem(finding.path)
        ? { ...finding, ...evidence/* OF_AEM */.Of, level: finding.level === 'note' ? 'note' : evidence/* OF_AEM */.Of.level }
        : finding);
}

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/scan/scan-file.js + 3 modules
var scan_file = __webpack_require__(8230);
;// CONCATENATED MODULE: ./build/guard/scan/unread.js


// As many as GitHub shows of a step, and one for the rest.
const NOTICES_MAX = 8;
const WHY = {
    binary: 'it is binary, although its name is that of code. Rename it, or exclude it',
    unreadable: 'the file system refused to. Give the user that scans the right to read it',
    'lfs-pointer': 'it is a Git LFS pointer. Check it out with `lfs: true`, or exclude it',
    'too-large': 'it has more than 8 MiB, and contains words that the rules look for. Split it, or exclude it',
};
/**
 * Says which code was not read: what is not read is not clean.
 *
 * @returns a warning for each file, or for the first ones and one that counts the others
 */
function unreadNotices(files) {
    const unread = files.filter(({ path, reason }) => WHY[reason] !== undefined && counts(path, reason));
    const notices = unread.slice(0, NOTICES_MAX).map(({ path, reason }) => ({
        level: 'warning',
        message: `Not read: ${WHY[reason]}.`,
        path,
        unread: true,
    }));
    const left = unread.length - notices.length;
    if (left === 0)
        return notices;
    const message = `${(0,words/* amount */.vj)(left, 'more file')} of code ${left === 1 ? 'was' : 'were'} not read, for the same reasons. The coverage in the summary counts them.`;
    return [...notices, { level: 'warning', message, unread: true }];
}
// A folder ends with a slash. What is too large was searched for keywords, and has some.
function counts(path, reason) {
    return reason === 'too-large' || path.endsWith('/') || (0,code_files/* isCodePath */.X)(path);
}

;// CONCATENATED MODULE: ./build/guard/scan/scan.js


















/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, or a rule fails
 */
async function scan(options) {
    const root = (0,external_node_path_.resolve)(options.root);
    requireFolder(root);
    // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(201), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 7579))).filesScanner(options.top ?? root, options.rules, options.threads);
    const loading = isEmpty(root) ? undefined : load();
    // Why a module cannot be loaded is said when it is needed.
    const expect = (count) => void loading?.then((scanner) => scanner.expect(count), () => undefined);
    try {
        const listing = await listFiles(root, options.env, expect);
        return await scanListing(options.top ?? root, moved(listing, options.fromTop), options, async () => (await loading) ?? (await load()));
    }
    finally {
        (await loading)?.stop();
    }
}
function moved(listing, fromTop) {
    if (fromTop === undefined)
        return listing;
    return {
        ...listing,
        files: listing.files.map(fromTop).sort(order/* byCodeUnits */.C),
        blobs: new Map([...(listing.blobs ?? [])].map(([path, blob]) => [fromTop(path), blob])),
        skipped: listing.skipped.map(({ path, reason }) => ({ path: fromTop(path), reason })),
    };
}
async function scanListing(root, { files, skipped, notices, blobs }, { exclude = [], levels = {}, env }, load) {
    const matches = globs(exclude);
    // The configuration of a repository says nothing about what lies beside it.
    const isExcluded = (path) => exclude.length > 0 && !(0,paths/* isOutside */._K)(path) && matches((0,paths/* shownPath */.pS)(path));
    const counter = createCounter();
    for (const { path, reason } of skipped) {
        counter.skipped(isExcluded(path) ? 'excluded' : reason, (0,paths/* shownPath */.pS)(path));
    }
    const toScan = [];
    const leftOut = [];
    const builtIn = builtFolders(files);
    for (const path of files) {
        const reason = isExcluded(path) ? 'excluded' : builtIn(path);
        if (reason === undefined)
            toScan.push(path);
        else
            counter.skipped(reason, path);
        if (reason !== 'excluded' && (reason ?? (0,kinds/* skippedByPath */.zp)(path)) !== undefined)
            leftOut.push(path);
    }
    const linked = filesBehindLinks(root, skipped.filter(({ path, reason }) => reason === 'symlink' && !isExcluded(path)).map(({ path }) => path), leftOut);
    const results = [];
    const unread = skipped
        .filter(({ path, reason }) => reason === 'unreadable' && !isExcluded(path))
        .map(({ path, reason }) => ({ path: (0,paths/* shownPath */.pS)(path), reason }));
    const take = (path, file, isListed) => {
        if (!file.ok) {
            if (isListed)
                counter.skipped(file.problem, path);
            unread.push({ path, reason: file.problem });
            return;
        }
        if (isListed)
            counter.scanned();
        if (file.value.findings.length > 0 || file.value.notices.length > 0)
            results.push(file.value);
    };
    const outcomes = toScan.length === 0 && linked.length === 0 ? [] : await (await load()).scan(toScan, linked);
    // GitHub runs what is committed, which the checkout can have in another encoding.
    const recoded = await recodedFiles(root, toScan, blobs, env);
    for (const [index, file] of outcomes.entries()) {
        const path = toScan[index] ?? linked[index - toScan.length] ?? '';
        const committed = recoded.get(path);
        if (committed !== undefined)
            take((0,paths/* shownPath */.pS)(path), await (await load()).scanText((0,paths/* shownPath */.pS)(path), committed), true);
        else if (file === scan_file/* NOTHING_FOUND */.dO && index < toScan.length)
            counter.scanned();
        else
            take((0,paths/* shownPath */.pS)(path), file, index < toScan.length);
    }
    const findings = results.flatMap((file) => file.findings);
    return {
        findings: withCredentialKind(findings, packages_packages((0,sorted_listing/* sortedListing */.U)(files)))
            .flatMap((finding) => withLevel(finding, levels))
            .sort(inOrder),
        files: toScan,
        coverage: counter.coverage(),
        notices: [...notices, ...unreadNotices(unread), ...results.flatMap((file) => file.notices)],
    };
}
function requireFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new scan_error/* ScanError */.s(`${(0,core_text/* sanitizeLine */.g$)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
function isEmpty(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root).length === 0;
    }
    catch {
        // If the folder cannot be opened, Git reports the error.
        return false;
    }
}
// The level of a rule is for code. Nothing runs documentation or comments, so a higher level does not apply to them.
function withLevel(finding, levels) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === undefined || (0,paths/* isOutside */._K)(finding.path))
        return [finding];
    if (level === 'off')
        return [];
    return finding.place === 'documentation' || finding.place === 'comment'
        ? [finding]
        : [{ ...finding, level }];
}
function inOrder(a, b) {
    return (0,order/* byCodeUnits */.C)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,order/* byCodeUnits */.C)(a.rule, b.rule);
}

;// CONCATENATED MODULE: ./build/guard/check.js






/**
 * Scans a folder and decides on the findings.
 *
 * @returns all findings with their states, which files were scanned, and the conclusion
 * @throws ScanError if the check cannot run: the folder does not exist, the configuration or baseline is invalid, or
 *   a rule fails. A scan that could not run is never reported as clean
 */
async function check(options) {
    const { root, home, inJob = false, env } = options;
    const place = placeOf({ root, workspace: inJob ? home : undefined, env });
    const folders = { top: place.top, home };
    const config = await (0,load/* loadConfig */.Z9)(folders, options.config);
    const applyBaseline = await (0,load/* loadBaseline */.oU)(folders, {
        given: options.baseline,
        configured: config.baseline,
        beside: options.config !== undefined,
    });
    const { exclude, levels } = config;
    const scanned = await scan({ root, top: place.top, fromTop: place.fromTop, exclude, levels });
    const baselined = applyBaseline(scanned.findings, place.prefix);
    const { findings, diffBase, fullScanReason } = await onlyChanged(baselined.findings, options, place);
    const result = {
        findings: withUses(oneForEachChange(findings), place.top, scanned.files),
        coverage: scanned.coverage,
        notices: [...scanned.notices, ...baselined.notices],
    };
    const failOn = options.failOn ?? config.failOn ?? 'error';
    return { ...conclude(result, failOn), result, place, failOn, diffBase, fullScanReason };
}
async function onlyChanged(findings, { root, changed, env }, { top, prefix }) {
    if (changed === undefined)
        return { findings };
    const { changedLines, markOutsideDiff } = await Promise.all(/* import() */[__webpack_require__.e(201), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 4017));
    const { base, ...event } = changed;
    // Of a folder above the repository, the changes are those of the repository.
    const lines = await changedLines({ root: prefix === '' ? top : root, event, base, env });
    if (!lines.ok)
        return { findings, fullScanReason: lines.problem };
    const start = prefix === '' ? '' : `${prefix}/`;
    const fromTop = new Map([...lines.value.lines].map(([path, ranges]) => [`${start}${path}`, ranges]));
    return { findings: markOutsideDiff(findings, fromTop), diffBase: lines.value.base };
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ softenedForAem),
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   aj: () => (/* binding */ pairIn),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   hp: () => (/* binding */ CLIENT_CREDENTIALS),
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY)
/* harmony export */ });
/* unused harmony export credentialKindOf */
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
/* harmony import */ var _adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _core_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);



/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
/** Keywords for {@link TECHNICAL_ACCOUNT}. */
const TECHNICAL_ACCOUNT_KEYWORDS = ['tech', 'technical'].flatMap((word) => spellings(word, 'acc'));
/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) do not match: those keys still work.
 */
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
/** A metascope setting, as a name in code or configuration. */
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
/** Keywords for {@link METASCOPE_KEY}. */
const METASCOPE_KEYWORDS = spellings('meta', 'scope');
/** A word that occurs only in files about Adobe. */
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
/** The OAuth grant that replaces JWT. */
const CLIENT_CREDENTIALS = /client_credentials/;
/**
 * Finds the places of a pattern. If there is a group named `at`, it is the place.
 *
 * @param pattern with the flag `g`
 */
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
/**
 * Finds a pattern that proves something only near others. In code, those that are commented out do not count: nothing
 * reads such a setting.
 *
 * @param pattern what to report
 * @param near each must match near one place of `pattern`
 * @param distance largest distance, in UTF-16 code units
 * @returns the first place in code, or else the first one in a comment
 */
function pairIn({ text, inComment, inMessage }, pattern, near, distance) {
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = near.map((wanted) => placesOf(global(wanted), text));
    const paired = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (paired.length === 0)
        return [];
    const isCode = ({ start }) => !inComment(start) && !inMessage(start);
    const inCode = companions.map((others) => others.filter(isCode));
    const first = paired.find((place) => isCode(place) && inCode.every((others) => hasNear(others, place, distance))) ??
        paired.find((place) => !isCode(place));
    return first === undefined ? [] : [first];
}
/** @returns two words joined as in `[_-]{0,2}` of a pattern */
function spellings(first, second) {
    return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}
/** @returns the pattern with the flag `g` */
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
// The lists are sorted.
function hasNear(others, { start }, distance) {
    const next = others[(0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(others, (other) => other.start >= start - distance)];
    return next !== undefined && next.start <= start + distance;
}
// Names of AEM as a Cloud Service, and one that both consoles have.
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';
/**
 * Tells of which console the credential is that a file works with: by its metascopes, or by the keys of the JSON of the
 * AEM Developer Console. That JSON may name the metascope of Cloud Manager together with that of AEM, in one list;
 * alone, or as an alternative, it is one of the Adobe Developer Console.
 */
function credentialKindOf(text) {
    const places = (0,_adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .metascopesIn */ .u9)(text);
    if (places.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text) ? 'aem' : 'either';
    const isAem = places.map(({ name }) => AEM_NAMES.has(name));
    const isPart = (index) => [index - 1, index + 1].some((other) => isAem[other] === true && isOneList(text, places, index, other));
    return places.every(({ name }, index) => isAem[index] || (name === OF_BOTH && isPart(index)))
        ? 'aem'
        : 'console';
}
// `a,b` or `a b` in one string: not `a` in one line and `b` in another, and not two strings.
function isOneList(text, places, one, other) {
    const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
    return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}
/**
 * Marks matches as those of a credential that may be one of the AEM Developer Console, and makes warnings of them if
 * the file says that it is. If it does not tell, the package decides, see repository/credential-kind.ts.
 */
function softenedForAem({ text }, matches) {
    if (matches.length === 0)
        return matches;
    const credential = credentialKindOf(text);
    return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}
/** What is said of a place that uses service credentials of the AEM Developer Console. */
const OF_AEM = {
    level: 'warning',
    message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${_adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .AEM_SERVICE_CREDENTIALS */ .Nr}`,
};
/** Tells whether a file is an OpenAPI or JSON Schema document: it names every field and uses none. */
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseTrees),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   yk: () => (/* binding */ mayBeYaml),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

// The yaml package needs time that grows with the text, about one second a megabyte; no real configuration is that long.
const YAML_MAX = 300_000;
const DEPTH_MAX = 100;
let yaml;
/** Loads the parser of YAML, which {@link parseTrees} needs for a path that {@link mayBeYaml}: most scans need none. */
async function loadYaml() {
    yaml ??= await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
/** @returns whether a file with this path is parsed as YAML if it is not JSON */
function mayBeYaml(path) {
    return !NEVER_YAML.test(path);
}
/**
 * Parses a configuration file: JSON (comments and trailing commas are allowed) or YAML. Never throws.
 *
 * @param path shows whether the file can be YAML
 * @returns one tree for each document; undefined if the file is neither, is invalid, or is too large or too deep to
 *   be parsed in a bounded time
 */
function parseTrees(text, path = '') {
    const first = /\S/.exec(text.slice(0, 10_000))?.[0];
    if (first === '{' || first === '[') {
        const tree = parseJson(text);
        if (tree !== undefined)
            return [tree];
    }
    return mayBeYaml(path) ? parseYaml(text) : undefined;
}
// Code and prose: the yaml package would report thousands of errors, which takes longer than the rest of the scan.
const NEVER_YAML = /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|go|rs|py|rb|php|cs|fs|vb|swift|[ch](?:pp|xx)?|cc|mm?|sh|bash|zsh|ps[dm]?1|bat|cmd|sql|x?html?|xml|xsl|svg|css|s[ac]ss|less|vue|svelte|[rR]|pl|pm|lua|dart|ipynb|mdx?|rst|adoc|csv|tf|tfvars)$/i;
/** @returns every object, outer ones first */
function objectsOf(trees) {
    const found = [];
    const visit = (tree, path) => {
        if (path.length > DEPTH_MAX)
            return;
        if (tree.kind === 'array')
            for (const item of tree.items)
                visit(item, path);
        if (tree.kind !== 'object')
            return;
        found.push({ path, entries: tree.entries });
        for (const entry of tree.entries)
            visit(entry.value, [...path, entry.key]);
    };
    for (const tree of trees)
        visit(tree, []);
    return found;
}
/** @returns the first entry with this key */
function entryOf(entries, key) {
    return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}
/** @returns the text of a scalar; undefined for objects and lists */
function textOf(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}
function parseJson(text) {
    const errors = [];
    try {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
        return node === undefined || errors.length > 0 ? undefined : fromJson(text, node, 0);
    }
    catch {
        // Nested too deep for the recursion of the parser or of this file.
        return undefined;
    }
}
function fromJson(text, { type, offset: start, length, children = [], value }, depth) {
    if (depth > DEPTH_MAX)
        throw new RangeError('too deep');
    const end = start + length;
    if (type === 'array')
        return { kind: 'array', items: children.map((child) => fromJson(text, child, depth + 1)), start, end };
    if (type !== 'object')
        return { kind: 'scalar', value: type === 'string' ? String(value) : text.slice(start, end), start, end };
    const entries = children.flatMap(({ children: [key, child] = [] }) => key === undefined || child === undefined
        ? []
        : [
            {
                key: String(key.value),
                start: key.offset,
                end: key.offset + key.length,
                value: fromJson(text, child, depth + 1),
            },
        ]);
    return { kind: 'object', entries, start, end };
}
function parseYaml(text) {
    if (yaml === undefined)
        throw new Error('The parser of YAML is not loaded: call loadYaml() before.');
    if (text.length > YAML_MAX)
        return undefined;
    // The package creates an Error for each syntax error. Only their number matters, so they need no stack trace.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        const documents = yaml.parseAllDocuments(text, {
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        if (!Array.isArray(documents))
            return [];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.flatMap(({ contents }) => contents === null ? [] : [fromYaml(contents, 0, anchorsOf(contents))]);
    }
    catch {
        // Nested too deep for the parser's recursion, or a bug in it: hostile text must not stop a scan.
        return undefined;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const ALIASED_MAX = 20_000;
function anchorsOf(root) {
    const nodes = new Map();
    const visit = (node, depth) => {
        if (node === null || typeof node !== 'object' || depth > DEPTH_MAX)
            return;
        const { anchor, items, key, value } = node;
        if (anchor !== undefined)
            nodes.set(anchor, node);
        if (Array.isArray(items))
            for (const item of items)
                visit(item, depth + 1);
        if (key !== undefined)
            for (const part of [key, value])
                visit(part, depth + 1);
    };
    visit(root, 0);
    return { nodes, open: new Set(), left: ALIASED_MAX };
}
function fromYaml(node, depth, anchors) {
    const start = node?.range?.[0] ?? 0;
    const end = node?.range?.[1] ?? start;
    const spent = anchors.open.size > 0 && anchors.left-- <= 0;
    if (node === null || node === undefined || depth > DEPTH_MAX || spent)
        return { kind: 'scalar', value: '', start, end };
    if (node.source !== undefined && node.value === undefined && node.items === undefined) {
        return fromAlias(node.source, depth, anchors) ?? { kind: 'scalar', value: '', start, end };
    }
    if (!Array.isArray(node.items))
        return { kind: 'scalar', value: scalarText(node.value), start, end };
    const items = node.items;
    if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
        const entries = items.flatMap((pair) => {
            const key = fromYaml(pair.key, depth + 1, anchors);
            const value = fromYaml(pair.value, depth + 1, anchors);
            const name = textOf(key) ?? '';
            return name === '<<' ? mergedEntries(value) : [{ key: name, start: key.start, end: key.end, value }];
        });
        return { kind: 'object', entries: ownFirst(items, entries), start, end };
    }
    return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1, anchors)), start, end };
}
function fromAlias(name, depth, anchors) {
    const target = anchors.nodes.get(name);
    if (target === undefined || anchors.open.has(name))
        return undefined;
    anchors.open.add(name);
    const tree = fromYaml(target, depth + 1, anchors);
    anchors.open.delete(name);
    return tree;
}
// `<<: *a` and `<<: [*a, *b]`
function mergedEntries(value) {
    if (value.kind === 'array')
        return value.items.flatMap(mergedEntries);
    return value.kind === 'object' ? value.entries : [];
}
// What an object says itself wins over what is merged into it.
function ownFirst(items, entries) {
    const own = new Set(items.map(({ key }) => key?.range?.[0]));
    const isOwn = ({ start }) => own.has(start);
    const names = new Set(entries.filter(isOwn).map(({ key }) => key));
    return entries.filter((entry) => isOwn(entry) || !names.has(entry.key));
}
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ withoutPrograms),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   wR: () => (/* binding */ isOfAnotherUser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that contains a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands of the guard would run is replaced.
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    // A program of Microsoft's git that lists the working tree.
    'core.virtualFilesystem=',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
];
// Of transports, only those that actions/checkout uses: ext:: and remote helpers are programs. The variable wins over
// `protocol.*.allow` of any configuration. A command that is no fetch has none, because a repository can make git fetch
// the objects that are missing, with a program of its choice. Git before 2.39.4 does not know GIT_NO_LAZY_FETCH.
const FETCHING = { GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };
const NOT_FETCHING = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
// In a hook, the environment names another repository, index and working tree; it can also name external programs and
// options for diff. Git gets the variables for its configuration and for connections.
// It does not get the inputs of an action, because one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * Prepares a git that runs no program that the repository names (no hooks, file system monitor or external programs),
 * fetches nothing that was not asked for, shows no prompts, and takes no locks for commands that only read.
 *
 * It works in a folder of another user, too: that is normal in a container, and what git fears there, programs of a
 * stranger, is ruled out.
 *
 * @param root absolute path of the folder in which git works
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
function gitIn(root, env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => !REMOVED.test(name) || ALLOWED.test(name));
    const fixed = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Empty, not absent: otherwise git would try its other prompts.
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    const own = ownFolders(root, env['GITHUB_WORKSPACE']);
    const safe = [...SAFE_CONFIG, ...own.map((folder) => `safe.directory=${folder.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')}`)];
    const start = (args, { config = [], fetches = false, ...options }) => run([...[...safe, ...config].flatMap((setting) => ['-c', setting]), '--no-pager', '-C', root, ...args], { ...Object.fromEntries(inherited), ...fixed, ...(fetches ? FETCHING : NOT_FETCHING) }, options);
    // Git before 2.38 takes `safe.directory` only from files. It does not ask who owns a repository that is named. This is
    // found out before the first command, because some (config, diff) go on without the repository and say nothing.
    const name = async () => {
        const top = own.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')));
        if (top === undefined || !isOfAnotherUser(await start(['rev-parse', '--git-dir'], {})))
            return [];
        return [`--git-dir=${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, '.git')}`, `--work-tree=${top}`];
    };
    let named;
    return async (args, options = {}) => {
        named ??= name();
        return await start([...(await named), ...args], options);
    };
}
/** @returns whether git refused to work because the repository belongs to another user */
function isOfAnotherUser({ code, errors }) {
    return code !== 0 && /dubious ownership|unsafe repository/.test(errors);
}
// The folder that is scanned; where it is in the checkout of a job, also the folders up to there, because the
// repository is in one of them. Git compares real paths.
function ownFolders(root, workspace) {
    const top = realPath(workspace || root) ?? root;
    let last = realPath(root) ?? root;
    const folders = [last];
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(top, last);
    if (below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below))
        return folders;
    while (last.length > top.length) {
        last = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(last);
        folders.push(last);
    }
    return folders;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function run(args, env, { seconds = DEFAULT_SECONDS, onOutput }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', args, {
            // Windows searches the working directory first, and the scanned folder may contain a git.exe.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            // A transport that still runs after git was stopped keeps the pipe open.
            if (signal === null)
                return;
            child.stdout.destroy();
            child.stderr.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
/**
 * Settings that prevent git from running the programs of keys that a configuration chooses: the content filters,
 * `filter.*.clean` and the like.
 *
 * @returns settings for `config`; undefined if there is what no setting replaces: `uploadpack` and `vcs` of a remote (the
 *   first setting wins, not the last), `saveCookies` of a server (the closest address wins), which writes to any file,
 *   and a filter whose name is not UTF-8 or has a `=` (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$|^http\\.(.*\\.)?savecookies$';
    const { code, output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => !key.startsWith('filter.') || key.includes('=') || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes(key)));
    if (fixed || code === 'stopped' || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${bytes(driver).toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}
function bytes(latin1) {
    return Buffer.from(latin1, 'latin1');
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   U: () => (/* binding */ sortedListing)
/* harmony export */ });
/** @param paths relative, with `/`, sorted by code units */
function sortedListing(paths) {
    const lowerBound = (path, from = 0) => {
        let [low, high] = [from, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    // `0` follows `/`: the first path after the folder.
    const after = (folder, from) => folder === '' ? paths.length : lowerBound(`${folder.slice(0, -1)}0`, from);
    return {
        has: (path) => paths[lowerBound(path)] === path,
        names: (folder) => {
            const names = [];
            for (let at = lowerBound(folder); paths[at]?.startsWith(folder);) {
                const rest = (paths[at] ?? '').slice(folder.length);
                const slash = rest.indexOf('/');
                const name = slash < 0 ? rest : rest.slice(0, slash + 1);
                names.push(name);
                at = slash < 0 ? at + 1 : after(folder + name, at);
            }
            return names;
        },
        below: (folder) => {
            const start = lowerBound(folder);
            return paths.slice(start, after(folder, start));
        },
    };
}
/** Computes a fact about a folder once. */
function remembered(fact) {
    const known = new Map();
    return (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const value = fact(folder);
        known.set(folder, value);
        return value;
    };
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   oU: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);





/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';
const DEFAULTS = { exclude: [], levels: {} };
/**
 * @param path given by the user; default: the file of the repository, where it exists
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadConfig(folders, path) {
    if (path === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.top, CONFIG_PATH)))
        return DEFAULTS;
    const file = path ?? CONFIG_PATH;
    const text = readInside(folders, path === undefined ? 'top' : 'home', file, 'configuration');
    const [{ readConfig }, { RULES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(815), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208)), __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 3201))]);
    const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(file)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file, or remove it to scan with the defaults.' });
}
/**
 * @param paths of the file: `given` by the user, or as it is `configured`, which counts from the top level; `beside`: in
 *   a configuration that the user gave, which may be outside of the repository and name a baseline there
 * @returns a function that marks the findings that the baseline file accepts, and reports stale entries; it takes the
 *   scanned folder, from the top level
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadBaseline(folders, { given, configured, beside }) {
    const path = given ?? configured;
    if (path === undefined)
        return (findings) => ({ findings: [...findings], notices: [] });
    const isBeside = beside && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.top, path));
    const baseline = await baselineIn(readInside(folders, given !== undefined || isBeside ? 'home' : 'top', path, 'baseline'), path);
    const { applyBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return (findings, prefix) => applyBaseline(findings, baseline, prefix);
}
async function baselineIn(text, path) {
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baseline = readBaseline(text);
    if (baseline.ok)
        return baseline.value;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
/**
 * Makes the content of a baseline file that accepts these findings; notes are left out. Where a folder of the repository
 * was scanned, what the file accepts elsewhere remains.
 *
 * @param file absolute path of the file that will be replaced
 * @param prefix the scanned folder, from the top level
 * @throws ScanError when the file is there and is not a baseline
 */
async function baselineOf(findings, file, prefix) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const kept = prefix === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)
        ? []
        : [...(await baselineIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), file)).values()].filter(({ path }) => !path.startsWith(`${prefix}/`));
    return writeBaseline(findings, undefined, kept);
}
// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(folders, base, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders[base], path);
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        const isIn = isBelow(folders.top, real) || (base === 'home' && isBelow(folders.home, real));
        if (!isIn)
            throw new Error('outside');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The ${what} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be read: the checkout contains no such file.`, { hint: hintOf(base) });
    }
}
function hintOf(base) {
    return base === 'top'
        ? 'Check the path. It counts from the top level of the repository.'
        : 'Check the path. An input of the action counts from the workspace, a path in the configuration from the top level of the repository.';
}
function isBelow(folder, real) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), real);
    return !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && from !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ NOTHING_FOUND),
  Jb: () => (/* binding */ fileScanner),
  WA: () => (/* binding */ textScanner)
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/encodings.js
var encodings = __webpack_require__(5164);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/guard/files/linked-folders.js



/**
 * Tells whether a file is behind a link: Git knows of links in its index, but in the place of a tracked folder there can
 * be a link by now, which may lead out of the tree. Looks from the top, and at no folder twice.
 *
 * @param root absolute path
 * @returns asks for one path below the root, one character a byte
 */
function linkedFolders(root) {
    const typeOf = (0,sorted_listing/* remembered */.H)((folder) => {
        try {
            return (0,external_node_fs_.lstatSync)((0,paths/* fileOf */.W7)(root, folder)).isSymbolicLink() ? 'link' : 'folder';
        }
        catch {
            return 'missing';
        }
    });
    return (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const type = typeOf(path.slice(0, slash));
            if (type !== 'folder')
                return type === 'link';
        }
        return false;
    };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/guard/files/own-reports.js

// The texts that report/ and gate/ write; other keys may be between them.
const SARIF = /"driver"\s*:\s*\{[^{}]{0,1000}?"name"\s*:\s*"ims-auth(?: JWT guard)?"/;
const REPORT = /"tool"\s*:\s*\{\s*"name"\s*:\s*"ims-auth"/;
const BASELINE = /^\s*\{\s*"ims-auth-baseline"\s*:\s*\d+\s*\}\s*(?:[\r\n]|$)/;
const ENTRY = /^\{"fingerprint":"[0-9a-f]{32}",|^\{\s*"ims-auth-baseline"|^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
/**
 * Tells by its text whether a file is a report or a baseline of this scanner. These quote findings, so that each scan
 * would find those of the last one again.
 *
 * @param text the whole file
 */
function isOwnReport(text) {
    if (BASELINE.test(text))
        return text.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || ENTRY.test(line.trim()));
    if (!/^\s{0,100}\{/.test(text))
        return false;
    if (REPORT.test(text))
        return hasKeys(text, ['version', 'tool', 'coverage', 'findings']);
    return SARIF.test(text) && hasKeys(text, ['version', 'runs']);
}
function hasKeys(text, keys) {
    const value = (0,json/* parseJson */.qF)(text);
    return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

;// CONCATENATED MODULE: ./build/guard/files/pieces.js


const PIECE = 1024 * 1024;
// More than the longest keyword, also where each of its letters has four bytes.
const OVERLAP = 1_024;
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a file that is too large to be decoded, piece by piece, for a search of its bytes. Each piece starts with the end
 * of the one before, so that no keyword is cut. Zero bytes are left out: then UTF-16 and UTF-32 read like ASCII.
 *
 * @returns whether all of it was read
 */
function readPieces(file, onPiece) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, FLAGS);
    }
    catch {
        return false;
    }
    try {
        const buffer = Buffer.allocUnsafeSlow(PIECE + OVERLAP);
        let kept = 0;
        for (;;) {
            const count = (0,external_node_fs_.readSync)(handle, buffer, kept, PIECE, null);
            if (count === 0)
                return true;
            const bytes = buffer.subarray(0, kept + count);
            onPiece((0,encodings/* haystackOf */.Gx)(bytes.includes(0) ? (0,encodings/* withoutZeros */.Kd)(bytes) : bytes));
            kept = Math.min(OVERLAP, bytes.length);
            buffer.copyWithin(0, bytes.length - kept, bytes.length);
        }
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/guard/scan/scan-file.js










/** The outcome of nearly all files; always the same object. */
const NOTHING_FOUND = (0,core_result.ok)({ findings: [], notices: [] });
/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 * @param rules in order of precedence
 */
function fileScanner(root, rules, now = () => performance.now()) {
    const read = (0,read_file/* createReader */.WF)();
    const isLinked = linkedFolders(root);
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const large = largeFiles((0,prefilter/* keywordTable */.EN)(rules));
    const context = { ids: new Set(rules.map(({ id }) => id)), now };
    return (bytes, isOwn = false) => {
        const skipReason = isOwn ? undefined : (0,kinds/* skippedByPath */.zp)(bytes);
        if (skipReason !== undefined)
            return (0,core_result/* failed */.g)(skipReason);
        const location = (0,paths/* fileOf */.W7)(root, bytes);
        const file = read(location, bytes);
        if (!file.ok)
            return file.problem === 'too-large' ? large(location, (0,paths/* shownPath */.pS)(bytes)) : file;
        const path = (0,paths/* shownPath */.pS)(bytes);
        const { others } = file.value;
        if (others !== undefined) {
            const readings = [file.value, ...others].flatMap((reading) => {
                const hit = prefilterHit(path, reading.haystack);
                return hit === undefined ? [] : [{ text: reading.text(), hit }];
            });
            return scanReadings(path, readings, file.value.isBinary === true, context);
        }
        const hit = prefilterHit(path, file.value.haystack);
        if (hit === undefined)
            return NOTHING_FOUND;
        // Asked only here, because there are few such files and many folders.
        return isLinked(bytes) ? (0,core_result/* failed */.g)('symlink') : scanText(path, file.value.text(), hit, context);
    };
}
/**
 * Scans a text that is not the content of a file.
 *
 * @param path as reports show it
 */
function textScanner(rules, now = () => performance.now()) {
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const context = { ids: new Set(rules.map(({ id }) => id)), now };
    return (path, bytes) => {
        const hit = prefilterHit(path, (0,encodings/* haystackOf */.Gx)(bytes));
        return hit === undefined ? NOTHING_FOUND : scanText(path, bytes.toString('utf8'), hit, context);
    };
}
// A file that is too large to be decoded is clean if no rule has a keyword in it.
function largeFiles(table) {
    const search = (0,prefilter/* pieceSearch */.$5)(table);
    return (location, path) => {
        let isWhole = false;
        const hit = search(path, (onPiece) => {
            isWhole = readPieces(location, onPiece);
        });
        if (!isWhole)
            return (0,core_result/* failed */.g)('unreadable');
        return hit !== undefined && hit.rules.length > 0 ? (0,core_result/* failed */.g)('too-large') : NOTHING_FOUND;
    };
}
// An unusual file may be text in several ways: the first in which something is found counts.
async function scanReadings(path, readings, isBinary, context) {
    let last = NOTHING_FOUND;
    for (const { text, hit } of readings) {
        last = await scanText(path, text, hit, context);
        if (!last.ok || last.value.findings.length > 0)
            return last;
    }
    return isBinary ? (0,core_result/* failed */.g)('binary') : last;
}
function scanText(path, text, hit, context) {
    if ((0,kinds/* isBuilt */.TQ)(path, text))
        return (0,core_result/* failed */.g)('minified');
    if (isOwnReport(text))
        return (0,core_result/* failed */.g)('own-report');
    return applyRules({ path, text, kind: (0,kinds/* kindOf */.I)(path, text) }, hit, context);
}
// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(source, hit, context) {
    const [{ judge }] = await Promise.all([__webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 732)), (0,tree/* mayBeYaml */.yk)(source.path) && (0,tree/* loadYaml */.yv)()]);
    const result = judge(source, hit, context.ids, context.now);
    if (result === undefined)
        return NOTHING_FOUND;
    return result === 'minified' ? (0,core_result/* failed */.g)('minified') : (0,core_result.ok)(result);
}


/***/ })

};
