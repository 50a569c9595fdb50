export const id = 886;
export const ids = [886];
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
const URL_START = /[a-z][a-z0-9+.:-]{0,40}:\\?\/\\?\//iy;
const URL_END = /(?:[^\s"'`<>()[\]{},;|\\]|\\\/)*/y;
const TAG = /<\/?[A-Za-z!][\w:.-]{0,80}/y;
const WORD = /[^\s"'`<>()[\]{},;&|=:\\]/u;
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
        const escaped = this.#match(/\\+(?=["'])/y);
        if (escaped > 0 || /["'`]/.test(character))
            return this.#quote(escaped);
        for (const [pattern, kind, text] of ENCODED) {
            const length = this.#match(pattern);
            if (length > 0)
                return this.#add(kind, this.#at + length, text);
        }
        if (character === '<' && this.#tag())
            return true;
        if (character === '>' && this.#inTag)
            return this.#endOfTag();
        const start = this.#match(URL_START);
        if (start > 0)
            return this.#add('url', this.#at + start + this.#match(URL_END, this.#at + start));
        const prefix = this.#inTag ? this.#match(/[A-Za-z][\w-]{0,40}:(?=[A-Za-z][\w.-]{0,80}\s?=)/y) : 0;
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
        if (WORD.test(character))
            return this.#word();
        return this.#add('other', this.#at + 1);
    }
    // A word ends where an encoded operator or separator starts.
    #word() {
        let to = this.#at;
        while (to < this.#line.length && WORD.test(this.#line[to] ?? '')) {
            if (to > this.#at &&
                this.#line[to] === '%' &&
                /^%(?:25){0,3}(?:3D|3A|26|0A|0D|3B|2C|7B|7D|22|27)/i.test(this.#line.slice(to, to + 9)))
                break;
            to++;
        }
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
// EXTERNAL MODULE: ./build/core/secrets.js
var secrets = __webpack_require__(8527);
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

/***/ 3886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

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
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/guard/files/sorted-listing.js
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

;// CONCATENATED MODULE: ./build/guard/repository/packages.js

const MANIFEST = /^(?:package\.json|pom\.xml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|go\.mod|Cargo\.toml|Gemfile|composer\.json|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|DESCRIPTION|app\.config\.yaml|manifest\.yml)$/;
/**
 * Tells to which package a file belongs: to the nearest folder above it that has a manifest, or else to the repository.
 *
 * @returns the path of a folder, with `/` at its end; empty for the root
 */
function packages_packages(listing) {
    const hasManifest = remembered((folder) => listing.names(folder).some((name) => MANIFEST.test(name)));
    return (path) => {
        for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end + 1);
            if (hasManifest(folder))
                return folder;
            if (end === 0)
                break;
        }
        return '';
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
 * @param root absolute path of the scanned folder
 * @param files the scanned files, one character a byte, sorted
 */
function withUses(findings, root, files) {
    const flagged = findings.filter(({ state, level }) => state === 'active' && level !== 'note');
    const flaggedPaths = new Set(flagged.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]));
    const packageOf = packages_packages(sortedListing(files));
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
        for (const bytes of sortedListing(files).below(folder)) {
            const path = (0,paths/* shownPath */.p)(bytes);
            if (left <= 0)
                break;
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
    const listing = sortedListing(files);
    for (const finding of firsts.values()) {
        const text = finding.place === 'code' ? read(bytesOf(finding.path))?.text() : undefined;
        if (text === undefined)
            continue;
        for (const written of namesWithExtension(text, KEY_EXTENSIONS)) {
            const key = meantBy(written, finding.path, packageOf(finding.path)).find((path) => listing.has(bytesOf(path)));
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
function bytesOf(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function fileReader(root) {
    const read = (0,read_file/* createReader */.W)();
    return (bytes) => {
        const file = read((0,paths/* fileOf */.W)(root, bytes));
        return file.ok && file.value.haystack.size <= LENGTH_MAX ? file.value : undefined;
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    const listing = sortedListing(paths);
    const facts = factsOf(listing);
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
function factsOf(listing) {
    const hasOne = (folder, names) => names.some((name) => listing.has(folder + name));
    return {
        isVendored: remembered((folder) => hasOne(folder, VENDOR_OWNERS) ||
            hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
            listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
            listing
                .names(`${folder}vendor/`)
                .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`))),
        isPythonEnvironment: remembered((folder) => listing.has(`${folder}pyvenv.cfg`)),
        hasTarget: remembered((folder) => hasOne(folder, TARGET_OWNERS)),
        hasGradle: remembered((folder) => hasOne(folder, GRADLE)),
        isMadeOfSources: remembered((folder) => listing.has(`${folder}package.json`) &&
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

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/files/git.js
var git = __webpack_require__(2158);
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
    '.gradle',
    '.terraform',
];
/**
 * Lists a folder without Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository called for each folder below `root` that contains a `.git`: returns its files, relative to it, or
 *   undefined to walk through it, too
 * @returns all files, in no particular order; a folder that cannot be opened is listed as unreadable
 */
async function walk(root, repository) {
    const listing = { files: [], skipped: [] };
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            listing.files.push(...nested.files.map((path) => `${folder}${path}`));
            listing.skipped.push(...nested.skipped.map(({ path, reason }) => ({ path: `${folder}${path}`, reason })));
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
        return (0,external_node_fs_.readdirSync)((0,paths/* fileOf */.W)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/files/list-files.js








/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository or nothing is tracked.
 *
 * Git tells which entries are links and submodules, so no file has to be opened for that. In a folder that is not a
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 * @throws ScanError when Git runs and refuses to list
 */
async function listFiles(root, env = process.env, onFiles) {
    const tracked = await trackedFiles(root, env, onFiles);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = tracked.ok && size(tracked.value) > 0;
    const listing = usable
        ? tracked.value
        : await walk(root, async (folder) => {
            const nested = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
            return nested.ok ? nested.value : undefined;
        });
    listing.files.sort(order/* byCodeUnits */.C);
    listing.skipped.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    return { ...listing, notices: usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)] };
}
function size({ files, skipped }) {
    return files.length + skipped.length;
}
const TAB = 9;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
async function trackedFiles(folder, env, onFiles) {
    const reader = stageReader(onFiles);
    const { code, errors } = await (0,git/* gitIn */.u)(folder, env)(['ls-files', '-z', '--stage'], { onOutput: reader.push });
    if (code === 'no-git')
        return (0,result/* failed */.g)('no-git');
    if (code === 0)
        return (0,result.ok)(reader.end());
    if (/not a git repository/.test(errors))
        return (0,result/* failed */.g)('no-repository');
    if (/dubious ownership|unsafe repository/.test(errors)) {
        throw new scan_error/* ScanError */.s(`Git refuses to list ${(0,core_text/* sanitizeLine */.g$)(folder)}, because the folder belongs to another user.`, {
            hint: `Run \`git config --global --add safe.directory ${(0,core_text/* sanitizeLine */.g$)(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
        });
    }
    const said = (0,core_text/* sanitizeLine */.g$)(Buffer.from(errors, 'latin1').toString('utf8'), 300);
    throw new scan_error/* ScanError */.s(`Git could not list the files of ${(0,core_text/* sanitizeLine */.g$)(folder)} (exit code ${code}): ${said}`, { hint: 'Run `git ls-files` in that folder and fix the problem that it reports.' });
}
// Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
// "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function stageReader(onFiles) {
    const listing = { files: [], skipped: [] };
    let rest = Buffer.alloc(0);
    let last = '';
    function readEntry(output, start, end) {
        const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
        if (path === last)
            return;
        last = path;
        // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule.
        const type = output[start + 1];
        if (type === DIGIT_0)
            listing.files.push(path);
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
        end: () => {
            if (rest.length === 0)
                return listing;
            throw new scan_error/* ScanError */.s('The output of `git ls-files` is in an unknown format.', {
                hint: 'Report it, with the version of Git.',
            });
        },
    };
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    if (tracked.ok)
        return { level: 'note', message: `Git tracks no file here: ${except}` };
    if (tracked.problem === 'no-git')
        return { level: 'warning', message: `Git was not found: ${except}` };
    // A worktree without its repository (in a container, for example) has a file .git, but not the folder that it names.
    const level = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? 'warning' : 'note';
    return { level, message: `This is not a Git repository: ${except}` };
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

;// CONCATENATED MODULE: ./build/guard/scan/scan.js













/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, Git fails, or a rule fails
 */
async function scan(options) {
    const root = (0,external_node_path_.resolve)(options.root);
    requireFolder(root);
    // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 2198))).filesScanner(root, options.rules, options.threads);
    const loading = isEmpty(root) ? undefined : load();
    // Why a module cannot be loaded is said when it is needed.
    const expect = (count) => void loading?.then((scanner) => scanner.expect(count), () => undefined);
    try {
        const listing = await listFiles(root, options.env, expect);
        return await scanListing(listing, options, async () => (await loading) ?? (await load()));
    }
    finally {
        (await loading)?.stop();
    }
}
async function scanListing({ files, skipped, notices }, { exclude = [], levels = {} }, load) {
    const matches = globs(exclude);
    const isExcluded = (path) => exclude.length > 0 && matches((0,paths/* shownPath */.p)(path));
    const counter = createCounter();
    for (const { path, reason } of skipped) {
        counter.skipped(isExcluded(path) ? 'excluded' : reason, (0,paths/* shownPath */.p)(path));
    }
    const toScan = [];
    const builtIn = builtFolders(files);
    for (const path of files) {
        const reason = isExcluded(path) ? 'excluded' : builtIn(path);
        if (reason === undefined)
            toScan.push(path);
        else
            counter.skipped(reason, path);
    }
    const results = [];
    const outcomes = toScan.length === 0 ? [] : await (await load()).scan(toScan);
    for (const [index, file] of outcomes.entries()) {
        if (!file.ok)
            counter.skipped(file.problem, (0,paths/* shownPath */.p)(toScan[index] ?? ''));
        else {
            counter.scanned();
            const { findings, notices } = file.value;
            if (findings.length > 0 || notices.length > 0)
                results.push(file.value);
        }
    }
    const findings = results.flatMap((file) => file.findings);
    return {
        findings: withCredentialKind(findings, packages_packages(sortedListing(files)))
            .flatMap((finding) => withLevel(finding, levels))
            .sort(inOrder),
        files: toScan,
        coverage: counter.coverage(),
        notices: [...notices, ...results.flatMap((file) => file.notices)],
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
    if (level === undefined)
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
 *   Git fails. A scan that could not run is never reported as clean
 */
async function check(options) {
    const { root, home } = options;
    const config = await (0,load/* loadConfig */.Z9)(home, options.config);
    const applyBaseline = await (0,load/* loadBaseline */.oU)(home, options.baseline ?? config.baseline);
    const scanned = await scan({ root, exclude: config.exclude, levels: config.levels });
    const baselined = applyBaseline(scanned.findings);
    const { findings, diffBase, fullScanReason } = await onlyChanged(baselined.findings, options);
    const result = {
        findings: withUses(oneForEachChange(findings), root, scanned.files),
        coverage: scanned.coverage,
        notices: [...scanned.notices, ...baselined.notices],
    };
    const failOn = options.failOn ?? config.failOn ?? 'error';
    return { ...conclude(result, failOn), result, failOn, diffBase, fullScanReason };
}
async function onlyChanged(findings, { root, changed, env }) {
    if (changed === undefined)
        return { findings };
    const { changedLines, markOutsideDiff } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 4017));
    const { base, ...event } = changed;
    const lines = await changedLines({ root, event, base, env });
    if (!lines.ok)
        return { findings, fullScanReason: lines.problem };
    return { findings: markOutsideDiff(findings, lines.value.lines), diffBase: lines.value.base };
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

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ literalSearch)
/* harmony export */ });
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const BUCKETS = 10;
const MASK = (1 << BUCKETS) - 1;
const WINDOW = 7;
// How common letters and signs are in code, the most common one first; the others are rare.
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
/**
 * Prepares a search that is linear in the bytes, and whose speed hardly depends on how many literals there are.
 *
 * It is our own code because it reads every byte of a tree. Measured on the literals of the rules, it reads 1.49 GB/s,
 * the best regular expression 0.36 GB/s; one with a hundred alternatives is five times as slow as one with eight.
 *
 * It steps by two bytes. A table says for each pair of bytes in which buckets of literals it may be the first, the
 * second and the third pair; only if three in a row agree on a bucket, its literals are compared. The table has each
 * literal in two forms: for a start at an even place and at an odd one.
 *
 * @param literals lower case, at least four bytes each
 */
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        // The last pair may go past the end; the comparison does not.
        const end = (size >> 1) + 1;
        let any = false;
        // A match depends only on its three pairs, so the search continues two pairs before the next one.
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
// The hot loop, in its own function so that the compiler optimizes it. Returns the last of the next three pairs in a
// row that agree on a bucket.
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
// A literal with an undefined byte makes its bucket agree more often, also for the other literals in it. So literals
// with undefined bytes in the same places share a bucket, and all others, which are most, share the remaining buckets.
function bucketsOf(entries) {
    const partial = new Map();
    const full = [];
    for (const entry of entries) {
        const { pairs } = entry;
        if (pairs.includes(undefined)) {
            const form = pairs.map((byte) => (byte === undefined ? '?' : 'x')).join('');
            partial.set(form, [...(partial.get(form) ?? []), entry]);
        }
        else
            full.push({ entry, key: String.fromCharCode(...pairs) });
    }
    full.sort((a, b) => (a.key < b.key ? -1 : 1));
    const left = BUCKETS - partial.size;
    const size = Math.max(1, Math.ceil(full.length / left));
    const rest = Array.from({ length: left }, (_, bucket) => full.slice(bucket * size, (bucket + 1) * size).map(({ entry }) => entry));
    return [...partial.values(), ...rest];
}
// Ten bits for the buckets in which the pair may be the first one, ten for the second, ten for the third.
function tableOf(buckets) {
    const table = new Int32Array(65_536);
    const groups = buckets.flatMap((entries, bucket) => [0, 1, 2].map((place) => ({ entries, place, bit: 1 << (bucket + place * BUCKETS) })));
    const isFree = ({ entries, place }) => entries.some(({ pairs }) => pairs[2 * place] === undefined && pairs[2 * place + 1] === undefined);
    table.fill(groups.filter(isFree).reduce((bits, { bit }) => bits | bit, 0));
    for (const { entries, place, bit } of groups) {
        for (const { pairs } of entries) {
            const first = pairs[2 * place];
            const second = pairs[2 * place + 1];
            if (first !== undefined || second !== undefined)
                mark(table, bit, cases(first), cases(second));
        }
    }
    return table;
}
// By index: this runs once in a process, before the compiler optimizes it.
function mark(table, bit, firsts, seconds) {
    for (let i = 0; i < firsts.length; i++) {
        for (let j = 0; j < seconds.length; j++) {
            const one = firsts[i];
            const two = seconds[j];
            // The byte order is that of the machine, as in the haystack.
            const at = LITTLE_ENDIAN ? one | (two << 8) : two | (one << 8);
            table[at] = table[at] | bit;
        }
    }
}
function cases(byte) {
    if (byte === undefined)
        return ANY;
    return byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];
}
function compare(buckets, agreed, bytes, at, size, found) {
    let any = false;
    for (let bits = agreed; bits !== 0; bits &= bits - 1) {
        for (const { literal, index, offset } of buckets[31 - Math.clz32(bits & -bits)] ?? []) {
            if (found[index] === 1 || !isAt(literal, bytes, at - offset, size))
                continue;
            found[index] = 1;
            any = true;
        }
    }
    return any;
}
function isAt(literal, bytes, from, size) {
    if (from < 0 || from + literal.length > size)
        return false;
    for (let index = 0; index < literal.length; index++) {
        const byte = bytes[from + index];
        const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
        if (lower !== literal[index])
            return false;
    }
    return true;
}
function entriesOf(literal, index) {
    const offset = rarest(literal);
    const [a, b, c, d, e, f, g] = literal.subarray(offset, offset + WINDOW);
    // At an odd place the first byte is the second one of a pair. It is left out if the rest is long enough.
    return [
        { literal, index, offset, pairs: [a, b, c, d, e, f] },
        f === undefined
            ? { literal, index, offset: offset - 1, pairs: [undefined, a, b, c, d, e] }
            : { literal, index, offset: offset + 1, pairs: [b, c, d, e, f, g] },
    ];
}
function rarest(literal) {
    let [offset, best] = [0, -1];
    for (let from = 0; from === 0 || from + WINDOW <= literal.length; from++) {
        let sum = 0;
        for (let at = from; at < from + WINDOW && at < literal.length; at++) {
            sum += RARITY[literal[at]];
        }
        if (sum > best)
            [offset, best] = [from, sum];
    }
    return offset;
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutPrograms),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that contains a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands below would run is replaced. Of transports, only those that
// actions/checkout uses are allowed; ext:: and remote helpers are programs, too.
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.http.allow=always',
    'protocol.ssh.allow=always',
    'protocol.file.allow=always',
    'protocol.ext.allow=never',
    'protocol.git.allow=never',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
].flatMap((setting) => ['-c', setting]);
// In a hook, the environment names another repository, index and working tree; it can also name external programs and
// options for diff. Git gets the variables for its configuration and for connections.
// It does not get the inputs of an action, because one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * Prepares a git that runs no program that the repository names (no hooks, file system monitor or external programs),
 * shows no prompts, and takes no locks for commands that only read.
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
    return (args, { seconds = DEFAULT_SECONDS, config = [], onOutput } = {}) => new Promise((resolve) => {
        const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, '--no-pager', '-C', root, ...args], {
            // Windows searches the working directory first, and the scanned folder may contain a git.exe.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...Object.fromEntries(inherited), ...fixed },
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
 * @returns settings for `config`; undefined if there are programs that no setting replaces: `uploadpack` and `vcs`
 *   of a remote (the first setting wins, not the last), and a filter with `=` in its name (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$';
    const { output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => key.startsWith('remote.') || key.includes('='));
    if (fixed || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${Buffer.from(driver, 'latin1').toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   oM: () => (/* binding */ isMinified),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
// Folders that only package managers fill, and caches. For names that projects also use for their own folders, see
// built-folders.ts and isMinified.
const VENDORED = /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|__pycache__|\.tox|\.gradle|\.terraform|Pods|\.bundle)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh|ipynb)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// Search indexes of documentation, and lists of the names in an API reference.
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
// The start of files that generators of API references write: docfx, typedoc, doxygen, sphinx, javadoc, rustdoc.
const REFERENCE = /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|(?:^|\/)(?:\w+_)?tests?\.rs$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
const PIPELINE = /(?<folder>^|\/)(?:\.(?:github|gitlab|circleci|buildkite|woodpecker|azure-pipelines|azuredevops)\/.*|(?:azure-pipelines?|bitbucket-pipelines|buildspec|cloudbuild|\.gitlab-ci|\.drone|\.travis)[^/]*\.ya?ml|Jenkinsfile[^/]*)$/i;
/**
 * Decides by its path whether a file is skipped: copies of other people's code, and files that tools write.
 *
 * @param path relative, with `/`
 * @returns why; undefined if the file is scanned
 */
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
/**
 * Decides what a file is, by its path and, if necessary, by its text. Text files that tools read, such as
 * `requirements.txt`, are source; so are notebooks, although they contain prose.
 *
 * @param path relative, with `/`
 */
function kindOf(path, text = '') {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (DOCUMENT.test(path) || SEARCH_INDEX.test(path) || CHANGES.test(path))
        return 'documentation';
    if (REFERENCE.test(text.slice(0, 200)))
        return 'documentation';
    // A pipeline that runs the tests is none itself; one among the fixtures of a test is.
    return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}
// Code that a bundler puts before the modules. Definitions only, because hand-written code can use the same names.
const BUNDLE = /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
// Traces of a compiler. They prove something only in a folder for output.
const COMPILED = /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
const LONG_LINE = 1_000;
/**
 * Decides by its text whether tools wrote a script or style sheet: a minifier, a bundler, or, in a folder for output, a
 * compiler.
 *
 * @param path relative, with `/`
 */
function isMinified(path, text) {
    if (!SCRIPT.test(path))
        return false;
    if (OUTPUT_FOLDER.test(path) && COMPILED.test(text))
        return true;
    return text.length >= SHORT && (BUNDLE.test(text) || hasLongLines(text));
}
// More than half of the text is in very long lines, and these are code: hand-written files can contain a long key.
function hasLongLines(text) {
    let long = 0;
    let marks = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if (stop - start > LONG_LINE) {
            long += stop - start;
            for (let at = start; at < stop; at++)
                if (MARKS.has(text.charCodeAt(at)))
                    marks++;
        }
        start = stop + 1;
    }
    return long > text.length / 2 && marks > long / 25;
}
const MARKS = new Set([...';,(){}'].map((mark) => mark.charCodeAt(0)));


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// A path of the repository is a string with one character for each byte (latin1): for Git and Linux a path is bytes,
// and such a string can be compared and sorted.
const ASCII = /^[\0-\x7f]*$/;
/**
 * @param root absolute path of the scanned folder
 * @param bytes relative path, one character a byte
 * @returns the path for the file system: a string if it is pure ASCII, else the bytes
 */
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    // Git for Windows writes names as UTF-8.
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
/**
 * Converts a path for reports: decodes UTF-8 and writes other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/* unused harmony export SIZE_MAX */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);



/** Files with more bytes are not scanned. Hand-written files are smaller; generated ones do not matter. */
const SIZE_MAX = 1024 * 1024;
// Like Git and ripgrep: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
// Nearly all files are smaller; the start of a larger one tells whether the rest has to be read.
const FIRST_READ = 64 * 1024;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// If a file was replaced by a link, it must not lead out of the tree; a pipe must not block.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** Makes a reader that uses the same buffer for all files. */
function createReader() {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const start = buffer.subarray(0, BINARY_WINDOW);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const contents = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    });
    return (file) => {
        const read = readInto(buffer, start, file);
        if (!read.ok)
            return read;
        const size = read.value;
        if (size > SIZE_MAX)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
        if (isLfsPointer(buffer, size))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('lfs-pointer');
        const encoding = encodingOf(buffer, start, size);
        if (encoding === undefined)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        if (encoding !== 'bytes')
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(decoded(buffer, size, encoding));
        haystack.size = size;
        return contents;
    };
}
function readInto(buffer, start, file) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, FLAGS);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    try {
        let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, FIRST_READ, null);
        if (size === FIRST_READ) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size > SIZE_MAX)
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
            if (encodingOf(buffer, start, size) === undefined)
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        }
        // Some file systems return less than requested before the end of a file; only zero means the end.
        for (let count = size; count > 0 && size <= SIZE_MAX; size += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, size, SIZE_MAX + 1 - size, null);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(size);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // Linux and macOS report ELOOP for a link that must not be followed; the BSDs report EMLINK and EFTYPE.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return (size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS);
}
/** @returns how to decode the file; undefined if it is binary */
function encodingOf(buffer, start, size) {
    // No destructuring, which would create an iterator for each file.
    const [a, b] = [buffer[0], buffer[1]];
    if (size >= 2 && a === 0xff && b === 0xfe) {
        // UTF-32 has the same first bytes, but is not used for text files.
        return size >= 4 && buffer[2] === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
    }
    if (size >= 2 && a === 0xfe && b === 0xff)
        return { swapped: true, mark: 2 };
    // After a short file the buffer still contains bytes of the previous file: a zero ends the search.
    if (size < BINARY_WINDOW)
        buffer[size] = 0;
    const zero = start.indexOf(0);
    if (zero >= 0 && zero < size)
        return withoutMark(buffer, size);
    return 'bytes';
}
function hasMark(buffer, size) {
    return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}
// Windows tools sometimes omit the byte order mark. Then only a start in plain ASCII proves that it is UTF-16.
function withoutMark(buffer, size) {
    if (size < 8 || size % 2 !== 0)
        return undefined;
    const end = Math.min(size, 512);
    const plain = (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
    const fits = (low) => {
        for (let at = 0; at < end; at += 2) {
            if (!plain(buffer[at + low] ?? 0) || buffer[at + 1 - low] !== 0)
                return false;
        }
        return true;
    };
    if (fits(0))
        return { swapped: false, mark: 0 };
    return fits(1) ? { swapped: true, mark: 0 } : undefined;
}
// An odd last byte is ignored.
function decoded(buffer, size, encoding) {
    const bytes = buffer.subarray(encoding.mark, size - (size % 2));
    const text = (encoding.swapped ? bytes.swap16() : bytes).toString('utf16le');
    const utf8 = Buffer.byteLength(text);
    const copy = Buffer.alloc(utf8 + (utf8 % 2) + 2);
    copy.write(text);
    return {
        haystack: {
            bytes: copy,
            pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
            size: utf8,
        },
        text: () => text,
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
// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.
/**
 * @param home absolute path of the folder that `path` is relative to
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadConfig(home, path) {
    if (path === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, CONFIG_PATH)))
        return DEFAULTS;
    const file = path ?? CONFIG_PATH;
    const text = readInside(home, file, 'configuration');
    const [{ readConfig }, { RULES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(815), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208)), Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 3201))]);
    const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(file)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file, or remove it to scan with the defaults.' });
}
/**
 * @param home absolute path of the folder that `path` is relative to
 * @returns a function that marks the findings that the baseline file accepts, and reports stale entries
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadBaseline(home, path) {
    if (path === undefined)
        return (findings) => ({ findings: [...findings], notices: [] });
    const text = readInside(home, path, 'baseline');
    const { applyBaseline, readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baseline = readBaseline(text);
    if (baseline.ok)
        return (findings) => applyBaseline(findings, baseline.value);
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
/** @returns the content of a baseline file that accepts these findings; notes are left out */
async function baselineOf(findings) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return writeBaseline(findings);
}
// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(home, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path);
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home), real);
        if (from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || from === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from))
            throw new Error('outside');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The ${what} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be read: the checkout contains no such file.`, { hint: 'Check the path. It is relative to the root of the checkout.' });
    }
}


/***/ })

};
