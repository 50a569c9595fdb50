export const id = 947;
export const ids = [947];
export const modules = {

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ SIZE_MAX),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   rL: () => (/* binding */ LARGE_MAX)
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
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
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
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, FLAGS);
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
    return { keywords: _rules_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYWORDS */ .d, load: async () => (await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 3206))).RULES };
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
;// CONCATENATED MODULE: ./build/guard/files/pieces.js


const PIECE = 1024 * 1024;
const OVERLAP = 1_024;
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
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

// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
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
    const [{ judge, loadParsers }, rules] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(871), __webpack_require__.e(33), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 7855)), context.load()]);
    await loadParsers(source.path);
    const result = judge(source, hit, rules, context.now);
    if (result === undefined)
        return NOTHING_FOUND;
    return result === 'minified' ? (0,core_result/* failed */.g)('minified') : (0,core_result.ok)(result);
}


/***/ }),

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesScanner: () => (/* binding */ filesScanner),
/* harmony export */   needsSecondThread: () => (/* binding */ needsSecondThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _rule_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67);
/* harmony import */ var _scan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(656);
/* harmony import */ var _second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6489);





const FILES_MIN = 6_000;
function needsSecondThread(files) {
    return files >= FILES_MIN && (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() > 1;
}
function filesScanner(root, given, options = {}) {
    const rules = (0,_rule_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleSet */ .n)(given);
    const scanFile = (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileScanner */ .Jb)(root, rules, { now: options.now });
    const { secondThread, script } = options;
    let starting;
    const start = async () => {
        const { keepHeapSmall, startSecondThread } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 3910));
        return { keepHeapSmall, ...startSecondThread(rules.keywords, script) };
    };
    const expect = (files) => {
        if (starting !== undefined || !(secondThread ?? needsSecondThread(files)))
            return;
        starting = start();
        starting.catch(() => undefined);
    };
    const scanListed = async (paths) => {
        const outcomes = [];
        const scanAll = async (indexes) => {
            for (const index of indexes) {
                const outcome = scanFile(paths[index] ?? '');
                outcomes[index] = outcome instanceof Promise ? await outcome : outcome;
            }
        };
        expect(paths.length);
        const thread = await starting;
        if (thread === undefined) {
            await scanAll(paths.keys());
            return outcomes;
        }
        thread.keepHeapSmall();
        const job = (0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .createJob */ ._S)(root, paths);
        const ended = thread.run(job);
        await scanAll((0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFilesToScan */ .jp)(job));
        await ended;
        const left = [];
        for (const index of paths.keys()) {
            if (outcomes[index] !== undefined)
                continue;
            const found = (0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(job, index);
            if (found === 'open')
                left.push(index);
            else
                outcomes[index] = found === 'no-keyword' ? _scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .dO : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(found);
        }
        await scanAll(left);
        return outcomes;
    };
    return {
        expect,
        scan: async (paths, own = []) => {
            const outcomes = await scanListed(paths);
            for (const path of own)
                outcomes.push(await scanFile(path, true));
            return outcomes;
        },
        scanText: async (path, bytes) => await (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textScanner */ .WA)(rules, options.now)(path, bytes),
        stop: () => void starting?.then((thread) => thread.stop(), () => undefined),
    };
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
