export const id = 595;
export const ids = [595];
export const modules = {

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   oM: () => (/* binding */ isMinified),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[_-]party|site-packages|\.venv|venv|virtualenv|__pycache__|Pods|Carthage|\.gradle|\.m2|\.terraform|\.yarn|\.pnp\.[cm]?js)(?:\/|$)/i;
// What a build writes is a copy of what a package brings; the source of it is elsewhere.
const BUILT = /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|coverage)\/(?:.*\/)?[^/]*\.(?:[cm]?js|map|css|html)$|\.map$/i;
const MINIFIED = /\.(?:min|bundle|prod)\.(?:[cm]?js|css)$|-min\.(?:js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|ipynb|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// The text of the pages once more, for the search box.
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$/i;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
/**
 * Files that are left alone by their path: copies of other people's code, and what tools write.
 *
 * @param path relative, with `/`
 * @returns why, or undefined where the file is scanned
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
 * What a file is, by its path. Text files such as `requirements.txt` that tools read are source.
 *
 * @param path relative, with `/`
 * @returns documentation, a test, or source
 */
function kindOf(path) {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (DOCUMENT.test(path) || SEARCH_INDEX.test(path))
        return 'documentation';
    return TEST.test(path) ? 'test' : 'source';
}
/**
 * Tells whether a text was written by a minifier or a bundler: it has very long lines of code.
 *
 * @param path relative, with `/`
 * @param text the decoded file
 * @returns true for a script or style sheet whose lines are on average longer than a person writes
 */
function isMinified(path, text) {
    if (!/\.(?:[cm]?js|css)$/i.test(path) || text.length < 5_000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length / lines > 500;
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ examineFiles),
  gU: () => (/* binding */ examiner),
  vw: () => (/* binding */ jobFor),
  sG: () => (/* binding */ outcomeOf)
});

;// CONCATENATED MODULE: ./build/guard/detect/literals.js
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const BUCKETS = 10;
const MASK = (1 << BUCKETS) - 1;
const WINDOW = 7;
// How common letters and signs are in code, the most common one first; any other is rare.
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
/**
 * Prepares a search that is linear in the bytes, and whose speed hardly depends on how many literals there are.
 *
 * This is code of our own because every byte of a tree goes through it: measured on the literals of the rules, it reads
 * 1.49 GB/s, the best regular expression 0.36 GB/s, and one with a hundred alternatives a fifth of one with eight.
 *
 * It steps by two bytes. A table says for each pair of bytes in which buckets of literals it may be the first, the
 * second and the third pair; only where three in a row agree on a bucket are its literals compared. The table has each
 * literal in two forms: for a start at an even place and at an odd one.
 *
 * @param literals lower case, at least four bytes each
 */
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        // The last pair may reach over the end; the comparison does not.
        const end = (size >> 1) + 1;
        let any = false;
        // What three pairs say depends on them alone, so that the search goes on two pairs before the next one.
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
// The hot loop, a function of its own so that the compiler optimises it: the last of the next three pairs in a row that
// agree on a bucket.
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
// A literal with an open byte makes its bucket agree more often, for the other literals in it as well. So those with
// the same open bytes share a bucket, and those without, which are most, share the buckets that are left.
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
// By index: this runs once in a process, before the compiler has made anything of it fast.
function mark(table, bit, firsts, seconds) {
    for (let i = 0; i < firsts.length; i++) {
        for (let j = 0; j < seconds.length; j++) {
            const one = firsts[i];
            const two = seconds[j];
            // The byte order is the machine's, as it is in the haystack.
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
    // At an odd place the first byte is the second one of a pair. It is left out where the rest is long enough.
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

;// CONCATENATED MODULE: ./build/guard/detect/prefilter.js

/**
 * In lower case, what a file with a suppression contains, common misspellings included. Such a file is read even where
 * no rule needs it, because an unused suppression is reported.
 */
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
/** @returns every text that is searched for, sorted, those of suppressions included */
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}
function keywordsOf({ matchers }) {
    return matchers.flatMap(({ keywords }) => keywords);
}
/** Prepares one pass over the bytes of a file for all rules together. */
function prefilter(rules) {
    const literals = literalsOf(rules);
    const search = literalSearch(literals);
    const found = new Uint8Array(literals.length);
    const numbersOf = (keywords) => keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
    const markers = numbersOf(MARKER_LITERALS);
    const gates = rules.map((rule) => ({ rule, keywords: numbersOf(keywordsOf(rule)) }));
    return (path, haystack) => {
        if (!search(haystack, found))
            return undefined;
        const contains = (keywords) => keywords.some((numbers) => numbers.every((number) => found[number] === 1));
        const open = gates.filter(({ rule, keywords }) => contains(keywords) && rule.files?.test(path) !== false);
        const mayHoldSuppression = contains(markers);
        found.fill(0);
        return open.length > 0 || mayHoldSuppression
            ? { rules: open.map(({ rule }) => rule), mayHoldSuppression }
            : undefined;
    };
}

// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/guard/files/read-file.js


/** Files with more bytes are not scanned. What people write is smaller; what tools write is not looked at. */
const SIZE_MAX = 1024 * 1024;
// As Git and ripgrep do: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// A link that stands where Git has a file must not lead out of the tree; a pipe must not block.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @returns the reader
 */
function createReader() {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const window = buffer.subarray(0, BINARY_WINDOW);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const opened = {
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    };
    return (file) => {
        const size = readInto(buffer, file);
        if (typeof size === 'string')
            return size;
        if (size > SIZE_MAX)
            return 'too-large';
        if (isLfsPointer(buffer, size))
            return 'lfs-pointer';
        const encoding = encodingOf(buffer, window, size);
        if (encoding === undefined)
            return 'binary';
        if (encoding !== 'bytes')
            return decoded(buffer, size, encoding);
        haystack.size = size;
        return opened;
    };
}
function readInto(buffer, file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, FLAGS);
    }
    catch (error) {
        return reasonOf(error);
    }
    try {
        const max = SIZE_MAX + 1;
        let size = 0;
        // Some file systems give less than was asked for before the end; only zero is the end.
        for (let got = 1; got > 0 && size < max; size += got)
            got = (0,external_node_fs_.readSync)(handle, buffer, size, max - size, null);
        return size;
    }
    catch (error) {
        return reasonOf(error);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // ELOOP is what Linux and macOS say of a link that must not be followed; EMLINK and EFTYPE are the BSDs'.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return (size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS);
}
function encodingOf(buffer, window, size) {
    const [a, b, c] = buffer;
    if (size >= 2 && a === 0xff && b === 0xfe) {
        // UTF-32 starts alike; nobody writes text in it.
        return size >= 4 && c === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
    }
    if (size >= 2 && a === 0xfe && b === 0xff)
        return { swapped: true, mark: 2 };
    // Behind a short file stand bytes of the one before: a zero of our own ends the search.
    if (size < BINARY_WINDOW)
        buffer[size] = 0;
    const zero = window.indexOf(0);
    if (zero >= 0 && zero < size)
        return withoutBom(buffer, size);
    return 'bytes';
}
function hasMark([a, b, c], size) {
    return size >= 3 && a === 0xef && b === 0xbb && c === 0xbf;
}
// Windows tools sometimes leave the mark out. It is UTF-16 for certain only where the start is plain ASCII.
function withoutBom(buffer, size) {
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
// A byte that is left over at the end is dropped.
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

;// CONCATENATED MODULE: ./build/guard/scan/examine.js





const OUTCOMES = [
    'unknown',
    'scanned',
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
    'excluded',
];
// Files are taken in lots of this many, so that a thread with large files does not hold up the others.
const LOT = 16;
/**
 * Puts together a job.
 *
 * @param root absolute path
 * @param paths files below it, one character a byte
 * @returns a job on which nothing is done yet
 */
function jobFor(root, paths) {
    return {
        root,
        paths: paths.join('\0'),
        outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
        next: new Int32Array(new SharedArrayBuffer(4)),
    };
}
/**
 * Examines files until all are taken. Several threads may do this on the same job; what comes of a file does not
 * depend on which of them looked at it.
 *
 * @param job the job; its outcomes are filled in
 * @param examine of {@link examiner}, with the same rules in all threads
 * @returns the files that there is something to say about, in no particular order
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
async function examineFiles({ root, paths: joined, outcomes, next }, examine) {
    const paths = joined.split('\0');
    const examined = [];
    for (let from = Atomics.add(next, 0, LOT); from < outcomes.length; from = Atomics.add(next, 0, LOT)) {
        const end = Math.min(from + LOT, outcomes.length);
        for (let index = from; index < end; index++) {
            const seen = examine(root, paths[index] ?? '');
            // Nearly all files need no second look, and then nothing is waited for.
            const result = typeof seen === 'string' ? seen : await seen;
            outcomes[index] = OUTCOMES.indexOf(typeof result === 'string' ? result : 'scanned');
            if (typeof result !== 'string')
                examined.push({ index, ...result });
        }
    }
    return examined;
}
/**
 * Reads what was noted of a file.
 *
 * @param job the job, when all is done
 * @param index number of the file
 * @returns what is known of it
 */
function outcomeOf({ outcomes }, index) {
    return OUTCOMES[outcomes[index] ?? 0] ?? 'unknown';
}
/**
 * Prepares to examine files.
 *
 * @param rules in order of precedence
 * @returns a function that takes the root and a path below it, and throws ScanError when a rule fails
 */
function examiner(rules) {
    const read = createReader();
    const rulesFor = prefilter(rules);
    const ids = new Set(rules.map(({ id }) => id));
    return (root, bytes) => {
        const skip = (0,kinds/* skippedByPath */.zp)(bytes);
        if (skip !== undefined)
            return skip;
        const opened = read((0,paths/* fileOf */.W7)(root, bytes));
        if (typeof opened === 'string')
            return opened;
        const path = (0,paths/* shownPath */.pS)(bytes);
        const hit = rulesFor(path, opened.haystack);
        if (hit === undefined)
            return 'scanned';
        const text = opened.text();
        if ((0,kinds/* isMinified */.oM)(path, text))
            return 'minified';
        return secondLook({ path, text, kind: (0,kinds/* kindOf */.I)(path) }, hit, ids);
    };
}
// What applies the rules is loaded for the first file that contains a keyword of one; most trees have none.
async function secondLook(source, hit, ids) {
    const [{ judge }] = await Promise.all([__webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 8950)), (0,tree/* loadYaml */.yv)()]);
    return judge(source, hit, ids) ?? 'scanned';
}


/***/ })

};
