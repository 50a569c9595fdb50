export const id = 4686;
export const ids = [4686];
export const modules = {

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function failed(problem) {
    return { ok: false, problem };
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
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        const end = (size >> 1) + 1;
        let any = false;
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
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
function tableOf(buckets) {
    const table = new Int32Array(65_536);
    const groups = buckets.flatMap((entries, bucket) => [0, 1, 2].map((place) => ({ entries, place, bit: 1 << (bucket + place * BUCKETS) })));
    const isFree = ({ entries, place }) => entries.some(({ pairs }) => pairs[2 * place] === undefined && pairs[2 * place + 1] === undefined);
    table.fill(groups.filter(isFree).reduce((bits, { bit }) => bits | bit, 0));
    for (const { entries, place, bit } of groups) {
        const marked = new Set();
        for (const { pairs } of entries) {
            const first = pairs[2 * place];
            const second = pairs[2 * place + 1];
            if (first === undefined && second === undefined)
                continue;
            const pair = `${first},${second}`;
            if (!marked.has(pair))
                mark(table, bit, cases(first), cases(second));
            marked.add(pair);
        }
    }
    return table;
}
function mark(table, bit, firsts, seconds) {
    for (let i = 0; i < firsts.length; i++) {
        for (let j = 0; j < seconds.length; j++) {
            const one = firsts[i];
            const two = seconds[j];
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

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pieceSearch),
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   gR: () => (/* binding */ keywordSearch)
/* harmony export */ });
/* unused harmony exports MARKER_LITERALS, literalsOf, prefilter */
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);

const MARKER_LITERALS = [
    'ims-auth-i',
    'ims-auth i',
    'ims-auth_i',
    'ims_auth_i',
    'imsauth-i',
    'ims-authi',
    'auth-ignore',
    'auth-ingore',
];
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}
function keywordsOf({ matchers }) {
    return matchers.flatMap(({ keywords }) => keywords);
}
function keywordTable(rules) {
    const literals = literalsOf(rules);
    const indexesOf = (keywords) => keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
    return {
        literals,
        markers: indexesOf(MARKER_LITERALS),
        rules: rules.map((rule) => ({ files: rule.files, keywords: indexesOf(keywordsOf(rule)) })),
    };
}
function prefilter(rules) {
    const search = keywordSearch(keywordTable(rules));
    return (path, haystack) => {
        const hit = search(path, haystack);
        return hit && { ...hit, rules: rules.filter((_, index) => hit.rules.includes(index)) };
    };
}
function keywordSearch(table) {
    const { search, conclude } = searchOf(table);
    return (path, haystack) => (search(haystack) ? conclude(path) : undefined);
}
function pieceSearch(table) {
    const { search, conclude } = searchOf(table);
    return (path, read) => {
        let any = false;
        read((piece) => {
            if (search(piece))
                any = true;
        });
        return any ? conclude(path) : undefined;
    };
}
function searchOf({ literals, markers, rules }) {
    const literalsIn = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .literalSearch */ .w)(literals);
    const found = new Uint8Array(literals.length);
    const contains = (keywords) => keywords.some((indexes) => indexes.every((index) => found[index] === 1));
    return {
        search: (haystack) => literalsIn(haystack, found),
        conclude: (path) => {
            const needed = [];
            for (const [index, { files, keywords }] of rules.entries())
                if (contains(keywords) && files?.test(path) !== false)
                    needed.push(index);
            const mayHoldSuppression = contains(markers);
            found.fill(0);
            return needed.length > 0 || mayHoldSuppression ? { rules: needed, mayHoldSuppression } : undefined;
        },
    };
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorkflowPath),
/* harmony export */   X: () => (/* binding */ isCodePath)
/* harmony export */ });
const ENDING = /\.(?:[cm]?[jt]sx?|coffee|py[iw]?|java|kts?|scala|sc|groovy|gradle|gsh|gsp|jsp|jspf|go|rs|swift|php\d?|phtml|rb|rake|gemspec|erb|ejs|p[lm]|cgi|lua|dart|cs|csx|cshtml|fsx?|vb|vbs|razor|[ch]|cc|cpp|cxx|hpp|hh|mm?|exs?|erl|hs|clj[cs]?|jl|r|sh|bash|zsh|fish|ksh|ps[dm]?1|bat|cmd|sql|vue|svelte|astro|cf[cm]|cfml|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|pom|csproj|props|targets|tf|tfvars|hcl|nomad|bicep|cmake|mk|bzl|star|nix|jenkinsfile|dockerfile|ipynb|https?|rest|jmx|cdk|awk|tcl|proto)$/i;
const NAME = /(?:^|\/)(?:Jenkinsfile|Dockerfile|Containerfile|(?:GNU)?Makefile|Rakefile|Gemfile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|Pipfile|crontab|\.env|\.aio|\.npmrc|\.envrc|\.bashrc|\.profile|\.gitlab-ci|\.travis)(?:[.-][\w-]{1,40})?$/i;
function isCodePath(path) {
    return ENDING.test(path) || NAME.test(path);
}
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i;
function isWorkflowPath(path) {
    return WORKFLOW.test(path);
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hasWideMark),
/* harmony export */   Gx: () => (/* binding */ haystackOf),
/* harmony export */   I5: () => (/* binding */ emptyHaystack),
/* harmony export */   LO: () => (/* binding */ dropZeros),
/* harmony export */   T6: () => (/* binding */ unusualBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const CONTROLS_MAX = 0.02;
const CONTROLS_FEW = 8;
const READINGS = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => utf32(bytes, false) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => utf32(bytes, true) },
    { mark: [0xff, 0xfe], decode: (bytes) => utf16(bytes, false) },
    { mark: [0xfe, 0xff], decode: (bytes) => utf16(bytes, true) },
];
function hasWideMark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
const START = 4 * 1024;
function unusualBytes(bytes, isCode) {
    let known;
    const texts = () => {
        known ??= textsOf(bytes);
        return known;
    };
    const isBinary = () => !isPlain(bytes) && texts().length === 0;
    return {
        isBinary,
        looksBinary: () => {
            if (isCode)
                return isBinary();
            const start = bytes.subarray(0, START);
            return !isPlain(start) && textsOf(start).length === 0;
        },
        readings: () => [...new Set(isCode || isPlain(bytes) ? [...texts(), plainText(bytes)] : texts())],
    };
}
function textsOf(bytes) {
    const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
    const others = READINGS.filter((reading) => !marked.includes(reading));
    return [
        ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
        ...others.map(({ decode }) => decode(bytes)),
    ].filter(isText);
}
function plainText(bytes) {
    const rest = Buffer.allocUnsafe(bytes.length);
    const all = rest.subarray(0, dropZeros(bytes, rest));
    const plain = hasWideMark(all) ? all.subarray(2) : all;
    return plain.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
}
function isText(text) {
    return text.length > 0 && areText(text.length, (at) => text.charCodeAt(at));
}
function areText(units, unitAt) {
    const max = Math.max(1, units * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < units && controls <= max; at++) {
        const unit = unitAt(at);
        if (isControl(unit) || unit >= 0xfffe)
            controls++;
        else if (unit >= 0xd800 && unit <= 0xdfff) {
            const next = unitAt(at + 1);
            if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff)
                at++;
            else
                controls++;
        }
    }
    return controls <= max;
}
function isPlain(bytes) {
    const max = Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < bytes.length && controls <= max; at++)
        if (isControl(bytes[at]))
            controls++;
    return controls <= max;
}
function isControl(unit) {
    if (unit >= 0x20)
        return unit === 0x7f;
    return unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27;
}
function dropZeros(from, to) {
    let length = 0;
    for (let at = 0; at < from.length; at++) {
        const byte = from[at];
        if (byte !== 0)
            to[length++] = byte;
    }
    return length;
}
function utf16(bytes, swapped) {
    const high = swapped ? 0 : 1;
    const unitAt = (at) => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + 1 - high] ?? 0);
    if (!areText(bytes.length >> 1, unitAt))
        return '';
    const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return (swapped ? units.swap16() : units).toString('utf16le').replace(/^\uFEFF/, '');
}
function utf32(bytes, swapped) {
    if (!mayBeUtf32(bytes, swapped))
        return '';
    const parts = [];
    let part = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = swapped ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        part.push(point > 0x10ffff ? 0xffff : point);
        if (part.length < 4_096)
            continue;
        parts.push(String.fromCodePoint(...part));
        part = [];
    }
    parts.push(String.fromCodePoint(...part));
    return parts.join('').replace(/^\uFEFF/, '');
}
function mayBeUtf32(bytes, swapped) {
    const max = Math.max(1, (bytes.length / 2) * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at + 4 <= bytes.length && controls <= max; at += 4) {
        const high = swapped ? bytes[at] : bytes[at + 3];
        if (high !== 0 || (swapped ? (bytes[at + 1] ?? 0) : (bytes[at + 2] ?? 0)) > 0x10)
            controls++;
    }
    return controls <= max;
}
function haystackOf(bytes) {
    const haystack = emptyHaystack(bytes.length);
    haystack.size = dropZeros(bytes, haystack.bytes);
    return haystack;
}
function emptyHaystack(size) {
    const bytes = Buffer.alloc(size + (size % 2) + 2);
    return { bytes, pairs: new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), size: 0 };
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const VENDORED = /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|Pods)\/|__pycache__\/[^/]*\.py[co]$|\.tox\/[^/]+\/(?:lib|lib64|bin|include|share|tmp|log)\/|\.gradle\/(?:\d[\w.-]*|caches|daemon|wrapper|native|notifications|jdks|kotlin|workers|vcs-1|nb-cache|checksums|buildOutputCleanup|configuration-cache|file-system\.probe)(?:\/|$)|\.terraform\/(?:providers|modules|plugins)\/|\.bundle\/(?:cache|plugin|ruby|gems)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$/i;
const DOCUMENT_FOLDER = /(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\//i;
const DOCUMENT_NAME = /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
const TEXT_IN_DATA = /\.(?:json|ya?ml|xml|toml)$/i;
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
const REFERENCE = /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|(?:^|\/)(?:\w+_)?tests?\.rs$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
const PIPELINE = /(?<folder>^|\/)(?:\.(?:github|gitlab|circleci|buildkite|woodpecker|azure-pipelines|azuredevops)\/.*|(?:azure-pipelines?|bitbucket-pipelines|buildspec|cloudbuild|\.gitlab-ci|\.drone|\.travis)[^/]*\.ya?ml|Jenkinsfile[^/]*)$/i;
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
function kindOf(path, text = '') {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (isDocument(path) || SEARCH_INDEX.test(path) || CHANGES.test(path))
        return 'documentation';
    if (REFERENCE.test(text.slice(0, 200)))
        return 'documentation';
    return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}
function isDocument(path) {
    if (DOCUMENT.test(path))
        return true;
    if (DOCUMENT_FOLDER.test(path))
        return !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || /\.xml$/i.test(path);
    return DOCUMENT_NAME.test(path) && (!(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || TEXT_IN_DATA.test(path));
}
const BUNDLE = /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
const COMPILED = /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
function isBuilt(path, text) {
    if (!SCRIPT.test(path))
        return false;
    if (OUTPUT_FOLDER.test(path) && COMPILED.test(text))
        return true;
    return text.length >= SHORT && BUNDLE.test(text);
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesOfPath: () => (/* binding */ bytesOfPath),
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   isOutside: () => (/* binding */ isOutside),
/* harmony export */   shownPath: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ASCII = /^[\0-\x7f]*$/;
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
function isOutside(path) {
    return path.startsWith('../');
}
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
function bytesOfPath(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ SIZE_MAX),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   rL: () => (/* binding */ LARGE_MAX),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4675);
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5164);





const SIZE_MAX = 1024 * 1024;
const LARGE_MAX = 8 * 1024 * 1024;
const FIRST_READ = 64 * 1024;
const LFS_MAX = 1024;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]{1,40} sha256:[0-9a-f]{64}\r?\n){0,9}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|ear|aar|class|dex|apk|ipa|exe|dll|so(?:\.\d+)*|dylib|o|a|lib|obj|pdb|wasm|py[co]|pyd|whl|egg|gem|nupkg|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|aac|db|sqlite3?|parquet|avro|npy|npz|pkl|h5|pt|onnx|bin|dat|iso|img|dmg|deb|rpm|docx?|xlsx?|pptx?|od[tsp]|keystore|jks|p12|pfx|der)$/i;
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
function createReader(bytesOf, max = LARGE_MAX) {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const large = largeBuffer(max);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const usual = contentsOf(haystack);
    const unusual = unusualContents();
    return (file, path) => {
        const read = bytesOf === undefined ? readInto(buffer, large, file, path) : copied(buffer, large, bytesOf(file));
        if (!read.ok)
            return read;
        const { bytes, size } = read.value;
        if (isLfsPointer(bytes, size))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('lfs-pointer');
        bytes[size] = 0;
        if (bytes.indexOf(0) < size || (size >= 2 && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWideMark */ .DJ)(bytes)))
            return unusual(bytes.subarray(0, size), path);
        if (bytes !== buffer)
            return contentsOf({ bytes, pairs: new Uint16Array(bytes.buffer, 0, (size >> 1) + 1), size });
        haystack.size = size;
        return usual;
    };
}
function contentsOf(haystack) {
    const buffer = Buffer.from(haystack.bytes.buffer, haystack.bytes.byteOffset, haystack.bytes.length);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    });
}
function largeBuffer(max) {
    let buffer;
    return {
        max,
        get: () => {
            buffer ??= Buffer.allocUnsafeSlow(max + 2);
            return buffer;
        },
    };
}
function unusualContents() {
    let shared;
    return (bytes, path) => {
        if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        shared ??= (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(SIZE_MAX);
        const haystack = bytes.length > SIZE_MAX ? (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(bytes.length) : shared;
        haystack.size = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .dropZeros */ .LO)(bytes, haystack.bytes);
        haystack.bytes[haystack.size] = 0;
        const unusual = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(bytes, (0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ haystack, text: () => unusual.readings()[0] ?? '', unusual });
    };
}
function copied(buffer, large, content) {
    if (!content.ok)
        return content;
    const size = content.value.length;
    if (size > large.max)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
    const bytes = size > SIZE_MAX ? large.get() : buffer;
    bytes.set(content.value);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size });
}
function readInto(buffer, large, file, path) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, READ_FLAGS);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, FIRST_READ, null);
        if (size < FIRST_READ)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes: buffer, size: readOn(handle, buffer, size, SIZE_MAX + 1) });
        if (BINARY.test(path) && buffer.subarray(0, size).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        const whole = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size;
        const start = buffer.subarray(0, size);
        if (whole > SIZE_MAX && !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path) && start.includes(0) && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(start, false).isBinary())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        if (whole > large.max)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
        const max = whole > SIZE_MAX ? large.max : SIZE_MAX;
        const bytes = whole > SIZE_MAX ? large.get() : buffer;
        if (bytes !== buffer)
            buffer.copy(bytes, 0, 0, size);
        const end = readOn(handle, bytes, size, max + 1);
        return end > max ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size: end });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
function readOn(handle, buffer, from, end) {
    let size = from;
    for (let count = from; count > 0 && size < end; size += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, size, end - size, null);
    return size;
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return size < LFS_MAX && buffer[0] === 0x76 && LFS.test(buffer.toString('latin1', 0, size));
}
function hasMark(buffer, size) {
    return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileSieve: () => (/* binding */ fileSieve),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _detect_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _files_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2829);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8506);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6489);






function fileSieve(keywords) {
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .createReader */ .WF)(undefined, _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_MAX */ .Jg);
    const search = (0,_detect_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordSearch */ .gR)(keywords);
    const outcomeOf = (root, path) => {
        const skipReason = (0,_files_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByPath */ .zp)(path);
        if (skipReason !== undefined)
            return skipReason;
        const file = read((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__.fileOf)(root, path), path);
        if (!file.ok)
            return file.problem === 'too-large' ? 'open' : file.problem;
        const { haystack, unusual } = file.value;
        if (search((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(path), haystack) !== undefined)
            return 'open';
        return unusual?.looksBinary() === true ? 'binary' : 'no-keyword';
    };
    return (job) => {
        for (const index of (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .takeFiles */ .xU)(job))
            (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutcome */ .Ji)(job, index, outcomeOf(job.root, (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(job, index)));
    };
}
function main() {
    const sieve = fileSieve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', (job) => sieve(job));
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ setOutcome),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _S: () => (/* binding */ createJob),
/* harmony export */   jp: () => (/* binding */ takeFilesToScan),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   xU: () => (/* binding */ takeFiles)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

const NEXT = 0;
const LEFT = 1;
const OUTCOMES = ['open', 'no-keyword', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIP_REASONS */ .eI];
const BATCH = 16;
const WRITE = 256;
function createJob(root, paths) {
    const ends = numbers(paths.length);
    let end = 0;
    for (const [index, path] of paths.entries()) {
        end += path.length;
        ends[index] = end;
    }
    const bytes = new Uint8Array(new SharedArrayBuffer(end));
    const buffer = Buffer.from(bytes.buffer);
    for (let from = 0; from < paths.length; from += WRITE)
        buffer.write(paths.slice(from, from + WRITE).join(''), ends[from - 1] ?? 0, 'latin1');
    return {
        root,
        paths: bytes,
        ends,
        outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
        left: numbers(paths.length),
        counters: new Int32Array(new SharedArrayBuffer(8)),
    };
}
function numbers(length) {
    return new Uint32Array(new SharedArrayBuffer(4 * length));
}
function pathOf({ paths, ends }, index) {
    return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}
function* takeFiles({ counters, outcomes }) {
    const count = outcomes.length;
    for (let from = Atomics.add(counters, NEXT, BATCH); from < count; from = Atomics.add(counters, NEXT, BATCH))
        for (let index = from; index < Math.min(from + BATCH, count); index++)
            yield index;
}
function* takeFilesToScan(job) {
    let done = 0;
    for (const index of takeFiles(job)) {
        yield index;
        for (; done < Atomics.load(job.counters, LEFT); done++)
            yield job.left[done] ?? 0;
    }
}
function setOutcome({ counters, left, outcomes }, index, outcome) {
    outcomes[index] = OUTCOMES.indexOf(outcome);
    if (outcome !== 'open')
        return;
    left[Atomics.load(counters, LEFT)] = index;
    Atomics.add(counters, LEFT, 1);
}
function outcomeOf({ outcomes }, index) {
    return OUTCOMES[outcomes[index] ?? 0] ?? 'open';
}


/***/ })

};
