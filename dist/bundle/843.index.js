export const id = 843;
export const ids = [843];
export const modules = {

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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   shownPath: () => (/* binding */ shownPath)
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
/* harmony export */   J: () => (/* binding */ SIZE_MAX),
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
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
/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @param bytesOf reads a file that is not in the file system
 */
function createReader(bytesOf) {
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
        const read = bytesOf === undefined ? readInto(buffer, start, file) : copied(buffer, bytesOf(file));
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
function copied(buffer, bytes) {
    if (!bytes.ok)
        return bytes;
    if (bytes.value.length > SIZE_MAX)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
    buffer.set(bytes.value);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(bytes.value.length);
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


/***/ })

};
