export const id = 3947;
export const ids = [3947];
export const modules = {

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
        const { keepHeapSmall, startSecondThread } = await __webpack_require__.e(/* import() */ 3910).then(__webpack_require__.bind(__webpack_require__, 3910));
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
