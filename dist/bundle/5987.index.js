export const id = 5987;
export const ids = [5987];
export const modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);


const BATCH = 64;
async function listCommit(git, commit, folder = '') {
    const output = await withFetch(async (options) => {
        const chunks = [];
        const { code } = await git(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...(folder === '' ? [] : [`${folder}/`])], { ...options, onOutput: (chunk) => chunks.push(chunk) });
        return code === 0 ? Buffer.concat(chunks) : undefined;
    });
    if (output === undefined)
        return undefined;
    const listing = { files: [], links: [], skipped: [] };
    for (const entry of output.toString('latin1').split('\0')) {
        const tab = entry.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', type, blob = ''] = entry.slice(0, tab).split(' ');
        const path = entry.slice(tab + 1);
        if (type === 'commit')
            listing.skipped.push({ path, reason: 'submodule' });
        else if (mode.startsWith('12')) {
            listing.links.push({ path, blob });
            listing.skipped.push({ path, reason: 'symlink' });
        }
        else
            listing.files.push({ path, blob });
    }
    return listing;
}
async function readBlobs(git, names, onBlob, max = _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_MAX */ .Jg) {
    const missing = [];
    for (let from = 0; from < names.length; from += BATCH) {
        const batch = names.slice(from, from + BATCH);
        const contents = await withFetch(async (options) => {
            const reader = batchReader(max);
            const { code } = await git(['cat-file', '--batch', '--follow-symlinks'], {
                ...options,
                input: `${batch.join('\n')}\n`,
                onOutput: reader.push,
            });
            return code === 0 ? reader.end() : undefined;
        }, isWhole);
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
async function readFiles(git, blobs, onBlob) {
    const large = [];
    const missing = await readBlobs(git, blobs, (blob, content) => {
        if (content.ok)
            return onBlob(blob, content);
        large.push(blob);
    });
    for (const blob of large)
        if ((await readBlobs(git, [blob], onBlob, _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGE_MAX */ .rL)) === undefined)
            return undefined;
    return missing;
}
async function withFetch(read, isEnough = () => true) {
    const found = await read({});
    return found !== undefined && isEnough(found) ? found : ((await read({ fetches: true })) ?? found);
}
function isWhole(contents) {
    return !contents.includes(undefined);
}
const LINE_FEED = 10;
const HEADER = /^[0-9a-f]+ ([a-z]+) (\d+)$/;
const NO_FILE = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
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

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ruleSet)
/* harmony export */ });
/* harmony import */ var _detect_prefilter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _rules_keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);


function ruleSet(rules) {
    if (rules !== undefined)
        return { keywords: (0,_detect_prefilter_js__WEBPACK_IMPORTED_MODULE_0__/* .keywordTable */ .EN)(rules), load: async () => rules };
    return { keywords: _rules_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYWORDS */ .d, load: async () => (await __webpack_require__.e(/* import() */ 3206).then(__webpack_require__.bind(__webpack_require__, 3206))).RULES };
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
/* harmony import */ var _files_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8506);
/* harmony import */ var _rule_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1735);
/* harmony import */ var _scan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(656);








async function scanBase(git, commit, { head, prefix, changed, isExcluded, }) {
    const listed = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommit */ .E$)(git, commit, prefix);
    if (listed === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not list the files of ${commit}.`);
    const sources = [...outsideOf(head), ...listed.files].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path));
    const files = sources.map(({ path }) => path);
    const built = (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .builtFiles */ .Ob)(files);
    const inHead = new Map(head.listing.files.map((path, index) => [path, index]));
    const outcomes = [];
    const toRead = [];
    for (const [index, { path, blob }] of sources.entries()) {
        const same = changed.has(path) ? undefined : inHead.get(path);
        const known = same === undefined ? undefined : head.outcomes[same];
        outcomes.push(known);
        if (known === undefined && same !== undefined && !head.built.has(path))
            continue;
        if (known === undefined && blob !== undefined && !built.has(path) && !isExcluded(path))
            toRead.push({ path, blob, onOutcome: (outcome) => void outcomes.splice(index, 1, outcome) });
    }
    const links = await linksOf(git, listed);
    const linked = new Map();
    const behind = new Set((0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .RD)((0,_files_links_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBehindLinks */ .$t)(links, files), built));
    for (const { path, blob } of sources) {
        if (!behind.has(path))
            continue;
        const known = changed.has(path) ? undefined : head.linked.get(path);
        if (known !== undefined)
            linked.set(path, known);
        else if (blob !== undefined && !isExcluded(path))
            toRead.push({ path, blob, isOwn: true, onOutcome: (outcome) => linked.set(path, outcome) });
    }
    const problem = await scanBlobs(git, toRead);
    if (problem !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not read ${problem} of ${commit}.`);
    const listing = { files, skipped: listed.skipped, notices: [] };
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ listing, outcomes, built, links, linked });
}
function outsideOf({ listing }) {
    return listing.files.filter(_files_paths_js__WEBPACK_IMPORTED_MODULE_5__.isOutside).map((path) => ({ path }));
}
async function linksOf(git, { links }) {
    const written = new Map();
    await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(git, [...new Set(links.map(({ blob }) => blob))], (blob, content) => {
        if (content.ok)
            written.set(blob, content.value.toString('latin1'));
    });
    const blobs = new Map(links.map(({ path, blob }) => [path, blob]));
    return (0,_files_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTargets */ .P1)([...blobs.keys()], (path) => written.get(blobs.get(path) ?? ''));
}
async function scanBlobs(git, files) {
    const byBlob = new Map();
    for (const place of files) {
        const places = byBlob.get(place.blob);
        if (places === undefined)
            byBlob.set(place.blob, [place]);
        else
            places.push(place);
    }
    let content = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('unreadable');
    const scanFile = (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fileScanner */ .Jb)('', (0,_rule_set_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleSet */ .n)(), { bytesOf: () => content });
    const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)(git, [...byBlob.keys()], async (blob, read) => {
        content = read;
        for (const { path, isOwn, onOutcome } of byBlob.get(blob) ?? [])
            onOutcome(await scanFile(path, isOwn));
    });
    if (missing === undefined)
        return 'the files';
    return missing.length === 0 ? undefined : `${missing.length} of the files`;
}


/***/ }),

/***/ 656:
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
// EXTERNAL MODULE: ./build/guard/files/encodings.js
var encodings = __webpack_require__(5164);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/linked-folders.js
var linked_folders = __webpack_require__(4725);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/guard/files/own-reports.js

const SARIF = /"driver"\s*:\s*\{[^{}]{0,1000}?"name"\s*:\s*"ims-auth(?: JWT guard)?"/;
const REPORT = /"tool"\s*:\s*\{\s*"name"\s*:\s*"ims-auth"/;
const NAME = '"ims-auth';
const BASELINE = /^\s*\{\s*"ims-auth-baseline"\s*:\s*\d+\s*\}\s*(?:[\r\n]|$)/;
const ENTRY = /^\{"fingerprint":"[0-9a-f]{32}",|^\{\s*"ims-auth-baseline"|^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
function isOwnReport(text) {
    if (BASELINE.test(text))
        return text.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || ENTRY.test(line.trim()));
    if (!/^\s{0,100}\{/.test(text) || !text.includes(NAME))
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/guard/files/pieces.js



const PIECE = 1024 * 1024;
const OVERLAP = 1_024;
function readPieces(file, onPiece) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, read_file/* READ_FLAGS */.tC);
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
            onPiece((0,encodings/* haystackOf */.Gx)(bytes));
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

;// CONCATENATED MODULE: ./build/guard/scan/scan-file.js









const NOTHING_FOUND = (0,core_result.ok)({ findings: [], notices: [] });
function fileScanner(root, rules, { now = () => performance.now(), bytesOf } = {}) {
    const read = (0,read_file/* createReader */.WF)(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
    const isLinked = bytesOf === undefined ? (0,linked_folders/* linkedFolders */.L)(root) : () => false;
    const search = (0,prefilter/* keywordSearch */.gR)(rules.keywords);
    const large = largeFiles(rules.keywords);
    const context = { load: rules.load, now };
    return (bytes, isOwn = false) => {
        const skipReason = isOwn ? undefined : (0,kinds/* skippedByPath */.zp)(bytes);
        if (skipReason !== undefined)
            return (0,core_result/* failed */.g)(skipReason);
        const location = bytesOf === undefined ? (0,paths.fileOf)(root, bytes) : bytes;
        const file = read(location, bytes);
        if (!file.ok)
            return file.problem === 'too-large' && bytesOf === undefined ? large(location, (0,paths.shownPath)(bytes)) : file;
        const path = (0,paths.shownPath)(bytes);
        const { haystack, text, unusual } = file.value;
        const hit = search(path, haystack);
        if (hit === undefined)
            return unusual?.looksBinary() === true ? (0,core_result/* failed */.g)('binary') : NOTHING_FOUND;
        if (unusual !== undefined)
            return scanReadings(path, unusual.readings(), hit, unusual.isBinary(), context);
        return isLinked(bytes) ? (0,core_result/* failed */.g)('symlink') : scanText(path, text(), hit, context);
    };
}
function textScanner(rules, now = () => performance.now()) {
    const search = (0,prefilter/* keywordSearch */.gR)(rules.keywords);
    const context = { load: rules.load, now };
    return (path, bytes) => {
        const hit = search(path, (0,encodings/* haystackOf */.Gx)(bytes));
        return hit === undefined ? NOTHING_FOUND : scanText(path, bytes.toString('utf8'), hit, context);
    };
}
function largeFiles(keywords) {
    let search;
    return (location, path) => {
        search ??= (0,prefilter/* pieceSearch */.$5)(keywords);
        let isWhole = false;
        const hit = search(path, (onPiece) => {
            isWhole = readPieces(location, onPiece);
        });
        if (!isWhole)
            return (0,core_result/* failed */.g)('unreadable');
        return hit !== undefined && hit.rules.length > 0 ? (0,core_result/* failed */.g)('too-large') : NOTHING_FOUND;
    };
}
async function scanReadings(path, readings, hit, isBinary, context) {
    let last = NOTHING_FOUND;
    for (const text of readings) {
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
async function applyRules(source, hit, context) {
    const [{ judge, loadParsers }, rules] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5871), __webpack_require__.e(5033), __webpack_require__.e(6049)]).then(__webpack_require__.bind(__webpack_require__, 7855)), context.load()]);
    await loadParsers(source.path);
    const result = judge(source, hit, rules, context.now);
    if (result === undefined)
        return NOTHING_FOUND;
    return result === 'minified' ? (0,core_result/* failed */.g)('minified') : (0,core_result.ok)(result);
}


/***/ })

};
