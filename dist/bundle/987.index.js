export const id = 987;
export const ids = [987];
export const modules = {

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   gR: () => (/* binding */ keywordSearch),
/* harmony export */   wx: () => (/* binding */ prefilter)
/* harmony export */ });
/* unused harmony exports MARKER_LITERALS, literalsOf */
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);

/**
 * Texts that a file with a suppression (a comment `ims-auth-ignore: …`, see gate/suppressions.ts) or a common
 * misspelling of one contains. In lower case; the search ignores case. Such a file is read even if no rule needs it, because unused
 * suppressions are reported.
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
/** @returns every text that the prefilter searches for, sorted; those of suppressions included */
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
/** Prepares one pass over the bytes of a file for all rules together. */
function prefilter(rules) {
    const search = keywordSearch(keywordTable(rules));
    return (path, haystack) => {
        const hit = search(path, haystack);
        return hit && { ...hit, rules: rules.filter((_, index) => hit.rules.includes(index)) };
    };
}
/**
 * Prepares the same pass by a table.
 *
 * @returns a function that gives the numbers of the rules in place of the rules
 */
function keywordSearch({ literals, markers, rules, }) {
    const search = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .literalSearch */ .w)(literals);
    // `search` sets the entry of each literal that it finds to 1, and returns whether it found one.
    const found = new Uint8Array(literals.length);
    const contains = (keywords) => keywords.some((indexes) => indexes.every((index) => found[index] === 1));
    return (path, haystack) => {
        if (!search(haystack, found))
            return undefined;
        const needed = [];
        for (const [index, { files, keywords }] of rules.entries())
            if (contains(keywords) && files?.test(path) !== false)
                needed.push(index);
        const mayHoldSuppression = contains(markers);
        found.fill(0);
        return needed.length > 0 || mayHoldSuppression ? { rules: needed, mayHoldSuppression } : undefined;
    };
}


/***/ }),

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);


// As many files are in memory at a time.
const BATCH = 64;
/** @returns the files of a commit below the folder of the git; undefined if git cannot list them */
async function listCommit(git, commit) {
    const chunks = [];
    const { code } = await git(['ls-tree', '-r', '-z', commit], { onOutput: (chunk) => chunks.push(chunk) });
    if (code !== 0)
        return undefined;
    const listing = { files: [], skipped: [] };
    for (const entry of Buffer.concat(chunks).toString('latin1').split('\0')) {
        const tab = entry.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', type, blob = ''] = entry.slice(0, tab).split(' ');
        const path = entry.slice(tab + 1);
        if (type === 'commit')
            listing.skipped.push({ path, reason: 'submodule' });
        else if (mode.startsWith('12'))
            listing.skipped.push({ path, reason: 'symlink' });
        else
            listing.files.push({ path, blob });
    }
    return listing;
}
/**
 * Reads blobs, some at a time, without running a filter of the repository.
 *
 * @param names hashes, or `<commit>:<path>`, in which links are followed as long as they stay in the commit
 * @param onBlob gets the content of each name that there is, in order; a failure for one that is too large
 * @param max in bytes
 * @returns the names that there are not; undefined if git failed
 */
async function readBlobs(git, names, onBlob, max = _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_MAX */ .J) {
    const missing = [];
    for (let from = 0; from < names.length; from += BATCH) {
        const batch = names.slice(from, from + BATCH);
        const reader = batchReader(max);
        const { code } = await git(['cat-file', '--batch', '--follow-symlinks'], {
            input: `${batch.join('\n')}\n`,
            onOutput: reader.push,
        });
        const contents = code === 0 ? reader.end() : undefined;
        if (contents?.length !== batch.length)
            return undefined;
        for (const [index, name] of batch.entries()) {
            const content = contents[index];
            if (content === undefined)
                missing.push(name);
            else
                await onBlob(name, content);
        }
    }
    return missing;
}
const LINE_FEED = 10;
const HEADER = /^[0-9a-f]+ ([a-z]+) (\d+)$/;
// Of a link that leads out of the commit or nowhere: a name of that length follows.
const NO_FILE = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
/**
 * Reads the output of `git cat-file --batch`: `<hash> <type> <size>`, the content, and a line end.
 *
 * Source: https://git-scm.com/docs/git-cat-file#_batch_output
 */
function batchReader(max) {
    const contents = [];
    let header = '';
    let left = 0;
    let keep;
    let inContent = false;
    function readHeader() {
        const [, type, size] = HEADER.exec(header) ?? [];
        const [, length] = NO_FILE.exec(header) ?? [];
        header = '';
        if (size === undefined && length === undefined) {
            contents.push(undefined);
            return;
        }
        inContent = true;
        // With the line end after it.
        left = Number(size ?? length) + 1;
        keep = type === 'blob' && left - 1 <= max ? [] : undefined;
        if (keep === undefined)
            contents.push(type === 'blob' ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('too-large') : undefined);
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length;) {
                if (!inContent) {
                    const feed = chunk.indexOf(LINE_FEED, at);
                    const end = feed < 0 ? chunk.length : feed;
                    header += chunk.toString('latin1', at, end);
                    at = end + 1;
                    if (feed >= 0)
                        readHeader();
                    continue;
                }
                const piece = chunk.subarray(at, at + left);
                keep?.push(Buffer.from(piece));
                left -= piece.length;
                at += piece.length;
                if (left > 0)
                    continue;
                inContent = false;
                if (keep !== undefined)
                    contents.push((0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(Buffer.concat(keep).subarray(0, -1)));
            }
        },
        end: () => (inContent || header !== '' ? undefined : contents),
    };
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanBase: () => (/* binding */ scanBase)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3201);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5185);
/* harmony import */ var _scan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6317);






/**
 * Scans a commit, in memory: files that are the same in the checkout have the outcome that they have there, and only
 * the others are read from git.
 *
 * @param head the scanned checkout
 * @param changed paths of the checkout that differ from the commit, one character a byte
 * @param isExcluded tells which files are not read
 * @returns the same as `scanFiles` for a checkout of the commit; or why not, as the end of a sentence
 */
async function scanBase(git, commit, { head, changed, isExcluded, }) {
    const listed = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommit */ .E)(git, commit);
    if (listed === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not list the files of ${commit}.`);
    listed.files.sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path));
    const files = listed.files.map(({ path }) => path);
    const built = (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .builtFiles */ .Ob)(files);
    const inHead = new Map(head.listing.files.map((path, index) => [path, index]));
    const outcomes = [];
    const toRead = [];
    for (const [index, file] of listed.files.entries()) {
        const { path } = file;
        const same = changed.has(path) ? undefined : inHead.get(path);
        const known = same === undefined ? undefined : head.outcomes[same];
        outcomes.push(known);
        // A file that the checkout excludes has no findings there that could be compared.
        if (known === undefined && same !== undefined && !head.built.has(path))
            continue;
        if (known === undefined && !built.has(path) && !isExcluded(path))
            toRead.push({ index, file });
    }
    const problem = await scanBlobs(git, toRead, outcomes);
    if (problem !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not read ${problem} of ${commit}.`);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ listing: { files, skipped: listed.skipped, notices: [] }, outcomes, built });
}
// Equal files have the same blob.
async function scanBlobs(git, files, outcomes) {
    const byBlob = new Map();
    for (const { index, file } of files) {
        const places = byBlob.get(file.blob);
        if (places === undefined)
            byBlob.set(file.blob, [{ index, path: file.path }]);
        else
            places.push({ index, path: file.path });
    }
    let content = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('unreadable');
    const scanFile = (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileScanner */ .J)('', _rules_index_js__WEBPACK_IMPORTED_MODULE_5__.RULES, () => content);
    const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b)(git, [...byBlob.keys()], async (name, read) => {
        content = read;
        for (const { index, path } of byBlob.get(name) ?? [])
            outcomes[index] = await scanFile(path);
    });
    if (missing === undefined)
        return 'the files';
    return missing.length === 0 ? undefined : `${missing.length} of the files`;
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ NOTHING_FOUND),
  J: () => (/* binding */ fileScanner)
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
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

// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
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
 * @param bytesOf reads a file, by its path, that is not in the file system
 */
function fileScanner(root, rules, bytesOf) {
    const read = (0,read_file/* createReader */.W)(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const ruleIds = new Set(rules.map(({ id }) => id));
    return (bytes) => {
        const skipReason = (0,kinds/* skippedByPath */.zp)(bytes);
        if (skipReason !== undefined)
            return (0,core_result/* failed */.g)(skipReason);
        const file = read(bytesOf === undefined ? (0,paths.fileOf)(root, bytes) : bytes);
        if (!file.ok)
            return file;
        const path = (0,paths.shownPath)(bytes);
        const hit = prefilterHit(path, file.value.haystack);
        if (hit === undefined)
            return NOTHING_FOUND;
        const text = file.value.text();
        if ((0,kinds/* isMinified */.oM)(path, text))
            return (0,core_result/* failed */.g)('minified');
        if (isOwnReport(text))
            return (0,core_result/* failed */.g)('own-report');
        return applyRules({ path, text, kind: (0,kinds/* kindOf */.I)(path, text) }, hit, ruleIds);
    };
}
// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(source, hit, ruleIds) {
    const [{ judge }] = await Promise.all([__webpack_require__.e(/* import() */ 644).then(__webpack_require__.bind(__webpack_require__, 6644)), (0,tree/* mayBeYaml */.yk)(source.path) && (0,tree/* loadYaml */.yv)()]);
    const result = judge(source, hit, ruleIds);
    return result === undefined ? NOTHING_FOUND : (0,core_result.ok)(result);
}


/***/ })

};
