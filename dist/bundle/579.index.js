export const id = 579;
export const ids = [579];
export const modules = {

/***/ 8230:
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
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/encodings.js
var encodings = __webpack_require__(5164);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/guard/files/linked-folders.js



/**
 * Tells whether a file is behind a link: Git knows of links in its index, but in the place of a tracked folder there can
 * be a link by now, which may lead out of the tree. Looks from the top, and at no folder twice.
 *
 * @param root absolute path
 * @returns asks for one path below the root, one character a byte
 */
function linkedFolders(root) {
    const typeOf = (0,sorted_listing/* remembered */.H)((folder) => {
        try {
            return (0,external_node_fs_.lstatSync)((0,paths.fileOf)(root, folder)).isSymbolicLink() ? 'link' : 'folder';
        }
        catch {
            return 'missing';
        }
    });
    return (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const type = typeOf(path.slice(0, slash));
            if (type !== 'folder')
                return type === 'link';
        }
        return false;
    };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/guard/files/own-reports.js

// The texts that report/ and gate/ write; other keys may be between them.
const SARIF = /"driver"\s*:\s*\{[^{}]{0,1000}?"name"\s*:\s*"ims-auth(?: JWT guard)?"/;
const REPORT = /"tool"\s*:\s*\{\s*"name"\s*:\s*"ims-auth"/;
// Both contain it; looking for it first spares two passes over every large document.
const NAME = '"ims-auth';
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

;// CONCATENATED MODULE: ./build/guard/files/pieces.js


const PIECE = 1024 * 1024;
// More than the longest keyword, also where each of its letters has four bytes.
const OVERLAP = 1_024;
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a file that is too large to be decoded, piece by piece, for a search of its bytes. Each piece starts with the end
 * of the one before, so that no keyword is cut. Zero bytes are left out: then UTF-16 and UTF-32 read like ASCII.
 *
 * @returns whether all of it was read
 */
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










/** The outcome of nearly all files; always the same object. */
const NOTHING_FOUND = (0,core_result.ok)({ findings: [], notices: [] });
/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 * @param rules in order of precedence
 */
function fileScanner(root, rules, { now = () => performance.now(), bytesOf } = {}) {
    const read = (0,read_file/* createReader */.WF)(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
    const isLinked = bytesOf === undefined ? linkedFolders(root) : () => false;
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const large = largeFiles((0,prefilter/* keywordTable */.EN)(rules));
    const context = { ids: new Set(rules.map(({ id }) => id)), now };
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
        const hit = prefilterHit(path, haystack);
        if (hit === undefined)
            return unusual?.looksBinary() === true ? (0,core_result/* failed */.g)('binary') : NOTHING_FOUND;
        if (unusual !== undefined)
            return scanReadings(path, unusual.readings(), hit, unusual.isBinary(), context);
        // Asked only here, because there are few such files and many folders.
        return isLinked(bytes) ? (0,core_result/* failed */.g)('symlink') : scanText(path, text(), hit, context);
    };
}
/**
 * Scans a text that is not the content of a file.
 *
 * @param path as reports show it
 */
function textScanner(rules, now = () => performance.now()) {
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const context = { ids: new Set(rules.map(({ id }) => id)), now };
    return (path, bytes) => {
        const hit = prefilterHit(path, (0,encodings/* haystackOf */.Gx)(bytes));
        return hit === undefined ? NOTHING_FOUND : scanText(path, bytes.toString('utf8'), hit, context);
    };
}
// A file that is too large to be decoded is clean if no rule has a keyword in it.
function largeFiles(table) {
    const search = (0,prefilter/* pieceSearch */.$5)(table);
    return (location, path) => {
        let isWhole = false;
        const hit = search(path, (onPiece) => {
            isWhole = readPieces(location, onPiece);
        });
        if (!isWhole)
            return (0,core_result/* failed */.g)('unreadable');
        return hit !== undefined && hit.rules.length > 0 ? (0,core_result/* failed */.g)('too-large') : NOTHING_FOUND;
    };
}
// An unusual file may be text in several ways: the first in which something is found counts.
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
// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(source, hit, context) {
    const [{ judge }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(213), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 9752)), (0,tree/* mayBeYaml */.yk)(source.path) && (0,tree/* loadYaml */.yv)()]);
    const result = judge(source, hit, context.ids, context.now);
    if (result === undefined)
        return NOTHING_FOUND;
    return result === 'minified' ? (0,core_result/* failed */.g)('minified') : (0,core_result.ok)(result);
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesScanner: () => (/* binding */ filesScanner)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 60 modules
var guard_rules = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/guard/scan/scan-file.js + 3 modules
var scan_file = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/guard/scan/second-thread/job.js
var second_thread_job = __webpack_require__(6489);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/guard/scan/second-thread/start.js


// The thread takes about as long to start as one thread needs for some thousands of files.
const FILES_MIN = 6_000;
// The thread creates few objects. Without a limit V8 gives it as much memory as the first thread.
const YOUNG_MB = 4;
/** @returns whether a second thread saves more time than its start takes */
function needsSecondThread(files) {
    return files >= FILES_MIN && (0,external_node_os_.availableParallelism)() > 1;
}
/** Starts the second thread, which gets ready while Git still lists files. It does not keep the process alive. */
function startSecondThread(keywords, script = workerScript()) {
    // It needs nothing of the environment, where there may be secrets.
    const thread = new external_node_worker_threads_.Worker(script, {
        workerData: keywords,
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        name: 'ims-auth-scan',
    });
    thread.unref();
    const ended = new Promise((resolve) => {
        thread.once('error', () => resolve());
        thread.once('exit', () => resolve());
    });
    return {
        run: (job) => {
            thread.ref();
            thread.postMessage(job);
            return ended;
        },
        stop: () => void thread.terminate(),
    };
}
// Neither expression is a constant, so the bundler does not change them.
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}

;// CONCATENATED MODULE: ./build/guard/scan/scan-files.js







/**
 * Prepares to scan files.
 *
 * A second thread reads files as well, and leaves to the first only those that a rule has to look at, which are few.
 * Measured on 50,000 files of real repositories: it makes the scan 1.4 times as fast, so that it takes 1.3 to 1.4 times
 * as long as ripgrep, which has two threads as well; it costs about 35 MB. When it applied rules, too, it cost 66 MB and
 * the scan was no faster.
 *
 * @param root absolute path
 * @param rules in order of precedence
 * @throws ScanError if a rule fails
 */
function filesScanner(root, rules = guard_rules.RULES, options = {}) {
    const scanFile = (0,scan_file/* fileScanner */.Jb)(root, rules, { now: options.now });
    const keywords = (0,prefilter/* keywordTable */.EN)(rules);
    const { secondThread, script } = options;
    let thread;
    const expect = (files) => {
        if (secondThread ?? needsSecondThread(files))
            thread ??= startSecondThread(keywords, script);
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
        if (thread === undefined) {
            await scanAll(paths.keys());
            return outcomes;
        }
        // V8 doubles the space for new objects whenever it is full, and lets the heap grow by half before it collects. A
        // scan needs neither, because its objects are short-lived. Measured on 50,000 files: 117 MiB at the peak instead
        // of 186 MiB, and no slower.
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
        const job = (0,second_thread_job/* createJob */._S)(root, paths);
        const ended = thread.run(job);
        await scanAll((0,second_thread_job/* takeFilesToScan */.jp)(job));
        await ended;
        const left = [];
        for (const index of paths.keys()) {
            if (outcomes[index] !== undefined)
                continue;
            const found = (0,second_thread_job/* outcomeOf */.sG)(job, index);
            if (found === 'open')
                left.push(index);
            else
                outcomes[index] = found === 'no-keyword' ? scan_file/* NOTHING_FOUND */.dO : (0,result/* failed */.g)(found);
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
        scanText: async (path, bytes) => await (0,scan_file/* textScanner */.WA)(rules, options.now)(path, bytes),
        stop: () => thread?.stop(),
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
// Small, so that neither thread waits long for the other's last files.
const BATCH = 16;
const WRITE = 256;
/** @param paths below the root, one character a byte */
function createJob(root, paths) {
    const ends = numbers(paths.length);
    let end = 0;
    for (const [index, path] of paths.entries()) {
        end += path.length;
        ends[index] = end;
    }
    const bytes = new Uint8Array(new SharedArrayBuffer(end));
    const buffer = Buffer.from(bytes.buffer);
    // Writing many paths at once is faster; writing all of them at once takes much memory.
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
/** @returns the path of a file, one character a byte */
function pathOf({ paths, ends }, index) {
    return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}
/** Takes files for this thread, until the two threads have taken all. */
function* takeFiles({ counters, outcomes }) {
    const count = outcomes.length;
    for (let from = Atomics.add(counters, NEXT, BATCH); from < count; from = Atomics.add(counters, NEXT, BATCH))
        for (let index = from; index < Math.min(from + BATCH, count); index++)
            yield index;
}
/** Takes files for the first thread, including those that the second one has left to it so far. */
function* takeFilesToScan(job) {
    let done = 0;
    for (const index of takeFiles(job)) {
        yield index;
        for (; done < Atomics.load(job.counters, LEFT); done++)
            yield job.left[done] ?? 0;
    }
}
/** Called by the second thread for each file that it takes. */
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
