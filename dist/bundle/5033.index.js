export const id = 5033;
export const ids = [5033];
export const modules = {

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _conceal_conceal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5871);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);





const BEFORE_MAX = 2_000;
const AFTER_MAX = 600;
function excerptOf(line, match, prose = false) {
    const far = match.start > BEFORE_MAX;
    const before = far ? ' ' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(0, match.start));
    const end = Math.min(match.end, match.start + AFTER_MAX);
    const found = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(match.start, end));
    const all = before + found + (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(end, match.start + AFTER_MAX));
    const kept = { start: before.length, end: before.length + found.length };
    const shown = hiddenIn(all, [...(0,_conceal_conceal_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .a)(all, kept, prose), ...(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesIn */ .iw)(all)], kept);
    const { start } = shown.kept;
    const cut = far || start > 100 ? Math.max(0, start - 60) : 0;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(far || cut > 0 ? `…${shown.text.slice(cut)}` : shown.text);
    return { text, mark: markIn(text, shown.text, shown.kept, cut) };
}
function hiddenIn(line, places, kept) {
    let text = '';
    let at = 0;
    let { start, end } = kept;
    for (const place of merged(line, places, kept)) {
        const shift = _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG.length - (place.end - place.start);
        text += line.slice(at, place.start) + _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG;
        at = place.end;
        if (place.end <= kept.start)
            start += shift;
        if (place.end <= kept.end)
            end += shift;
        else if (place.start < kept.end)
            end += place.start + _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG.length - kept.end;
    }
    return { text: text + line.slice(at), kept: { start, end } };
}
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
    const found = line.slice(kept.start, Math.min(kept.end, kept.start + 2 * _text_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX */ .oE));
    const first = line.slice(0, kept.start).trim() === '';
    const match = first ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(found) : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(`…${found}`).slice(1).trim();
    if (match === '')
        return undefined;
    const before = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(line.slice(cut, kept.start), 4 * _text_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX */ .oE).length;
    let closest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (closest < 0 || Math.abs(at - before) < Math.abs(closest - before))
            closest = at;
    }
    return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}
function quote(text) {
    return `\`${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(text, 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ commentsAndStrings)
});

// UNUSED EXPORTS: commentsOf

;// CONCATENATED MODULE: ./build/guard/detect/comment-lexer.js
function lexedComments(text, lexicon) {
    return lexed(text, lexicon).ranges;
}
function lexed(text, lexicon) {
    const first = new Lexer(text, lexicon, text.length).run();
    return first.unclosed < 0 ? first : new Lexer(text, lexicon, first.unclosed).run();
}
const BEFORE_PATTERN = /(?:^|[=(,:;!&|?{}[*%~^<>]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|do|void|delete|new|await|yield|throw|else))$/;
const PATTERN = /\/(?![*/])(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n]){0,300}\]|[^/\\\n[]){1,300}\//y;
const CONDITION = /(?:^|[^\w$.])(?:if|while|for|with)\s{0,20}$/;
const HEREDOCS_OPEN_MAX = 8;
const BEFORE_STRING = /(?:^|[^\w$])(?:return|typeof|case|in|of|from|import|default|else|await|yield|throw|export)$/;
class Lexer {
    ranges = [];
    strings = [];
    text;
    lexicon;
    noTemplates;
    marks;
    open = new Map();
    found = new Map();
    depth = 0;
    parentheses = [];
    condition = -1;
    openHeredocs = 0;
    constructor(text, lexicon, noTemplates) {
        this.text = text;
        this.lexicon = lexicon;
        this.noTemplates = noTemplates;
        const { line, block, quotes } = lexicon;
        const words = [...line, ...block.map(([open]) => open), ...quotes.map(({ open }) => open)];
        const escaped = words
            .sort((a, b) => b.length - a.length)
            .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        this.marks = new RegExp(`${escaped.join('|')}|\\\\[^\\n]|${lexicon.heredoc === undefined ? '' : '<<|'}[(){}[\\]${lexicon.templates ? '`' : ''}${lexicon.patterns ? '/' : ''}]`, 'g');
    }
    run() {
        const { text, marks } = this;
        const templates = [];
        for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
            const mark = match[0];
            const at = match.index;
            const template = templates.at(-1);
            if (mark === '`' && this.lexicon.templates) {
                if (at >= this.noTemplates || (text[at - 1] === '>' && text[at - 2] !== '='))
                    continue;
                templates.push({ start: at, depth: -1 });
                this.leaveTemplate(templates, at + 1);
            }
            else if (mark === '}' && template !== undefined && this.depth === template.depth) {
                this.depth--;
                this.leaveTemplate(templates, at + 1);
            }
            else
                marks.lastIndex = this.endOf(mark, at);
        }
        return { ranges: this.ranges, strings: this.strings, unclosed: templates[0]?.start ?? -1 };
    }
    leaveTemplate(templates, from) {
        const { text } = this;
        let at = from;
        for (; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (character === '`') {
                templates.pop();
                break;
            }
            else if (character === '$' && text[at + 1] === '{') {
                this.depth++;
                const template = templates.at(-1);
                if (template !== undefined)
                    template.depth = this.depth;
                at++;
                break;
            }
        }
        this.strings.push([from, Math.min(at, text.length)]);
        this.marks.lastIndex = at + 1;
    }
    endOf(mark, at) {
        const { lexicon, text } = this;
        const after = at + mark.length;
        const block = lexicon.block.find(([open]) => open === mark);
        if (block !== undefined)
            return this.blockEnd(block, at);
        if (lexicon.line.includes(mark)) {
            if (!startsComment(text, mark, at))
                return after;
            const end = text.indexOf('\n', at);
            const stop = end < 0 ? text.length : end;
            this.ranges.push([at, stop]);
            return stop;
        }
        const quote = lexicon.quotes.find(({ open }) => open === mark);
        if (quote !== undefined)
            return this.stringEnd(quote, at);
        if (mark === '<<')
            return this.heredocEnd(at);
        if ('([{'.includes(mark))
            this.depth++;
        else if (')]}'.includes(mark))
            this.depth = Math.max(0, this.depth - 1);
        if (mark === '(' && lexicon.patterns)
            this.parentheses.push(CONDITION.test(text.slice(Math.max(0, at - 30), at)));
        else if (mark === ')' && this.parentheses.pop() === true)
            this.condition = after;
        else if (mark === '/' && this.isBeforePattern(at)) {
            PATTERN.lastIndex = at;
            if (PATTERN.test(text))
                return PATTERN.lastIndex;
        }
        return after;
    }
    isBeforePattern(at) {
        if (this.text[at + 1] === '>' && this.lexicon.prose)
            return false;
        let end = at;
        for (const near = Math.max(0, at - 200); end > near && /\s/.test(this.text[end - 1] ?? '');)
            end--;
        const comment = this.ranges.at(-1);
        if (comment?.[1] === end && comment[0] < end)
            return this.isBeforePattern(comment[0]);
        return end === this.condition || BEFORE_PATTERN.test(this.text.slice(Math.max(0, end - 12), end));
    }
    heredocEnd(at) {
        const { text, lexicon } = this;
        const { heredoc } = lexicon;
        if (heredoc === undefined || this.openHeredocs >= HEREDOCS_OPEN_MAX)
            return at + 2;
        heredoc.lastIndex = at;
        const name = heredoc.exec(text)?.groups?.['name'];
        if (name === undefined)
            return at + 2;
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
    next(wanted, from) {
        const known = this.found.get(wanted) ?? -1;
        if (known >= from)
            return known;
        const at = this.text.indexOf(wanted, from);
        const found = at < 0 ? this.text.length : at;
        this.found.set(wanted, found);
        return found;
    }
    blockEnd([open, close], at) {
        const { text } = this;
        const inside = at + open.length;
        if (open === '(*' && text[inside] === ')')
            return inside + 1;
        const end = this.next(close, inside);
        if (end >= text.length)
            return inside;
        if (open === '/*' && /[\w*.:/-]/.test(text[at - 1] ?? ' ')) {
            if (this.next('\n', inside) < end)
                return inside;
        }
        this.ranges.push([at, end + close.length]);
        return end + close.length;
    }
    stringEnd(quote, at) {
        const { text, lexicon } = this;
        const { open, close, lines = false, single = false } = quote;
        const inside = at + open.length;
        if ((this.open.get(open) ?? 0) > at)
            return inside;
        if (lexicon.prose && open === "'" && /[\w)]'\w/.test(text.slice(at - 1, at + 2)))
            if (!BEFORE_STRING.test(text.slice(Math.max(0, at - 20), at)))
                return inside;
        const stop = single ? Math.min(text.length, inside + 12) : text.length;
        const end = closeOf(text, quote, inside, stop);
        if (!text.startsWith(close, end) || end >= stop) {
            if (!single)
                this.open.set(open, end);
            return inside;
        }
        const after = end + close.length;
        this.strings.push([inside, end]);
        if (lexicon.docstrings && lines && this.depth === 0 && isStatement(text, at, after))
            this.ranges.push([at, after]);
        return after;
    }
}
function closeOf(text, quote, inside, stop) {
    const { close, escape: hides, lines = false, code, doubled = false } = quote;
    const codes = [];
    let around = close;
    let end = inside;
    for (; end < stop; end++) {
        const character = text[end] ?? '';
        if (character === '\n' && !lines)
            break;
        if (around === undefined) {
            const last = codes.at(-1);
            if (character === '"' || character === "'")
                around = character;
            else if (last !== undefined && '({'.includes(character))
                last.depth++;
            else if (last !== undefined && ')}'.includes(character) && last.depth-- === 0) {
                codes.pop();
                around = last.around;
            }
        }
        else if (code !== undefined && text.startsWith(code[0], end)) {
            codes.push({ around, depth: 0 });
            around = undefined;
            end += code[0].length - 1;
        }
        else if (text.startsWith(around, end)) {
            if (codes.length === 0) {
                if (!doubled || !text.startsWith(close, end + close.length))
                    break;
                end += close.length;
            }
            else
                around = undefined;
        }
        else if (character === hides)
            end++;
    }
    return end;
}
function startsComment(text, mark, at) {
    const before = text[at - 1] ?? '\n';
    const after = text[at + mark.length] ?? '\n';
    if (mark === '//')
        return !/[:\\/]/.test(before);
    if (mark === '#')
        return after !== '[' && /[\s;,(){}[\]"'\w]/.test(before);
    return mark !== '--' || !/[>|.<=!@$%^&*:+~?]/.test(after);
}
function isStatement(text, start, end) {
    const before = text.slice(Math.max(0, start - 200), start);
    if (!/(?:^|\n)[^\S\n]*[rRuU]?$/.test(before) || (start > 200 && !before.includes('\n')))
        return false;
    if (/\\\r?\n[ \t]*[rRuU]?$/.test(before))
        return false;
    return /^[ \t;]*(?:#|\r?\n|$)/.test(text.slice(end, end + 200));
}

// EXTERNAL MODULE: ./build/guard/detect/ranges.js
var detect_ranges = __webpack_require__(1444);
;// CONCATENATED MODULE: ./build/guard/detect/comments.js


const DOUBLE = { open: '"', close: '"', escape: '\\' };
const SINGLE = { open: "'", close: "'", escape: '\\' };
const CHARACTER = { ...SINGLE, single: true };
const RAW = { open: '`', close: '`', lines: true };
const LONG = { open: '"""', close: '"""', escape: '\\', lines: true };
const LONG_SINGLE = { open: "'''", close: "'''", escape: '\\', lines: true };
const STARS = [['/*', '*/']];
const SCRIPT = {
    line: ['//'],
    block: STARS,
    quotes: [DOUBLE, SINGLE],
    patterns: true,
    templates: true,
    prose: true,
};
const withCode = (quote, ...code) => ({ ...quote, code });
const DOLLAR = ['${', '}'];
const raw = (open, close) => ({ open, close, lines: true });
const C = { line: ['//'], block: STARS, quotes: [LONG, DOUBLE, CHARACTER] };
const GO = { line: ['//'], block: STARS, quotes: [DOUBLE, CHARACTER, RAW] };
const CPP = { ...C, quotes: [raw('R"(', ')"'), ...C.quotes] };
const RUST = {
    ...C,
    quotes: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), { ...DOUBLE, lines: true }, CHARACTER],
};
const CSHARP = {
    ...C,
    quotes: [
        LONG,
        ...['@"', '$@"', '@$"'].map((open) => ({ open, close: '"', lines: true, doubled: true })),
        withCode({ ...DOUBLE, open: '$"' }, '{', '}'),
        DOUBLE,
        CHARACTER,
    ],
};
const SWIFT = {
    ...C,
    quotes: [raw('#"', '"#'), withCode(LONG, '\\(', ')'), withCode(DOUBLE, '\\(', ')')],
};
const KOTLIN = {
    ...C,
    quotes: [withCode(LONG, ...DOLLAR), withCode(DOUBLE, ...DOLLAR), CHARACTER],
};
const DART = {
    line: ['//'],
    block: STARS,
    quotes: [
        raw("r'", "'"),
        raw('r"', '"'),
        ...[LONG, LONG_SINGLE, DOUBLE, SINGLE].map((quote) => withCode(quote, ...DOLLAR)),
    ],
};
const STRINGS = { line: ['//'], block: STARS, quotes: [LONG, LONG_SINGLE, DOUBLE, SINGLE] };
const GROOVY = {
    ...STRINGS,
    patterns: true,
    quotes: [raw('$/', '/$'), withCode(LONG, ...DOLLAR), LONG_SINGLE, withCode(DOUBLE, ...DOLLAR), SINGLE],
};
const BOTH = {
    line: ['//', '#'],
    block: STARS,
    quotes: [withCode(DOUBLE, ...DOLLAR), SINGLE],
    heredoc: /<<[-~]?(?<name>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y,
};
const PHP = {
    line: ['//', '#'],
    block: STARS,
    quotes: [withCode({ ...DOUBLE, lines: true }, '{$', '}'), { ...SINGLE, lines: true }],
    heredoc: /<<<[ \t]*(?<quote>["']?)(?<name>[A-Za-z_]\w{0,60})\k<quote>[ \t]*\r?\n/y,
};
const PYTHON = {
    line: ['#'],
    block: [],
    quotes: [LONG, LONG_SINGLE, DOUBLE, SINGLE],
    docstrings: true,
};
const SQL = {
    line: ['--'],
    block: STARS,
    quotes: [
        { open: '$$', close: '$$', lines: true },
        { open: "'", close: "'", lines: true },
        { open: '"', close: '"' },
    ],
};
const LUA = {
    line: ['--'],
    block: [
        ['--[[', ']]'],
        ['--[=[', ']=]'],
        ['--[==[', ']==]'],
    ],
    quotes: [
        DOUBLE,
        SINGLE,
        { open: '[[', close: ']]', lines: true },
        { open: '[=[', close: ']=]', lines: true },
        { open: '[==[', close: ']==]', lines: true },
    ],
};
const HASKELL = { line: ['--'], block: [['{-', '-}']], quotes: [LONG, DOUBLE, CHARACTER] };
const ML = { line: [], block: [['(*', '*)']], quotes: [DOUBLE, CHARACTER] };
const POWERSHELL = {
    line: ['#'],
    block: [['<#', '#>']],
    quotes: [
        { open: '@"', close: '\n"@', lines: true },
        { open: "@'", close: "\n'@", lines: true },
        { open: '"', close: '"', escape: '`', lines: true },
        { open: "'", close: "'", lines: true },
    ],
};
const LISP = { line: [';'], block: [['#|', '|#']], quotes: [{ ...DOUBLE, lines: true }] };
const JULIA = { line: ['#'], block: [['#=', '=#']], quotes: [LONG, DOUBLE, CHARACTER] };
const HASH = { line: ['#'] };
const INI = { line: ['#', ';'] };
const UNKNOWN = { line: [], start: ['#', '//', ';'] };
const NONE = { line: [] };
const MARKUP = { sections: [['<!--', '-->']] };
const SYNTAXES = [
    [/\.(?:[cm]?[jt]sx?|jsonc|json5)$/i, SCRIPT],
    [/\.(?:kts?|scala|sc)$/i, KOTLIN],
    [/\.(?:cs|csx)$/i, CSHARP],
    [/\.rs$/i, RUST],
    [/\.swift$/i, SWIFT],
    [/\.dart$/i, DART],
    [/\.(?:h|cc|cpp|cxx|hpp|hh|mm)$/i, CPP],
    [/\.(?:java|c|m|proto|zig|sol|d|v)$/i, C],
    [/\.go$/i, GO],
    [/\.(?:groovy|gradle|gsh)$|(?:^|\/)Jenkinsfile[^/]*$/i, GROOVY],
    [/\.(?:scss|less|sass|css|styl)$/i, STRINGS],
    [/\.(?:tf|tfvars|hcl|nomad|cfscript)$/i, BOTH],
    [/\.(?:py|pyi|pyw|bzl|star)$|(?:^|\/)(?:BUILD|WORKSPACE|SConstruct|Snakefile)(?:\.bazel)?$/i, PYTHON],
    [/\.properties$/i, { line: [], start: ['#', '!'] }],
    [
        /\.(?:ya?ml|sh|bash|zsh|fish|rb|rake|gemspec|pl|pm|t|r|rmd|toml|env|tcl|nix|mk|cmake|exs?|awk|cr|nim|coffee)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|(?:GNU)?Makefile|Gemfile|Rakefile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|crontab|CMakeLists\.txt|\.aio)$/i,
        HASH,
    ],
    [/\.(?:ini|cfg|conf|config|cnf|inf|editorconfig)$|(?:^|\/)\.npmrc$/i, INI],
    [/\.(?:ps1|psm1|psd1)$/i, POWERSHELL],
    [/\.(?:fs|fsx|fsi)$/i, { ...ML, line: ['//'], quotes: [LONG, ...ML.quotes] }],
    [/\.(?:mli?|sml)$/i, ML],
    [/\.(?:sql|psql|plsql|pks|pkb|ddl)$/i, SQL],
    [/\.lua$/i, LUA],
    [/\.(?:l?hs|elm|purs)$/i, HASKELL],
    [/\.(?:clj[cs]?|edn|lisp|el|scm|rkt)$/i, LISP],
    [/\.jl$/i, JULIA],
    [/\.(?:erl|hrl|tex|sty|matlab)$/i, { line: ['%'] }],
    [/\.(?:https?|rest)$/i, { line: [], start: ['#', '//'] }],
    [
        /\.(?:html?|xml|xhtml|svg|vue|svelte|astro|jsp|jspf|config\.xml|csproj|vbproj|fsproj|props|targets|pom|cfml?|cfc|cshtml|razor|phtml|php|twig|liquid|hbs|ejs|erb|gsp|ftl)$/i,
        MARKUP,
    ],
    [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'] }],
    [/\.(?:vb|vbs|bas)$/i, { line: ["'"] }],
];
const TEMPLATE = /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|mustache|hbs|default|orig|bak)$/i;
const NO_COMMENTS = /\.(?:json|csv|tsv|txt|rst|adoc|ipynb|sarif|patch|diff|lock)$/i;
function syntaxOf(path, text) {
    for (let name = path;; name = name.replace(TEMPLATE, '')) {
        const rest = TEMPLATE.test(name) ? name.replace(TEMPLATE, '') : '';
        const known = SYNTAXES.find(([files]) => files.test(name))?.[1];
        if (known !== undefined && (rest === '' || !SYNTAXES.some(([files]) => files.test(rest))))
            return known;
        if (/\.(?:md|mdx)$/i.test(name))
            return MARKUP;
        if (!TEMPLATE.test(name)) {
            const [, program = ''] = /^#!([^\r\n]{1,200})/.exec(text) ?? [];
            if (/\b(?:node|deno|bun|tsx|ts-node)\b/.test(program))
                return SCRIPT;
            if (/\bpython/.test(program))
                return PYTHON;
            if (program !== '')
                return HASH;
            return NO_COMMENTS.test(name) ? NONE : UNKNOWN;
        }
    }
}
function commentsAndStrings(path, text) {
    const syntax = syntaxOf(path, text);
    const ranges = [templateComments(path, text), lineBlocks(path, text)];
    const lexedText = 'quotes' in syntax ? lexed(text, syntax) : undefined;
    if (lexedText !== undefined)
        ranges.push(lexedText.ranges);
    else if ('sections' in syntax)
        ranges.push(markupComments(path, text));
    const comments = (0,detect_ranges/* mergedRanges */.v)(ranges.flat());
    const inRange = (0,detect_ranges/* rangeHolds */.g)(comments);
    const lines = 'line' in syntax && !('quotes' in syntax) ? syntax : undefined;
    return {
        inComment: (offset) => inRange(offset) || (lines !== undefined && inLineComment(text, offset, lines)),
        strings: lexedText?.strings,
        comments,
    };
}
function commentsOf(path, text) {
    return commentsAndStrings(path, text).inComment;
}
const SECTION = /<!--|(?<script><(?:script|style|cfscript)\b[^>]{0,500}>)|(?<php><\?(?:php\b|=))|(?<front>^\uFEFF?---[ \t]*\r?\n)/gi;
function markupComments(path, text) {
    if (/\.cfc$/i.test(path) && !/<cf/i.test(text))
        return lexedComments(text, SCRIPT);
    if (/\.php\b/i.test(path) && !text.includes('<?'))
        return lexedComments(text, PHP);
    const ranges = [];
    let outside = 0;
    const outsideTo = (end) => {
        ranges.push(blocks(text.slice(outside, end), MARKUP_BLOCKS).map(shifted(outside)));
    };
    SECTION.lastIndex = 0;
    let noComment = false;
    for (let match = SECTION.exec(text); match !== null; match = SECTION.exec(text)) {
        const { script, php, front } = match.groups ?? {};
        const from = SECTION.lastIndex;
        if (script === undefined && php === undefined && front === undefined) {
            const end = noComment ? -1 : text.indexOf('-->', from);
            noComment ||= end < 0;
            if (end >= 0)
                SECTION.lastIndex = end + 3;
            continue;
        }
        if (front !== undefined && !/\.astro$/i.test(path))
            continue;
        const close = front !== undefined ? /^---/gm : php !== undefined ? /\?>/g : /<\/(?:script|style|cfscript)/gi;
        close.lastIndex = from;
        const end = close.exec(text)?.index ?? text.length;
        outsideTo(match.index);
        const lexicon = php === undefined ? SCRIPT : PHP;
        ranges.push(lexedComments(text.slice(from, end), lexicon).map(shifted(from)));
        outside = end;
        SECTION.lastIndex = end;
    }
    outsideTo(text.length);
    return ranges.flat();
}
const shifted = (by) => ([start, end]) => [start + by, end + by];
const MARKUP_BLOCKS = [
    ['<!--', '-->'],
    ['{/*', '*/}'],
    ['<%--', '--%>'],
    ['@*', '*@'],
    ['<#--', '-->'],
    ['{{--', '--}}'],
];
const TEMPLATE_BLOCKS = [
    [/\.(?:j2|jinja2?|twig|njk)$/i, [['{#', '#}']]],
    [/\.(?:erb|ejs)$/i, [['<%#', '%>']]],
    [
        /\.(?:hbs|mustache|handlebars)$/i,
        [
            ['{{!--', '--}}'],
            ['{{!', '}}'],
        ],
    ],
    [
        /\.(?:tpl|tmpl|gotmpl)$/i,
        [
            ['{{/*', '*/}}'],
            ['{{- /*', '*/'],
        ],
    ],
    [
        /\/templates\/[^/]+\.(?:ya?ml|tpl)$/i,
        [
            ['{{/*', '*/}}'],
            ['{{- /*', '*/'],
        ],
    ],
    [/\.liquid$/i, [['{% comment %}', '{% endcomment %}']]],
];
function templateComments(path, text) {
    return TEMPLATE_BLOCKS.flatMap(([files, pairs]) => (files.test(path) ? blocks(text, pairs) : []));
}
function blocks(text, pairs) {
    const ranges = [];
    for (const [open, close] of pairs) {
        for (let at = text.indexOf(open); at >= 0;) {
            if (/["'`=]/.test(text[at - 1] ?? '')) {
                at = text.indexOf(open, at + open.length);
                continue;
            }
            const end = text.indexOf(close, at + open.length);
            if (end < 0)
                break;
            ranges.push([at, end + close.length]);
            at = text.indexOf(open, end + close.length);
        }
    }
    return ranges;
}
const LINE_BLOCKS = [
    [
        /\.(?:rb|rake|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile|Podfile|Fastfile)$/i,
        /^=begin\b/gm,
        /^=end\b/gm,
    ],
    [/\.(?:pl|pm|t|cgi)$/i, /^=(?:pod|head[1-6]|over|item|back|begin|for|encoding)\b/gm, /^=cut\b/gm],
];
function lineBlocks(path, text) {
    const [, open, close] = LINE_BLOCKS.find(([files]) => files.test(path.replace(TEMPLATE, ''))) ?? [];
    if (open === undefined || close === undefined)
        return [];
    const ranges = [];
    open.lastIndex = 0;
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
        close.lastIndex = match.index;
        const end = close.exec(text);
        if (end === null)
            break;
        ranges.push([match.index, close.lastIndex]);
        open.lastIndex = close.lastIndex;
    }
    return ranges;
}
function inLineComment(text, offset, { line, start = [] }) {
    const near = text.slice(Math.max(0, offset - 2_000), offset);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const trimmed = before.trimStart();
    if (start.some((mark) => trimmed.startsWith(mark)))
        return true;
    return line.some((mark) => {
        if (trimmed.startsWith(mark.trimEnd()))
            return true;
        const at = before.search(new RegExp(`\\s${mark.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
        return at >= 0 && (before.slice(0, at).match(/["'`]/g)?.length ?? 0) % 2 === 0;
    });
}


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf)
});

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/comments.js + 1 modules
var detect_comments = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/guard/detect/ranges.js
var ranges = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
;// CONCATENATED MODULE: ./build/guard/detect/notebook.js


const NOTEBOOK = /\.ipynb$/i;
const CHUNKS = /\.(?:rmd|rmarkdown|qmd|jmd|pmd|rnw)$/i;
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
        const before = text.slice(at, start).replace(/[\t ,]*$/, blank);
        plain.push(before, withoutEscapes(written, '  '));
        lines.push(before, withoutEscapes(written, ' \n'));
        code.push([start, end]);
        at = end;
    }
    const rest = text.slice(at);
    const inCode = (0,ranges/* rangeHolds */.g)((0,ranges/* mergedRanges */.v)(code));
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
function codeLines(text) {
    const [root] = (0,tree/* parseTrees */.$Z)(text, '.ipynb') ?? [];
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
    const inCode = (0,ranges/* rangeHolds */.g)(code);
    const ending = /^(?:js|javascript|ojs|java|scala|cs|csharp|go|rust)$/i.test(language) ? '.js' : '.py';
    return { text, lines: text, codePath: `${path}${ending}`, inProse: (offset) => !inCode(offset) };
}
function isEnd(line, fence) {
    return fence === '@' ? line.startsWith('@') : line.startsWith(fence) && /^(?:`+|~+)$/.test(line);
}

// EXTERNAL MODULE: ./build/guard/detect/steps.js
var detect_steps = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/guard/detect/test-code.js
const ATTRIBUTE = /#\[\s{0,4}(?:cfg\s{0,4}\(\s{0,4}(?:test\s{0,4}\)|all\s{0,4}\([^()\]]{0,100}\btest\b[^\]]{0,100}\))|(?:\w{1,30}::)?test\b[^\]]{0,100})\s{0,4}\]/g;
const TOKEN = /\/\/|\/\*|r#{0,3}"|"|'(?:\\[^\n]{1,10}?|[^'\\\n])'|[{};]/g;
function testRanges(path, text) {
    if (!/\.rs$/i.test(path))
        return [];
    if (/^\s{0,200}#!\[cfg\(test\)\]/m.test(text))
        return [[0, text.length]];
    const ranges = [];
    ATTRIBUTE.lastIndex = 0;
    for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
        const end = endOfItem(text, ATTRIBUTE.lastIndex);
        if (end < 0)
            break;
        ranges.push([match.index, end]);
        ATTRIBUTE.lastIndex = end;
    }
    return ranges;
}
function endOfItem(text, from) {
    let depth = 0;
    TOKEN.lastIndex = from;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        const token = match[0];
        if (token === '{')
            depth++;
        else if (token === '}') {
            depth--;
            if (depth <= 0)
                return TOKEN.lastIndex;
        }
        else if (token === ';') {
            if (depth === 0)
                return TOKEN.lastIndex;
        }
        else {
            const end = endOfText(text, token, TOKEN.lastIndex);
            if (end < 0)
                return -1;
            TOKEN.lastIndex = end;
        }
    }
    return -1;
}
function endOfText(text, token, from) {
    if (token.startsWith("'"))
        return from;
    const close = { '//': '\n', '/*': '*/' }[token] ?? `"${token.slice(1).replace('"', '')}`;
    let end = text.indexOf(close, from);
    if (token === '"')
        while (end >= 0 && isEscaped(text, end))
            end = text.indexOf(close, end + 1);
    return end < 0 ? -1 : end + close.length;
}
function isEscaped(text, at) {
    let marks = 0;
    while (marks < 1_000 && text[at - 1 - marks] === '\\')
        marks++;
    return marks % 2 === 1;
}

// EXTERNAL MODULE: ./build/core/search.js
var search = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/guard/detect/told-text.js

const SCRIPTS = /\.(?:rb|sh|bash|zsh|fish|p[lm]|exs?|r)$/i;
const SMALL_WORDS = /\b(?:the|an?|your?|is|are|was|be|to|in|for|of|on|please|must|should|can(?:not)?|not|no|with|and|from|or|if|it|this|that|you|needs?|required|missing|see|have|has|at|by|as)\b/gi;
const CODE = /\brequire\(|\bimport\s.{0,80}\bfrom\s|=>|[;{]\s{0,20}$|^\s{0,20}(?:curl|wget|npm|npx|yarn|pnpm|pip3?|node|python3?|aio|export|sudo|docker|RUN|ENV|POST|GET)\b|\s-{1,2}[a-z][\w-]{0,30}[ =]/i;
const LINE_MAX = 500;
function toldTexts(path, text, strings) {
    if (strings === undefined && !SCRIPTS.test(path))
        return () => false;
    return (offset) => {
        const string = strings === undefined ? quotedAt(text, offset) : rangeAt(strings, offset);
        return string !== undefined && isSentence(lineOf(text, string, offset));
    };
}
const REFUSED_WORD = /deprecated|legacy|obsolete|removed|unsupported|forbidden|refused/i;
const REFUSED = /(?<![\w$])[\w$]{0,60}(?:deprecated|legacy|obsolete|removed|unsupported|forbidden|refused)[\w$]{0,60}["']?\s{0,4}(?::[^=\n]{0,60})?[:=]\s{0,4}(?:(?:new\s)?\w{1,20}\(\s{0,4})?(?=[[{(])/gi;
const NAME = /(?:["'`][\w.-]{1,60}["'`]|[\w$]{1,60})/.source;
const ABOUT = /(?:"(?=[^"\n]{0,200} )[^"\n]{0,400}"|'(?=[^'\n]{0,200} )[^'\n]{0,400}'|true|True|None|null)/
    .source;
const ITEM = `(?:${NAME}\\s{0,4}[:=]\\s{0,4}(?!["'\`]-----)${ABOUT}|["'\`][\\w.-]{1,60}["'\`])`;
const NAMES = new RegExp(`^[[{(]\\s{0,99}${ITEM}(?:\\s{0,99},\\s{0,99}${ITEM}){0,50}(?:\\s{0,99},)?\\s{0,99}[\\]})]`);
function refusedNames(text) {
    if (!REFUSED_WORD.test(text))
        return [];
    return [...text.matchAll(REFUSED)].flatMap(({ 0: head, index }) => {
        const start = index + head.length;
        const list = NAMES.exec(text.slice(start, start + 5_000))?.[0];
        return list === undefined ? [] : [[start, start + list.length]];
    });
}
function lineOf(text, [start, end], offset) {
    const before = text.slice(Math.max(start, offset - LINE_MAX), offset);
    const after = text.slice(offset, Math.min(end, offset + LINE_MAX));
    return before.slice(before.lastIndexOf('\n') + 1) + after.split(/\r?\n/, 1)[0];
}
function rangeAt(ranges, offset) {
    const range = ranges[(0,search/* firstIndex */.v)(ranges, ([start]) => start > offset) - 1];
    return range !== undefined && offset < range[1] ? range : undefined;
}
function isSentence(line) {
    if (CODE.test(line))
        return false;
    const small = new Set((line.match(SMALL_WORDS) ?? []).map((word) => word.toLowerCase()));
    return small.size >= 2 && (line.match(/(?<![\w/.@-])[A-Za-z]{2,}(?![\w/@-])/g)?.length ?? 0) >= 5;
}
function quotedAt(text, offset) {
    const near = Math.max(0, offset - 2_000);
    const from = near + text.slice(near, offset).lastIndexOf('\n') + 1;
    let quote = '';
    let start = from;
    for (let at = from; at < offset; at++) {
        const character = text[at] ?? '';
        if (character === '\\')
            at++;
        else if (quote === character)
            quote = '';
        else if (quote === '' && /["']/.test(character))
            [quote, start] = [character, at + 1];
    }
    const after = text.slice(offset, offset + LINE_MAX).split('\n', 1)[0] ?? '';
    const end = quote === '' ? -1 : after.indexOf(quote);
    return end < 0 ? undefined : [start, offset + end];
}

;// CONCATENATED MODULE: ./build/guard/detect/document.js









function documentOf(source) {
    const { path } = source;
    const woven = wovenOf(path, source.text);
    const text = woven?.text ?? source.text;
    const inProse = woven?.inProse ?? (() => false);
    const lines = lazy(() => (0,core_lines/* lineStarts */._)(text));
    const trees = lazy(() => (0,tree/* parseTrees */.$Z)(text, path));
    const objects = lazy(() => (0,tree/* objectsOf */.iZ)(trees() ?? []));
    const steps = lazy(() => (0,detect_steps/* stepsOf */.B_)(path, text, trees));
    const json = lazy(() => (0,core_json/* jsonFields */.yX)(text));
    const codePath = woven?.codePath ?? path;
    const code = woven?.lines ?? text;
    const comments = lazy(() => (0,detect_comments/* commentsAndStrings */.M)(codePath, code));
    const messages = lazy(() => toldTexts(codePath, code, comments().strings));
    const refused = lazy(() => (0,ranges/* rangeHolds */.g)((0,ranges/* mergedRanges */.v)(refusedNames(code))));
    const tests = lazy(() => (0,ranges/* rangeHolds */.g)(testRanges(path, text)));
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
        inComment: (offset) => inProse(offset) || comments().inComment(offset),
        inProse,
        inMessage: (offset) => messages()(offset) || refused()(offset),
        inTest: (offset) => tests()(offset),
    };
}
function lazy(compute) {
    let computed;
    return () => {
        computed ??= { value: compute() };
        return computed.value;
    };
}


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bX: () => (/* binding */ scanSource),
  x5: () => (/* binding */ scanWithin)
});

// UNUSED EXPORTS: fingerprintOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/excerpt.js
var core_excerpt = __webpack_require__(7935);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/adobe/metascopes-in-text.js
var metascopes_in_text = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/detect/advice.js


const ADVICE_MAX = 1_000;
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
        if (scopes !== undefined)
            return scopes;
        const names = (0,metascopes_in_text/* metascopesIn */.u9)(text).map(({ name }) => name);
        scopes = names.length === 0 ? '' : ` ${(0,metascopes_in_text/* scopeAdvice */.RJ)(names)}`;
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

;// CONCATENATED MODULE: ./build/guard/detect/changes.js

const NEAR = 60;
const DATA = /\.(?:json[c5]?|ya?ml)$/i;
const LIST = /(?:^|\/)(?:package\.json|pom\.xml|[^/]*\.(?:csproj|gradle|gradle\.kts)|requirements[^/]*|Pipfile|Gemfile)$/i;
const ALONE = new Set(['version']);
const HITS_MAX = 200;
function changesOf(hits, document) {
    const alone = hits.map(() => undefined);
    if (hits.length < 2 || LIST.test(document.path) || document.steps.length > 0)
        return alone;
    const isData = DATA.test(document.path) && hits.length <= HITS_MAX && document.objects.length > 0;
    const belongs = isData ? inOneObject(document) : nearInCode(document);
    const changes = [];
    let change = 0;
    let last;
    for (const hit of hits) {
        if (ALONE.has(hit.rule.tier)) {
            changes.push(undefined);
            continue;
        }
        if (last !== undefined && !belongs(last, hit))
            change++;
        changes.push(change);
        last = hit;
    }
    return changes;
}
function nearInCode({ lines }) {
    let importsOnly = true;
    return (before, hit) => {
        importsOnly &&= before.rule.tier === 'package';
        return importsOnly || (0,core_lines/* lineAt */.m)(lines, hit.start) - (0,core_lines/* lineAt */.m)(lines, before.start) <= NEAR;
    };
}
function inOneObject(document) {
    const ranges = document.objects.map(({ path, entries }) => ({
        start: entries[0]?.start ?? 0,
        end: Math.max(0, ...entries.slice(-1).map(({ end, value }) => Math.max(end, value.end))),
        isRoot: path.length === 0,
    }));
    const innermost = ({ start }) => ranges.findLast((range) => range.start <= start && start < range.end);
    const near = nearInCode(document);
    return (before, hit) => {
        const [one, other] = [innermost(before), innermost(hit)];
        if (one === undefined || other === undefined)
            return near(before, hit);
        const contains = (range, { start }) => range.start <= start && start < range.end;
        if (!one.isRoot && contains(one, hit))
            return true;
        if (!other.isRoot && contains(other, before))
            return true;
        return (one.isRoot || other.isRoot) && near(before, hit);
    };
}

// EXTERNAL MODULE: ./build/guard/detect/document.js + 3 modules
var detect_document = __webpack_require__(4782);
;// CONCATENATED MODULE: ./build/guard/detect/scan-source.js









const KNOWS_FILE = new Set(['system', 'format']);
function scanSource(source, rules) {
    return scanWithin(source, rules, () => true).findings;
}
function scanWithin(source, rules, hasTime) {
    const document = (0,detect_document/* documentOf */.l)(source);
    let isComplete = true;
    const all = rules.flatMap((rule, order) => {
        isComplete &&= hasTime();
        return isComplete ? hitsOf(rule, order, document) : [];
    });
    return { findings: findingsOf(withoutGeneral(all), document), isComplete };
}
function findingsOf(hits, document) {
    if (hits.length === 0)
        return [];
    const occurrences = new Map();
    const reported = withoutOverlaps(hits, document);
    const changes = changesOf(reported, document);
    const advise = adviceIn(document);
    return reported.map((hit, index) => toFinding({ ...hit, advice: advise(hit, hit.rule), change: changes[index] }, document, occurrences));
}
function fingerprintOf(rule, path, line, occurrence) {
    const identity = [rule, path, normalised(line), String(occurrence)].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function normalised(line) {
    return (0,redact/* redact */.E$)(line.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
}
function hitsOf(rule, order, document) {
    if (rule.files !== undefined && !rule.files.test(document.path))
        return [];
    return rule.matchers
        .flatMap((matcher) => matchesOf(matcher, document))
        .map((match) => ({ ...match, rule, order, quiet: isQuiet(document, match.start) }));
}
function isQuiet({ inComment, inMessage }, offset) {
    return inComment(offset) || inMessage(offset);
}
function matchesOf(matcher, document) {
    const { text } = document;
    const finds = (pattern) => text.search(pattern) >= 0;
    if (matcher.needs?.every(finds) === false)
        return [];
    if ('pattern' in matcher)
        return (0,evidence/* placesOf */.ek)(matcher.pattern, text);
    return matcher.when.some(finds) ? matcher.check(document) : [];
}
function withoutGeneral(hits) {
    const known = hits.some(({ rule, level, quiet }) => !quiet && KNOWS_FILE.has(rule.tier) && (level ?? rule.level) === rule.level);
    return known ? hits.filter(({ rule }) => rule.tier !== 'anywhere') : hits;
}
function withoutOverlaps(hits, { lines, text }) {
    const taken = [];
    const reported = new Set();
    const covered = new Uint8Array(text.length);
    for (const hit of inOrder(hits)) {
        const line = String((0,core_lines/* lineAt */.m)(lines, hit.start));
        const lineOfRule = `${hit.rule.id} ${line}`;
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
function inOrder(hits) {
    return hits.toSorted((a, b) => Number(a.quiet) - Number(b.quiet) || a.order - b.order || a.start - b.start || b.end - a.end);
}
function toFinding(hit, document, occurrences) {
    const { rule, change } = hit;
    const { lines } = document;
    const first = (0,core_lines/* lineAt */.m)(lines, hit.start);
    const last = (0,core_lines/* lineAt */.m)(lines, Math.max(hit.start, hit.end - 1));
    const startOfLine = lines[first] ?? 0;
    const line = document.text
        .slice(startOfLine, lines[first + 1] ?? document.text.length)
        .replace(/\r?\n$|\r$/, '');
    const place = placeOf(document, hit.start);
    const key = `${rule.id}\0${normalised(line)}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const column = hit.start - startOfLine;
    const match = { start: column, end: Math.min(hit.end - startOfLine, line.length) };
    const prose = place === 'documentation' || place === 'comment';
    const { text: excerpt, mark } = (0,core_excerpt/* excerptOf */.z)(line, match, prose);
    return {
        rule: rule.id,
        level: document.inMessage(hit.start) ? 'note' : levelOf(hit.level ?? rule.level, place),
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
        context: {
            credential: hit.credential ?? (rule.level === 'error' ? 'console' : undefined),
            change,
            identity: fingerprintOf(rule.id, '', line, 0),
        },
    };
}
function placeOf({ kind, inComment, inProse, inTest }, offset) {
    if (kind === 'documentation' || inProse(offset))
        return 'documentation';
    if (inComment(offset))
        return 'comment';
    return kind === 'test' || inTest(offset) ? 'test' : 'code';
}
function levelOf(level, place) {
    return place === 'documentation' || place === 'comment' ? 'note' : level;
}


/***/ })

};
