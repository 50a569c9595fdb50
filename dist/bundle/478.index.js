export const id = 478;
export const ids = [478];
export const modules = {

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
// Longer words are no typing mistakes, and would cost the square of their length.
const LONGEST = 64;
/**
 * How many single edits (a letter left out, added, changed, or two swapped) turn one word into the other.
 *
 * @returns the optimal string alignment distance; Infinity where a word is longer than 64 characters
 */
function editDistance(a, b) {
    if (a.length > LONGEST || b.length > LONGEST)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                ? (beforeLast[column - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same, swapped));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The valid word that a person most likely meant.
 *
 * @param word what the person wrote; its case does not matter
 * @param valid words in lower case
 * @returns the one with the fewest edits (the first of equals), or undefined where more than a third of it would change
 */
function closestMatch(word, valid) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of valid) {
        const distance = editDistance(lower, candidate);
        const allowed = Math.max(1, Math.floor(candidate.length / 3));
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);

const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw `(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SHAPE */ .PI}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// The value after a key whose name says that it is secret.
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
/**
 * Hides what looks like a secret in text of a repository: keys, client secrets, tokens and long random text. Nobody
 * knows the secrets of a file beforehand, so their shape has to do. Fingerprints hash the result, so no secret gets into
 * one; a change here changes fingerprints.
 *
 * @param text one line, or several
 */
function redact(text) {
    return text.replace(BODY_OF_KEY, `$1${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`).replace(KEYED, `$1$2${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}$2`).replace(SECRETS, _secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG);
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/redact.js
var core_redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/core/excerpt.js


/**
 * The excerpt of a finding: the line around it, redacted, sanitized and cut.
 *
 * @param column where the finding starts in the line, from 0, in UTF-16 code units
 */
function excerptOf(line, column) {
    // Of a line of five megabytes only the part near the finding counts. The edges of that window are far from what is
    // shown, so the cut leaves no half of a secret in it that nobody recognises.
    const from = Math.max(0, column - 400);
    const redacted = (0,core_redact/* redact */.E)(line.slice(from, column + 600));
    const before = (0,core_redact/* redact */.E)(line.slice(from, column)).length;
    return before > 100 ? (0,core_text/* sanitizeLine */.g$)(`…${redacted.slice(before - 60)}`) : (0,core_text/* sanitizeLine */.g$)(redacted);
}
/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt what {@link excerptOf} made of the line
 * @param line the whole line
 * @param start of the match in the line, in UTF-16 code units
 * @param end of the match in the line
 * @returns its place in the excerpt; undefined where it was cut off or changed
 */
function markOf(excerpt, line, start, end) {
    const match = (0,core_text/* sanitizeLine */.g$)((0,core_redact/* redact */.E)(line.slice(start, Math.min(end, start + 2 * core_text/* LINE_MAX */.oE))));
    if (match === '')
        return undefined;
    // The excerpt may hold the same text several times: the one closest to the end of what is before the match counts.
    const before = (0,core_text/* sanitizeLine */.g$)((0,core_redact/* redact */.E)(line.slice(Math.max(0, start - 400), start)), 4 * core_text/* LINE_MAX */.oE).length;
    const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
    let closest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (closest < 0 || Math.abs(at - expected) < Math.abs(closest - expected))
            closest = at;
    }
    return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}
/** @returns a short piece of a file for a message: redacted, sanitized and cut, between backquotes */
function quote(text) {
    return `\`${sanitizeLine(redact(text), 80).replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./build/core/search.js
var search = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/core/lines.js

/**
 * Offsets at which lines start. LF, CRLF and a lone CR end a line.
 *
 * @returns offsets in UTF-16 code units, the first one 0
 */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/**
 * The line that holds an offset.
 *
 * @param starts what {@link lineStarts} returned
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
function lineAt(starts, offset) {
    return Math.max(0, (0,search/* firstIndex */.v)(starts, (start) => start > offset) - 1);
}

// EXTERNAL MODULE: ./build/adobe/metascopes-in-text.js
var metascopes_in_text = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/detect/advice.js


// As much as a finding shows: the scopes are left out before anything is cut.
const ADVICE_MAX = 1_000;
/**
 * Says what to write instead, for this file: what a match itself advises, or the text of the rule for what is found, for
 * what the file has already, or for any file; and the scopes for the metascopes that the file names.
 *
 * @returns a function of a match and its rule; what it asks of the file is computed once
 */
function adviceIn(document) {
    const { text, inComment } = document;
    const known = new Map();
    const inCode = (pattern) => {
        const found = known.get(pattern) ?? (0,evidence/* placesOf */.ek)(pattern, text).some(({ start }) => !inComment(start));
        known.set(pattern, found);
        return found;
    };
    let scopes;
    const scopesOfFile = () => {
        const names = (0,metascopes_in_text/* metascopesIn */.u9)(text).map(({ name }) => name);
        scopes ??= names.length === 0 ? '' : ` ${(0,metascopes_in_text/* scopeAdvice */.RJ)(names)}`;
        return scopes;
    };
    return ({ advice: own, start, end }, { advice }) => {
        if (own !== undefined)
            return own;
        const found = text.slice(start, Math.min(end, start + 200));
        const fitting = advice.found?.find(({ when }) => when.test(found)) ??
            advice.inFile?.find(({ when }) => when.every(inCode));
        const said = fitting?.text ?? advice.text;
        const more = advice.scopes === true ? scopesOfFile() : '';
        return said.length + more.length <= ADVICE_MAX ? said + more : said;
    };
}

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/guard/detect/ranges.js

/** @returns the same places in order, without overlaps */
function mergedRanges(ranges) {
    const result = [];
    for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            result.push([start, end]);
    }
    return result;
}
/** @param ranges in order, without overlaps */
function rangeHolds(ranges) {
    return (offset) => {
        const next = (0,search/* firstIndex */.v)(ranges, ([start]) => start > offset);
        return offset < (ranges[next - 1]?.[1] ?? 0);
    };
}

;// CONCATENATED MODULE: ./build/guard/detect/comments.js

const C = { line: ['//'], block: [['/*', '*/']] };
const HASH = { line: ['#'], block: [] };
const INI = { line: ['#', ';'], block: [] };
// A file of an unknown kind: nearly all languages have one of these. Not "--", which starts options of a command.
const NONE = { line: [], block: [] };
const UNKNOWN = { line: [], start: ['#', '//', ';'], block: [] };
const MARKUP = { line: [], block: [['<!--', '-->']] };
const SYNTAXES = [
    [
        /\.(?:[cm]?[jt]sx?|java|kt|kts|scala|groovy|gradle|cs|go|rs|swift|c|h|cc|cpp|hpp|m|mm|dart|jsonc|json5|scss|less|css)$|(?:^|\/)Jenkinsfile[^/]*$/i,
        C,
    ],
    [/\.(?:php|tf|tfvars|hcl)$/i, { line: ['//', '#'], block: [['/*', '*/']] }],
    [
        /\.(?:ya?ml|sh|bash|zsh|fish|rb|pl|r|rmd|toml|properties|env|tcl|nix|mk|cmake|py|ex|exs|jl)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|(?:GNU)?Makefile|Gemfile|Rakefile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|crontab|CMakeLists\.txt|\.aio)$/i,
        HASH,
    ],
    [/\.(?:ini|cfg|conf|config|cnf|inf|editorconfig)$|(?:^|\/)\.npmrc$/i, INI],
    [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: [['<#', '#>']] }],
    [/\.(?:fs|fsx|fsi)$/i, { line: ['//'], block: [['(*', '*)']] }],
    [/\.(?:sql|lua|hs)$/i, { line: ['--'], block: [['/*', '*/']] }],
    [
        /\.(?:html?|xml|xhtml|svg|vue|jsp|config\.xml|csproj|pom|cfm)$/i,
        {
            line: ['//'],
            block: [
                ['<!--', '-->'],
                ['/*', '*/'],
            ],
        },
    ],
    [
        /\.cfc$/i,
        {
            line: ['//'],
            block: [
                ['/*', '*/'],
                ['<!--', '-->'],
            ],
        },
    ],
    [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'], block: [] }],
    [/\.(?:vb|vbs|bas)$/i, { line: ["'"], block: [] }],
];
// What people add to the name of a file that somebody copies or a program fills in.
const TEMPLATE = /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|mustache|hbs|default|orig|bak)$/i;
const NO_COMMENTS = /\.(?:json|csv|tsv|txt|rst|adoc|ipynb|sarif|patch|diff|lock|http)$/i;
function syntaxOf(path, text) {
    for (let name = path;; name = name.replace(TEMPLATE, '')) {
        const known = SYNTAXES.find(([files]) => files.test(name))?.[1];
        if (known !== undefined)
            return known;
        if (/\.(?:md|mdx)$/i.test(name))
            return MARKUP;
        if (!TEMPLATE.test(name)) {
            const [, program = ''] = /^#!([^\r\n]{1,200})/.exec(text) ?? [];
            if (program !== '')
                return /\b(?:node|deno|bun|tsx|ts-node)\b/.test(program) ? C : HASH;
            return NO_COMMENTS.test(name) ? NONE : UNKNOWN;
        }
    }
}
/**
 * Tells whether places of a file are in a comment. A comment starts at the beginning of a line or after white space. It
 * does not start inside of a string, unless white space is before it there.
 *
 * @param path decides on the syntax
 * @returns a function of an offset in UTF-16 code units; all calls together are linear in the text
 */
function commentsOf(path, text) {
    const syntax = syntaxOf(path, text);
    const inBlock = rangeHolds(mergedRanges(blockRanges(text, syntax)));
    return (offset) => inBlock(offset) || inLineComment(text, offset, syntax);
}
// Only block comments at the start of a line, after white space and the brace of JSX: "/*" is in globs, addresses and
// patterns as well. One that nothing closes is none, or text that contains the mark would hide the rest of the file.
function blockRanges(text, { block }) {
    const ranges = [];
    for (const [open, close] of block) {
        let at = text.indexOf(open);
        while (at >= 0) {
            const lineStart = text.lastIndexOf('\n', at - 1) + 1;
            const end = text.indexOf(close, at + open.length);
            const starts = /^\s*\{?\s*$/.test(text.slice(Math.max(lineStart, at - 200), at)) && at - lineStart <= 200;
            if (starts && end >= 0)
                ranges.push([at, end + close.length]);
            at = text.indexOf(open, starts && end >= 0 ? end + close.length : at + open.length);
            if (end < 0)
                break;
        }
    }
    return ranges;
}
function inLineComment(text, offset, { line, start = [] }) {
    // Only what is near counts, so that a line of megabytes is not searched again for each place of it.
    const near = text.slice(Math.max(0, offset - 2_000), offset);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const trimmed = before.trimStart();
    if (start.some((mark) => trimmed.startsWith(mark)))
        return true;
    return line.some((mark) => {
        if (trimmed.startsWith(mark.trimEnd()))
            return true;
        const at = before.search(new RegExp(`\\s${mark.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
        // A mark after an open quotation mark is text: "see # this".
        return at >= 0 && (before.slice(0, at).match(/["'`]/g)?.length ?? 0) % 2 === 0;
    });
}

// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
;// CONCATENATED MODULE: ./build/guard/detect/notebook.js


const NOTEBOOK = /\.ipynb$/i;
const CHUNKS = /\.(?:rmd|rmarkdown|qmd|jmd|pmd|rnw)$/i;
/** @returns undefined for a file that does not mix prose and code */
function wovenOf(path, text) {
    if (NOTEBOOK.test(path))
        return notebook(path, text);
    return CHUNKS.test(path) ? chunks(path, text) : undefined;
}
function notebook(path, text) {
    const ending = /"file_extension"\s*:\s*"(\.[\w.]{1,10})"/.exec(text)?.[1] ?? '.py';
    const code = [];
    const plain = [];
    const lines = [];
    let at = 0;
    for (const { start, end } of codeLines(text)) {
        const written = text.slice(start, end);
        // What JSON puts before and behind belongs to no line of code.
        const before = text.slice(at, start).replace(/[\t ,]*$/, blank);
        plain.push(before, withoutEscapes(written, '  '));
        lines.push(before, withoutEscapes(written, ' \n'));
        code.push([start, end]);
        at = end;
    }
    const rest = text.slice(at);
    const inCode = rangeHolds(mergedRanges(code));
    return {
        text: [...plain, rest].join(''),
        lines: [...lines, rest].join(''),
        codePath: `${path}${ending}`,
        inProse: (offset) => !inCode(offset),
    };
}
function blank(written) {
    return ' '.repeat(written.length);
}
// The same length: every offset stays. The space that is left over goes where no pattern looks: outside of the quotation
// marks.
function withoutEscapes(written, lineEnd) {
    let open = false;
    const inner = written.slice(1, -1).replace(/\\(?:u[0-9a-fA-F]{4}|.)/g, (sequence) => {
        if (sequence === '\\n')
            return lineEnd;
        if (sequence === '\\"') {
            open = !open;
            return open ? ' "' : '" ';
        }
        if (sequence === '\\\\' || sequence === '\\/')
            return ` ${sequence[1]}`;
        return blank(sequence);
    });
    return ` ${inner} `;
}
/** The JSON strings that hold the source of code cells, in the order of the file. */
function codeLines(text) {
    const [root] = (0,tree/* parseTrees */.$Z)(text, '.ipynb') ?? [];
    // Version 3 has sheets, and calls the source of a code cell its input.
    const holders = [root, ...itemsOf(member(root, 'worksheets'))];
    return holders
        .flatMap((holder) => itemsOf(member(holder, 'cells')))
        .filter((cell) => textOf(member(cell, 'cell_type')) === 'code')
        .map((cell) => member(cell, 'source') ?? member(cell, 'input'))
        .flatMap((source) => (source?.kind === 'scalar' ? [source] : itemsOf(source)))
        .filter(({ kind, start, end }) => kind === 'scalar' && text[start] === '"' && end - start >= 2)
        .toSorted((a, b) => a.start - b.start);
}
function member(tree, key) {
    return tree?.kind === 'object' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
}
function itemsOf(tree) {
    return tree?.kind === 'array' ? tree.items : [];
}
function textOf(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}
// knitr and Quarto run a block whose language is in braces; another one is only shown.
const OPEN = /^[ \t]{0,8}(?:(`{3,}|~{3,})[ \t]*\{[ \t]*([.\w-]+)([^\n]*)\}|<<([^\n]*)>>=)[ \t]*\r?$/;
const SHOWN_ONLY = /\beval\s*[=:]\s*(?:FALSE|F|false|no)\b/;
const ALL_SHOWN_ONLY = /opts_chunk\s*\$\s*set\s*\([^)]{0,500}\beval\s*=\s*(?:FALSE|F)\b|^execute:\s*\n(?:[ \t]+[^\n]*\n){0,20}?[ \t]+eval\s*:\s*(?:false|no)\b/m;
function chunks(path, text) {
    const code = [];
    let open;
    let language = 'r';
    const shownOnly = ALL_SHOWN_ONLY.test(text);
    for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
        const bare = line.trimEnd();
        if (open === undefined) {
            const [start, fence = '@', name = 'r', options = '', sweave = ''] = OPEN.exec(bare) ?? [];
            if (start === undefined || name.startsWith('.'))
                continue;
            language = name;
            open = { fence, start: index + line.length, shown: SHOWN_ONLY.test(options + sweave) };
        }
        else if (/^\s*(?:#|\/\/)\|/.test(bare) && SHOWN_ONLY.test(bare))
            open.shown = true;
        else if (isEnd(bare.trim(), open.fence)) {
            if (!open.shown && !shownOnly)
                code.push([open.start, index]);
            open = undefined;
        }
    }
    if (open !== undefined && !open.shown && !shownOnly)
        code.push([open.start, text.length]);
    const inCode = rangeHolds(code);
    const ending = /^(?:js|javascript|ojs|java|scala|cs|csharp|go|rust)$/i.test(language) ? '.js' : '.py';
    return { text, lines: text, codePath: `${path}${ending}`, inProse: (offset) => !inCode(offset) };
}
function isEnd(line, fence) {
    return fence === '@' ? line.startsWith('@') : line.startsWith(fence) && /^(?:`+|~+)$/.test(line);
}

// EXTERNAL MODULE: ./build/guard/detect/steps.js
var detect_steps = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/guard/detect/document.js






function documentOf(source) {
    const { path } = source;
    const woven = wovenOf(path, source.text);
    const text = woven?.text ?? source.text;
    const inProse = woven?.inProse ?? (() => false);
    const lines = lazy(() => lineStarts(text));
    const trees = lazy(() => (0,tree/* parseTrees */.$Z)(text, path));
    const objects = lazy(() => (0,tree/* objectsOf */.iZ)(trees() ?? []));
    const steps = lazy(() => (0,detect_steps/* stepsOf */.B_)(path, text, trees));
    const json = lazy(() => (0,core_json/* jsonFields */.yX)(text));
    const comments = lazy(() => commentsOf(woven?.codePath ?? path, woven?.lines ?? text));
    return {
        ...source,
        text,
        get lines() {
            return lines();
        },
        get objects() {
            return objects();
        },
        get steps() {
            return steps();
        },
        get json() {
            return json();
        },
        inComment: (offset) => inProse(offset) || comments()(offset),
        inProse,
    };
}
function lazy(compute) {
    let computed;
    return () => {
        computed ??= { value: compute() };
        return computed.value;
    };
}

;// CONCATENATED MODULE: ./build/guard/detect/scan-source.js








// Where such a rule finds something, the advice of rules of the tier `anywhere` would be a second one, or wrong.
const KNOWS_FILE = new Set(['system', 'format']);
/**
 * Runs rules on one file.
 *
 * Where matches of two rules overlap, the earlier rule of the list is reported. A rule reports one place a line. A rule
 * of the tier `anywhere` reports nothing in a file that a rule of the tier `system` or `format` reports at its own
 * level, nor on a line that another rule reports.
 *
 * @param rules in order of precedence, as `byPrecedence` sorts them
 * @returns findings by line and column, all active
 */
function scanSource(source, rules) {
    const document = documentOf(source);
    const hits = withoutGeneral(rules.flatMap((rule, order) => hitsOf(rule, order, document)));
    if (hits.length === 0)
        return [];
    const occurrences = new Map();
    const advise = adviceIn(document);
    return withoutOverlaps(hits, document).map((hit) => toFinding({ ...hit, advice: advise(hit, hit.rule) }, document, occurrences));
}
/**
 * Identifies a finding when lines move: by rule, path, the redacted line without its white space, and which of the
 * equal lines it is.
 *
 * @param line the whole line; it is redacted before it is hashed
 * @param occurrence from 1
 * @returns 32 hexadecimal digits
 */
function fingerprintOf(rule, path, line, occurrence) {
    const identity = [rule, path, normalised(line), String(occurrence)].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function normalised(line) {
    return (0,core_redact/* redact */.E)(line.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
}
function hitsOf(rule, order, document) {
    if (rule.files !== undefined && !rule.files.test(document.path))
        return [];
    return rule.matchers
        .flatMap((matcher) => matchesOf(matcher, document))
        .map((match) => ({ ...match, rule, order }));
}
function matchesOf(matcher, document) {
    const { text } = document;
    // Unlike `test`, `search` starts at the beginning whatever the pattern found before.
    const finds = (pattern) => text.search(pattern) >= 0;
    if (matcher.needs?.every(finds) === false)
        return [];
    if ('pattern' in matcher)
        return (0,evidence/* placesOf */.ek)(matcher.pattern, text);
    return matcher.when.some(finds) ? matcher.check(document) : [];
}
// What a rule found below its own level is not what it knows the file by.
function withoutGeneral(hits) {
    const known = hits.some(({ rule, level }) => KNOWS_FILE.has(rule.tier) && (level ?? rule.level) === rule.level);
    return known ? hits.filter(({ rule }) => rule.tier !== 'anywhere') : hits;
}
function withoutOverlaps(hits, { lines, text }) {
    const taken = [];
    const reported = new Set();
    // One mark for each character: comparing every hit with every other one costs the square of a hostile file.
    const covered = new Uint8Array(text.length);
    for (const hit of hits.toSorted((a, b) => a.order - b.order || a.start - b.start || b.end - a.end)) {
        const line = String(lineAt(lines, hit.start));
        const lineOfRule = `${hit.rule.id} ${line}`;
        // A key and its value on one line are one thing to correct.
        if (reported.has(hit.rule.tier === 'anywhere' ? line : lineOfRule))
            continue;
        if (covered.subarray(hit.start, hit.end).includes(1))
            continue;
        covered.fill(1, hit.start, hit.end);
        reported.add(line).add(lineOfRule);
        taken.push(hit);
    }
    return taken.sort((a, b) => a.start - b.start || a.order - b.order);
}
function toFinding(hit, document, occurrences) {
    const { rule } = hit;
    const { lines } = document;
    const first = lineAt(lines, hit.start);
    const last = lineAt(lines, Math.max(hit.start, hit.end - 1));
    const startOfLine = lines[first] ?? 0;
    const line = document.text
        .slice(startOfLine, lines[first + 1] ?? document.text.length)
        .replace(/\r?\n$|\r$/, '');
    const place = placeOf(document, hit.start);
    const key = `${rule.id}\0${normalised(line)}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const column = hit.start - startOfLine;
    const excerpt = excerptOf(line, column);
    const mark = markOf(excerpt, line, column, Math.min(hit.end - startOfLine, line.length));
    return {
        rule: rule.id,
        level: levelOf(hit.level ?? rule.level, place),
        path: document.path,
        line: first + 1,
        column: hit.start - startOfLine + 1,
        endLine: last + 1,
        endColumn: hit.end - (lines[last] ?? 0) + 1,
        place,
        excerpt,
        ...(mark === undefined ? {} : { mark }),
        message: (0,core_text/* sanitizeLine */.g$)(hit.message ?? rule.message, 500),
        advice: (0,core_text/* sanitizeLine */.g$)(hit.advice ?? rule.advice.text, 1_000),
        docs: rule.docs,
        fingerprint: fingerprintOf(rule.id, document.path, line, occurrence),
        state: 'active',
    };
}
function placeOf({ kind, inComment, inProse }, offset) {
    if (kind === 'documentation' || inProse(offset))
        return 'documentation';
    if (inComment(offset))
        return 'comment';
    return kind === 'test' ? 'test' : 'code';
}
// A mention is never more than a note: nothing runs documentation or comments.
function levelOf(level, place) {
    return place === 'documentation' || place === 'comment' ? 'note' : level;
}

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/guard/gate/markers.js

const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
// Anything that could be meant as the marker; its edit distance is computed afterwards. Every part is bounded.
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const EDITS_MAX = 2;
// What other tools call it.
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LENGTH_MAX = 2_000;
const MARKERS_MAX = 10_000;
const SEPARATOR = /--|[—–]/;
// What ends a comment at the end of the line, and what ends a string.
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;
/**
 * Finds suppressions and misspelled ones; of one line only the first.
 *
 * @param ruleIds ids of all rules: one of them after a misspelled marker distinguishes it from prose
 * @returns in the order of the file; at most 10,000
 */
function findMarkers(text, ruleIds) {
    const markers = [];
    let lineEnd = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        if (match.index < lineEnd)
            continue;
        const after = match.index + match[0].length;
        const marker = markerAt(match[0], text.slice(after, after + LENGTH_MAX), match.index, text, ruleIds);
        if (marker === undefined)
            continue;
        markers.push(marker);
        if (markers.length === MARKERS_MAX)
            break;
        const end = text.slice(after).search(/[\r\n]/);
        lineEnd = end < 0 ? text.length : after + end;
    }
    return markers;
}
function markerAt(written, following, offset, text, ruleIds) {
    const plain = written.toLowerCase();
    const bare = plain.replace(/[-_. ]/g, '');
    if ((0,closest_match/* editDistance */.Y)(bare, MARKER_BARE) > EDITS_MAX && !OTHER_VERBS.test(bare))
        return undefined;
    const [rest = ''] = following.split(/[\r\n]/, 1);
    if (plain === MARKER && rest.startsWith(':')) {
        const before = text.slice(Math.max(0, offset - LENGTH_MAX), offset);
        return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
    }
    // imsAuthIgnore is somebody's variable.
    if (!/[-_. ]/.test(written))
        return undefined;
    // "IMS auth ignores …" is prose; with a colon, the id of a rule or a reason after it, it is an attempt.
    const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
    const attempt = colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
    return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}
// In JSON, and in a comment within a line, more follows the suppression.
function withoutEnd(rest, before) {
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const inString = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
    const ends = [
        inString ? rest.search(/(?<!\\)"/) : -1,
        line.includes('/*') ? rest.indexOf('*/') : -1,
        rest.search(/--+>/),
    ].filter((end) => end >= 0);
    return rest.slice(0, Math.min(rest.length, ...ends));
}
function partsOf(rest) {
    const content = withoutQuote(rest.replace(COMMENT_END, '').trim());
    const separator = SEPARATOR.exec(content);
    // Without a separator, all that follows the first word may be a reason that was written in another way.
    if (separator === null)
        return { ids: markers_words(content).slice(0, 1) };
    const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
    const ids = [...new Set(markers_words(content.slice(0, separator.index)))];
    return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}
// A quotation mark that closes nothing here ends the string around the suppression.
function withoutQuote(content) {
    const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
    const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
    return closesString ? content.slice(0, -end.length).trim() : content;
}
function markers_words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/guard/gate/suppressions.js






// A generated file can hold thousands of the same mistake.
const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';
/**
 * Applies the suppressions in a file: `ims-auth-ignore: <rule-id>[, <rule-id>] -- <reason>`, in a comment of any
 * syntax or in a string value.
 *
 * A suppression is for the findings of its own line. Only where that line has none of the rule, it is for the next
 * line; lines that contain nothing but suppressions are skipped, so that there can be several above one line. Without a
 * reason it does nothing.
 *
 * @param ruleIds ids of all rules
 * @returns all findings in the same order, with the state `suppressed` and the reason where one applies; and notices on
 *   suppressions that do nothing. In documentation, which shows examples, these are notes
 */
function suppress(source, findings, ruleIds) {
    const markers = findMarkers(source.text, ruleIds);
    if (markers.length === 0)
        return { findings: [...findings], notices: [] };
    const starts = lineStarts(source.text);
    const byLine = linesOf(findings);
    const nextLines = nextLinesOf(markers.map(({ offset }) => lineAt(starts, offset) + 1), byLine);
    const reasons = new Map();
    const notices = [];
    const report = (level, line, message) => {
        notices.push({
            level: source.kind === 'documentation' ? 'note' : level,
            message,
            path: source.path,
            line,
        });
    };
    for (const marker of markers) {
        const line = lineAt(starts, marker.offset) + 1;
        for (const problem of problemsOf(marker, ruleIds, source))
            report('warning', line, problem);
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
        for (const id of marker.ids.filter((id) => ruleIds.has(id))) {
            const [mine = []] = places
                .map((place) => place.filter(({ rule }) => rule === id))
                .filter((place) => place.length > 0);
            for (const finding of mine) {
                if (!reasons.has(finding))
                    reasons.set(finding, (0,core_text/* sanitizeLine */.g$)((0,core_redact/* redact */.E)(marker.reason), REASON_MAX));
            }
            if (mine.length === 0)
                report('note', line, unused(id, places.flat()));
        }
    }
    return {
        findings: findings.map((finding) => {
            const reason = reasons.get(finding);
            return reason === undefined || finding.state !== 'active'
                ? finding
                : { ...finding, state: 'suppressed', reason };
        }),
        notices: firstNotices(notices, source.path),
    };
}
function linesOf(findings) {
    const byLine = new Map();
    for (const finding of findings) {
        // Of a finding that is as long as the file, not every line.
        const last = Math.min(finding.endLine, finding.line + 100);
        for (let line = finding.line; line <= last; line++) {
            const others = byLine.get(line);
            if (others === undefined)
                byLine.set(line, [finding]);
            else
                others.push(finding);
        }
    }
    return byLine;
}
// From the last line upwards, so that a block of suppressions is walked once.
function nextLinesOf(markerLines, byLine) {
    const next = new Map();
    for (const line of markerLines.toReversed()) {
        const below = line + 1;
        next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
    }
    return next;
}
function problemsOf({ ids, reason, misspelled, written }, ruleIds, { kind }) {
    const shown = `"${(0,core_text/* sanitizeLine */.g$)((0,core_redact/* redact */.E)(written), 40)}"`;
    if (misspelled)
        return [`${shown} suppresses nothing. Write "${USAGE}".`];
    // Documentation shows the syntax like this.
    if (kind === 'documentation' && ids.some((id) => id.startsWith('<')))
        return [];
    if (ids.length === 0)
        return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
    const problems = ids
        .filter((id) => !ruleIds.has(id))
        .map((id) => {
        const meant = (0,closest_match/* closestMatch */.h)(id, ruleIds);
        return `No rule has the id "${(0,core_text/* sanitizeLine */.g$)((0,core_redact/* redact */.E)(id), 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
    if (reason === undefined) {
        problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
    }
    return problems;
}
function unused(id, there) {
    const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
    const instead = others.length === 0 ? '' : ` Found there instead: ${others.join(', ')}.`;
    return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}
function firstNotices(notices, path) {
    if (notices.length <= MAX_NOTICES)
        return notices;
    const rest = (0,words/* amount */.vj)(notices.length - MAX_NOTICES, 'more suppression of this file does', 'more suppressions of this file do');
    const message = `${rest} nothing.`;
    return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/scan/judge.js




/**
 * Applies rules to one file, and the suppressions in it.
 *
 * @param source the decoded file
 * @param hit what the prefilter says about it
 * @param ids of all rules
 * @returns what there is to say about the file; undefined where that is nothing
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
function judge(source, { rules, mayHoldSuppression }, ids) {
    try {
        const findings = scanSource(source, rules);
        // Looking for suppressions costs as much as a rule.
        return findings.length === 0 && !mayHoldSuppression ? undefined : suppress(source, findings, ids);
    }
    catch (cause) {
        throw new scan_error/* ScanError */.s(`The rules could not be applied to ${(0,core_text/* sanitizeLine */.g$)(source.path)}.`, {
            hint: 'Exclude the file in the configuration for now, and report it.',
            cause,
        });
    }
}


/***/ })

};
